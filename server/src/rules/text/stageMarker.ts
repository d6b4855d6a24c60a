// Rule: the marker 征求意见稿 behind the title against the configured stage, other markers, and its usual form.
import type { Finding, Rule } from '../../lint/rule';
import type { RuleContext } from '../../lint/ruleContext';
import { findStageMarks, type StageMark } from '../../plan/head/stageMarks';
import type { PlanDocument } from '../../plan/model';

/** Stages as the configuration names them; what is not listed is a working draft. */
const stageOf: Readonly<Record<string, string>> = {
  征求意见稿: '征求意见稿',
  征求意见修改稿: '征求意见稿',
  送审稿: '送审稿',
  审议稿: '送审稿',
  报批稿: '送审稿',
  报审稿: '送审稿',
  评审稿: '送审稿',
  会签稿: '送审稿',
  印发稿: '印发稿',
  定稿: '印发稿',
};
const workingDraft = '起草';

export const stageMarker: Rule = {
  id: 'stage-marker',
  title: '稿件阶段标注不一致',
  severity: 'warning',
  authority: { level: '实务', source: '征求意见、送审的稿件在标题之后用括号标明阶段，印发时去掉。' },
  description: `稿件的阶段（征求意见稿、送审稿等）一般在标题之后用括号标明，收到的单位才知道该反馈意见还是照此执行。检查以下几处：

- 印发通知里写“送审稿”、计划标题后写“征求意见稿”，前后不同；
- 配置的 \`stage\` 是“印发稿”，标题后还留着“（征求意见稿）”；或者配置与标注不是同一个阶段；
- 配置的 \`stage\` 是“征求意见稿”，标题后没有标注（提示）；
- 标注没有加括号（提示）。

没有配置 \`stage\` 的，只查前后是否一致和有没有括号。配置了地区（\`region\`）而标题是另一地区的稿件、前面有印发通知的稿件，以及作为上级计划、上年计划使用的稿件，不要求标注。`,
  examples: {
    bad: [
      {
        text: '临江区人民政府办公室关于印发《临江区2026年食品安全监管计划（送审稿）》的通知\n各街道：\n现印发给你们。\n2026年3月1日\n临江区2026年食品安全监管计划\n⟦（征求意见稿）⟧\n一、重点任务\n',
        note: '通知与计划的标注不同',
      },
      {
        text: '临江区2026年食品安全监督管理计划⟦（征求意见稿）⟧\n\n一、重点任务\n（一）加强抽检。（区市场监管局负责）\n',
        context: { stage: '印发稿' },
        note: '印发稿还留着标注',
        fixed: '临江区2026年食品安全监督管理计划\n\n一、重点任务\n（一）加强抽检。（区市场监管局负责）\n',
      },
      {
        text: '# ⟦青石县2026年食品安全工作要点⟧\r\n\r\n## 一、重点任务\r\n',
        context: { stage: '征求意见稿', region: { name: '青石县' } },
        note: '征求意见稿没有标注',
        fixed: '# 青石县2026年食品安全工作要点（征求意见稿）\r\n\r\n## 一、重点任务\r\n',
      },
      {
        text: '临江区2026年食品安全监督管理方案\n⟦征求意见稿⟧\n为做好全区食品安全工作，制定本方案。\n',
        note: '标注没有加括号',
        fixed: '临江区2026年食品安全监督管理方案\n（征求意见稿）\n为做好全区食品安全工作，制定本方案。\n',
      },
      {
        text: '临江区2026年食品安全监督管理方案⟦(征求意见稿)⟧为做好全区食品安全工作,制定本方案。一、年度任务(一)强化抽检。(责任部门:区市场监管局)',
        context: { stage: '送审稿' },
        note: '单行文本，标注与配置不是同一个阶段',
      },
    ],
    good: [
      {
        text: '临江区2026年食品安全监督管理计划\n\n（征求意见稿）\n\n一、重点任务\n',
        context: { stage: '征求意见稿' },
        note: '标注另起一行',
      },
      {
        text: '2026年青石县食品安全工作要点\n[bookmark: _GoBack]（征求意见稿）\n一、重点任务\n',
        context: { stage: '征求意见稿', region: { name: '青石县' } },
        note: '标注前有书签残留',
      },
      {
        text: '云州市2026年食品安全监督管理计划\n一、重点任务\n',
        context: { stage: '征求意见稿', region: { name: '临江区' } },
        note: '另一地区的计划',
      },
      {
        text: '临江区人民政府办公室关于印发临江区\n2026年食品安全监管计划（征求意见稿）的通知\n各街道：\n《临江区2026年食品安全监管计划（征求意见稿）》现印发给你们。\n2026年3月1日\n临江区2026年食品安全监管计划（征求意见稿）\n一、重点任务\n',
        context: { stage: '征求意见稿' },
        note: '通知与计划的标注一致',
      },
      {
        text: '临江区2026年食品安全监督管理计划（草案）\n一、重点任务\n根据《云州市2026年食品安全监督管理计划（送审稿）》，制定本计划。\n',
        context: { stage: '起草' },
        note: '起草阶段；别的文件的标注',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、重点任务\n（一）做好征求意见稿的修改。（区食安办负责）\n',
        context: { stage: '印发稿' },
        note: '印发稿没有标注',
      },
      { text: '一、重点任务\n（一）加强抽检。\n', context: { stage: '征求意见稿' }, note: '还没有标题' },
    ],
  },
  document: check,
};

function* check(document: PlanDocument, _options: unknown, context: RuleContext): Iterable<Finding> {
  const marks = findStageMarks(document);
  const own = marks.filter((mark) => mark.followsTitle);
  const [first] = marks;
  const other = marks.find((mark) => stage(mark) !== stage(first!));
  if (first && other) yield differentFinding(other, first);
  else if (context.stage && isConfigured(document, context))
    yield* againstConfig(document, { marks, wanted: context.stage });
  for (const mark of own) if (!mark.isBracketed) yield bareFinding(mark);
}

function stage({ word }: StageMark): string {
  return stageOf[word] ?? workingDraft;
}

function differentFinding(mark: StageMark, first: StageMark): Finding {
  return {
    span: mark.span,
    message: `这里标注的是“${mark.word}”，前面是“${first.word}”；请核对稿件阶段后统一。`,
    related: [{ span: first.span, message: `前面标注的是“${first.word}”` }],
  };
}

function bareFinding({ span, word }: StageMark): Finding {
  const edits = [{ span, newText: `（${word}）` }];
  return {
    span,
    message: `“${word}”一般放在括号里，写作“（${word}）”；请加上括号。`,
    severity: 'info',
    fixes: [{ title: `改为“（${word}）”`, edits, safe: false }],
  };
}

/** Whether the configuration speaks of this draft, not of another place's or of one that it is held against. */
function isConfigured({ title, region, level }: PlanDocument, context: RuleContext): boolean {
  const name = context.region?.name;
  if (name && region && !name.includes(region) && !region.includes(name)) return false;
  if (context.level && level && context.level !== level) return false;
  return ![...context.superior, context.previous].some((plan) => plan?.document && plan.document.title === title);
}

interface Wanted {
  readonly marks: readonly StageMark[];
  readonly wanted: string;
}

function* againstConfig(document: PlanDocument, { marks, wanted }: Wanted): Iterable<Finding> {
  const { titleSpan, noticeTitle } = document;
  const mark = marks.findLast(({ followsTitle }) => followsTitle) ?? marks.at(-1);
  if (mark && wanted === '印发稿' && stage(mark) !== '印发稿') {
    const edits = [{ span: mark.span, newText: '' }];
    const fixes = mark.followsTitle ? [{ title: `删去“${mark.word}”标注`, edits, safe: false }] : [];
    yield { span: mark.span, message: `配置的阶段是“印发稿”，这里还标注“${mark.word}”；印发前请去掉标注。`, fixes };
  } else if (mark && stage(mark) !== wanted && wanted !== workingDraft && stage(mark) !== workingDraft) {
    yield { span: mark.span, message: `这里标注的是“${mark.word}”，配置的阶段是“${wanted}”；请核对后改正其中一处。` };
  } else if (!mark && wanted === '征求意见稿' && titleSpan && noticeTitle === null) {
    const edits = [{ span: { start: titleSpan.end, end: titleSpan.end }, newText: '（征求意见稿）' }];
    yield {
      span: titleSpan,
      message: '配置的阶段是“征求意见稿”，标题后面没有标注；请在标题后加上“（征求意见稿）”，或修改配置。',
      severity: 'info',
      fixes: [{ title: '在标题后加“（征求意见稿）”', edits, safe: false }],
    };
  }
}
