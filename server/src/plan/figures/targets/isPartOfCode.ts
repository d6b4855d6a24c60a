// Digits that are part of a name or a code, and no figure.
import type { Span } from '../../../text/span';
import type { Figure } from '../number/readFigure';

/** 1个工作日答复: the name of a rule that is a limit. */
export const answeredSoon = /^(?:答复|办结|办理完|响应|反馈|出证|审结|送达|拿证|办成)/;

/** “昆仑2022”, GB/T 33300—2016, 第3批, 12315: digits that are part of a name or a code. */
export function isPartOfCode(text: string, figure: Figure): boolean {
  const before = text[figure.start - 1] ?? '';
  if (before === '第' || before === '每' || /[A-Za-z+＋·\-—/〔[.．*×✕＊]/.test(before)) return true;
  if (isWithin(text, figure, '《》')) return true;
  if (answeredSoon.test(text.slice(figure.end, figure.end + 4))) return false;
  return figure.unit !== '%' && (/[”》]/.test(text[figure.end] ?? '') || isWithin(text, figure, '“”'));
}

/** Names of documents and campaigns are no longer than this. */
const longestName = 40;

/** 《抽检4000批次方案》, “八抓20条”. */
function isWithin(text: string, { start, end }: Span, [open, close]: string): boolean {
  const before = text.slice(Math.max(0, start - longestName), start);
  if (before.lastIndexOf(open!) <= before.lastIndexOf(close!)) return false;
  return text.slice(end, end + longestName).includes(close!);
}
