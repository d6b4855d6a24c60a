// Pairs of deadlines, one-to-one, by the words around them.
import { type Alignment, assign, type PossiblePair } from './assign';
import type { Entry, EntryIndex } from './entryIndex';

const leastScore = 0.2;
const sureScore = 0.3;

/** One-to-one. */
export function alignEntries(index: EntryIndex, own: readonly Entry[]): Alignment {
  const possible = possiblePairs(index, own);
  return { pairs: assign(possible, leastScore), possible, sure: sureScore };
}

/** The most similar passages of the indexed plan for each of the draft's, by likeness alone. */
export function possiblePairs(index: EntryIndex, own: readonly Entry[]): PossiblePair[] {
  return own.flatMap((entry, at) =>
    index.candidates(entry).map((candidate) => ({ own: at, superior: candidate.at, score: candidate.likeness })),
  );
}
