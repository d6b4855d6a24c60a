// Shows a place of a text as the line on which it starts, cut to the terminal, with the place marked below it.
import type { LineIndex } from '../../text/lines';
import type { Span } from '../../text/span';
import { splitGlyphs } from './displayWidth';
import { printable } from './printable';

/** Two rows of equal indentation, to be printed one below the other. */
export interface MarkedLine {
  readonly line: string;
  /** Blanks, then one `^` for each terminal column of the place; at least one. */
  readonly marks: string;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

const tabWidth = 4;
const ellipsis = '…';

/**
 * The line of `span`'s start in at most `columns` terminal columns (20 at least). Of a longer line the surroundings of
 * the place are shown, with … for what is left out; of a place that goes on over several lines the first.
 */
export function markLine(options: { text: string; lines: LineIndex; span: Span; columns: number }): MarkedLine {
  const columns = Math.max(20, options.columns);
  const line = options.lines.lineSpan(options.lines.positionAt(options.span.start).line);
  const near = surroundings(options.text, { line, span: options.span, columns });
  const cells = toCells(options.text, near, options.span);
  const shown = cutCells(cells, columns, { before: near.start > line.start, after: near.end < line.end });
  return { line: shown.map((cell) => cell.text).join(''), marks: marksBelow(shown) };
}

/** The part of the line that can possibly be shown, so that the cost does not grow with the line. */
function surroundings(text: string, { line, span, columns }: { line: Span; span: Span; columns: number }): Span {
  const reach = columns * 4;
  let start = Math.max(line.start, span.start - reach);
  if (start > line.start && isLowSurrogate(text, start)) start--;
  let end = Math.min(line.end, span.start + reach);
  if (end < line.end && isLowSurrogate(text, end)) end++;
  return { start, end };
}

function isLowSurrogate(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}

function toCells(text: string, part: Span, span: Span): Cell[] {
  const end = Math.max(span.end, span.start + 1);
  const cells: Cell[] = [];
  let column = 0;
  for (const glyph of splitGlyphs(text.slice(part.start, part.end))) {
    const start = part.start + glyph.start;
    const marked = start < end && start + glyph.text.length > span.start;
    const isTab = glyph.text === '\t';
    const width = isTab ? tabWidth - (column % tabWidth) : glyph.width;
    const shown = isTab ? ' '.repeat(width) : printable(glyph.text);
    const cell = { text: shown, width: shown === '�' ? 1 : width, marked };
    cells.push(cell);
    column += cell.width;
  }
  if (span.start >= part.end) cells.push({ text: '', width: 1, marked: true });
  return cells;
}

function cutCells(cells: readonly Cell[], columns: number, cut: { before: boolean; after: boolean }): Cell[] {
  const total = widthOf(cells);
  if (total <= columns && !cut.before && !cut.after) return [...cells];
  const first = cells.findIndex((cell) => cell.marked);
  const markWidth = widthOf(cells.filter((cell) => cell.marked));
  const room = columns - 4;
  const beforeWidth = Math.max(Math.floor(room / 4), Math.floor((room - markWidth) / 2));
  let start = first;
  let used = 0;
  while (start > 0 && used + cells[start - 1]!.width <= beforeWidth) used += cells[--start]!.width;
  let end = first;
  while (end < cells.length && used + cells[end]!.width <= room) used += cells[end++]!.width;
  while (start > 0 && used + cells[start - 1]!.width <= room) used += cells[--start]!.width;
  const shown = cells.slice(start, end);
  if (start > 0 || cut.before) shown.unshift({ text: ellipsis, width: 1, marked: false });
  if (end < cells.length || cut.after) shown.push({ text: ellipsis, width: 1, marked: false });
  return shown;
}

function marksBelow(cells: readonly Cell[]): string {
  const first = cells.findIndex((cell) => cell.marked);
  const last = cells.findLastIndex((cell) => cell.marked);
  const width = Math.max(1, widthOf(cells.slice(first, last + 1)));
  return ' '.repeat(widthOf(cells.slice(0, first))) + '^'.repeat(width);
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
