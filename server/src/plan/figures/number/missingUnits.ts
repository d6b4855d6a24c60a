// Figures of one line that lack a unit, and bounds that are stated twice.
import { skipBlanks } from '../../../text/characters';
import { toHalfWidth } from '../../../text/numerals';
import type { Span } from '../../../text/span';
import { type ComparatorWords, comparatorPattern, comparators } from '../../../words/comparators';
import { mayBeginFigure, readFigure } from './readFigure';

/** A rate or score whose number has no unit: 合格率达到98以上. */
export interface BareRate {
  /** The number. */
  readonly span: Span;
  readonly measure: string;
  readonly value: number;
}

const number = '[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,2})?';
/** 频率 and 税率 are no shares. */
const measure = '(?<![频效功汇心速税利])率|比例|占比|比重|满意度|知晓度';
const before = comparatorPattern(({ stands, sign, words }) => stands === 'before' && sign !== '=' && words.length > 1);
const behind = comparatorPattern(({ stands }) => stands === 'behind');
/** 合格率要达到98以上, with nothing behind that could be its unit. */
const bareRate = new RegExp(
  `(${measure})(?:[要应须均都]|分别)?(?:力争)?(?:${before}|达|为)?[ 　]?(${number})(?=(?:${behind}|左右)?[ 　\\r\\n]*(?:[，。；、,;）)]|$))`,
  'g',
);
/** 93、96、95%: the unit at the end of a list is for all. */
const listedUnit = new RegExp(
  `^(?:${behind})?(?:[、和及至到\\-－—~～][ 　]?[0-9０-９.．]{1,5}){1,9}[ 　]?(?:[%％‰分倍]|个百分点)`,
);

/** Rates up to 100 without a unit, in the order of their place. */
export function findBareRates(text: string): BareRate[] {
  const found: BareRate[] = [];
  for (const match of text.matchAll(bareRate)) {
    const end = match.index + match[0].length;
    const value = Number(toHalfWidth(match[2]!));
    if (value <= 1 || value > 100 || listedUnit.test(text.slice(end, end + 60))) continue;
    found.push({ span: { start: end - match[2]!.length, end }, measure: match[1]!, value });
  }
  return found;
}

/** 至少2次以上: a bound in front of a figure and one behind it. */
export interface DoubleBound {
  /** From the first word to the last. */
  readonly span: Span;
  readonly before: string;
  readonly behind: string;
  readonly behindSpan: Span;
}

/** Words that set a bound by themselves, with the sign of it: 至少, 不超过. */
const bounds = new Map(comparators.filter(isBound).map(({ words, sign }) => [words, sign]));
const bound = new RegExp(comparatorPattern(isBound), 'g');
const between = /[^，。；、,;：:（）()！？0-9０-９一二两三四五六七八九十百]{0,10}/y;
const boundBehind = new RegExp(
  `(?:[/／][^，。；、,;（）()]{1,4}?)?(${comparatorPattern(({ stands, words }) => stands === 'behind' && words.startsWith('以'))})`,
  'y',
);
const signBehind = new Map(comparators.filter(({ stands }) => stands === 'behind').map((one) => [one.words, one.sign]));

function isBound({ family, stands }: ComparatorWords): boolean {
  return family === 'bound' && stands === 'before';
}

/** Figures bounded twice in the same direction, in the order of their place. */
export function findDoubleBounds(text: string): DoubleBound[] {
  const found: DoubleBound[] = [];
  for (const { index: start, 0: before } of text.matchAll(bound)) {
    between.lastIndex = start + before.length;
    const at = between.lastIndex + between.exec(text)![0].length;
    const figure = mayBeginFigure(text, at) ? readFigure(text, at) : null;
    if (!figure) continue;
    boundBehind.lastIndex = skipBlanks(text, figure.end);
    const match = boundBehind.exec(text);
    if (!match || bounds.get(before) !== signBehind.get(match[1]!)) continue;
    const end = boundBehind.lastIndex;
    found.push({ span: { start, end }, before, behind: match[1]!, behindSpan: { start: end - match[1]!.length, end } });
  }
  return found;
}
