// Responsibility notes of one line: in brackets, with a label and a colon, or in the sentence (由A牵头，B配合).
import { skipBlanks, trimEnd } from '../../text/characters';
import { endOfItem, endOfSpan, firstEndingAfter, overlaps, type Span } from '../../text/span';
import { remarkOpeners } from '../../words/brackets';
import { mayHoldLabel } from '../../words/roles/roleLabels';
import { mayHoldVerb } from '../../words/roles/roleVerbs';
import type { BracketPair, Note, Party, UnmatchedBracket } from '../model';
import { groupLeadLength } from './groupLead';
import { readLabelled, readLineNote, readRunInNote } from './labelledNotes';
import { isAuthority, isOrganName } from './organs';
import { readParties } from './parties';
import { mayLeadSentence, readLeadingNote, readSentenceNote } from './sentenceNotes';
import { type UnclosedPlace, unclosedPlaces } from './unclosedPlaces';
import { isPlaceName } from './unknownNames';

/** （以下简称区食安办）: another name of the body before it. */
const otherName = /^(?:以下)?(?:统称|简称|合称)|^(?:又称|即|原)/;
/** （技工院校内由人社部门负责）: who does a part of what stands before it. */
const asideReach = 20;
const aside = /^[^，。；、]{2,12}(?:内|中)由/;
const longestNote = 600;

/** What a line holds in which a note may stand. */
export interface NotePlaces {
  readonly pairs: readonly BracketPair[];
  readonly sentences: readonly Span[];
  /** Brackets without a partner. */
  readonly lone: readonly UnmatchedBracket[];
}

/** Notes of a line in the order of their place; notes that follow each other without text between are one. */
export function findNotes(text: string, indent: number, { pairs, sentences, lone }: NotePlaces): Note[] {
  const notes: Note[] = [];
  const whole = readLineNote(text, indent, text.length);
  if (whole) return [whole];
  let covered = -1;
  for (const { open, close } of pairs) {
    if (open < covered || close - open > longestNote || close - open < 3) continue;
    const note = readBracketNote(text, open, close);
    if (!note) continue;
    notes.push(note);
    covered = close;
  }
  if (lone.length > 0) notes.push(...unclosedNotes(text, unclosedPlaces(text, sentences, lone), [...notes]));
  notes.sort((one, other) => one.span.start - other.span.start);
  const asides = findAsides(text, pairs);
  const inText = findUnbracketed(text, sentences, notes).filter(({ span }) => {
    const around = firstEndingAfter(asides, span.start, endOfSpan);
    return !around || around.start > span.start;
  });
  if (notes.length + inText.length < 2) return notes.length > 0 ? notes : inText;
  return joinNeighbours(
    text,
    [...notes, ...inText].sort((one, other) => one.span.start - other.span.start),
  );
}

/** Notes that lack a bracket, apart from those that have both and from each other. */
function unclosedNotes(text: string, places: readonly UnclosedPlace[], closed: readonly Note[]): Note[] {
  const found: Note[] = [];
  for (const place of places) {
    const next = firstEndingAfter(closed, place.span.start, endOfItem);
    if ((next && overlaps(next.span, place.span)) || (found.at(-1)?.span.end ?? 0) > place.span.start) continue;
    const note = readUnclosed(text, place);
    if (note) found.push(note);
  }
  return found;
}

/** Brackets that say who does a part, none within another. */
function findAsides(text: string, pairs: readonly BracketPair[]): Span[] {
  const found: Span[] = [];
  for (const { open, close } of pairs) {
    if (open < (found.at(-1)?.end ?? 0) || !aside.test(text.slice(open + 1, Math.min(close, open + asideReach))))
      continue;
    found.push({ start: open, end: close + 1 });
  }
  return found;
}

function readBracketNote(text: string, open: number, close: number): Note | null {
  if (!remarkOpeners.includes(text[open]!)) return null;
  const inside = skipBlanks(text, open + 1, close);
  const lead = groupLeadLength(text, inside, close);
  const content = { start: inside + lead, end: trimEnd(text, close, inside + lead) };
  const slice = text.slice(content.start, content.end);
  if (otherName.test(slice) || aside.test(slice)) return null;
  const labelled = mayHoldLabel.test(slice) ? readLabelled(text, content) : null;
  const span = { start: open, end: close + 1 };
  if (labelled) return { span, form: 'bracket', ...labelled, closesGroup: lead > 0 };
  const last = lastName(slice);
  const mayBeNote = mayHoldVerb.test(slice) || isOrganName(last) || isPlaceName(last);
  const parties = mayBeNote ? readBare(text, content, open) : null;
  return parties && { span, form: 'bracket', labelText: '', parties, closesGroup: lead > 0 };
}

/** A note without one of its brackets, where nothing but names, labels and roles stands in it. */
function readUnclosed(text: string, { content, span }: UnclosedPlace): Note | null {
  if (content.end - content.start > longestNote) return null;
  const unclosed = { span, form: 'bracket', closesGroup: false, isUnclosed: true } as const;
  const slice = text.slice(content.start, content.end);
  const labelled = mayHoldLabel.test(slice) ? readLabelled(text, content) : null;
  const isNamed = ({ parties }: { parties: readonly Party[] }) =>
    parties.length > 0 && parties.every(({ name }) => isAuthority(name) || isPlaceName(name));
  if (labelled) {
    const isWhole =
      isNamed(labelled) && !/[，。]/.test(slice.replace(/[，。][^，。]*(?:负责|配合|参与|时限|时间).*$/s, ''));
    return isWhole ? { ...unclosed, ...labelled } : null;
  }
  const list = mayHoldVerb.test(slice) ? readParties(text, content, '负责') : null;
  if (!list?.hasVerb || !list.clean || !isNamed(list)) return null;
  return { ...unclosed, labelText: '', parties: list.parties };
}

/** A bracket without label is a note by its verb; by its names alone only where it follows the end of a sentence. */
function readBare(text: string, content: Span, open: number): readonly Party[] | null {
  const list = readParties(text, content, '负责', 'beside');
  if (list.parties.length === 0) return null;
  if (list.hasVerb) return list.parties;
  const before = text[trimEnd(text, open) - 1];
  const alone = before === undefined || '。！？）)'.includes(before);
  const written = list.parties.map(({ span }) => text.slice(span.start, span.end));
  const names = written.some(isAuthority) && written.every((name) => isAuthority(name) || isPlaceName(name));
  return alone && list.clean && names ? list.parties : null;
}

function lastName(slice: string): string {
  return slice.slice(Math.max(slice.lastIndexOf('、'), slice.lastIndexOf('，'), slice.lastIndexOf(',')) + 1);
}

/** 责任单位：A、B。 at the end of a line, and 由A牵头，B配合 within a sentence; at most one in a sentence. */
function findUnbracketed(text: string, sentences: readonly Span[], bracketed: readonly Note[]): Note[] {
  const found: Note[] = [];
  const isFree = (span: Span) =>
    (firstEndingAfter(bracketed, span.start, endOfItem)?.span.start ?? span.end) >= span.end;
  const freeOrNull = (note: Note | null) => (note && isFree(note.span) ? note : null);
  const mayLead = mayLeadSentence(text);
  const mayRunIn = mayHoldLabel.test(text);
  let by = text.indexOf('由');
  for (const sentence of sentences) {
    let note = readLineNote(text, sentence.start, sentence.end);
    if (!note && mayRunIn) note = freeOrNull(readRunInNote(text, sentence, isFree));
    while (by >= 0 && by < sentence.end) {
      if (!note && by >= sentence.start) note = readSentenceNote(text, { at: by, names: by + 1 }, sentence);
      by = text.indexOf('由', by + 1);
    }
    if (!note && mayLead) note = readLeadingNote(text, sentence);
    if (note && isFree(note.span)) found.push(note);
  }
  return found;
}

function joinNeighbours(text: string, notes: readonly Note[]): Note[] {
  const joined: Note[] = [];
  let parties: Party[] = [];
  for (const note of notes) {
    const last = joined.at(-1);
    if (last && last.form === note.form && note.form !== 'sentence' && isGap(text, last.span.end, note.span.start)) {
      parties.push(...note.parties);
      joined[joined.length - 1] = { ...last, span: { start: last.span.start, end: note.span.end }, parties };
    } else {
      parties = [...note.parties];
      joined.push({ ...note, parties });
    }
  }
  return joined;
}

/** Whether nothing but blanks and separators stands between two notes. */
function isGap(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && ' \t\r\n　。；;，,、'.includes(text[at]!)) at++;
  return at === to;
}
