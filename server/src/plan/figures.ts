// Figures: a number with its magnitude and unit, as the beginning of a possible target.
import { isDigit, skipBlanks } from '../text/characters';
import { parseHanNumeral, toHalfWidth } from '../text/numerals';
import type { Span } from '../text/span';

/** Units that make a figure a target wherever it stands; 批次 and the like are hardly ever description. */
export const strongUnits = '个批次 批次 批 份 样次 人次 家次 户次 场次 件次 轮次 件 吨 公斤 亩 公顷 % ‰'.split(' ');
/** Units that count only with a comparator in front or a verb that asks for them. */
export const onlyCompared = new Set(
  '小时 学时 课时 分钟 天 日 个工作日 工作日 个月 分 项 种 类 例 头 人 元 个百分点 克 毫克 千克 平方米 公里'.split(' '),
);
/** Units that need a verb or a comparator: 19种农产品 and 20项工程 describe. */
const weakUnits = [
  ...onlyCompared,
  ...'个 家 户 次 轮 条 名 所 场 期 辆 台 套 座 处 篇 起 支 块 只 羽 尾 张 路 部 幅 面 本 册 组 间'.split(' '),
];
const units = [...strongUnits, ...weakUnits].sort((a, b) => b.length - a.length);
const unitPattern = new RegExp(`[余多]?(${units.join('|')})`, 'y');
/** What goes on behind a unit to another word: 3部门, 5个月, 8分局. */
const otherWord: Readonly<Record<string, RegExp>> = {
  个: /^(?:月|年|工作日|小时|季度|星期|方面|环节|层面|阶段|百分)/,
  分: /^[局钟之别类级公院部队]/,
  次: /^日/,
  部: /^[门委队分长]/,
  日: /^[前起至]/,
  组: /^[织成建]/,
  面: /^[向对积]/,
  路: /^[径线]/,
  本: /^[区市县级着单]/,
};
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
export const everyPeriod = /每(?:一)?(?:个)?(?:半年|学期|季度|两个月|月|周|年)[^，。；、：,;:0-9]{0,10}$/;

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
    return { value, factor: text[end] === '万' ? 1e4 : 1, end, han: false };
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
  const from = text[at] === '万' ? at + 1 : at;
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

function readMagnitude(text: string, at: number): { factor: number; end: number } {
  if (text[at] === '亿') return { factor: 1e8, end: at + 1 };
  return text[at] === '万' ? { factor: 1e4, end: at + 1 } : { factor: 1, end: at };
}

function readUnit(text: string, at: number): { name: string; end: number } | null {
  if (text[at] === '%' || text[at] === '％') return { name: '%', end: at + 1 };
  unitPattern.lastIndex = at;
  const match = unitPattern.exec(text);
  if (!match) return null;
  const name = match[1]!;
  const end = at + match[0].length;
  return otherWord[name]?.test(text.slice(end, end + 4)) ? null : { name, end };
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
