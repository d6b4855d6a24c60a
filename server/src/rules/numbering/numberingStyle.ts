// Rule: labels of one level written in different ways, and a mark behind （一）.
import type { Finding, Rule } from '../../lint/rule';
import { formatNumber } from '../../plan/lines/labels';
import type { OutlineItem, PlanDocument } from '../../plan/model';
import { halfWidthDraft } from '../readers/halfWidthDraft';

export const numberingStyle: Rule = {
  id: 'numbering-style',
  title: '同级序号写法不一致',
  severity: 'warning',
  authority: {
    level: '国标',
    source: 'GB/T 9704—2012《党政机关公文格式》7.3.3：结构层次序数依次可以用“一、”“（一）”“1.”“（1）”标注。',
  },
  description: `同一层次的序号，括号宽窄、数字宽窄和标点在一份稿件里应当一致。

- 以全文用得最多的写法为准，其余的报出并可自动改过来；
- “（一）、”括号后面多了顿号，也报出；
- 全文统一用半角“(一)”或“1、”不报：前后一致即可；
- 全文的括号大多用半角的，序号的括号由 \`punctuation-width\` 一并改为全角，这里不再报宽窄。`,
  examples: {
    bad: [
      {
        text: '（一）摸底。\n（二）整治。\n⟦(三)⟧总结。\n',
        note: '括号宽窄不一',
        fixed: '（一）摸底。\n（二）整治。\n（三）总结。\n',
      },
      {
        text: '一、重点工作\n1.抓源头。\n2.抓过程。\n⟦3、⟧抓末端。\n',
        note: '标点不一',
        fixed: '一、重点工作\n1.抓源头。\n2.抓过程。\n3.抓末端。\n',
      },
      {
        text: '一、重点工作\n⟦（一）、⟧抓源头。\n⟦（二）、⟧抓过程。\n',
        note: '括号后面的顿号',
        fixed: '一、重点工作\n（一）抓源头。\n（二）抓过程。\n',
      },
      {
        text: '1．开展排查。\r\n2．开展抽检。\r\n⟦3.⟧开展培训。\r\n',
        note: '全角与半角的点',
        fixed: '1．开展排查。\r\n2．开展抽检。\r\n3．开展培训。\r\n',
      },
      {
        text: '（一）摸底。\n（二）整治。\n⟦㈢⟧总结。\n',
        note: '带括号的字符与普通括号混用',
        fixed: '（一）摸底。\n（二）整治。\n（三）总结。\n',
      },
    ],
    good: [
      { text: '(一)摸底。\n(二)整治。\n(三)总结。\n', note: '统一用半角' },
      { text: '1、摸底。\n2、整治。\n3、总结。\n', note: '统一用顿号' },
      { text: '一、任务\n（一）源头\n1.土壤\n（1）监测\n①布点\n', note: '各级写法不同是应当的' },
      { text: '一、任务\n二、要求\n', note: '只有一种写法' },
      { text: '１．摸底。\n２．整治。\n', note: '统一用全角数字' },
      {
        text: '(一)摸底(含网店)。\n(二)整治(含摊点)。\n（三）总结。\n',
        note: '全文括号大多用半角，由 punctuation-width 一并改为全角',
      },
      { text: '工作分三步：（一）摸底；(二)整治。\n', note: '句中列举不是标题' },
    ],
  },
  document: check,
};

/** Labels with a mark behind the bracket are wrong however many there are. */
const trailingMark = /[）)⊙][、.．]$/;

function* check(document: PlanDocument): Iterable<Finding> {
  const byLevel: OutlineItem[][] = [[], [], [], [], [], []];
  for (const item of document.outline) if (item.region === 'plan') byLevel[item.level]!.push(item);
  const { isThroughout } = halfWidthDraft(document);
  const shapeOf = ({ label }: OutlineItem) => (isThroughout ? widened(label.shape) : label.shape);
  for (const items of byLevel) {
    const usual = usualShape(items.map(shapeOf));
    if (usual === null) continue;
    for (const item of items) if (shapeOf(item) !== usual) yield toFinding(item, usual);
  }
}

/** What a shape becomes where all brackets are made full-width. */
function widened(shape: string): string {
  return shape.replace('(', '（').replace(')', '）');
}

/** The shape most items have, the earlier of two that are as frequent; null where there is nothing to compare. */
function usualShape(shapes: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const written of shapes) {
    const shape = written.replace(trailingMark, (mark) => mark[0]!);
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  // Signs such as ㈠ end at ten, so they give way to what is written out.
  if (counts.size > 1) counts.delete('⊙');
  let usual: string | null = null;
  for (const [shape, count] of counts) if (usual === null || count > counts.get(usual)!) usual = shape;
  return usual;
}

function toFinding(item: OutlineItem, usual: string): Finding {
  const right = inShape(item, usual);
  const message = trailingMark.test(item.label.shape)
    ? `序号“${item.label.text}”括号后面不加标点；请改为“${right}”。`
    : `序号“${item.label.text}”与本稿同级序号的写法不一致；请改为“${right}”。`;
  return {
    span: item.label.span,
    message,
    fixes: [{ title: `改为“${right}”`, edits: [{ span: item.label.span, newText: right }], safe: true }],
  };
}

function inShape(item: OutlineItem, shape: string): string {
  const numeral = formatNumber({ ...item.label, shape }, item.number);
  return shape.startsWith('⊙') ? `（${numeral}）` : shape.replace(/[HWN]/, numeral);
}
