// Marked text: ⟦…⟧ around the places that a test is about.
import type { Span } from '../../server/src/text/span';

/** The text without its marks, and the marked spans in the order in which they begin. Throws on marks that do not pair. */
export function readMarks(marked: string): { text: string; spans: readonly Span[] } {
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') {
      const span = { start: text.length, end: -1 };
      spans.push(span);
      open.push(span);
    } else if (part === '⟧') {
      const span = open.pop();
      if (!span) throw new Error(`mark closed but not opened: ${marked}`);
      span.end = text.length;
    } else text += part;
  }
  if (open.length > 0) throw new Error(`mark opened but not closed: ${marked}`);
  return { text, spans };
}

/** The text with ⟦…⟧ around each span, for comparing findings as people read them. Spans must not cross. */
export function writeMarks(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap((span, at) => [
    { offset: span.start, order: 2 * spans.length - (span.end - span.start) / (text.length + 1), at, mark: '⟦' },
    { offset: span.end, order: span.end === span.start ? 3 * spans.length : 0, at, mark: '⟧' },
  ]);
  marks.sort((a, b) => b.offset - a.offset || b.order - a.order || b.at - a.at);
  return marks.reduce((marked, { offset, mark }) => marked.slice(0, offset) + mark + marked.slice(offset), text);
}
