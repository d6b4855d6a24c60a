// Lines of a text: their spans, and the way from an offset to line and column.
import { countStartingBy, type Span } from './span';

/** 1-based line and column; the column counts UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** Spans of all lines without their ends (\n, \r\n, \r); a text that ends with a line end has an empty last line. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  const hasCarriageReturn = text.includes('\r');
  let start = 0;
  for (;;) {
    const end = hasCarriageReturn ? nextLineEnd(text, start) : text.indexOf('\n', start);
    if (end < 0) break;
    lines.push({ start, end });
    start = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  lines.push({ start, end: text.length });
  return lines;
}

function nextLineEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return -1;
}

/** Positions of one text; building it costs one pass, a look-up a binary search. */
export class LineIndex {
  readonly #lines: readonly Span[];
  readonly #length: number;

  constructor(text: string) {
    this.#lines = splitLines(text);
    this.#length = text.length;
  }

  /** Position of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): LinePosition {
    const at = Math.max(0, Math.min(offset, this.#length));
    const line = Math.max(
      1,
      countStartingBy(this.#lines, at, ({ start }) => start),
    );
    return { line, column: at - this.#lines[line - 1]!.start + 1 };
  }

  /** Span of a 1-based line without its end; an empty span at the end of the text for lines that do not exist. */
  lineSpan(line: number): Span {
    return this.#lines[line - 1] ?? { start: this.#length, end: this.#length };
  }
}
