// The rows of the view "目标对照" as places in the two plans, and which of them are meant by a cursor.
import type { Position, Range } from 'vscode-languageclient';
import type { ComparisonRow, RowPlace } from '../../../protocol/comparison';

/** The place of a row that is looked at, null for rows that have none. */
export type PlaceOf = (row: ComparisonRow) => RowPlace | null;

/**
 * Ids of the rows at a cursor: those whose figure it touches, else those with the nearest figure in its sentence, else the
 * task it is in. Several where a figure is compared with several plans; none where there is nothing of the kind.
 */
export function rowsAt(rows: readonly ComparisonRow[], placeOf: PlaceOf, cursor: Position): string[] {
  let best: readonly [number, number, number] = [Number.POSITIVE_INFINITY, 0, 0];
  let found: string[] = [];
  for (const row of rows) {
    const place = placeOf(row);
    const distance = place && distanceOf(row, place, cursor);
    if (!distance) continue;
    const order = compareDistances(distance, best);
    if (order < 0) {
      best = distance;
      found = [];
    }
    if (order <= 0) found.push(row.id);
  }
  return found;
}

/** Kind of nearness, lines and columns off; null where the cursor is elsewhere. */
function distanceOf({ kind }: ComparisonRow, { range, sentence }: RowPlace, cursor: Position) {
  if (contains(range, cursor)) return [kind === 'task' ? 2 : 0, 0, 0] as const;
  if (kind === 'task' || !contains(sentence, cursor)) return null;
  const from = isBefore(cursor, range.start) ? range.start : range.end;
  return [1, Math.abs(from.line - cursor.line), Math.abs(from.character - cursor.character)] as const;
}

function compareDistances(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function contains({ start, end }: Range, position: Position): boolean {
  return !isBefore(position, start) && !isBefore(end, position);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
