// Ranges as the machine formats print them.
import type { LineIndex, LinePosition } from '../../text/lines';
import type { Span } from '../../text/span';

/** Line and column are 1-based; column and offset count UTF-16 code units of the text without byte order mark. */
export interface Position extends LinePosition {
  readonly offset: number;
}

/** From the first character to behind the last. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The range of a span in the text that `lines` were made of. */
export function toRange(span: Span, lines: LineIndex): Range {
  return { start: toPosition(span.start, lines), end: toPosition(span.end, lines) };
}

function toPosition(offset: number, lines: LineIndex): Position {
  return { ...lines.positionAt(offset), offset };
}
