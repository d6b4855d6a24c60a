// Figures: a number with its magnitude and unit, as the beginning of a possible target.
import { isDigit, skipBlanks } from '../../../text/characters';
import { parseHanNumeral, toHalfWidth } from '../../../text/numerals';
import type { Span } from '../../../text/span';
import { magnitudeOf, writtenMagnitudes } from '../../../words/magnitudes';
import { endOfBareRate } from './bareRate';
import { isFraction, isHanFigure, isTenths, readFraction, readHanFraction } from './hanFigures';
import { readUnit } from './readUnit';
import { sharesPercent } from './sharedUnit';

const digit = '[0-9０-９]';
/** 1,200 or １，２００, and 3.5. */
const numberPattern = new RegExp(
  `(?:${digit}{1,3}(?:[，, ]${digit}{3})+(?!${digit})|${digit}+)(?:[.．]${digit}+)?`,
  'y',
);
const rangeMark = /[ 　]*(?:[%％]?)[ 　]*(?:-|－|—{1,2}|–|~|～|至|到)[ 　]*(?=[0-9０-９])/y;

/** A number with its unit; spans count from the start of the line. */
export interface Figure extends Span {
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly han: boolean;
}

/** Whether a figure may begin at `at`: a digit, 百分之, or a Han numeral where it is one. */
export function mayBeginFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return true;
  return (code === 0x767e && text.startsWith('百分之', at)) || isHanFigure(text, at);
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
  if (isFraction(text, at)) {
    const { share, end } = readFraction(text, at);
    return { start: at, end, value: round(share), unit: '%', han: true };
  }
  if (text[at + 1] === '成' && isTenths(text, at)) return readTenths(text, at);
  const first = readNumber(text, at);
  if (!first) return null;
  const ratio = readRatio(text, first);
  if (ratio) return ratio;
  const second = first.han ? readHanRangeEnd(text, first.end) : rising(first, readRangeEnd(text, first.end));
  const last = second ?? first;
  const scaled = readMagnitude(text, skipBlanks(text, last.end));
  const unit = readUnit(text, skipBlanks(text, scaled.end));
  if (!unit) return readWithoutUnit(text, first, at);
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
  const fraction = readHanFraction(text, at);
  if (!fraction) return { value, factor: 1, end, han: true };
  return { value: value + hanFraction(fraction.digits), factor: 1, end: fraction.end, han: true };
}

/** 五 as 0.5, 二五 as 0.25. */
function hanFraction(digits: string): number {
  return Number(`0.${[...digits].map((digit) => parseHanNumeral(digit) ?? 0).join('')}`);
}

/** 一至两次. */
function readHanRangeEnd(text: string, at: number): Amount | null {
  return /[至到]/.test(text[at] ?? '') ? readHanNumber(text, at + 1) : null;
}

function readRangeEnd(text: string, at: number): Amount | null {
  const from = readMagnitude(text, at).end;
  rangeMark.lastIndex = from;
  const mark = rangeMark.exec(text);
  return mark && readNumber(text, from + mark[0].length);
}

/** 0.06 of a rate; 80 of 80、85、90%. */
function readWithoutUnit(text: string, { value, factor, end }: Amount, at: number): Figure | null {
  if (factor !== 1) return null;
  if (sharesPercent(text, { start: at, end })) return { start: at, end, value, unit: '%', han: false };
  const endOfRate = endOfBareRate(text, at);
  return endOfRate === null ? null : { start: at, end: endOfRate, value, unit: '', han: false };
}

/** A range that falls is none: 14141270-10% is two columns of a table run together. */
function rising(first: Amount, last: Amount | null): Amount | null {
  const isFalling = last !== null && first.factor === 1 && last.factor === 1 && first.value > last.value;
  return isFalling ? null : last;
}

function readPercentWords(text: string, at: number): Figure | null {
  let end = at + 3;
  while (end < text.length && end - at < 9 && /[一二三四五六七八九十百零点0-9０-９.．]/.test(text[end]!)) end++;
  const [whole = '', fraction] = text.slice(at + 3, end).split('点');
  const numeral = /^[0-9０-９.．]+$/.test(whole) ? Number(toHalfWidth(whole)) : parseHanNumeral(whole);
  if (numeral === null || whole === '' || Number.isNaN(numeral)) return null;
  return { start: at, end, value: round(numeral + hanFraction(fraction ?? '')), unit: '%', han: true };
}

/** 1/3以上: a share. */
const slash = /[/／]([2-9]|10)(?=以上|以下|左右|的)/y;

function readRatio(text: string, { value, end, han }: Amount): Figure | null {
  slash.lastIndex = end;
  const below = han ? undefined : slash.exec(text)?.[1];
  if (below === undefined || value >= Number(below)) return null;
  return {
    start: end - String(value).length,
    end: slash.lastIndex,
    value: round((100 * value) / Number(below)),
    unit: '%',
    han: true,
  };
}

/** Behind 成: 九成五以上, 八成半. */
const halfTenth = /(半|[一二三四五六七八九](?=以上|以下|以内|左右|[，。；、,;）)]|$))/y;

function readTenths(text: string, at: number): Figure | null {
  const tenths = parseHanNumeral(text[at]!);
  if (tenths === null) return null;
  halfTenth.lastIndex = at + 2;
  const part = halfTenth.exec(text)?.[1];
  const more = part === undefined ? 0 : part === '半' ? 5 : (parseHanNumeral(part) ?? 0);
  return { start: at, end: at + (part ? 3 : 2), value: tenths * 10 + more, unit: '%', han: true };
}

const magnitude = new RegExp(`[百千]?(?:${writtenMagnitudes.map(([, word]) => word).join('|')})`, 'y');

function readMagnitude(text: string, at: number): { factor: number; end: number } {
  magnitude.lastIndex = at;
  const match = magnitude.exec(text);
  if (!match) return { factor: 1, end: at };
  return { factor: magnitudeOf(match[0]), end: at + match[0].length };
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
