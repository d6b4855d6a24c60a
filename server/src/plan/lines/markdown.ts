// What Markdown has in a draft that is no text of it: front matter, fences, code, comments, images, link targets, footnotes.
import { splitLines } from '../../text/lines';
import type { Span } from '../../text/span';
import { blockSpans } from './markdownBlocks';
import { inlineSpans } from './markdownInline';

/** Stands in the facts of a line for each character that is not read. */
export const unreadMark = '\ufffc';
const unreadMarks = /\ufffc+/g;
const mayHold = /[`<[>]|~~~|^\ufeff?(?:---|\+\+\+)[ \t]*$/m;

/** The parts of a text that are not read, in the order of their place; they do not touch. */
export function findUnread(text: string): readonly Span[] {
  if (!mayHold.test(text)) return [];
  const lines = splitLines(text);
  const blocks = blockSpans(text, lines);
  return merged([...blocks, ...inlineSpans(text, lines, blocks)]);
}

/** The text of the same length with a mark for each character of these parts but line ends. */
export function withoutUnread(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let from = 0;
  const parts = spans.map(({ start, end }) => {
    const part = text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]/g, unreadMark);
    from = end;
    return part;
  });
  return parts.join('') + text.slice(from);
}

/** Words without these marks. */
export function withoutMarks(words: string): string {
  return words.includes(unreadMark) ? words.replace(unreadMarks, '') : words;
}

function merged(spans: Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && span.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else if (span.end > span.start) found.push(span);
  }
  return found;
}
