// Pairs of deadlines, one-to-one, by the words around them.
import { type Alignment, alignOneToOne } from './assign';
import type { Entry, EntryIndex } from './entryIndex';

const scores = { least: 0.2, sure: 0.3 };

/** One-to-one. */
export function alignEntries(index: EntryIndex, own: readonly Entry[]): Alignment {
  const candidates = own.map((entry) => index.candidates(entry));
  return alignOneToOne({ candidates, superior: index.size }, scores);
}
