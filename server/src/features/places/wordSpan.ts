// The word around an offset: a Chinese word, a Latin one or a figure.
import type { Span } from '../../text/span';

const reach = 64;
const figure = /[0-9０-９]+(?:[.．,][0-9０-９]+)*[%％‰]?/gu;

/** Span of the word, figure or mark at `offset`; of two that touch it, the one behind. Empty in an empty text. */
export function wordSpan(text: string, offset: number): Span {
  const from = Math.max(0, offset - reach);
  const window = text.slice(from, offset + reach);
  const at = offset - from;
  for (const match of window.matchAll(figure)) {
    if (match.index <= at && at <= match.index + match[0].length)
      return { start: from + match.index, end: from + match.index + match[0].length };
  }
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(window);
  const behind = segments.containing(at);
  const before = at > 0 ? segments.containing(at - 1) : undefined;
  const chosen = behind?.isWordLike || !before?.isWordLike ? (behind ?? before) : before;
  if (!chosen) return { start: offset, end: offset };
  return { start: from + chosen.index, end: from + chosen.index + chosen.segment.length };
}
