// Finds for each task of the higher plan the one of the draft that takes it up; tasks are split and merged.
import { byLikeness } from './alignEntries';
import { type Alignment, nearestOf, type Pair } from './assign';
import type { Entry, EntryIndex } from './entryIndex';

/** A pair from here on stands by itself; one above the lower mark where neither task has a better partner. */
const sureScore = 0.16;
const leastScore = 0.13;

/** Tasks of two plans that take each other up. */
export interface TaskAlignment extends Alignment {
  /** How like two tasks are, by their numbers, whether they make a pair or not. */
  readonly likeness: (own: number, superior: number) => number;
}

/** For each task of the higher plan the most similar one of the draft; several may have the same. */
export function alignTasks(index: EntryIndex, own: readonly Entry[]): TaskAlignment {
  const possible = byLikeness(index, own);
  const { candidates, superior } = possible;
  const best: (Pair | undefined)[] = Array.from({ length: superior });
  candidates.forEach((list, at) => {
    for (const one of list) {
      if (one.score > (best[one.at]?.score ?? 0)) best[one.at] = { own: at, superior: one.at, score: one.score };
    }
  });
  const pairs = best.filter(
    (pair): pair is Pair =>
      pair !== undefined &&
      (pair.score >= sureScore || (pair.score >= leastScore && candidates[pair.own]![0]!.at === pair.superior)),
  );
  const likeness = (at: number, other: number) => candidates[at]?.find((one) => one.at === other)?.score ?? 0;
  return { pairs, nearest: nearestOf(possible), sure: sureScore, likeness };
}
