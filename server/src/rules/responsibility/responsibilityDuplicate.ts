// Rule: one body named twice in a note.
import type { Finding, Fix, Rule } from '../../lint/rule';
import type { Party, PlanDocument } from '../../plan/model';

export const responsibilityDuplicate: Rule = {
  id: 'responsibility-duplicate',
  title: '同一标注中单位重复',
  severity: 'warning',
  authority: { level: '实务', source: '责任分工中每个单位只列一次、只有一种角色。' },
  description: `一个责任标注里，同一个单位只应出现一次。重复列出，或者既牵头又配合的，报出。省略了“区”字的写法按补全后的名称比较（“区教育局、教育局”是重复）。`,
  examples: {
    bad: [
      {
        text: '一、任务\n（一）抽检。（区市场监管局、区农业农村委、⟦区市场监管局⟧按职责分工负责）\n',
        note: '列了两次',
        fixed: '一、任务\n（一）抽检。（区市场监管局、区农业农村委按职责分工负责）\n',
      },
      {
        text: '一、任务\n（一）校园。（区教育局牵头，区市场监管局、⟦区教育局⟧配合）\n',
        note: '既牵头又配合',
        fixed: '一、任务\n（一）校园。（区教育局牵头，区市场监管局配合）\n',
      },
      {
        text: '一、任务\n1.屠宰。(责任单位:区农委、畜牧中心、⟦农委⟧依职责分工负责)\n',
        note: '省略“区”字',
        fixed: '一、任务\n1.屠宰。(责任单位:区农委、畜牧中心依职责分工负责)\n',
      },
      {
        text: '一、任务\n1.监测。\n牵头单位：区卫生健康委\n配合单位：区教育局、⟦区卫生健康委⟧\n',
        note: '分行写的标注',
        fixed: '一、任务\n1.监测。\n牵头单位：区卫生健康委\n配合单位：区教育局\n',
      },
    ],
    good: [
      {
        text: '一、任务\n（一）抽检。（区市场监管局、区农业农村委按职责分工负责）监测。（区市场监管局负责）\n',
        note: '不同的标注',
      },
      { text: '一、任务\n（一）打击犯罪。（公安临江分局、临江海关、区公安局按职责分工负责）\n', note: '不是同一单位' },
      { text: '一、任务\n（一）共治。（区食安办、区食安委成员单位按职责分工负责）\n', note: '办公室与成员单位' },
      { text: '一、任务\n（一）属地。（各镇街、各镇街市场监管所按职责分工负责）\n', note: '镇街与派出机构' },
      {
        text: '一、任务\n（一）文旅。（区文化和旅游局〈区文物局〉、区文化馆中心按职责分工负责）\n',
        note: '〈〉里是另一名称',
      },
      { text: '一、任务\n（一）市区联动。（市市场监管委、区市场监管局按职责分工负责）\n', note: '上下级单位' },
    ],
  },
  document: check,
};

function* check(document: PlanDocument): Iterable<Finding> {
  const seen = new Set<number>();
  for (const { responsibility } of document.tasks) {
    if (!responsibility || seen.has(responsibility.span.start)) continue;
    seen.add(responsibility.span.start);
    const first = new Map<string, Party>();
    for (const party of responsibility.parties) {
      const before = first.get(party.name);
      if (before) yield toFinding(document, { party, before });
      else first.set(party.name, party);
    }
  }
}

function toFinding(document: PlanDocument, { party, before }: { party: Party; before: Party }): Finding {
  const roles = party.role === before.role ? '' : `，前面是“${before.role}”，这里是“${party.role}”`;
  return {
    span: party.span,
    message: `“${party.name}”在同一个责任标注里出现了两次${roles}；请保留一处。`,
    related: [{ span: before.span, message: '前一处在这里' }],
    fixes: removal(document, party),
  };
}

/** Removing the name with the 、 in front of it; nothing is offered where that would leave half a list. */
function removal({ text }: PlanDocument, { span, name }: Party): Fix[] {
  if (text[span.start - 1] !== '、') return [];
  return [
    {
      title: `删去重复的“${name}”`,
      edits: [{ span: { start: span.start - 1, end: span.end }, newText: '' }],
      safe: false,
    },
  ];
}
