// Where a sentence may begin: at the start of a line's text, behind a label, a sentence or a note.
import type { Paragraph, PlanDocument } from '../../plan/model';
import { endOfSpan, type Span, shift } from '../../text/span';
import { remarkClass } from '../../words/brackets';
import { paragraphAt } from './paragraphAt';

/** More characters than that are a sentence of one's own. */
const longestBeginning = 16;
const typedWords = /^[\p{L}\p{N}]*$/u;
const mayFollow = new RegExp(`^(?:$|[\\s${remarkClass.open}])`, 'u');

/**
 * Span of what is typed of a sentence whose beginning ends at `offset`, empty where nothing is yet; null where no sentence
 * begins, and within a word. A heading of the highest level is no sentence.
 */
export function sentenceStart(document: PlanDocument, offset: number): Span | null {
  const paragraph = paragraphAt(document.paragraphs, offset);
  if (paragraph?.region !== 'plan' || paragraph.facts.cells || paragraph.facts.isAside) return null;
  const at = offset - paragraph.start;
  const { text, labels } = paragraph.facts;
  const start = beginning(paragraph.facts, at);
  const typed = text.slice(start, at);
  if (start > at || typed.length > longestBeginning || !typedWords.test(typed)) return null;
  const rest = text.slice(at);
  const goesOn = typed === '' ? mayFollow.test(rest) || /^[\p{L}\p{N}]/u.test(rest) : mayFollow.test(rest);
  const title = labels.findLast((label) => label.span.end <= start);
  const isHeading = title !== undefined && title.level <= 1 && text.slice(title.span.end, start).trim() === '';
  return goesOn && !isHeading ? shift({ start, end: at }, paragraph.start) : null;
}

/** The last place up to `at` where a sentence begins. */
function beginning({ text, indent, labels, notes, sentences }: Paragraph['facts'], at: number): number {
  const sentence = sentences.findLast(({ start }) => start <= at);
  const ended = sentence && sentence.end <= at && /[。！？；”’）)]$/u.test(text.slice(sentence.start, sentence.end));
  const from = sentence ? (ended ? sentence.end : sentence.start) : indent;
  const marks = [...labels, ...notes].map(({ span }) => span);
  const last = Math.max(indent, from, ...marks.map(endOfSpan).filter((end) => end <= at));
  return last + (/^\s*/.exec(text.slice(last, at))?.[0].length ?? 0);
}
