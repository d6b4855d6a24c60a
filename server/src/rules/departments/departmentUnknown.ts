// Rule: the name of a body with a slip in it.
import { type DraftDepartments, draftDepartments, type NamedParty, tally } from '../../bodies/draftDepartments';
import { nearName } from '../../bodies/nearName';
import { type NoteSlip, noteSlips } from '../../bodies/noteSlips';
import type { Finding, Fix, Rule } from '../../lint/rule';
import type { RuleContext } from '../../lint/ruleContext';
import type { PlanDocument } from '../../plan/model';
import type { Slip } from '../../registry/lookup/slip';

export const departmentUnknown: Rule = {
  id: 'department-unknown',
  title: '部门名称疑有错字',
  severity: 'error',
  authority: {
    level: '法律法规',
    source: '《党政机关公文处理工作条例》第二十条（人名、地名、时间、数字、段落顺序、引文准确）。',
  },
  description: `责任标注里的名称不在名册中，却与一个部门的名称只差一处：音同或形近的字（市厂监管局、教肓局），重了一字，长名称里两字颠倒、少一字（市场监督管局）或错一字（市场监营局）。本稿别处写对了的，短的名称也一样报（有区教育局而写区育教局、区教育委）。

- 配置了部门名册（\`departments\`）的，报错误；没有名册的，按内置的名称判断，报警告；
- 不认识、但也不像哪个部门的名称（区粮食中心、区土地整治中心）不报：各地都有自己的单位；
- 一个名称在全文写了三次以上，而与之相像的名称一次也没有写过，视为确有其名，不报；
- 改法需要确认，不会自动应用。本地确有这个单位的，请写入部门名册。`,
  examples: {
    bad: [
      {
        text: '一、任务\n（一）抽检。（⟦区市场监菅局⟧负责）\n',
        fixed: '一、任务\n（一）抽检。（区市场监管局负责）\n',
        note: '形近的字',
      },
      {
        text: '一、任务\n（一）监测。（⟦区卫生建康委⟧牵头，区教育局配合）\n',
        fixed: '一、任务\n（一）监测。（区卫生健康委牵头，区教育局配合）\n',
        note: '音同的字',
      },
      {
        text: '一、任务\n1.屠宰。(责任部门:区农业农村局、⟦民证局⟧、公安分局)\n',
        fixed: '一、任务\n1.屠宰。(责任部门:区农业农村局、民政局、公安分局)\n',
        note: '省略“区”字的名称',
      },
      {
        text: '一、任务\n（一）抽检。（⟦县市监场管局⟧、县农业农村局按职责分工负责）\n',
        fixed: '一、任务\n（一）抽检。（县市场监管局、县农业农村局按职责分工负责）\n',
        note: '两字颠倒',
      },
      {
        text: '一、任务\n1.执法。\n责任单位：⟦区市场监督管局⟧、区司法局\n',
        fixed: '一、任务\n1.执法。\n责任单位：区市场监督管理局、区司法局\n',
        note: '长名称里少一字',
      },
      {
        text: '一、任务\n（一）仓储。（⟦区物流宝障局⟧负责）\n',
        context: { departments: { add: ['区物流保障局'] } },
        fixed: '一、任务\n（一）仓储。（区物流保障局负责）\n',
        note: '名册中的单位',
      },
      {
        text: '一、任务\n（一）体检。（⟦区教育句⟧牵头，区卫健委配合）\n（二）宣讲。（⟦各镇人民正府⟧负责）\n',
        fixed: '一、任务\n（一）体检。（区教育局牵头，区卫健委配合）\n（二）宣讲。（各镇人民政府负责）\n',
        note: '错在名称末尾',
      },
      {
        text: '一、任务\n（一）配餐。（区教育局负责）\n（二）陪餐。（⟦区育教局⟧牵头，⟦区区卫健委⟧配合）\n',
        fixed: '一、任务\n（一）配餐。（区教育局负责）\n（二）陪餐。（区教育局牵头，区卫健委配合）\n',
        note: '本稿别处写对了；重了一字',
      },
    ],
    good: [
      {
        text: '一、任务\n（一）粮食。（责任单位：区粮食中心、区土地整理中心、区农机中心、区农经中心）\n',
        note: '本地自己的单位',
      },
      {
        text: '一、任务\n（一）联动。（区民政局、区民宗局、区财政局、区市政局、区水务局、区税务局按职责分工负责）\n',
        note: '相像而不同的部门',
      },
      {
        text: '一、任务\n（一）打假。（公安临江分局、交管临江支队、临江海关、武警临江中队负责）\n',
        note: '带地名的单位',
      },
      {
        text: '一、任务\n（一）共治。（各镇乡街、区食安委各成员单位、园区管委会、望江楼街道办事处分工负责）\n',
        note: '集体名称与镇街',
      },
      {
        text: '一、任务\n（一）文旅。（县文广旅体局、县教体局、县卫健局、县住建局、县发改局、县科工信局负责）\n',
        note: '各地的简称',
      },
      {
        text: '一、任务\n（一）检测。（区质检所、区农检中心、区动监所、区卫监所按职责分工负责）\n',
        note: '所、站、中心',
      },
      {
        text: '一、任务\n（一）仓储。（区物六局负责）\n',
        context: { departments: ['区物六局'] },
        note: '名册中有这个名称',
      },
      {
        text: '一、任务\n（一）甲。（区体艺局负责）\n（二）乙。（区体艺局负责）\n（三）丙。（区体艺局、区教育局负责）\n',
        note: '多次写同一名称',
      },
    ],
  },
  document: check,
};

/** A name that stands so often is meant, unless the draft has the right one too. */
const oftenEnough = 3;

const slips: Readonly<Record<Slip, string>> = {
  soundAlike: '有一字音同而误',
  lookAlike: '有一字形近而误',
  other: '有一字不同',
  swapped: '有两字颠倒',
  missing: '少了一字',
  extra: '多了一字',
};

function* check(document: PlanDocument, _: unknown, context: RuleContext): Iterable<Finding> {
  const draft = draftDepartments(document, context);
  const hasRoster = draft.registry.roster !== null;
  const counts = tally(draft.parties.map(({ party }) => party.name));
  for (const named of draft.parties) {
    const near = nearParty(named, draft);
    if (!near || (counts.get(named.party.name)! >= oftenEnough && !counts.has(near.right))) continue;
    yield toFinding(named, near, hasRoster);
  }
  for (const slip of noteSlips(document, context)) if (slip.kind === 'name') yield unreadFinding(slip, hasRoster);
}

/** 曲教育局 in a list that begins with 区: first as it is written, then with what it leaves out. */
function nearParty({ party, written, note, resolution }: NamedParty, draft: DraftDepartments): Words | null {
  const restored = resolution || party.name[0] === party.name[1] ? [] : [party.name];
  for (const name of new Set([written, ...restored])) {
    const near = nearName(name, note.span, draft);
    if (near) return { written: name, right: near.name, slip: near.slip };
  }
  return null;
}

type Words = Pick<NoteSlip, 'written' | 'right' | 'slip'>;

function toFinding(named: NamedParty, words: Words, hasRoster: boolean): Finding {
  return { span: named.party.span, ...tell(words, hasRoster), fixes: toFix(named, words) };
}

/** A name that was not read as one, for its slip is where bodies are told from other words (区教育句牵头). */
function unreadFinding(slip: NoteSlip, hasRoster: boolean): Finding {
  const edits = [{ span: slip.span, newText: slip.right }];
  return { span: slip.span, ...tell(slip, hasRoster), fixes: [{ title: `改为“${slip.right}”`, edits, safe: false }] };
}

function tell({ written, right, slip }: Words, hasRoster: boolean): Pick<Finding, 'message' | 'severity'> {
  const source = hasRoster ? '部门名册中没有这个名称' : '没有这样的部门名称';
  return {
    message: `“${written}”可能写错了：${source}，与“${right}”相比${slips[slip]}；请改为“${right}”，确有此单位的请写入部门名册。`,
    ...(hasRoster ? {} : { severity: 'warning' as const }),
  };
}

/** The right name as the wrong one is written: without 区 where that was left out. */
function toFix({ party, written: inText }: NamedParty, { written, right }: Words): Fix[] {
  if (!written.endsWith(inText)) return [];
  const newText = right.slice(written.length - inText.length);
  return [{ title: `改为“${newText}”`, edits: [{ span: party.span, newText }], safe: false }];
}
