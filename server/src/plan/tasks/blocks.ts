// Reads the text of one item: a task for each of its notes, and what stands behind the last.
import { isHan } from '../../text/characters';
import { endOfItem, endOfSpan, firstEndingAfter, indexEndingAfter, type Span, shift } from '../../text/span';
import type { Note, OutlineItem, Paragraph, Party, Responsibility, Task } from '../model';
import { type Block, isTitleOnly } from './groups';

/** Fewest Han characters that make a sentence worth a responsibility. */
const shortestTask = 2;

/** A stretch of one line that belongs to one item. Spans count from the start of the text. */
export interface Piece {
  readonly paragraph: Paragraph;
  readonly item: OutlineItem | null;
  readonly span: Span;
}

/** Reads the pieces of one item: a task for each note, and one for what stands behind the last. */
export function readBlock(text: string, pieces: readonly Piece[]): Block {
  const item = pieces[0]!.item;
  const block: Block = {
    item,
    tasks: [],
    standsAlone: false,
    closesGroup: false,
    rest: null,
    restStartsLine: false,
    headingOnly: false,
  };
  let from: Place = { index: 0, offset: pieces[0]!.span.start };
  const hasOthers = pieces.some((piece) => notesWithin(piece).some((note) => !note.yields));
  pieces.forEach((piece, index) => {
    for (const note of notesWithin(piece)) {
      if (note.yields && hasOthers) continue;
      const span = shift(note.span, piece.paragraph.start);
      const governed = note.form === 'sentence' ? sentenceEnd(piece, span) : span.start;
      const own: OwnNote = { span, form: note.form, parties: note.parties.map((party) => moveParty(party, piece)) };
      addTask(block, makeTask(text, pieces, { from, to: { index, offset: governed }, responsibility: own }), own);
      block.standsAlone = index > 0 && isAlone(text, piece, span);
      block.closesGroup = note.closesGroup;
      from = { index, offset: skipPunctuation(text, Math.max(span.end, governed), piece.span.end) };
    }
  });
  const last = pieces.at(-1)!;
  block.rest = makeTask(text, pieces, {
    from,
    to: { index: pieces.length - 1, offset: last.span.end },
    responsibility: null,
  });
  block.restStartsLine = pieces.some((piece) => piece.span.start === block.rest?.span.start);
  block.headingOnly = isTitleOnly(text, block, pieces[0]!.span);
  return block;
}

function moveParty(party: Party, { paragraph }: Piece): Party {
  return { ...party, span: shift(party.span, paragraph.start) };
}

/** A note with a list of parties that no one else holds. */
interface OwnNote extends Responsibility {
  readonly parties: Party[];
}

interface Place {
  readonly index: number;
  readonly offset: number;
}

interface Stretch {
  readonly from: Place;
  readonly to: Place;
  readonly responsibility: Responsibility | null;
}

/** A note right behind another without text between adds to it; otherwise it governs what stands between. */
function addTask(block: Block, task: Task | null, { span, form, parties }: OwnNote): void {
  const last = block.tasks.at(-1);
  if (task) block.tasks.push(task);
  else if (last?.responsibility) {
    const { responsibility: before } = last;
    // The list is this block's own; copying it for each of many notes would take quadratic time.
    const joined = before.parties as Party[];
    joined.push(...parties);
    const responsibility = { form: before.form, span: { start: before.span.start, end: span.end }, parties: joined };
    block.tasks[block.tasks.length - 1] = { ...last, responsibility };
  } else {
    const responsibility = { span, form, parties };
    block.tasks.push({ item: block.item, span, firstSentence: span, responsibility, inTable: false });
  }
}

/** The task between two places; null where nothing but blanks and punctuation stands there. */
function makeTask(text: string, pieces: readonly Piece[], { from, to, responsibility }: Stretch): Task | null {
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
    responsibility,
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
