// 应检尽检, 应配尽配: every one is to be checked or provided, which answers a target of 100%.
import { endOfItem, indexEndingAfter } from '../../../text/span';
import type { Target } from '../../model';
import { hundredPercent } from './hundredPercent';

const phrase = /应([\p{Script=Han}]{1,2})尽\1/gu;

const wholePhrase = /^应([\p{Script=Han}]{1,2})尽\1$/u;

/** Whether a target is such a phrase, by its words. */
export function isEveryOnePhrase(words: string): boolean {
  return wholePhrase.test(words);
}

/** Longest stretch of one sentence that is looked through for a share. */
const farthest = 200;

/** Each such phrase of a line in a sentence to which its targets give no share. */
export function findEveryOnePhrases(text: string, targets: readonly Target[]): Target[] {
  if (!text.includes('尽')) return [];
  const found: Target[] = [];
  for (const match of text.matchAll(phrase)) {
    const next = indexEndingAfter(targets, match.index, endOfItem);
    const span = { start: match.index, end: match.index + match[0].length };
    const isTold = [targets[next - 1], targets[next]].some(
      (one) => one?.unit === '%' && !isParted(text, one, span.end),
    );
    if (!isTold) found.push(hundredPercent(text, span, 'everyOne'));
  }
  return found;
}

/** Whether a sentence ends between a target and a place, or they are too far apart to belong to one. */
function isParted(text: string, { span }: Target, at: number): boolean {
  const [from, to] = [Math.min(span.end, at), Math.max(span.start, at)];
  return to - from > farthest || /[。；;]/.test(text.slice(from, to));
}
