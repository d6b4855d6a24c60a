// The part of a sentence that a figure or deadline stands in.
import { endOfItem, endOfSpan, indexEndingAfter, type Span } from '../../../text/span';
import type { ParagraphFacts } from '../../model';

/** Farthest that the words of a figure are looked for on either side. */
const reach = 200;

/** The sentence around a place without notes before and behind, cut at ；. */
export function sentencePart({ text, sentences, notes }: ParagraphFacts, at: Span): Span {
  const sentence = sentences[indexEndingAfter(sentences, at.start, endOfSpan)];
  const note = indexEndingAfter(notes, at.start, endOfItem);
  const behind = notes[note];
  const start = Math.max(
    at.start - reach,
    sentence && sentence.start <= at.start ? sentence.start : 0,
    notes[note - 1]?.span.end ?? 0,
  );
  const end = Math.min(
    at.end + reach,
    sentence && sentence.end >= at.end ? sentence.end : text.length,
    behind && behind.span.start >= at.end ? behind.span.start : text.length,
  );
  const before = /[^；;]*$/.exec(text.slice(start, at.start))![0];
  const after = /^[^；;]*/.exec(text.slice(at.end, end))![0];
  return { start: at.start - before.length, end: at.end + after.length };
}
