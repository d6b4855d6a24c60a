// Cells of one table row, Markdown or tab-separated.
import { skipBlanks, trimEnd } from '../../text/characters';
import type { Span } from '../../text/span';

/** Trimmed cells of a line that is a table row; null for other lines. */
export function readCells(text: string): Span[] | null {
  const start = skipBlanks(text, 0);
  const separator = text[start] === '|' ? '|' : text.includes('\t', start) && text.trim().includes('\t') ? '\t' : null;
  if (!separator) return null;
  const cells: Span[] = [];
  let from = separator === '|' ? start + 1 : 0;
  for (let at = from; at <= text.length; at++) {
    if (at < text.length && (text[at] !== separator || text[at - 1] === '\\')) continue;
    const cellStart = skipBlanks(text, from, at);
    cells.push({ start: cellStart, end: trimEnd(text, at, cellStart) });
    from = at + 1;
  }
  const last = cells.at(-1)!;
  if (separator === '|' && last.start === last.end) cells.pop();
  return cells.length > 1 ? cells : null;
}
