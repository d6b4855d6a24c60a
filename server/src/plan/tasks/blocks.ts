// Reads the text of one item: a task for each of its notes, and what stands behind the last.
import { isHan } from '../../text/characters';
import { endOfItem, endOfSpan, firstEndingAfter, indexEndingAfter, type Span, shift } from '../../text/span';
import type { Note, OutlineItem, Paragraph, Party, Task } from '../model';
import { type Block, isTitleOnly, type TaskText } from './groups';

/** Fewest Han characters that make a sentence worth a responsibility. */
const shortestTask = 2;

/** A stretch of one line that belongs to one item. Spans count from the start of the text. */
export interface Piece {
  readonly paragraph: Paragraph;
  readonly item: OutlineItem | null;
  readonly span: Span;
}

/** A task with its note, to which notes that follow without text between still add. */
interface NotedTask {
  readonly task: TaskText;
  readonly form: Note['form'];
  readonly start: number;
  end: number;
  readonly parties: Party[];
}

/** Reads the pieces of one item: a task for each note, and one for what stands behind the last. */
export function readBlock(text: string, pieces: readonly Piece[]): Block {
  const { item, span: firstSpan } = pieces[0]!;
  const noted: NotedTask[] = [];
  let last: { readonly note: Note; readonly standsAlone: boolean } | null = null;
  let from: Place = { index: 0, offset: firstSpan.start };
  const hasOthers = pieces.some((piece) => notesWithin(piece).some((note) => !note.yields));
  for (const [index, piece] of pieces.entries())
    for (const note of notesWithin(piece)) {
      if (note.yields && hasOthers) continue;
      const span = shift(note.span, piece.paragraph.start);
      const governed = note.form === 'sentence' ? sentenceEnd(piece, span) : span.start;
      const task = textBetween(text, pieces, { from, to: { index, offset: governed } });
      addNote(noted, task, { piece, note, span });
      last = { note, standsAlone: index > 0 && isAlone(text, piece, span) };
      from = { index, offset: skipPunctuation(text, Math.max(span.end, governed), piece.span.end) };
    }
  const end = { index: pieces.length - 1, offset: pieces.at(-1)!.span.end };
  const rest = textBetween(text, pieces, { from, to: end });
  const tasks = noted.map(toTask);
  return {
    item,
    tasks,
    standsAlone: last?.standsAlone ?? false,
    closesGroup: last?.note.closesGroup ?? false,
    rest,
    restStartsLine: pieces.some((piece) => piece.span.start === rest?.span.start),
    headingOnly: isTitleOnly(text, tasks[0], firstSpan),
  };
}

interface PlacedNote {
  readonly piece: Piece;
  readonly note: Note;
  /** Of the note, in the text. */
  readonly span: Span;
}

/** A note right behind another without text between adds to it; otherwise it governs what stands between. */
function addNote(noted: NotedTask[], task: TaskText | null, { piece, note, span }: PlacedNote): void {
  const parties = note.parties.map((party) => ({ ...party, span: shift(party.span, piece.paragraph.start) }));
  const last = noted.at(-1);
  if (!task && last) {
    last.end = span.end;
    last.parties.push(...parties);
  } else {
    const itself: TaskText = { item: piece.item, span, firstSentence: span, inTable: false };
    noted.push({ task: task ?? itself, form: note.form, start: span.start, end: span.end, parties });
  }
}

function toTask({ task, form, start, end, parties }: NotedTask): Task {
  return { ...task, responsibility: { span: { start, end }, form, parties } };
}

interface Place {
  readonly index: number;
  readonly offset: number;
}

interface Stretch {
  readonly from: Place;
  readonly to: Place;
}

/** What is to be done between two places; null where nothing but blanks and punctuation stands there. */
function textBetween(text: string, pieces: readonly Piece[], { from, to }: Stretch): TaskText | null {
  const start = firstText(text, pieces, from, to);
  if (!start) return null;
  const piece = pieces[start.index]!;
  const begin = start.offset === piece.item?.label.span.end ? piece.item.label.span.start : start.offset;
  const limit = start.index === to.index ? to.offset : piece.span.end;
  const sentence = firstEndingAfter(piece.paragraph.facts.sentences, start.offset - piece.paragraph.start, endOfSpan);
  const end = Math.min(limit, sentence ? sentence.end + piece.paragraph.start : limit);
  return {
    item: piece.item,
    span: { start: begin, end: trimmed(text, to.offset, begin) },
    firstSentence: { start: begin, end: trimmed(text, end, begin) },
    inTable: false,
  };
}

/** Where the first text of substance stands; a label alone is none, but begins the task when text follows it. */
function firstText(text: string, pieces: readonly Piece[], from: Place, to: Place): Place | null {
  let han = 0;
  let found: Place | null = null;
  for (let index = from.index; index <= to.index; index++) {
    const piece = pieces[index]!;
    const label = piece.item?.label.span;
    const start = index === from.index ? from.offset : piece.span.start;
    const textStart = label && start <= label.start && piece.span.start === label.start ? label.end : start;
    const end = index === to.index ? to.offset : piece.span.end;
    for (let at = textStart; at < end; at++) {
      if (!isHan(text.charCodeAt(at)) || isInBlanket(piece, at)) continue;
      found ??= { index, offset: textStart === label?.end ? textStart : skipPunctuation(text, textStart, end) };
      if (++han >= shortestTask) return found;
    }
  }
  return null;
}

function isInBlanket({ paragraph }: Piece, at: number): boolean {
  const span = paragraph.facts.blanket?.span;
  return span !== undefined && at - paragraph.start >= span.start && at - paragraph.start < span.end;
}

function notesWithin({ paragraph, span }: Piece): readonly Note[] {
  const { notes } = paragraph.facts;
  if (notes.length === 0) return notes;
  const first = indexEndingAfter(notes, span.start - paragraph.start, endOfItem);
  const behind = indexEndingAfter(notes, span.end - paragraph.start, startOfItem);
  return first === 0 && behind === notes.length ? notes : notes.slice(first, behind);
}

/** For finding the first note that begins at an offset or behind it. */
const startOfItem = (note: Note): number => note.span.start + 1;

/** A note within a sentence governs the whole of it. */
function sentenceEnd(piece: Piece, note: Span): number {
  const sentence = firstEndingAfter(piece.paragraph.facts.sentences, note.end - 1 - piece.paragraph.start, endOfSpan);
  return Math.min(piece.span.end, sentence ? sentence.end + piece.paragraph.start : note.end);
}

function isAlone(text: string, piece: Piece, note: Span): boolean {
  return (
    /^[\s　]*$/.test(text.slice(piece.span.start, note.start)) &&
    /^[\s　。；]*$/.test(text.slice(note.end, piece.span.end))
  );
}

function skipPunctuation(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && '。；，、,;. 　\t*'.includes(text[next]!)) next++;
  return next;
}

function trimmed(text: string, end: number, start: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1]!)) at--;
  return at;
}
