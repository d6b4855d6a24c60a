// 应检尽检, 应配尽配: the draft's answer to a target of 100%. A higher plan that says no more than that sets no target.
import type { Target } from '../../plan/model';
import { endOfItem, indexEndingAfter } from '../../text/span';
import { wholeShare } from './wholeShare';

const phrase = /应([\p{Script=Han}]{1,2})尽\1/gu;
const wholePhrase = /^应([\p{Script=Han}]{1,2})尽\1$/u;

/** Longest stretch of one sentence that is looked through for a share. */
const farthest = 200;

/** Whether a target is such a phrase, by its words. */
export function isExhaustive(words: string): boolean {
  return wholePhrase.test(words);
}

/** The targets of a line and, among them, each such phrase in a sentence that gives no share. */
export function withExhaustive(text: string, targets: readonly Target[]): readonly Target[] {
  if (!text.includes('尽')) return targets;
  const found: Target[] = [];
  for (const match of text.matchAll(phrase)) {
    const next = indexEndingAfter(targets, match.index, endOfItem);
    const end = match.index + match[0].length;
    const isTold = [targets[next - 1], targets[next]].some((one) => one?.unit === '%' && !isParted(text, one, end));
    if (!isTold) found.push(wholeShare(text, { start: match.index, end }));
  }
  return found.length === 0 ? targets : [...targets, ...found].sort((a, b) => a.span.start - b.span.start);
}

/** Whether a sentence ends between a target and a place, or they are too far apart to belong to one. */
function isParted(text: string, { span }: Target, at: number): boolean {
  const [from, to] = [Math.min(span.end, at), Math.max(span.start, at)];
  return to - from > farthest || /[。；;]/.test(text.slice(from, to));
}
