// Pairs of deadlines, one-to-one, by the words around them.
import { type Alignment, alignOneToOne, type PossiblePair } from './assign';
import type { Entry, EntryIndex } from './entryIndex';

const scores = { least: 0.2, sure: 0.3 };

/** One-to-one. */
export function alignEntries(index: EntryIndex, own: readonly Entry[]): Alignment {
  return alignOneToOne(possiblePairs(index, own), scores);
}

/** The most similar passages of the indexed plan for each of the draft's, by likeness alone. */
export function possiblePairs(index: EntryIndex, own: readonly Entry[]): PossiblePair[] {
  return own.flatMap((entry, at) =>
    index.candidates(entry).map((candidate) => ({ own: at, superior: candidate.at, score: candidate.likeness })),
  );
}
