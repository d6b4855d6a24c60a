// Labels: 一、 （一） 1. （1） ① and their variants: what is read at a place of a line.
import { isDigit, skipBlanks } from '../../text/characters';
import { formatHanNumeral, isHanNumeral, parseHanNumeral, toFullWidthDigits, toHalfWidth } from '../../text/numerals';
import type { HeadingLevel, Label } from '../model';

/** Numbers above this are years and codes, not labels. */
const largestNumber = 199;
/** Enclosed numerals: first code point, how many, level. */
const enclosed: readonly (readonly [first: number, count: number, level: HeadingLevel])[] = [
  [0x2460, 20, 5], // ①
  [0x2474, 20, 4], // ⑴
  [0x2488, 20, 3], // ⒈
  [0x3220, 10, 2], // ㈠
];
const separatorsAfterHan = '、.．﹑､';
const separatorsAfterDigits = '.．、﹒';
/** 一、二级 and 1、2号楼 enumerate; they are no labels. */
const enumerates = /^[一二三四五六七八九十0-9０-９]{1,3}(?:[、级线类产期次审楼号层])/;

/** The numeral of a label, whatever characters it is written in. */
export const labelNumeral = /[0-9０-９]+|[〇零一二两三四五六七八九十百]+/;

/** The label at `at`, or null. Blanks within are allowed: `（ 一 ）`, `1 .`. */
export function readLabel(text: string, at: number): Label | null {
  const char = text[at];
  if (char === undefined) return null;
  const code = text.charCodeAt(at);
  if (char === '（' || char === '(') return readBracketed(text, at);
  if (isDigit(code)) return readDigits(text, at);
  if (char === '第') return readOrdinal(text, at);
  if (isHanNumeral(char)) return readHan(text, at);
  for (const [first, count, level] of enclosed)
    if (code >= first && code < first + count) {
      const end = withTrailingMark(text, at + 1);
      return makeLabel(text, { start: at, end }, level, code - first + 1, `⊙${text.slice(at + 1, end)}`);
    }
  return null;
}

function readBracketed(text: string, at: number): Label | null {
  const start = skipBlanks(text, at + 1);
  let stop = start;
  while (stop < text.length && stop - start < 4 && isNumeral(text, stop)) stop++;
  if (stop === start) return null;
  const close = skipBlanks(text, stop);
  if (text[close] !== '）' && text[close] !== ')') return null;
  const numeral = text.slice(start, stop);
  const han = isHanNumeral(numeral[0]!);
  const number = han ? parseHanNumeral(numeral) : Number(toHalfWidth(numeral));
  if (number === null || !isLabelNumber(number)) return null;
  const end = withTrailingMark(text, close + 1);
  return makeLabel(
    text,
    { start: at, end },
    han ? 2 : 4,
    number,
    text.slice(at, start) + shapeOf(numeral) + text.slice(stop, end),
  );
}

function readDigits(text: string, at: number): Label | null {
  let stop = at;
  while (stop < text.length && stop - at < 4 && isDigit(text.charCodeAt(stop))) stop++;
  const mark = skipBlanks(text, stop);
  const sign = text[mark];
  if (sign === undefined) return null;
  const number = Number(toHalfWidth(text.slice(at, stop)));
  if (!isLabelNumber(number)) return null;
  const half = sign === ')' || sign === '）';
  if (!half && !separatorsAfterDigits.includes(sign)) return null;
  if (!half && isFigure(text, mark + 1, sign)) return null;
  return makeLabel(
    text,
    { start: at, end: mark + 1 },
    half ? 4 : 3,
    number,
    shapeOf(text.slice(at, stop)) + text.slice(stop, mark + 1),
  );
}

/** Whether what follows a separator makes `1.` the beginning of 1.5万 or `1、` that of 1、2号; a year may follow a label. */
function isFigure(text: string, at: number, sign: string): boolean {
  if (sign === '、') return enumerates.test(text.slice(at, at + 4));
  if (!isDigit(text.charCodeAt(at))) return false;
  return !/^[0-9０-９]{4}年/.test(text.slice(at, at + 5));
}

function readHan(text: string, at: number): Label | null {
  let stop = at;
  while (stop < text.length && stop - at < 5 && isHanNumeral(text[stop]!)) stop++;
  const mark = skipBlanks(text, stop);
  const sign = text[mark];
  if (sign === undefined || !separatorsAfterHan.includes(sign)) return null;
  const number = parseHanNumeral(text.slice(at, stop));
  if (number === null || !isLabelNumber(number) || enumerates.test(text.slice(mark + 1, mark + 5))) return null;
  return makeLabel(text, { start: at, end: mark + 1 }, 1, number, `H${text.slice(stop, mark + 1)}`);
}

/** 第一部分, 第二章; 第一季度 and the like are text. */
function readOrdinal(text: string, at: number): Label | null {
  const match = /^第([一二三四五六七八九十百]{1,4}|[0-9０-９]{1,3})(部分|章|篇|编)[、：:]?/.exec(
    text.slice(at, at + 12),
  );
  if (!match) return null;
  const numeral = match[1]!;
  const number = isHanNumeral(numeral[0]!) ? parseHanNumeral(numeral) : Number(toHalfWidth(numeral));
  if (number === null || !isLabelNumber(number)) return null;
  return makeLabel(
    text,
    { start: at, end: at + match[0].length },
    0,
    number,
    `第${shapeOf(numeral)}${match[0].slice(1 + numeral.length)}`,
  );
}

/** （一）、 carries a mark that does not belong there; it is part of the label so that it can be corrected. */
function withTrailingMark(text: string, end: number): number {
  return end < text.length && '、.．'.includes(text[end]!) ? end + 1 : end;
}

function isNumeral(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || isHanNumeral(text[at]!);
}

function isLabelNumber(number: number): boolean {
  return number >= 1 && number <= largestNumber;
}

/** Placeholder of a numeral: H Han, W full-width digits, N ASCII digits. */
function shapeOf(numeral: string): string {
  if (isHanNumeral(numeral[0]!)) return 'H';
  return numeral.charCodeAt(0) > 0xff00 ? 'W' : 'N';
}

function makeLabel(text: string, span: Label['span'], level: HeadingLevel, number: number, shape: string): Label {
  return { span, text: text.slice(span.start, span.end), level, number, shape };
}

/** A numeral in the script of a label: Han, full-width or ASCII digits. */
export function formatNumber(label: Label, number: number): string {
  if (label.shape.includes('H')) return formatHanNumeral(number);
  if (label.shape.includes('W')) return toFullWidthDigits(String(number));
  return String(number);
}

/** The sign for a number among those of an enclosed label: ③ for ①; null for other labels and beyond the last sign. */
export function enclosedSign(label: Label, number: number): string | null {
  const code = label.text.charCodeAt(0);
  const range = enclosed.find(([first, count]) => code >= first && code < first + count);
  return range && number <= range[1] ? String.fromCharCode(range[0] + number - 1) : null;
}
