// How many terminal columns a text takes, and how to fill it up to a given number.
import { eastAsianWidth } from 'get-east-asian-width';

/** Made when first needed: it is slow to make. */
let segmenter: Intl.Segmenter | undefined;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

/** One visible character with what combines with it. */
export interface Glyph {
  readonly text: string;
  /** Offset in the text that was split, in UTF-16 code units. */
  readonly start: number;
  /** 0, 1 or 2 terminal columns. */
  readonly width: number;
}

/** Text in which every code unit is a visible character by itself, as nearly all drafts are. */
const plain = /^[ -~·—‘’“”…①-⑳\u3000-\u3029\u3030-\u303e㐀-䶿一-鿿！-～]*$/;

/** The text as visible characters; costs time and memory by its length, so give it a line, not a document. */
export function splitGlyphs(text: string): Glyph[] {
  if (plain.test(text)) return Array.from(text, (each, start) => toGlyph(each, start));
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment, index }) => toGlyph(segment, index));
}

function toGlyph(text: string, start: number): Glyph {
  return { text, start, width: glyphWidth(text) };
}

function glyphWidth(glyph: string): number {
  const code = glyph.codePointAt(0) ?? 0;
  if (invisible.test(String.fromCodePoint(code))) return 0;
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
