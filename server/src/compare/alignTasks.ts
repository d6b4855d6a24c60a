// Finds for each task of the higher plan the one of the draft that takes it up; tasks are split and merged.
import { possiblePairs } from './alignEntries';
import type { Alignment, PossiblePair } from './assign';
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
  const likeness = own.map(() => new Map<number, number>());
  const bestForOwn = new Map<number, number>();
  const best = new Map<number, PossiblePair>();
  const possible = possiblePairs(index, own);
  for (const pair of possible) {
    likeness[pair.own]!.set(pair.superior, pair.score);
    if (!bestForOwn.has(pair.own)) bestForOwn.set(pair.own, pair.superior);
    const known = best.get(pair.superior);
    if (!known || pair.score > known.score) best.set(pair.superior, pair);
  }
  const pairs = [...best.values()].filter(
    ({ own: at, superior, score }) => score >= sureScore || (score >= leastScore && bestForOwn.get(at) === superior),
  );
  return { pairs, near: possible, sure: sureScore, likeness: (at, superior) => likeness[at]?.get(superior) ?? 0 };
}
