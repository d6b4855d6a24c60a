// How many terminal columns a text takes, and how to fill it up to a given number.
import { eastAsianWidth } from 'get-east-asian-width';

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const invisible = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

/** One visible character with what combines with it. */
export interface Glyph {
  readonly text: string;
  /** Offset in the text that was split, in UTF-16 code units. */
  readonly start: number;
  /** 0, 1 or 2 terminal columns. */
  readonly width: number;
}

/** The text as visible characters; costs time and memory by its length, so give it a line, not a document. */
export function splitGlyphs(text: string): Glyph[] {
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    text: segment,
    start: index,
    width: glyphWidth(segment),
  }));
}

function glyphWidth(glyph: string): number {
  const code = glyph.codePointAt(0) ?? 0;
  if (code < 0x20 || invisible.test(String.fromCodePoint(code))) return 0;
  return eastAsianWidth(code);
}

/** Terminal columns of a text without line ends and tabs; Chinese characters take two. */
export function displayWidth(text: string): number {
  return splitGlyphs(text).reduce((sum, { width }) => sum + width, 0);
}

/** The text with blanks behind it up to `width` columns; a longer one stays as it is. */
export function padEndColumns(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
