// Finds for each task of the higher plan the one of the draft that takes it up; tasks are split and merged.

import type { Candidate, Entry, EntryIndex } from '../likeness/entryIndex';
import { type Alignment, nearestOf, type Pair, type Possibilities } from './assign';

/** A pair from here on stands by itself; one above the lower mark where neither task has a better partner. */
const sureScore = 0.16;
const leastScore = 0.13;
/** A task in so few characters, as a row of a table of indicators, is like many by chance: it serves where no other does. */
const briefTask = 14;
const briefWeight = 0.7;

/** Tasks of two plans that take each other up. */
export interface TaskAlignment extends Alignment {
  /** How like two tasks are, by their numbers, whether they make a pair or not. */
  readonly likeness: (own: number, superior: number) => number;
}

/** For each task of the higher plan the most similar one of the draft; several may have the same. */
export function alignTasks(index: EntryIndex, own: readonly Entry[]): TaskAlignment {
  const candidates = own.map((entry) => weighedCandidates(index, entry));
  const possible = { candidates, superior: index.size };
  const whole = bestPairs(possible, (at) => !isBrief(own[at]!));
  const brief = bestPairs(possible, (at) => isBrief(own[at]!));
  const pairs = whole.map((pair, at) => pair ?? brief[at]).filter((pair) => pair !== undefined);
  const likeness = (at: number, other: number) => candidates[at]?.find((one) => one.at === other)?.score ?? 0;
  return { pairs, nearest: nearestOf(possible), sure: sureScore, likeness };
}

function isBrief({ clauseKey }: Entry): boolean {
  return clauseKey.length < briefTask;
}

function weighedCandidates(index: EntryIndex, entry: Entry): readonly Candidate[] {
  const candidates = index.candidates(entry);
  return isBrief(entry) ? candidates.map(({ at, score }) => ({ at, score: score * briefWeight })) : candidates;
}

/** For each task of the higher plan the best pair with one of the draft's that counts, where it is good enough. */
function bestPairs({ candidates, superior }: Possibilities, counts: (own: number) => boolean): (Pair | undefined)[] {
  const best = new Array<Pair | undefined>(superior).fill(undefined);
  candidates.forEach((list, own) => {
    if (!counts(own)) return;
    for (const { at, score } of list) if (score > (best[at]?.score ?? 0)) best[at] = { own, superior: at, score };
  });
  return best.map((pair) => {
    const isBestForBoth = pair && candidates[pair.own]![0]!.at === pair.superior;
    return pair && pair.score >= (isBestForBoth ? leastScore : sureScore) ? pair : undefined;
  });
}
