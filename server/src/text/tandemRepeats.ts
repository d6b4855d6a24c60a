// Stretches of a text that are written twice or more in a row.
import type { Span } from './span';

/** A stretch of about twice its period or more, in which each character stands again `period` characters further on. */
export interface TandemRepeat extends Span {
  readonly period: number;
}

/**
 * All such stretches with a period of at most `longest`, as far as each reaches to both sides, with their shortest
 * period; in the order of their periods. One may be `lacking` characters shorter than twice its period: 加强，加强 has a period
 * of three and lacks the second mark. Takes time in proportion to the length of the text, times `longest` where the same
 * characters stand again and again.
 */
export function tandemRepeats(text: string, longest: number, lacking = 0): TandemRepeat[] {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < codes.length; at++) codes[at] = text.charCodeAt(at);
  const found = new Runs(codes, longest, lacking);
  found.addDoubled();
  const before = new Int32Array(codes.length);
  const last = new Int32Array(buckets).fill(-1);
  for (let at = 0; at + 1 < codes.length; at++) {
    const bucket = (codes[at]! * 31 + codes[at + 1]!) % buckets;
    before[at] = last[bucket]!;
    last[bucket] = at;
    for (let other = before[at]!; other >= 0 && at - other <= longest; other = before[other]!)
      if (codes[other] === codes[at] && codes[other + 1] === codes[at + 1]) found.add(other, at - other);
  }
  return found.finish();
}

/** Pairs of neighbouring characters fall into so many buckets. */
const buckets = 1024;

/** Runs of characters that stand again after the same number of characters, by that number. */
class Runs {
  readonly #codes: Uint16Array;
  readonly #lacking: number;
  readonly #start: Int32Array;
  /** First pair of the run that does not fit any more. */
  readonly #next: Int32Array;
  readonly #found: TandemRepeat[] = [];

  constructor(codes: Uint16Array, longest: number, lacking: number) {
    this.#codes = codes;
    this.#lacking = lacking;
    this.#start = new Int32Array(longest + 1);
    this.#next = new Int32Array(longest + 1).fill(-1);
  }

  /** The same character twice or more: a pair of characters is too long for those. */
  addDoubled(): void {
    const codes = this.#codes;
    for (let at = 0; at < codes.length; ) {
      let end = at + 1;
      while (end < codes.length && codes[end] === codes[at]) end++;
      if (end - at > 1) this.#found.push({ start: at, end, period: 1 });
      at = end;
    }
  }

  /** The pair of characters at `at` stands again after `period`. */
  add(at: number, period: number): void {
    if (period < 2) return;
    if (this.#next[period] !== at) {
      this.#close(period);
      this.#start[period] = at;
    }
    this.#next[period] = at + 1;
  }

  finish(): TandemRepeat[] {
    for (let period = 2; period < this.#next.length; period++) this.#close(period);
    return this.#found.sort((a, b) => a.period - b.period || a.start - b.start);
  }

  #close(period: number): void {
    const start = this.#start[period]!;
    const end = this.#next[period]! + 1;
    if (end - start >= period - this.#lacking && end > 0)
      addShortest(this.#codes, { start, end: end + period, period }, this.#found);
  }
}

/** What repeats itself after two characters does so after four as well. */
function addShortest(codes: Uint16Array, repeat: TandemRepeat, found: TandemRepeat[]): void {
  const { start, period } = repeat;
  for (let shorter = 1; shorter * 2 <= period; shorter++) {
    if (period % shorter !== 0) continue;
    let at = start + shorter;
    while (at < start + period && codes[at] === codes[at - shorter]) at++;
    if (at === start + period) return;
  }
  found.push(repeat);
}
