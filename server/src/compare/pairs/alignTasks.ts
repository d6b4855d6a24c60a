// Finds for each task of the higher plan the one of the draft that takes it up; tasks are split and merged.
import type { ComparedTask } from '../comparison';
import type { Candidate, Entry, EntryIndex, Passage } from '../likeness/entryIndex';
import { sentenceEntries } from '../likeness/sentenceEntries';
import { sharedBodies } from '../likeness/sharedBodies';
import { type Alignment, nearestOf, type Pair, type Possibilities } from './assign';

/** A pair from here on stands by itself; one above the lower mark where neither task has a better partner. */
const sureScore = 0.16;
const leastScore = 0.13;
/** A task in so few characters, as a row of a table of indicators, is like many by chance: it serves where no other does. */
const briefTask = 14;
const briefWeight = 0.7;
/** A sentence by itself counts for less than a whole task; tasks of the same bodies are likelier to belong together. */
const sentenceWeight = 0.75;
const forBodies = 0.3;

/** The tasks of the higher plan with their index. */
interface TasksOfPlan {
  readonly passages: readonly Passage<ComparedTask>[];
  readonly index: EntryIndex;
}

/** Tasks of two plans that take each other up. */
export interface TaskAlignment extends Alignment {
  /** How like two tasks are, by their numbers, whether they make a pair or not. */
  readonly likeness: (own: number, superior: number) => number;
}

/** For each task of the higher plan the most similar one of the draft; several may have the same. */
export function alignTasks({ passages, index }: TasksOfPlan, own: readonly Passage<ComparedTask>[]): TaskAlignment {
  const candidates = own.map((task) => weighedCandidates(index, task, passages));
  const possible = { candidates, superior: index.size };
  const whole = bestPairs(possible, (at) => !isBrief(own[at]!.entry));
  const brief = bestPairs(possible, (at) => isBrief(own[at]!.entry));
  const pairs = whole.map((pair, at) => pair ?? brief[at]).filter((pair) => pair !== undefined);
  const likeness = (at: number, other: number) => candidates[at]?.find((one) => one.at === other)?.score ?? 0;
  return {
    pairs,
    nearest: nearestOf({ ...possible, candidates: own.map((task) => wholeCandidates(index, task)) }),
    sure: sureScore,
    likeness,
  };
}

function isBrief({ clauseKey }: Entry): boolean {
  return clauseKey.length < briefTask;
}

function weighedCandidates(
  index: EntryIndex,
  { shown, entry }: Passage<ComparedTask>,
  superior: readonly Passage<ComparedTask>[],
): readonly Candidate[] {
  const weight = isBrief(entry) ? briefWeight : 1;
  const weighed = likest(index, entry, shown.text).map(({ at, score }) => {
    const shared = sharedBodies(shown.responsibility, superior[at]!.shown.responsibility);
    return { at, score: score * weight * (1 + forBodies * (shared ?? 0)) };
  });
  return weighed.sort((a, b) => b.score - a.score || a.at - b.at);
}

/** How near tasks come as wholes: who does them brings none nearer that has no counterpart. */
function wholeCandidates(index: EntryIndex, { entry }: Passage<ComparedTask>): readonly Candidate[] {
  const candidates = index.candidates(entry);
  return isBrief(entry) ? candidates.map(({ at, score }) => ({ at, score: score * briefWeight })) : candidates;
}

/** The candidates of a task as a whole and of each of its sentences, each at its best. */
function likest(index: EntryIndex, entry: Entry, text: string): readonly Candidate[] {
  const whole = index.candidates(entry);
  const sentences = sentenceEntries(text, entry.headingKey);
  if (sentences.length === 0) return whole;
  const best = new Map(whole.map(({ at, score }) => [at, score]));
  for (const sentence of sentences)
    for (const { at, score } of index.candidates(sentence))
      best.set(at, Math.max(best.get(at) ?? 0, score * sentenceWeight));
  return [...best].map(([at, score]) => ({ at, score }));
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
