// Brackets and sentences of one line, found in a single pass.
import { isBlank, isDigit, isHan, isSentenceEnd, skipBlanks, trimEnd } from '../../text/characters';
import type { Span } from '../../text/span';
import { closeShape, openShape, partnerOf } from '../../words/brackets';

/** A matched pair; both offsets point at the marks. */
export interface MarkPair {
  readonly open: number;
  readonly close: number;
}

/** A mark without its partner. */
export interface LoneMark {
  readonly span: Span;
  readonly side: 'open' | 'close';
  /** The mark that would make a pair, in the width of the one that is there. */
  readonly partner: string;
}

/** What a line is made of. */
export interface LineStructure {
  /** In the order of their opening marks. */
  readonly pairs: readonly MarkPair[];
  readonly lone: readonly LoneMark[];
  readonly sentences: readonly Span[];
}

const isEnd = new Uint8Array(0x10000);
for (const mark of '。！？!?.．') isEnd[mark.charCodeAt(0)] = 1;

/** Reads brackets and sentences of `text`, which must be a single line. `from` skips what stands before (a label). */
export function readStructure(text: string, from = 0): LineStructure {
  const stack: number[] = [];
  const closeOf = new Map<number, number>();
  const lone: LoneMark[] = [];
  const ends: number[] = [];
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (openShape[code]) stack.push(i);
    else if (closeShape[code]) closeMark(text, i, stack, closeOf, lone);
    else if (isEnd[code] && endsSentence(text, i)) ends.push(i);
  }
  for (const at of stack) lone.push(loneOpen(text, at));
  lone.sort((a, b) => a.span.start - b.span.start);
  const pairs = [...closeOf].map(([open, close]) => ({ open, close })).sort((a, b) => a.open - b.open);
  return { pairs, lone, sentences: cutSentences(text, from, ends, pairs) };
}

function closeMark(text: string, at: number, stack: number[], closeOf: Map<number, number>, lone: LoneMark[]): void {
  const shape = closeShape[text.charCodeAt(at)];
  let depth = stack.length - 1;
  // A deeper partner closes over what was left open in between; looking a few marks down keeps the pass linear.
  const deepest = Math.max(0, stack.length - 8);
  while (depth >= deepest && openShape[text.charCodeAt(stack[depth]!)] !== shape) depth--;
  if (depth < deepest) {
    if (!isEnumerator(text, at))
      lone.push({ span: { start: at, end: at + 1 }, side: 'close', partner: partnerOf(text[at]!) });
    return;
  }
  for (const open of stack.splice(depth + 1)) lone.push(loneOpen(text, open));
  closeOf.set(stack.pop()!, at);
}

/** `1）` and `a)` after the start of a line or a separator: an enumeration, not half a pair. */
function isEnumerator(text: string, at: number): boolean {
  if (closeShape[text.charCodeAt(at)] !== 1) return false;
  let start = at;
  while (start > 0 && at - start < 3 && /[0-9０-９a-zA-Z一二三四五六七八九十]/.test(text[start - 1]!)) start--;
  if (start === at) return false;
  return start === 0 || /[\s：:；;。，,、　]/.test(text[start - 1]!);
}

function loneOpen(text: string, at: number): LoneMark {
  return { span: { start: at, end: at + 1 }, side: 'open', partner: partnerOf(text[at]!) };
}

/**
 * Whether the mark at `at`, one of 。！？!?.．, ends a sentence. A full stop typed as `.` does so only between Han text;
 * elsewhere it belongs to a number or a label.
 */
export function endsSentence(text: string, at: number): boolean {
  if (isSentenceEnd(text.charCodeAt(at))) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return (
    (isHan(before) || closeShape[before] === 1 || closeShape[before] === 3) &&
    !isDigit(after) &&
    (Number.isNaN(after) || isHan(after) || isBlank(after) || openShape[after] !== 0)
  );
}

function cutSentences(text: string, from: number, ends: readonly number[], pairs: readonly MarkPair[]): Span[] {
  const sentences: Span[] = [];
  let start = skipBlanks(text, from);
  let nextPair = 0;
  let coveredUntil = -1;
  for (const end of ends) {
    while (nextPair < pairs.length && pairs[nextPair]!.open < end) {
      coveredUntil = Math.max(coveredUntil, pairs[nextPair]!.close);
      nextPair++;
    }
    // Inside a pair only the very last mark ends a sentence: “……。”
    const stop = end < coveredUntil ? (end + 1 === coveredUntil ? coveredUntil + 1 : -1) : end + 1;
    if (stop < 0 || end < start) continue;
    sentences.push({ start, end: stop });
    start = skipBlanks(text, stop);
  }
  const last = trimEnd(text, text.length, start);
  if (last > start) sentences.push({ start, end: last });
  return sentences;
}
