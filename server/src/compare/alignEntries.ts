// Pairs of deadlines, one-to-one, by the words around them.
import { type Alignment, alignOneToOne, type Possibilities } from './assign';
import type { Entry, EntryIndex } from './entryIndex';

const scores = { least: 0.2, sure: 0.3 };

/** One-to-one. */
export function alignEntries(index: EntryIndex, own: readonly Entry[]): Alignment {
  return alignOneToOne(byLikeness(index, own), scores);
}

/** The most similar passages of the indexed plan for each of the draft's, by likeness alone. */
export function byLikeness(index: EntryIndex, own: readonly Entry[]): Possibilities {
  return { candidates: own.map((entry) => index.candidates(entry)), superior: index.size };
}
