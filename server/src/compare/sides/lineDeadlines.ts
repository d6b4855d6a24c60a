// The deadlines of one line with the words that they are compared by; read once for each line.
import { sentencePart } from '../../plan/figures/sentence/sentencePart';
import { isFromIssue } from '../../plan/figures/time/timeSpan';
import type { Deadline, ParagraphFacts } from '../../plan/model';
import { once } from '../../text/memo';
import { endOfItem, firstEndingAfter, overlaps, type Span } from '../../text/span';
import { passageWords } from '../likeness/passageWords';
import { pointsInYear } from './pointsInYear';

/** A deadline of a line; spans count from the line's start. */
export interface LineDeadline {
  readonly deadline: Deadline;
  readonly sentence: Span;
  /** What is due. */
  readonly subject: string;
  readonly clauseKey: string;
  readonly sentenceKey: string;
}

/** Deadlines by a day or within a time from the issue; how often something is done (每月) is no point in time. */
export const lineDeadlines = once((facts: ParagraphFacts): readonly LineDeadline[] => {
  const deadlines = pointsInTime(facts);
  return deadlines.map((deadline, at) =>
    readDeadline(facts, { deadline, previous: deadlines[at - 1], next: deadlines[at + 1] }),
  );
});

/** 24小时内 and 收到报告后60日内 are time limits for each case and compared as targets. */
function pointsInTime({ text, deadlines }: ParagraphFacts): Deadline[] {
  const due = deadlines.filter(
    ({ kind, span }) => kind === 'date' || (kind === 'relative' && isFromIssue(text.slice(span.start, span.end))),
  );
  const more = pointsInYear(text).filter(({ span }) => !deadlines.some((one) => overlaps(one.span, span)));
  return more.length === 0 ? due : [...due, ...more].sort((a, b) => a.span.start - b.span.start);
}

/** A deadline with those before and behind it in its line. */
interface Neighbours {
  readonly deadline: Deadline;
  readonly previous: Deadline | undefined;
  readonly next: Deadline | undefined;
}

function readDeadline(facts: ParagraphFacts, { deadline, previous, next }: Neighbours): LineDeadline {
  const { text } = facts;
  const { span } = deadline;
  const note = firstEndingAfter(facts.notes, span.start, endOfItem);
  const inNote = note !== undefined && note.span.start <= span.start;
  const at = inNote ? { start: Math.max(0, note.span.start - 1), end: note.span.start } : span;
  const sentence = sentencePart(facts, at);
  const end = next && next.span.start >= at.end ? Math.min(sentence.end, next.span.start) : sentence.end;
  const after = /^[，,]?[^，,：:。]{0,40}/.exec(text.slice(at.end, end))![0];
  const isDueBehind = !inNote && after.replace(/[，,]/g, '').length >= leastWords;
  const start =
    previous && previous.span.end <= at.start ? Math.max(sentence.start, previous.span.end) : sentence.start;
  const words = /[^，,：:。]{0,40}[，,]?$/.exec(text.slice(start, at.start))![0];
  const isOfPrevious =
    isDueBehind && start === previous?.span.end && !/[，,]$/.test(words) && words.length === at.start - start;
  const before = isOfPrevious ? '' : words;
  return {
    deadline,
    sentence,
    subject: (isDueBehind ? after : before).replace(/^[，,]|[，,]$/g, ''),
    clauseKey: passageWords(`${before}　${after}`).key,
    sentenceKey: passageWords(text.slice(sentence.start, sentence.end)).key,
  };
}

/** What stands behind a deadline says what is due if it has as many characters. */
const leastWords = 4;
