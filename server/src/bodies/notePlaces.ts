// Where a line says, or may say, who does the work: its notes, and what would be one but for a slip.
import type { BracketPair, Note, ParagraphFacts } from '../plan/model';
import { trimEnd } from '../text/characters';
import { once } from '../text/memo';
import { endOfItem, firstEndingAfter, type Span } from '../text/span';
import { closers, openers } from '../words/brackets';

/** A stretch of a line; offsets count from the start of the line. */
export interface NotePlace {
  /** With its brackets. */
  readonly span: Span;
  readonly content: Span;
  /** `note`: was read as one; `bracket`, `label`: stands where one may stand; `clause`: a part of a sentence. */
  readonly kind: 'note' | 'bracket' | 'label' | 'clause';
  /** Whether nothing but the end of a sentence stands before it. */
  readonly isAlone: boolean;
}

const longestBracket = 200;
const longestClause = 60;
const mostClauses = 3;
const labelled = /^[㐀-鿿]{3,9}[：:]/;

/** The places of a line, kept with its facts. */
export const notePlaces: (facts: ParagraphFacts) => readonly NotePlace[] = once((facts: ParagraphFacts) => [
  ...facts.notes.map((note) => placeOfNote(facts.text, note)),
  ...facts.brackets.flatMap((pair) => placeOfBracket(facts, pair)),
  ...facts.sentences.flatMap((sentence) => [
    ...placeOfLabel(facts, sentence),
    ...placesBehindBy(facts, sentence),
    ...placesBehindNote(facts, sentence),
  ]),
]);

/** One of the brackets may have been forgotten. */
function placeOfNote(text: string, { span, form }: Note): NotePlace {
  const isOpened = form === 'bracket' && openers.includes(text[span.start]!);
  const isClosed = form === 'bracket' && closers.includes(text[span.end - 1]!);
  const content = { start: span.start + Number(isOpened), end: span.end - Number(isClosed) };
  return {
    span,
    content: { start: content.start, end: trimEnd(text, content.end, content.start) },
    kind: 'note',
    isAlone: false,
  };
}

function isInNote({ notes }: ParagraphFacts, { start, end }: Span): boolean {
  const note = firstEndingAfter(notes, start, endOfItem);
  return note !== undefined && note.span.start < end;
}

function placeOfBracket(facts: ParagraphFacts, { open, close }: BracketPair): NotePlace[] {
  const { text } = facts;
  const span = { start: open, end: close + 1 };
  const length = close - open;
  if (length < 4 || length > longestBracket || !'（(〔[【'.includes(text[open]!) || isInNote(facts, span)) return [];
  const before = text[trimEnd(text, open) - 1];
  const isAlone = before === undefined || '。！？）)'.includes(before);
  return [{ span, content: { start: open + 1, end: close }, kind: 'bracket', isAlone }];
}

function placeOfLabel(facts: ParagraphFacts, sentence: Span): NotePlace[] {
  if (!labelled.test(facts.text.slice(sentence.start, sentence.start + 10)) || isInNote(facts, sentence)) return [];
  return [{ span: sentence, content: sentence, kind: 'label', isAlone: true }];
}

/** 由区教育局签头: up to the next mark. */
function placesBehindBy(facts: ParagraphFacts, { start, end }: Span): NotePlace[] {
  const places: NotePlace[] = [];
  for (let by = facts.text.indexOf('由', start); by >= 0 && by < end; by = facts.text.indexOf('由', by + 1)) {
    const content = { start: by + 1, end: clauseEnd(facts.text, by + 1, end) };
    const span = { start: by, end: content.end };
    if (content.end - by <= longestClause && !isInNote(facts, span))
      places.push({ span, content, kind: 'clause', isAlone: false });
  }
  return places;
}

/** The clauses that follow a note which the sentence makes (由区教育局牵头，区卫健委陪合). */
function placesBehindNote(facts: ParagraphFacts, { start, end }: Span): NotePlace[] {
  const note = firstEndingAfter(facts.notes, start, endOfItem);
  if (note?.form !== 'sentence' || note.span.start >= end) return [];
  const places: NotePlace[] = [];
  for (let at = note.span.end; at < end && '，,；;'.includes(facts.text[at]!) && places.length < mostClauses; ) {
    const content = { start: at + 1, end: clauseEnd(facts.text, at + 1, end) };
    if (content.end - at <= longestClause) places.push({ span: note.span, content, kind: 'clause', isAlone: false });
    at = content.end;
  }
  return places;
}

/** The next mark, as far as it is looked for. */
function clauseEnd(text: string, from: number, end: number): number {
  let at = from;
  const stop = Math.min(end, from + longestClause + 1);
  while (at < stop && !'，,；;。！？'.includes(text[at]!)) at++;
  return at;
}
