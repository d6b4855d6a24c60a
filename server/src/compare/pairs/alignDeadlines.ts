// Pairs of deadlines, one-to-one, by the words around them.
import type { Entry, EntryIndex } from '../likeness/entryIndex';
import { type Alignment, alignOneToOne } from './assign';

const scores = { least: 0.2, sure: 0.3 };
/** Deadlines of tasks that take each other up belong together sooner than others: by up to this part of their likeness. */
const partForTask = 0.3;

/** One-to-one; `taskLikeness` of the tasks that two deadlines stand in, by their numbers. */
export function alignDeadlines(
  index: EntryIndex,
  own: readonly Entry[],
  taskLikeness: (own: number, superior: number) => number,
): Alignment {
  const candidates = own.map((entry, at) =>
    index
      .candidates(entry)
      .map((one) => ({ at: one.at, score: one.score * (1 + partForTask * Math.min(1, taskLikeness(at, one.at))) })),
  );
  return alignOneToOne({ candidates, superior: index.size }, scores);
}
