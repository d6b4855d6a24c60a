// Radicals and compatibility ideographs in place of Han characters, told once for the whole draft: ⽣ for 生.
import type { Finding } from '../../lint/rule';
import type { PlanDocument } from '../../plan/model';
import type { Span } from '../../text/span';

/** How many places are told beside the first. */
const mostRelated = 50;

/** A finding at the first such character, with the others as related places and one fix for all; none where there is none. */
export function* disguisedHan({ written, text, paragraphs }: PlanDocument): Iterable<Finding> {
  if (written === text) return;
  const places = paragraphs.flatMap(({ start, end, facts }) =>
    disguised(written.slice(start, end), text.slice(start, end), facts.text).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    })),
  );
  const [first, ...others] = places;
  if (!first) return;
  const shown = written.slice(first.start, first.end);
  const plain = text.slice(first.start, first.end);
  const code = shown.charCodeAt(0).toString(16).toUpperCase();
  const count = others.length > 0 ? `（全文共${places.length}处）` : '';
  yield {
    span: first,
    message: `“${shown}”（U+${code}）是形似汉字的部首或兼容字符，不是常用汉字“${plain}”，多半是由 PDF 转换带来的，会影响查找${count}；请改为常用汉字。`,
    related: others.slice(0, mostRelated).map((span) => ({
      span,
      message: `这里的“${written.slice(span.start, span.end)}”也是`,
    })),
    fixes: [
      {
        title: others.length > 0 ? '全部改为常用汉字' : `改为“${plain}”`,
        safe: true,
        edits: places.map((span) => ({ span, newText: text.slice(span.start, span.end) })),
      },
    ],
  };
}

/** Where a line differs from what is read, in stretches; what its facts leave out of reading is no part of it. */
function disguised(written: string, plain: string, read: string): Span[] {
  if (written === plain) return [];
  const spans: Span[] = [];
  for (let at = 0; at < written.length; at++) {
    if (written[at] === plain[at] || read[at] !== plain[at]) continue;
    const last = spans.at(-1);
    if (last?.end === at) spans[spans.length - 1] = { start: last.start, end: at + 1 };
    else spans.push({ start: at, end: at + 1 });
  }
  return spans;
}
