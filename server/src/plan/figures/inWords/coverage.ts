// 全覆盖 without a figure is a target of 100%; a slogan (“十个全覆盖”) is none.
import { endOfItem, indexEndingAfter } from '../../../text/span';
import { isPermitted } from '../../../words/permission';
import type { Target } from '../../model';
import { hundredPercent } from './hundredPercent';

const words = /(基本)?(?:实现|达到|做到)?(全覆盖|全面覆盖|百分之百覆盖)/g;

const counted = /[0-9０-９一二两三四五六七八九十](?:个|大|项)[“"「]?$/;
/** How long the name of a campaign may be on either side of the word. */
const longestName = 24;
const quoteOpen = /[“"「『《][^“”"「」『』《》，。；！？]*$/;
const quoteClose = /^[^“”"「」『』《》，。；！？]*[”"」』》]/;

/** Each 全覆盖 of a line that none of its targets stands by; 基本全覆盖 binds to nothing. */
export function findCoverage(text: string, targets: readonly Target[]): Target[] {
  if (!text.includes('覆盖')) return [];
  const found: Target[] = [];
  for (const match of text.matchAll(words)) {
    const start = match.index + match[0].length - match[2]!.length;
    const end = match.index + match[0].length;
    const next = indexEndingAfter(targets, start, endOfItem);
    const isTold = [targets[next - 1], targets[next]].some((target) => target && isNear(text, target, start));
    const before = text.slice(Math.max(0, start - longestName), start);
    if (!match[1] && !isTold && !isSlogan(text, start, end) && !isPermitted(before))
      found.push(hundredPercent(text, { start, end }, 'coverage'));
  }
  return found;
}

/** 按照全覆盖、零容忍的要求, 坚持全覆盖原则: how something is done, not what is reached. */
const manner = /(?:按照?|坚持|本着|遵循|秉持|树立|强化|突出|体现|围绕|以)[“"]?$/;
const namesOfManner = /^[”"]?[^，。；、]{0,2}(?:原则|理念|思路)/;
/** A sentence that begins with it: 全覆盖、无遗漏. */
const bare = /(?:^|[。；：\n])[\s　]*[“"]?$/;

/** Whether 全覆盖 is counted (十个全覆盖) or stands in quotation or title marks (“明厨亮灶全覆盖”行动, 《…全覆盖方案》): a name. */
function isSlogan(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - longestName), start);
  if (counted.test(before) || manner.test(before) || namesOfManner.test(text.slice(end, end + 8))) return true;
  if (bare.test(before) && /^(?:[、，]|监[管督])/.test(text.slice(end, end + 2))) return true;
  return (
    quoteOpen.test(text.slice(Math.max(0, start - longestName), start)) &&
    quoteClose.test(text.slice(end, end + longestName))
  );
}

/** 100%全覆盖 and 全覆盖率达到100% are one target. */
function isNear(text: string, { span, unit }: Target, at: number): boolean {
  if (unit !== '%') return false;
  const between = span.end <= at ? text.slice(span.end, at) : text.slice(at, span.start);
  return between.length <= 8 && !/[，。；、,;]/.test(between);
}
