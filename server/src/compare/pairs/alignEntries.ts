// Pairs of deadlines, one-to-one, by the words around them.

import type { Entry, EntryIndex } from '../likeness/entryIndex';
import { type Alignment, alignOneToOne } from './assign';

const scores = { least: 0.2, sure: 0.3 };

/** One-to-one. */
export function alignEntries(index: EntryIndex, own: readonly Entry[]): Alignment {
  const candidates = own.map((entry) => index.candidates(entry));
  return alignOneToOne({ candidates, superior: index.size }, scores);
}
