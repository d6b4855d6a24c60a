// Stretches of a text that are written twice or more in a row.
import type { Span } from './span';

/** A stretch of at least twice its period, in which each character stands again `period` characters further on. */
export interface TandemRepeat extends Span {
  readonly period: number;
}

/**
 * All such stretches with a period of at most `longest`, as far as each reaches to both sides, with their shortest
 * period; in the order of their periods. Takes time in proportion to the length of the text times `longest`.
 */
export function tandemRepeats(text: string, longest: number): TandemRepeat[] {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < codes.length; at++) codes[at] = text.charCodeAt(at);
  const found: TandemRepeat[] = [];
  for (let period = 1; period <= longest && period * 2 <= codes.length; period++) {
    let same = 0;
    const last = codes.length - period;
    for (let at = 0; at <= last; at++) {
      if (at < last && codes[at] === codes[at + period]) {
        same++;
        continue;
      }
      if (same >= period) addShortest(codes, { start: at - same, end: at + period, period }, found);
      same = 0;
    }
  }
  return found;
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
