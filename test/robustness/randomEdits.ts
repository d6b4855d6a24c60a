// Random numbers that come again, and random edits made of them.
import { pieces } from './hostileTexts';

/** A whole number from 0 to below the bound. */
export type Random = (below: number) => number;

/** Pseudo-random numbers below a bound, the same in every run (xorshift32). */
export function createRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** The text with one change: something put in, something taken out, or both. */
export function editRandomly(text: string, random: Random): string {
  const start = random(text.length + 1);
  const removed = random(3) === 0 ? random(12) : 0;
  const inserted = random(4) === 0 ? '' : pieces[random(pieces.length)]!;
  return text.slice(0, start) + inserted + text.slice(start + removed);
}
