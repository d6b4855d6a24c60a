// The deadlines of one line with the words that they are compared by; read once for each line.

import { sentencePart } from '../../plan/figures/sentence/sentencePart';
import { isFromIssue } from '../../plan/figures/time/timeSpan';
import type { Deadline, ParagraphFacts } from '../../plan/model';
import { endOfItem, firstEndingAfter, type Span } from '../../text/span';
import { passageWords } from '../likeness/passageWords';

/** A deadline of a line; spans count from the line's start. */
export interface LineDeadline {
  readonly deadline: Deadline;
  readonly sentence: Span;
  /** What is due. */
  readonly subject: string;
  readonly clauseKey: string;
  readonly sentenceKey: string;
}

const known = new WeakMap<ParagraphFacts, readonly LineDeadline[]>();

/** Deadlines by a day or within a time from the issue; how often something is done (每月) is no point in time. */
export function lineDeadlines(facts: ParagraphFacts): readonly LineDeadline[] {
  let found = known.get(facts);
  if (!found) {
    found = facts.deadlines.filter(isPointInTime(facts.text)).map((deadline) => readDeadline(facts, deadline));
    known.set(facts, found);
  }
  return found;
}

/** 24小时内 and 收到报告后60日内 are time limits for each case and compared as targets. */
function isPointInTime(text: string): (deadline: Deadline) => boolean {
  return ({ kind, span }) => kind === 'date' || (kind === 'relative' && isFromIssue(text.slice(span.start, span.end)));
}

function readDeadline(facts: ParagraphFacts, deadline: Deadline): LineDeadline {
  const { text } = facts;
  const { span } = deadline;
  const note = firstEndingAfter(facts.notes, span.start, endOfItem);
  const inNote = note !== undefined && note.span.start <= span.start;
  const at = inNote ? { start: Math.max(0, note.span.start - 1), end: note.span.start } : span;
  const sentence = sentencePart(facts, at);
  const before = /[^，,：:。]{0,40}[，,]?$/.exec(text.slice(sentence.start, at.start))![0];
  const after = /^[，,]?[^，,：:。]{0,40}/.exec(text.slice(at.end, sentence.end))![0];
  return {
    deadline,
    sentence,
    subject: (inNote || after.replace(/[，,]/g, '').length < 4 ? before : after).replace(/^[，,]|[，,]$/g, ''),
    clauseKey: passageWords(`${before}　${after}`).key,
    sentenceKey: passageWords(text.slice(sentence.start, sentence.end)).key,
  };
}
