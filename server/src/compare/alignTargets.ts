// Finds for each target of the higher plan the one of the draft that takes it up.
import { type Alignment, alignOneToOne } from './assign';
import type { EntryIndex } from './entryIndex';
import type { TargetEntry } from './targetEntry';
import { isAboutTheSame } from './verdict';

const scores = { least: 0.18, sure: 0.3 };
/** Figures of tasks that take each other up belong together sooner than others. */
const mostForTask = 0.2;
const partForTask = 0.7;

/** What targets are aligned by. */
export interface TargetSides {
  readonly superior: readonly TargetEntry[];
  readonly index: EntryIndex;
  readonly own: readonly TargetEntry[];
  /** How like the tasks are that two targets stand in, by the numbers of the targets: 0 to 1. */
  readonly taskLikeness: (own: number, superior: number) => number;
}

/** One-to-one; those that come too near to nothing stay alone. */
export function alignTargets({ superior, index, own, taskLikeness }: TargetSides): Alignment {
  const candidates = own.map((entry, at) =>
    weighedCandidates(entry, superior, index).map((candidate) => {
      const forTask = Math.min(mostForTask, partForTask * taskLikeness(at, candidate.at));
      return { at: candidate.at, score: (candidate.likeness + forTask) * candidate.sameness };
    }),
  );
  return alignOneToOne({ candidates, superior: superior.length }, scores);
}

interface WeighedCandidate {
  readonly at: number;
  readonly likeness: number;
  readonly sameness: number;
}

const known = new WeakMap<EntryIndex, WeakMap<TargetEntry, readonly WeighedCandidate[]>>();

/** What does not depend on where the two stand is worked out once. */
function weighedCandidates(
  entry: TargetEntry,
  superior: readonly TargetEntry[],
  index: EntryIndex,
): readonly WeighedCandidate[] {
  const ofIndex = known.get(index) ?? new WeakMap<TargetEntry, readonly WeighedCandidate[]>();
  known.set(index, ofIndex);
  let weighed = ofIndex.get(entry);
  if (!weighed) {
    weighed = index
      .candidates(entry)
      .map(({ at, score }) => ({ at, likeness: score, sameness: sameness(superior[at]!, entry) }))
      .filter((one) => (one.likeness + mostForTask) * one.sameness >= scores.least);
    ofIndex.set(entry, weighed);
  }
  return weighed;
}

/** How far two figures can be the same indicator at all, whatever the words around them: a factor, mostly 0 to 1. */
function sameness(superior: TargetEntry, own: TargetEntry): number {
  const a = superior.figure;
  const b = own.figure;
  let factor = 1;
  if (a.measure && b.measure && a.measure !== b.measure) factor *= 0.6;
  if ((a.quantity.kind === 'limit') !== (b.quantity.kind === 'limit')) factor *= 0.3;
  else if (a.quantity.dimension !== b.quantity.dimension) factor *= 0.5;
  else if (a.quantity.kind !== b.quantity.kind) factor *= 0.9;
  else if (a.quantity.kind === 'density') factor *= 1.4;
  if (a.isAspiration !== b.isAspiration || a.isInterim !== b.isInterim) factor *= 0.7;
  if (superior.year !== own.year) factor *= 0.6;
  if (b.quantity.kind === 'district') factor *= 0.7;
  return isAboutTheSame(superior, own) ? factor : factor * 0.65;
}
