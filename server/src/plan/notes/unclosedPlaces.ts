// Where a note may stand that lacks one of its brackets: from the open one to the end of the sentence or line, and the other way round.
import { skipBlanks, trimEnd } from '../../text/characters';
import { endOfSpan, firstEndingAfter, type Span } from '../../text/span';
import { remarkClosers, remarkOpeners } from '../../words/brackets';
import type { UnmatchedBracket } from '../model';

/** A stretch with one bracket, or two that make no pair. */
export interface UnclosedPlace {
  readonly span: Span;
  /** What stands within. */
  readonly content: Span;
}

/** A longer sentence is no note with the text in front of it. */
const longestSentence = 1000;

/** The places of a line, in the order of their brackets. */
export function unclosedPlaces(
  text: string,
  sentences: readonly Span[],
  lone: readonly UnmatchedBracket[],
): UnclosedPlace[] {
  return lone.flatMap((mark, index) => {
    const { start } = mark.span;
    const sentence = firstEndingAfter(sentences, start, endOfSpan);
    if (!sentence || sentence.end - sentence.start > longestSentence) return [];
    if (mark.side === 'open' && remarkOpeners.includes(text[start]!)) {
      const next = lone[index + 1];
      const isClosed = next?.side === 'close' && next.span.start < sentence.end;
      const stop = isClosed ? next.span.start : trimEnd(text, sentence.end, start);
      const end = !isClosed && '。；'.includes(text[stop - 1]!) ? stop - 1 : stop;
      return [place(text, { start, end: isClosed ? stop + 1 : stop }, { start: start + 1, end })];
    }
    const isOpened = lone[index - 1]?.side === 'open';
    if (mark.side === 'open' || isOpened || !remarkClosers.includes(text[start]!)) return [];
    const from = sentence.start;
    return [place(text, { start: from, end: start + 1 }, { start: from, end: start })];
  });
}

function place(text: string, span: Span, { start, end }: Span): UnclosedPlace {
  const from = skipBlanks(text, start, end);
  return { span, content: { start: from, end: trimEnd(text, end, from) } };
}
