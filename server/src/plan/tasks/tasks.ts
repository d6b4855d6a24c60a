// Tasks: which sentences each responsibility note governs, and which none does.
import { endOfItem, firstEndingAfter, shift } from '../../text/span';
import type { OutlineItem, Paragraph, Task } from '../model';
import { inLeadFromHere } from '../notes/firstLeads';
import { itemAt } from '../outline/itemAt';
import { type Piece, readBlock } from './blocks';
import { isClosing } from './closingWords';
import { assignGroups, type Blanket } from './groups';
import { findTaskRows, type TaskRow } from './taskTable';

/** Tasks of the plan in the order of the text. */
export function findTasks(text: string, paragraphs: readonly Paragraph[], outline: readonly OutlineItem[]): Task[] {
  const rows = findTaskRows(paragraphs);
  const cut = cutPieces(paragraphs, outline);
  const blocks = cut.map((pieces, at) => readBlock(text, at === cut.length - 1 ? withoutClose(pieces) : pieces));
  const tasks = assignGroups(
    blocks,
    { rows: rows.map((row) => row.start), isNamed: namedInRows(text, rows) },
    blanketClauses(paragraphs, outline),
  );
  for (const row of rows)
    tasks.push({
      item: itemOfRow(outline, row.start),
      span: row.task,
      firstSentence: row.task,
      responsibility: row.note && { span: row.note, form: 'table', parties: row.parties },
      inTable: true,
    });
  return inLeadFromHere(text, rows.length > 0 ? tasks.sort((a, b) => a.span.start - b.span.start) : tasks);
}

/** A shorter title than this may stand in a row by chance. */
const shortestName = 4;

/** Whether an item bears the name of a row that says who does it. */
function namedInRows(text: string, rows: readonly TaskRow[]): (item: OutlineItem) => boolean {
  const names = new Set(rows.filter(({ note }) => note).map(({ task }) => plainName(text.slice(task.start, task.end))));
  return ({ title }) => {
    const name = plainName(title);
    return name.length >= shortestName && names.has(name);
  };
}

/** The first sentence of a title or cell without its label, blanks and marks. */
function plainName(words: string): string {
  const first = /^[^。；：:]*/.exec(words)![0];
  return first
    .replace(/^[\s　]*[（(]?[0-9０-９一二三四五六七八九十]{1,3}[)）.．、]/, '')
    .replace(/[\s　，,、“”*]/g, '');
}

/** A row in an attachment without items of its own belongs to none. */
function itemOfRow(outline: readonly OutlineItem[], start: number): OutlineItem | null {
  const item = itemAt({ outline }, start);
  return item && start < item.ownSpan.end ? item : null;
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

/** The pieces of the plan's last item without the paragraphs behind its note that close the plan. */
function withoutClose(pieces: Piece[]): Piece[] {
  const closes = pieces.map(
    ({ paragraph: { facts, start }, span }) =>
      span.start === start + facts.indent && isClosing(facts.text.slice(facts.indent)),
  );
  const noted = pieces.findLastIndex(
    ({ paragraph: { facts } }, index) =>
      facts.notes.some(({ form }) => form !== 'sentence') || (facts.notes.length > 0 && !closes[index]),
  );
  const at = closes.indexOf(true, Math.max(noted, 0) + 1);
  return noted >= 0 && at > 0 ? pieces.slice(0, at) : pieces;
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
