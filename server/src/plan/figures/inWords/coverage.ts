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

/** Whether 全覆盖 is counted (十个全覆盖) or stands in quotation or title marks (“明厨亮灶全覆盖”行动, 《…全覆盖方案》): a name. */
function isSlogan(text: string, start: number, end: number): boolean {
  if (counted.test(text.slice(Math.max(0, start - 8), start))) return true;
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
