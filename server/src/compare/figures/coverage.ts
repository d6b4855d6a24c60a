// 全覆盖 without a figure is a target of 100%; a slogan (“十个全覆盖”) is none.
import type { Target } from '../../plan/model';
import { endOfItem, indexEndingAfter } from '../../text/span';
import { wholeShare } from './wholeShare';

const words = /(基本)?(?:实现|达到|做到)?(全覆盖|全面覆盖|百分之百覆盖)/g;

const counted = /[0-9０-９一二两三四五六七八九十](?:个|大|项)[“"「]?$/;
/** How long the name of a campaign may be on either side of the word. */
const longestName = 24;
const quoteOpen = /[“"「『][^“”"「」『』，。；！？]*$/;
const quoteClose = /^[^“”"「」『』，。；！？]*[”"」』]/;

/** The targets of a line and, among them, each 全覆盖 that no figure stands by; 基本全覆盖 binds to nothing. */
export function withCoverage(text: string, targets: readonly Target[]): readonly Target[] {
  if (!text.includes('覆盖')) return targets;
  const found: Target[] = [];
  for (const match of text.matchAll(words)) {
    const start = match.index + match[0].length - match[2]!.length;
    const next = indexEndingAfter(targets, start, endOfItem);
    const isTold = [targets[next - 1], targets[next]].some((target) => target && isNear(text, target, start));
    if (!match[1] && !isTold && !isSlogan(text, start, start + match[2]!.length))
      found.push(wholeShare(text, { start, end: match.index + match[0].length }, '覆盖率'));
  }
  return found.length === 0 ? targets : [...targets, ...found].sort((a, b) => a.span.start - b.span.start);
}

/** Whether 全覆盖 is counted (十个全覆盖) or stands in quotation marks (“明厨亮灶全覆盖”行动): the name of a campaign. */
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
