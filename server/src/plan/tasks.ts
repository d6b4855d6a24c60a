// Tasks: which sentences each responsibility note governs, and which none does.
import { isHan } from '../text/characters';
import { endOfItem, endOfSpan, firstEndingAfter, type Span, shift } from '../text/span';
import { assignGroups, type Blanket, type Block, isTitleOnly } from './groups';
import type { Note, OutlineItem, Paragraph, Responsibility, Task } from './model';
import { findTaskRows } from './taskTable';

/** Fewest Han characters that make a sentence worth a responsibility. */
const shortestTask = 2;

/** A stretch of one line that belongs to one item. Spans count from the start of the text. */
interface Piece {
  readonly paragraph: Paragraph;
  readonly item: OutlineItem | null;
  readonly span: Span;
}

/** Tasks of the plan in the order of the text. */
export function findTasks(text: string, paragraphs: readonly Paragraph[], outline: readonly OutlineItem[]): Task[] {
  const rows = findTaskRows(paragraphs);
  const blocks = cutPieces(paragraphs, outline).map((pieces) => readBlock(text, pieces));
  assignGroups(
    blocks,
    rows.map((row) => row.start),
    blanketClauses(paragraphs, outline),
  );
  const tasks = blocks.flatMap((block) => block.tasks);
  for (const row of rows)
    tasks.push({
      item: itemAt(outline, row.start),
      span: row.task,
      firstSentence: row.task,
      responsibility: row.note && { span: row.note, form: 'table', parties: row.parties },
      inTable: true,
    });
  return rows.length > 0 ? tasks.sort((a, b) => a.span.start - b.span.start) : tasks;
}

function itemAt(outline: readonly OutlineItem[], offset: number): OutlineItem | null {
  const item = firstEndingAfter(outline, offset, (one) => one.ownSpan.end);
  return item && item.ownSpan.start <= offset ? item : null;
}

/** The plan's text cut at labels; pieces of one item together, text before the first label as those of no item. */
function cutPieces(paragraphs: readonly Paragraph[], outline: readonly OutlineItem[]): Piece[][] {
  const blocks: Piece[][] = [];
  let next = outline.findIndex((item) => item.region === 'plan');
  let item: OutlineItem | null = null;
  let pieces: Piece[] = [];
  const flush = () => {
    if (pieces.length > 0 || item) blocks.push(pieces);
    pieces = [];
  };
  for (const paragraph of paragraphs) {
    if (paragraph.region !== 'plan' || paragraph.facts.cells || paragraph.facts.isAside) continue;
    let start = paragraph.start + paragraph.facts.indent;
    for (
      let following = outline[next];
      following?.region === 'plan' && following.label.span.start < paragraph.end;
      following = outline[++next]
    ) {
      if (following.label.span.start > start)
        pieces.push({ paragraph, item, span: { start, end: following.label.span.start } });
      flush();
      item = following;
      start = following.label.span.start;
    }
    if (paragraph.end > start) pieces.push({ paragraph, item, span: { start, end: paragraph.end } });
  }
  flush();
  return blocks.filter((block) => block.length > 0);
}

/** Reads the pieces of one item: a task for each note, and one for what stands behind the last. */
function readBlock(text: string, pieces: readonly Piece[]): Block {
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
  let from: { index: number; offset: number } | null = { index: 0, offset: pieces[0]!.span.start };
  pieces.forEach((piece, index) => {
    for (const note of notesWithin(piece)) {
      const span = shift(note.span, piece.paragraph.start);
      const governed = note.form === 'sentence' ? sentenceEnd(piece, span) : span.start;
      const responsibility: Responsibility = {
        span,
        form: note.form,
        parties: note.parties.map((party) => ({ ...party, span: shift(party.span, piece.paragraph.start) })),
      };
      addTask(
        text,
        block,
        pieces,
        from ?? { index, offset: piece.span.start },
        { index, offset: governed },
        responsibility,
      );
      block.standsAlone = index > 0 && isAlone(text, piece, span);
      block.closesGroup = note.closesGroup;
      from = { index, offset: skipPunctuation(text, Math.max(span.end, governed), piece.span.end) };
    }
  });
  const last = pieces.at(-1)!;
  block.rest = makeTask(text, pieces, from, { index: pieces.length - 1, offset: last.span.end }, null);
  block.restStartsLine = pieces.some((piece) => piece.span.start === block.rest?.span.start);
  block.headingOnly = isTitleOnly(text, block, pieces[0]!.span);
  return block;
}

interface Place {
  readonly index: number;
  readonly offset: number;
}

/** A note right behind another without text between adds to it; otherwise it governs what stands between. */
function addTask(
  text: string,
  block: Block,
  pieces: readonly Piece[],
  from: Place,
  to: Place,
  responsibility: Responsibility,
): void {
  const task = makeTask(text, pieces, from, to, responsibility);
  const last = block.tasks.at(-1);
  const { span, parties } = responsibility;
  if (task) block.tasks.push(task);
  else if (last?.responsibility) {
    const { responsibility: before } = last;
    const joined = {
      ...before,
      span: { start: before.span.start, end: span.end },
      parties: [...before.parties, ...parties],
    };
    block.tasks[block.tasks.length - 1] = { ...last, responsibility: joined };
  } else block.tasks.push({ item: block.item, span, firstSentence: span, responsibility, inTable: false });
}

/** The task between two places; null where nothing but blanks and punctuation stands there. */
function makeTask(
  text: string,
  pieces: readonly Piece[],
  from: Place,
  to: Place,
  responsibility: Responsibility | null,
): Task | null {
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
  const start = span.start - paragraph.start;
  const end = span.end - paragraph.start;
  const isWhole = start <= paragraph.facts.indent && span.end === paragraph.end;
  return isWhole ? notes : notes.filter((note) => note.span.start >= start && note.span.start < end);
}

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

/** Blanket clauses, each holding to the end of the section in which it stands, or of the text before any section. */
function blanketClauses(paragraphs: readonly Paragraph[], outline: readonly OutlineItem[]): Blanket[] {
  const sections = outline.filter((item) => item.parent === null && item.region === 'plan');
  return paragraphs.flatMap(({ region, facts, start }) => {
    if (region !== 'plan' || !facts.blanket) return [];
    const span = shift(facts.blanket.span, start);
    const parties = facts.blanket.parties.map((party) => ({ ...party, span: shift(party.span, start) }));
    const section = firstEndingAfter(sections, span.start, endOfItem);
    const end = section && section.span.start <= span.start ? section.span.end : Number.POSITIVE_INFINITY;
    return [{ responsibility: { span, form: 'blanket' as const, parties }, end }];
  });
}
