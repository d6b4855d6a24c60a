// Figures of one line that lack a unit, and bounds that are stated twice.
import { skipBlanks } from '../../text/characters';
import { toHalfWidth } from '../../text/numerals';
import type { Span } from '../../text/span';
import { mayBeginFigure, readFigure } from './figures';

/** A rate or score whose number has no unit: 合格率达到98以上. */
export interface BareRate {
  /** The number. */
  readonly span: Span;
  readonly measure: string;
  readonly value: number;
}

const bareRate =
  /((?<![频效功汇心速税利])率|比例|占比|比重|满意度|知晓度)(?:[要应须均都]|分别)?(?:稳定在|保持在|维持在|力争达到|力争|达到|达|不低于|不少于|不得低于|不得少于|提高到|提高至|提升到|提升至|超过|控制在|下降到|下降至|降至|不超过|不高于|为)?[ 　]?([0-9０-９]{1,3}(?:[.．][0-9０-９]{1,2})?)(?=(?:以上|以下|以内|左右)?[ 　\r\n]*(?:[，。；、,;）)]|$))/g;
/** 93、96、95%: the unit at the end of a list is for all. */
const listedUnit =
  /^(?:以上|以下|以内)?(?:[、和及至到\-－—~～][ 　]?[0-9０-９.．]{1,5}){1,9}[ 　]?(?:[%％‰分倍]|个百分点)/;

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

const floors = /至少|最少|不少于|不低于|不得少于|不得低于|不超过|不高于|不多于|不得超过/g;
const between = /[^，。；、,;：:（）()！？0-9０-９一二两三四五六七八九十百]{0,10}/y;
const boundBehind = /(?:[/／][^，。；、,;（）()]{1,4}?)?(以上|以下|以内)/y;

/** Figures bounded twice in the same direction, in the order of their place. */
export function findDoubleBounds(text: string): DoubleBound[] {
  const found: DoubleBound[] = [];
  for (const { index: start, 0: before } of text.matchAll(floors)) {
    between.lastIndex = start + before.length;
    const at = between.lastIndex + between.exec(text)![0].length;
    const figure = mayBeginFigure(text, at) ? readFigure(text, at) : null;
    if (!figure) continue;
    boundBehind.lastIndex = skipBlanks(text, figure.end);
    const match = boundBehind.exec(text);
    const isCeiling = /超过|高于|多于/.test(before);
    if (!match || isCeiling !== (match[1] !== '以上')) continue;
    const end = boundBehind.lastIndex;
    found.push({ span: { start, end }, before, behind: match[1]!, behindSpan: { start: end - match[1]!.length, end } });
  }
  return found;
}
