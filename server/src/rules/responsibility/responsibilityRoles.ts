// Rule: notes whose roles do not add up: supporters without anyone in charge, or nobody in particular.
import { hasSlip, noteSlips } from '../../bodies/noteSlips';
import type { Finding, OptionsOf, Rule, RuleOptions } from '../../lint/rule';
import type { RuleContext } from '../../lint/ruleContext';
import type { PlanDocument, Responsibility } from '../../plan/model';
import { isVague } from '../../plan/notes/organs';

const options = {
  requireLead: { type: 'boolean', default: false, description: '两个以上单位负责而没有牵头单位时，是否给出提示。' },
} as const satisfies RuleOptions;

export const responsibilityRoles: Rule<typeof options> = {
  id: 'responsibility-roles',
  title: '责任分工不完整',
  severity: 'warning',
  authority: { level: '实务', source: '责任分工一般写明牵头或负责单位，再写配合、参与单位。' },
  description: `责任标注里应当有牵头或者负责的单位。

- 只有“配合”“参与”而没有牵头、负责单位的，报警告；
- 只写“有关部门”“各单位”，看不出是谁的，给出提示（句子里的主语不算）；“各镇街”“区食安委成员单位”是明确的一组单位，不报；
- 几个单位“按职责分工负责”是通行写法，默认不报；要求多个单位负责时必须写明牵头单位的，打开选项 \`requireLead\`。`,
  options,
  examples: {
    bad: [
      {
        text: '一、任务\n（一）校园食品安全。落实陪餐制。⟦（区教育局、区市场监管局按职责分工配合）⟧\n',
        note: '只有配合单位',
      },
      {
        text: '一、任务\n1.打击犯罪。(责任部门:区法院、区检察院依职责配合)\n'.replace(
          '(责任部门:区法院、区检察院依职责配合)',
          '⟦(责任部门:区法院、区检察院依职责配合)⟧',
        ),
        note: '半角',
      },
      { text: '一、任务\n（一）信息共享。⟦（责任单位：各有关部门依职责分工负责）⟧\n', note: '看不出是谁' },
      { text: '一、任务\n1.宣传引导。\n⟦配合单位：区融媒体中心、区教育局⟧\n', note: '另起一行' },
      {
        text: '一、任务\n（一）联合检查。⟦（区市场监管局、区商务局按职责分工负责）⟧\n',
        options: { requireLead: true },
        note: '按选项，多个单位负责须有牵头',
      },
    ],
    good: [
      { text: '一、任务\n（一）抽检。（区市场监管局牵头，区农业农村委配合）\n', note: '有牵头有配合' },
      { text: '一、任务\n（一）抽检。（区市场监管局、区农业农村委按职责分工负责）\n', note: '按职责分工负责' },
      { text: '一、任务\n（一）抽检。（责任单位：区市场监管局负责，各镇街配合）\n', note: '负责与配合' },
      { text: '一、任务\n（一）共治。（各镇街、区食安委成员单位按职责分工负责）\n', note: '明确的一组单位' },
      { text: '一、任务\n1.监测。\n牵头单位：区卫生健康委\n配合单位：区疾控中心\n', note: '两行合为一个标注' },
      { text: '一、任务\n（一）追溯。(区商务局组织协调，有关部门参与)\n', note: '组织协调即牵头' },
    ],
  },
  document: check,
};

function* check(
  document: PlanDocument,
  { requireLead }: OptionsOf<typeof options>,
  context: RuleContext,
): Iterable<Finding> {
  const slips = noteSlips(document, context);
  const seen = new Set<number>();
  for (const { responsibility, span } of document.tasks) {
    if (!responsibility || responsibility.parties.length === 0 || seen.has(responsibility.span.start)) continue;
    seen.add(responsibility.span.start);
    // Who leads may be said in the words that could not be read.
    if (hasSlip(slips, { start: Math.min(span.start, responsibility.span.start), end: responsibility.span.end }))
      continue;
    const finding = judge(responsibility, requireLead);
    if (finding) yield finding;
  }
}

function judge({ span, form, parties }: Responsibility, requireLead: boolean): Finding | null {
  const leads = parties.filter(({ role }) => role === '牵头');
  const responsible = parties.filter(({ role }) => role === '负责');
  if (leads.length + responsible.length === 0) {
    return { span, message: '只写了配合、参与单位，没有牵头或负责单位；请写明由谁牵头或负责。' };
  }
  if (form !== 'sentence' && parties.every(({ name }) => isVague(name))) {
    return {
      span,
      severity: 'info',
      message: `“${parties.map(({ name }) => name).join('、')}”看不出是哪些单位，难以落实；能够列明的，请写出单位名称。`,
    };
  }
  if (requireLead && leads.length === 0 && responsible.length > 1) {
    return {
      span,
      severity: 'info',
      message: `${responsible.length}个单位共同负责而没有牵头单位；请明确一个牵头单位。`,
    };
  }
  return null;
}
