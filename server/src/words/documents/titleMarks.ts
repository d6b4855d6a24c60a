// Titles of documents in 《》, within which other titles may stand: 《关于落实《食品安全法》的通知》.
import type { Span } from '../../text/span';

const open = '《';
const close = '》';

/** The outermost titles of a text, with their marks, in the order of their place. */
export function titleSpans(text: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let at = text.indexOf(open); at >= 0 && at < text.length; at++) {
    if (text[at] === open && depth++ === 0) start = at;
    else if (text[at] === close && depth > 0 && --depth === 0) spans.push({ start, end: at + 1 });
  }
  return spans;
}

/** The text with `filler` for each character of its titles; '' leaves them out. */
export function withoutTitles(text: string, filler = ''): string {
  const spans = titleSpans(text);
  let from = 0;
  const parts = spans.map(({ start, end }) => {
    const part = text.slice(from, start) + filler.repeat(end - start);
    from = end;
    return part;
  });
  return parts.join('') + text.slice(from);
}

/** Whether what follows these words still stands in a title that they open. */
export function endsInTitle(words: string): boolean {
  let depth = 0;
  for (let at = words.indexOf(open); at >= 0 && at < words.length; at++) {
    if (words[at] === open) depth++;
    else if (words[at] === close && depth > 0) depth--;
  }
  return depth > 0;
}
