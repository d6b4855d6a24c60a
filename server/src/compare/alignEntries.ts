// Pairs of passages of two plans: one-to-one for deadlines, many-to-one for tasks, which are split and merged.
import { assign, type PossiblePair } from './assign';
import type { Entry, EntryIndex } from './entryIndex';

/** A pair by the numbers of its sides; `score` from 0 to 1. */
export type Pair = PossiblePair;

const leastScore = 0.3;
const leastTaskScore = 0.3;

/** One-to-one. */
export function alignEntries(index: EntryIndex, own: readonly Entry[]): Pair[] {
  return assign(possiblePairs(index, own).filter(({ score }) => score >= leastScore));
}

/** For each task of the higher plan the most similar one of the draft; several may have the same. */
export function alignTasks(index: EntryIndex, own: readonly Entry[]): Pair[] {
  const best = new Map<number, Pair>();
  for (const pair of possiblePairs(index, own)) {
    const known = best.get(pair.superior);
    if (pair.score >= leastTaskScore && (!known || pair.score > known.score)) best.set(pair.superior, pair);
  }
  return [...best.values()];
}

function possiblePairs(index: EntryIndex, own: readonly Entry[]): Pair[] {
  return own.flatMap((entry, at) =>
    index.candidates(entry).map((candidate) => ({ own: at, superior: candidate.at, score: candidate.likeness })),
  );
}
