// Figures: a number with its magnitude and unit, as the beginning of a possible target.
import { isDigit, skipBlanks } from '../../text/characters';
import { parseHanNumeral, toHalfWidth } from '../../text/numerals';
import type { Span } from '../../text/span';
import { readUnit } from './figureUnits';

const numberPattern = /(?:[0-9０-９]{1,3}(?:[，, ][0-9０-９]{3})+(?![0-9０-９])|[0-9０-９]+)(?:[.．][0-9０-９]+)?/y;
const rangeMark = /[ 　]*(?:[%％]?)[ 　]*(?:-|－|—{1,2}|–|~|～|至|到)[ 　]*(?=[0-9０-９])/y;

/** A number with its unit; spans count from the start of the line. */
export interface Figure extends Span {
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly han: boolean;
}

/** Whether a figure may begin at `at`: a digit, 百分之, or a Han numeral right behind a comparator. */
export function mayBeginFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return true;
  if (code === 0x767e && text.startsWith('百分之', at)) return true;
  return (
    hanFigureStart[code] === 1 &&
    (hanComparatorBefore(text, at) || isTenths(text, at) || isHanFrequency(text, at) || isHanDecimal(text, at))
  );
}

/** 1 for the code units of Han numerals: asked for at every character. */
const hanFigureStart = new Uint8Array(0x10000);
for (const numeral of '一二两三四五六七八九十') hanFigureStart[numeral.charCodeAt(0)] = 1;

/** Han numerals are figures only right behind a comparator (不少于一次) or a denominator (每万人一人). */
function hanComparatorBefore(text: string, at: number): boolean {
  return /(?:不少于|不低于|不得少于|不得低于|至少[^，。；]{0,5}|每[千万]人|每[千万]人口)$/.test(
    text.slice(Math.max(0, at - 8), at),
  );
}

/** 每季度督导一次: Han numerals are figures too where they say how often. */
function isHanFrequency(text: string, at: number): boolean {
  if (!/^[一二两三四五六七八九十]{1,2}[次轮遍场]/.test(text.slice(at, at + 3))) return false;
  return everyPeriod.test(text.slice(Math.max(0, at - 16), at));
}

const hanDecimal =
  /[一二两三四五六七八九十百]{1,4}点([零〇一二三四五六七八九]{1,2})(?![零〇一二三四五六七八九十分时钟半整多])/y;

/** 四点五批次, behind a word that sets a figure: 八点三十分 is a time of day. */
function isHanDecimal(text: string, at: number): boolean {
  hanDecimal.lastIndex = at;
  return (
    hanDecimal.test(text) && /(?:达|到|于|过|至|为|在|[高升长加少低降])$/.test(text.slice(Math.max(0, at - 1), at))
  );
}

/** A period that repeats, close before a number. */
export const everyPeriod = /每(?:一)?(?:个)?(?:半年|学期|季度?|两个月|月|星期|周|年)[^，。；、：,;:0-9]{0,10}$/;

/** 八成, 九成以上: tenths behind a comparator or before one. */
function isTenths(text: string, at: number): boolean {
  if (text[at + 1] !== '成') return false;
  return (
    /^半?(?:以上|左右)/.test(text.slice(at + 2, at + 5)) ||
    /(?:达|达到|不低于|超过|至|到)$/.test(text.slice(Math.max(0, at - 3), at))
  );
}

/** The last character of the number at `at`, for passing over one that is no figure. */
export function skipNumber(text: string, at: number): number {
  let end = at;
  while (
    end + 1 < text.length &&
    (isDigit(text.charCodeAt(end + 1)) ||
      ((text[end + 1] === '.' || text[end + 1] === '．') && isDigit(text.charCodeAt(end + 2))))
  )
    end++;
  return end;
}

/** Number, 万 or 亿, unit; null where one of them is missing. */
export function readFigure(text: string, at: number): Figure | null {
  if (text[at] === '百') return readPercentWords(text, at);
  if (text[at + 1] === '成' && isTenths(text, at)) return readTenths(text, at);
  const first = readNumber(text, at);
  if (!first) return null;
  const second = first.han ? null : readRangeEnd(text, first.end);
  const last = second ?? first;
  const scaled = readMagnitude(text, skipBlanks(text, last.end));
  const unit = readUnit(text, skipBlanks(text, scaled.end));
  if (!unit) return null;
  const value = round(last.value * scaled.factor);
  const low = round(first.value * (first.factor === 1 ? scaled.factor : first.factor));
  return { start: at, end: unit.end, value: second ? [low, value] : value, unit: unit.name, han: first.han };
}

interface Amount {
  readonly value: number;
  readonly factor: number;
  readonly end: number;
  readonly han: boolean;
}

function readNumber(text: string, at: number): Amount | null {
  numberPattern.lastIndex = at;
  const match = numberPattern.exec(text);
  if (match) {
    const value = Number(toHalfWidth(match[0]).replace(/[, ]/g, ''));
    const end = at + match[0].length;
    return { value, factor: readMagnitude(text, end).factor, end, han: false };
  }
  return readHanNumber(text, at);
}

function readHanNumber(text: string, at: number): Amount | null {
  let end = at;
  while (end < text.length && end - at < 4 && /[一二两三四五六七八九十百]/.test(text[end]!)) end++;
  const value = parseHanNumeral(text.slice(at, end));
  if (value === null) return null;
  hanDecimal.lastIndex = at;
  const fraction = hanDecimal.exec(text)?.[1];
  if (fraction === undefined) return { value, factor: 1, end, han: true };
  return { value: value + hanFraction(fraction), factor: 1, end: hanDecimal.lastIndex, han: true };
}

/** 五 as 0.5, 二五 as 0.25. */
function hanFraction(digits: string): number {
  return Number(`0.${[...digits].map((digit) => parseHanNumeral(digit) ?? 0).join('')}`);
}

function readRangeEnd(text: string, at: number): Amount | null {
  const from = readMagnitude(text, at).end;
  rangeMark.lastIndex = from;
  const mark = rangeMark.exec(text);
  return mark && readNumber(text, from + mark[0].length);
}

function readPercentWords(text: string, at: number): Figure | null {
  let end = at + 3;
  while (end < text.length && end - at < 9 && /[一二三四五六七八九十百零点0-9０-９.．]/.test(text[end]!)) end++;
  const [whole = '', fraction] = text.slice(at + 3, end).split('点');
  const numeral = /^[0-9０-９.．]+$/.test(whole) ? Number(toHalfWidth(whole)) : parseHanNumeral(whole);
  if (numeral === null || whole === '' || Number.isNaN(numeral)) return null;
  return { start: at, end, value: round(numeral + hanFraction(fraction ?? '')), unit: '%', han: true };
}

function readTenths(text: string, at: number): Figure | null {
  const tenths = parseHanNumeral(text[at]!);
  const isHalf = text[at + 2] === '半';
  return tenths === null
    ? null
    : { start: at, end: at + (isHalf ? 3 : 2), value: tenths * 10 + (isHalf ? 5 : 0), unit: '%', han: true };
}

const magnitude = /([百千])?(万亿|亿|万)/y;
const magnitudes: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, 万亿: 1e12 };

function readMagnitude(text: string, at: number): { factor: number; end: number } {
  magnitude.lastIndex = at;
  const match = magnitude.exec(text);
  if (!match) return { factor: 1, end: at };
  return { factor: (magnitudes[match[1]!] ?? 1) * magnitudes[match[2]!]!, end: at + match[0].length };
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
