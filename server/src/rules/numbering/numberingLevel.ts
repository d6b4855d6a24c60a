// Rule (off by default): a level that is skipped on the way down, such as 1. right below 一、.
import type { Finding, Rule } from '../../lint/rule';
import type { OutlineItem, PlanDocument } from '../../plan/model';

const names = ['第一部分', '一、', '（一）', '1.', '（1）', '①'];

export const numberingLevel: Rule = {
  id: 'numbering-level',
  title: '序号越级',
  severity: 'off',
  authority: {
    level: '国标',
    source: 'GB/T 9704—2012《党政机关公文格式》7.3.3：结构层次序数依次可以用“一、”“（一）”“1.”“（1）”标注。',
  },
  description: `层次序数一般按“一、”“（一）”“1.”“（1）”的次序使用。“一、”之后直接用“1.”在实际稿件中很常见，所以本规则默认关闭；本单位要求严格按次序使用的，可以打开。`,
  examples: {
    bad: [
      { text: '一、重点任务\n⟦1.⟧抓源头。\n2.抓过程。\n', note: '跳过（一）' },
      { text: '（一）重点任务\n⟦（1）⟧抓源头。\n', note: '跳过 1.' },
      { text: '## 一、重点任务\n\n⟦①⟧抓源头。\n', note: '跳过三级' },
      { text: '一、任务\n（一）源头\n1.土壤\n⟦①⟧布点。\n', note: '跳过（1）' },
    ],
    good: [
      { text: '一、任务\n（一）源头\n1.土壤\n（1）监测\n①布点\n', note: '依次使用' },
      { text: '一、任务\n（一）源头\n（二）过程\n', note: '两级' },
      { text: '1.任务\n2.要求\n', note: '全文只用一级' },
      { text: '第一部分　任务\n一、源头\n（一）土壤\n', note: '部分之下' },
      { text: '一、任务\n二、要求\n', note: '只有一级标题' },
      { text: '（一）任务\n1.源头\n', note: '从二级开始' },
    ],
  },
  document: check,
};

function* check(document: PlanDocument): Iterable<Finding> {
  const seen = new Set<OutlineItem>();
  for (const item of document.outline) {
    const { parent, level } = item;
    if (!parent || item.region !== 'plan' || level <= parent.level + 1 || seen.has(parent)) continue;
    seen.add(parent);
    yield {
      span: item.label.span,
      message: `“${parent.label.text}”之下直接用了“${item.label.text}”，中间跳过了“${names[parent.level + 1]}”一级；层次序数一般依次使用，请核对。`,
    };
  }
}
