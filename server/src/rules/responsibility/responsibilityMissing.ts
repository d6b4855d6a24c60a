// Rule: sentences that no responsibility note governs.
import { hasSlip, type NoteSlip, noteSlips } from '../../bodies/noteSlips';
import type { Finding, OptionsOf, Rule, RuleOptions } from '../../lint/rule';
import type { RuleContext } from '../../lint/ruleContext';
import type { OutlineItem, PlanDocument, Task } from '../../plan/model';
import { endOfItem, firstEndingAfter } from '../../text/span';
import { isExempt } from '../readers/exemption';
import { namesWhoDoesIt } from '../readers/tasks/namesWhoDoesIt';
import { gathered, hasAssignmentElsewhere, hasHabitOfNotes, nameOfTask } from '../readers/tasks/tasksWithoutNotes';

const options = {
  exempt: { type: 'string[]', default: [], description: '另外不需要责任单位的部分：标题中含有这些词的，不检查。' },
} as const satisfies RuleOptions;

export const responsibilityMissing: Rule<typeof options> = {
  id: 'responsibility-missing',
  title: '任务没有责任单位',
  severity: 'error',
  authority: { level: '实务', source: '计划、要点、方案类公文逐项明确责任单位的通行做法。' },
  description: `每项任务都要写明由谁负责。检查的是句子而不是条目：一个责任标注管它前面、直到上一个标注（或本条开头）的各句；没有标注管到的，从第一句报出。

以下情形视为已经明确：

- 条目末尾或段中的“（区市场监管局负责）”“（责任单位：……）”“〔……牵头，……配合〕”；
- 另起一行的“责任单位：”“牵头单位：”“配合单位：”；
- 句中的“由……牵头，……配合”，句首的“甲局负责……，乙局负责……”“甲局会同乙局……”；
- 标题后的第一句里的“请甲局在……前完成”“各镇街要……”“……由甲局评选”；
- 任务表中的责任单位栏，包括所附任务分工表点名的各项；
- 上级标题后面或一组条目之后单独成段的标注，管整组；
- “以下各项工作均由……负责”“任务分工见附件”之类的总括说明。

全文没有一处责任标注的，在标题处合并报一次，各项任务列为相关位置：标题写明是计划、方案、要点、安排、分工一类的报错误，意见、办法、规划、通知等只作提示。编辑器里每项任务另有不显眼的标记，快速修复照样可用。所列附件里有任务分工表而附件不在文中的，不报。只要有一项写了责任单位，没有写的就逐项报出。

不检查第一个标题之前的文字，也不检查最后的结语（“各单位要结合实际……”“自印发之日起……”）和落款；不检查指导思想、工作目标、保障措施、工作要求等部分，以及标题就是组织机构、整治范围、阶段安排、责任追究、补贴对象、申报条件、评定标准等而其中没有责任标注的部分，以及“有下列情形之一的：”引出的各项；本单位另有不需要责任单位的部分，可用选项 \`exempt\` 列出。

在编辑器里，快速修复会按本稿的写法给出最多三种标注供选择，依据是上级计划的对应任务、类似的任务和各单位的职责；请核对后采用。“全部修正”不会用到它们，没有依据时也不给建议。`,
  options,
  examples: {
    bad: [
      {
        text: '一、重点任务\n（一）加强抽检。全年抽检500批次。（区市场监管局负责）\n⟦（二）加强培训。⟧组织从业人员培训。\n',
        note: '整条没有责任单位',
      },
      {
        text: '一、重点任务\n（一）规范校园食堂。落实陪餐制。（区教育局负责）⟦开展食堂量化分级。⟧推广先进经验。\n',
        note: '标注之后还有任务',
      },
      {
        text: '本方案自印发之日起实施。一、工作任务(一)抓源头。管好投入品。(责任部门:区农业农村委)⟦(二)抓过程。⟧管好生产。二、保障措施(三)加强领导。',
        note: '全文在一行',
      },
      {
        text: '| 序号 | 工作任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | 开展抽检 | 区市场监管局 |\n| 2 | ⟦开展培训⟧ |  |\n',
        note: '任务表中空着的一行',
      },
      {
        text: '## 一、重点任务\n\n### ⟦（一）摸清底数⟧\n\n建立辖区主体台账。\n\n### （二）分类整治\n\n取缔黑窝点。（公安临江分局牵头）\n',
        note: 'Markdown 标题，从标题报起',
      },
      {
        text: '一、重点任务\n⟦1.加强监测。⟧（责任单位：）\n2.加强预警。（责任单位：区卫生健康委）\n',
        note: '标注是空的',
      },
      {
        text: '一、任务\n（一）抽检。（区市场监管局负责）\n二、临时救助\n⟦（二）救助。⟧\n',
        options: { exempt: ['附则'] },
        note: '选项没有列到的部分照常检查',
      },
    ],
    good: [
      {
        text: '一、指导思想\n以人民为中心。\n二、重点任务\n（一）加强抽检。全年抽检500批次。（区市场监管局负责）\n三、保障措施\n（一）加强领导。各部门要高度重视。\n',
        note: '不需要责任单位的部分',
      },
      {
        text: '一、重点任务\n1.加强抽检。\n责任单位：区市场监管局\n2.加强监测。\n牵头单位：区卫生健康委\n配合单位：区教育局、区市场监管局\n',
        note: '另起一行的责任单位',
      },
      { text: '一、重点任务（区市场监管局牵头）\n（一）加强抽检。\n（二）加强培训。\n', note: '标题上的标注管整组' },
      {
        text: '一、重点任务\n1.加强抽检。\n2.加强培训。\n3.加强宣传。\n（责任单位：区市场监管局、区委宣传部）\n',
        note: '一组之后单独成段的标注',
      },
      {
        text: '一、重点任务\n以下各项工作均由区市场监管局负责，各镇街配合。\n（一）加强抽检。\n（二）加强培训。\n',
        note: '总括说明',
      },
      { text: '一、重点任务\n（一）加强抽检。该项工作由区市场监管局牵头，区农业农村委配合。\n', note: '写在句中' },
      {
        text: '一、重点任务\n（一）强化源头治理。重点做好以下工作：\n1.管住投入品。（区农业农村委负责）\n2.管好产地环境。（区生态环境局负责）\n',
        note: '只是引出下级条目',
      },
      {
        text: '| 序号 | 工作任务 | 牵头单位 | 配合单位 |\n| --- | --- | --- | --- |\n| 1 | 开展抽检 | 区市场监管局 | 各镇街 |\n',
        note: '任务表',
      },
      {
        text: '一、重点任务(一)强化抽检(区市场监管局负责)。(二)强化培训。(责任部门:区教育局、区市场监管局按职责分工负责)',
        note: '半角，标注在句号之前',
      },
      {
        text: '一、任务\n（一）抽检。（区市场监管局负责）\n二、附则说明\n本计划由各单位遵照执行并抓好落实情况报告。\n',
        options: { exempt: ['附则'] },
        note: '按选项不检查',
      },
    ],
  },
  document: check,
};

function* check(
  document: PlanDocument,
  { exempt }: OptionsOf<typeof options>,
  context: RuleContext,
): Iterable<Finding> {
  const unnamed = document.tasks.filter((task) => isMissing(document, task, exempt));
  const missing = unnamed.length > 0 ? withoutSlips(document, unnamed, noteSlips(document, context)) : [];
  if (missing.length > 0 && !hasHabitOfNotes(document, missing)) {
    if (!hasAssignmentElsewhere(document)) yield gathered(document, missing);
  } else
    for (const task of missing)
      yield {
        span: task.firstSentence,
        message: `${nameOfTask(document, task)}没有写明责任单位；请在这项任务后面补上，例如“（……负责）”。`,
      };
}

function isMissing(document: PlanDocument, task: Task, exempt: readonly string[]): boolean {
  if (task.responsibility || (!task.item && !task.inTable)) return false;
  if (!task.inTable && namesWhoDoesIt(document, task)) return false;
  return !task.item || !(isExempt(document, task.item) || isNamed(task.item, exempt));
}

/** Leaves out those that have a note, which could not be read for a slip that is reported. */
function withoutSlips(document: PlanDocument, tasks: readonly Task[], slips: readonly NoteSlip[]): readonly Task[] {
  if (slips.length === 0) return tasks;
  const groups = groupsOfSlips(document, slips);
  return tasks.filter(
    ({ span, item }) => !hasSlip(slips, span) && span.start >= (groups.get(item?.parent ?? null) ?? 0),
  );
}

/** How far the notes reach that stand on lines of their own and could not be read: each governs the group before it. */
function groupsOfSlips(
  { text, tasks }: PlanDocument,
  slips: readonly NoteSlip[],
): ReadonlyMap<OutlineItem | null, number> {
  const ends = new Map<OutlineItem | null, number>();
  for (const { note } of slips) {
    const lineStart = Math.max(text.lastIndexOf('\n', note.start - 1), text.lastIndexOf('\r', note.start - 1)) + 1;
    if (text.slice(lineStart, note.start).trim() !== '') continue;
    const task = firstEndingAfter(tasks, note.start, endOfItem);
    if (task?.item && task.span.start < note.start) ends.set(task.item.parent, note.start);
  }
  return ends;
}

function isNamed(item: OutlineItem, words: readonly string[]): boolean {
  for (let at: OutlineItem | null = item; at; at = at.parent)
    if (words.some((word) => word !== '' && at!.title.includes(word))) return true;
  return false;
}
