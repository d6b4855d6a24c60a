// Han numerals that are figures: behind a word that sets a bound, as a frequency, as tenths, with a decimal point.
import { parseHanNumeral } from '../../../text/numerals';
import { type ComparatorWords, comparatorPattern, comparators } from '../../../words/comparators';
import { listedPattern, makingPattern } from '../../../words/doingVerbs';
import { everyPeriodPattern } from '../../../words/periods';
import { namesOf } from '../../../words/units';

const numeral = '[一二两三四五六七八九十]';
const isNumeral = new Uint8Array(0x10000);
for (const one of '一二两三四五六七八九十') isNumeral[one.charCodeAt(0)] = 1;

const isBound = ({ family, stands }: ComparatorWords) => family !== 'reach' && stands === 'before';
/** 不少于一次, 不得超过两名. */
const behindBound = new RegExp(`(?:${comparatorPattern(isBound)})$`);
/** The last characters of such words: most numerals follow others. */
const boundEnds = new Set(comparators.filter(isBound).map(({ words }) => words.at(-1)!));
/** 至少开展一次, 每万人一人. */
const behindOther = /(?:[至最]少[^，。；]{0,5}|每[千万]人口?)$/;
/** 达到四批次, 超过两次: 达到一个新水平 is no figure. */
const behindReach = new RegExp(
  `(?<!为)(?:${comparatorPattern(({ family, sign }) => family === 'reach' && sign !== '=')})$`,
);
const occasion = namesOf(({ kind }) => kind === 'visits' || kind === 'events');
const reachedUnit = new RegExp(
  `${numeral}{1,3}(?:${namesOf(({ kind }) => kind === 'visits' || kind === 'samples')})`,
  'y',
);
/** 三百份, 二十家: more than one character is always a number. */
const longNumeral = new RegExp(`[一二两三四五六七八九十百]{2,4}(?:${namesOf(({ bare }) => bare)})`, 'y');
const frequency = new RegExp(`${numeral}{1,2}(?:[至到]${numeral}{1,2})?(?:${occasion})`, 'y');
/** 提高两个百分点: nothing else is counted so. */
const points = new RegExp(`${numeral}{1,3}(?:${namesOf(({ kind }) => kind === 'change')})`, 'y');
/** A period that repeats, close before a number: 每季度督导一次. */
export const everyPeriod = new RegExp(
  `(?:${everyPeriodPattern}|每隔?[0-9０-９一二两三四五]{1,2}(?:[-－—~～至到][0-9０-９]{1,2})?个?[年月周天])[^，。；、：,;:0-9]{0,10}$`,
);

/** Whether a Han numeral at `at` is a figure; asked for at every character. */
export function isHanFigure(text: string, at: number): boolean {
  if (isNumeral[text.charCodeAt(at)] !== 1) return false;
  if (isFraction(text, at)) return true;
  if (isTenths(text, at) || isHanDecimal(text, at) || matchesAt(points, text, at)) return true;
  const before = text.slice(Math.max(0, at - longestBefore), at);
  if (boundEnds.has(text[at - 1] ?? '') && behindBound.test(before.slice(-4))) return true;
  if (behindOther.test(before.slice(-8))) return true;
  const isReached = matchesAt(reachedUnit, text, at) || matchesAt(longNumeral, text, at);
  if (isReached && behindReach.test(before.slice(-4))) return true;
  if (matchesAt(heldOccasions, text, at) && behindHolding.test(before)) return true;
  if (matchesAt(made, text, at) && behindMaking.test(before)) return true;
  return matchesAt(frequency, text, at) && everyPeriod.test(before);
}

/** 打造两个示范区, 新建三所学校: more than one, right behind a verb of making; what is only listed (三个方面) is none. */
const made = new RegExp(
  `[二两三四五六七八九十百]{1,4}(?:${namesOf(({ kind, bare }) => kind === 'things' && bare === 'asked')})(?!${listedPattern}|一)[一-鿿]`,
  'y',
);
/** 开展一次排查, 举办两场活动. */
const heldOccasions = new RegExp(`[一二两三四五六七八九十]{1,3}(?:${occasion})(?=[一-鿿])(?!性|次)`, 'y');
const behindHolding = /(?:开展|组织|举办|举行|召开|进行)(?:约|近)?$/;
const behindMaking = new RegExp(`(?:${makingPattern})(?:约|近)?$`);
const fraction = /([二三四五六七八九十])分之([一二三四五六七八九两])/y;
/** 压缩一半以上. */
const halfBefore = /(?:压缩|压减|精简|减少|缩短|降低|取消|达到|超过|不少于|不低于)[至到近了]?$/;

/** 三分之一, 四分之三, 压缩一半. */
export function isFraction(text: string, at: number): boolean {
  if (text[at + 1] === '半') return text[at] === '一' && halfBefore.test(text.slice(Math.max(0, at - 5), at));
  return text[at + 1] === '分' && matchesAt(fraction, text, at);
}

/** The share that a fraction is, in hundredths, with where its words end. */
export function readFraction(text: string, at: number): { readonly share: number; readonly end: number } {
  if (text[at + 1] === '半') return { share: 50, end: at + 2 };
  const share = (100 * (parseHanNumeral(text[at + 3]!) ?? 0)) / (parseHanNumeral(text[at]!) ?? 1);
  return { share, end: at + 4 };
}

const longestBefore = 16;

const hanDecimal =
  /[一二两三四五六七八九十百]{1,4}点([零〇一二三四五六七八九]{1,2})(?![零〇一二三四五六七八九十分时钟半整多])/y;
const beforeDecimal = /(?:达|到|于|过|至|为|在|[高升长加少低降])$/;

/** 四点五批次, behind a word that sets a figure: 八点三十分 is a time of day. */
function isHanDecimal(text: string, at: number): boolean {
  return matchesAt(hanDecimal, text, at) && beforeDecimal.test(text[at - 1] ?? '');
}

/** The digits behind 点 of a Han numeral with where they end; null where there are none. */
export function readHanFraction(text: string, at: number): { readonly digits: string; readonly end: number } | null {
  hanDecimal.lastIndex = at;
  const digits = hanDecimal.exec(text)?.[1];
  return digits === undefined ? null : { digits, end: hanDecimal.lastIndex };
}

const tenthsBehind = /^[一二三四五六七八九半]?(?:以上|左右)/;
const tenthsBefore = new RegExp(`(?:${comparatorPattern(({ stands }) => stands === 'before')}|[至到])$`);

/** 八成, 九成以上: tenths behind a comparator or before one. */
export function isTenths(text: string, at: number): boolean {
  if (text[at + 1] !== '成') return false;
  return tenthsBehind.test(text.slice(at + 2, at + 5)) || tenthsBefore.test(text.slice(Math.max(0, at - 4), at));
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
