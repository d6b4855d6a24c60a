// Responsibility notes of one line: in brackets, with a label and a colon, or in the sentence (由A牵头，B配合).
import { skipBlanks, trimEnd } from '../../text/characters';
import { endOfItem, firstEndingAfter, type Span } from '../../text/span';
import { remarkOpeners } from '../../words/brackets';
import {
  beginsWithLabel,
  mayHoldLabel,
  otherLabels,
  partyLabels,
  roleOfLabel,
  saysBodiesFollow,
} from '../../words/roles/roleLabels';
import type { Role } from '../../words/roles/roles';
import { mayHoldVerb } from '../../words/roles/roleVerbs';
import type { BracketPair, Note, Party } from '../model';
import { groupLeadLength } from './groupLead';
import { isAuthority, isOrganName } from './organs';
import { readParties } from './parties';
import { mayLeadSentence, readLeadingNote, readSentenceNote } from './sentenceNotes';
import { isPlaceName } from './unknownNames';

/** （以下简称区食安办）: another name of the body before it. */
const otherName = /^(?:以下)?(?:统称|简称|合称)|^(?:又称|即|原)/;
const longestNote = 600;

/** Notes of a line in the order of their place; notes that follow each other without text between are one. */
export function findNotes(
  text: string,
  indent: number,
  { pairs, sentences }: { readonly pairs: readonly BracketPair[]; readonly sentences: readonly Span[] },
): Note[] {
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
  const inText = findUnbracketed(text, sentences, notes);
  if (notes.length + inText.length < 2) return notes.length > 0 ? notes : inText;
  return joinNeighbours(
    text,
    [...notes, ...inText].sort((one, other) => one.span.start - other.span.start),
  );
}

function readBracketNote(text: string, open: number, close: number): Note | null {
  if (!remarkOpeners.includes(text[open]!)) return null;
  const inside = skipBlanks(text, open + 1, close);
  const lead = groupLeadLength(text, inside, close);
  const content = { start: inside + lead, end: trimEnd(text, close, inside + lead) };
  const slice = text.slice(content.start, content.end);
  if (otherName.test(slice)) return null;
  const labelled = mayHoldLabel.test(slice) ? readLabelled(text, content) : null;
  const span = { start: open, end: close + 1 };
  if (labelled) return { span, form: 'bracket', ...labelled, closesGroup: lead > 0 };
  const last = lastName(slice);
  const mayBeNote = mayHoldVerb.test(slice) || isOrganName(last) || isPlaceName(last);
  const parties = mayBeNote ? readBare(text, content, open) : null;
  return parties && { span, form: 'bracket', labelText: '', parties, closesGroup: lead > 0 };
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

/** A label with what stands behind it, up to the next. */
interface Segment {
  readonly label: string;
  /** That of the names behind it; null where none stand there. */
  readonly role: Role | null;
  readonly start: number;
  readonly contentStart: number;
}

/** Parties of a text that begins with a label; null when it does not. */
function readLabelled(text: string, span: Span): { labelText: string; parties: readonly Party[] } | null {
  const segments = cutSegments(text.slice(span.start, span.end));
  const first = segments[0];
  if (!first || first.start > 0) return null;
  const parties = segments.flatMap(({ label, role, contentStart }, index) => {
    const end = span.start + (segments[index + 1]?.start ?? span.end - span.start);
    const unknown = saysBodiesFollow(label) ? 'listed' : 'beside';
    return role ? readParties(text, { start: span.start + contentStart, end }, role, unknown).parties : [];
  });
  const labelText = first.label;
  return trimEnd(text, span.end, span.start) > span.start + first.contentStart ? { labelText, parties } : null;
}

function cutSegments(slice: string): Segment[] {
  const ofBodies = Array.from(slice.matchAll(partyLabels), (match) => toSegment(match, roleOfLabel(match[1]!)));
  const ofOthers = Array.from(slice.matchAll(otherLabels), (match) => toSegment(match, null));
  return [...ofBodies, ...ofOthers]
    .sort((a, b) => a.start - b.start)
    .filter((segment, index, all) => segment.start >= (all[index - 1]?.contentStart ?? 0));
}

function toSegment(match: RegExpExecArray, role: Role | null): Segment {
  return { label: match[1]!, role, start: match.index, contentStart: match.index + match[0].length };
}

/** Whether a text begins with the label of a list of bodies: 责任单位：, 以上工作牵头部门：. */
export function beginsWithPartyLabel(text: string): boolean {
  return beginsWithLabel.test(text.slice(groupLeadLength(text, 0, text.length)).slice(0, 20));
}

/** A line that is a note itself: 责任单位：A、B. */
function readLineNote(text: string, start: number, end: number): Note | null {
  const lead = groupLeadLength(text, start, end);
  if (!beginsWithLabel.test(text.slice(start + lead, Math.min(end, start + lead + 20)))) return null;
  const stop = trimEnd(text, end, start);
  const content = { start: start + lead, end: '。；;.'.includes(text[stop - 1] ?? ' ') ? stop - 1 : stop };
  const read = readLabelled(text, content);
  return read && { span: { start, end: stop }, form: 'line', ...read, closesGroup: lead > 0 };
}

/** 责任单位：A、B。 at the end of a line, and 由A牵头，B配合 within a sentence; at most one in a sentence. */
function findUnbracketed(text: string, sentences: readonly Span[], bracketed: readonly Note[]): Note[] {
  const found: Note[] = [];
  const isFree = (span: Span) =>
    (firstEndingAfter(bracketed, span.start, endOfItem)?.span.start ?? span.end) >= span.end;
  const mayLead = mayLeadSentence(text);
  let by = text.indexOf('由');
  for (const sentence of sentences) {
    let note = readLineNote(text, sentence.start, sentence.end);
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
