// One-to-one assignment: the best pairs first, each side taken once.
import type { Candidate } from '../likeness/entryIndex';

/** Two passages that belong together, by their numbers. */
export interface Pair {
  readonly own: number;
  readonly superior: number;
  readonly score: number;
  /** Whether one of the two has another partner that comes near. */
  readonly isContested?: boolean;
}

/** Pairs that were found, and how near those left alone come to a partner. */
export interface Alignment {
  readonly pairs: readonly Pair[];
  /** For each passage of the higher plan, and each of the draft, the best score of a partner that it could have had. */
  readonly nearest: Nearest;
  /** The score from which on pairs of this kind are nearly always right. */
  readonly sure: number;
}

/** Scores by the numbers of passages; 0 where nothing comes near. */
export interface Nearest {
  readonly superior: Float64Array;
  readonly own: Float64Array;
}

/** What may belong together. */
export interface Possibilities {
  /** For each passage of the draft those of the higher plan that it may belong to. */
  readonly candidates: readonly (readonly Candidate[])[];
  /** Number of passages of the higher plan. */
  readonly superior: number;
}

/**
 * An alignment of pairs with a score of at least `least`, of which none shares a side with another; equal scores go to the one
 * that comes first in both texts.
 */
export function alignOneToOne(
  possible: Possibilities,
  { least, sure }: { readonly least: number; readonly sure: number },
): Alignment {
  const own = new Uint8Array(possible.candidates.length);
  const superior = new Uint8Array(possible.superior);
  const pairs = pairsFrom(possible, least).filter((pair) => {
    if (own[pair.own] || superior[pair.superior]) return false;
    own[pair.own] = 1;
    superior[pair.superior] = 1;
    return true;
  });
  return { pairs, nearest: nearestOf(possible, { own, superior }), sure };
}

function pairsFrom({ candidates }: Possibilities, least: number): Pair[] {
  const pairs: Pair[] = [];
  candidates.forEach((list, own) => {
    for (const { at, score } of list) if (score >= least) pairs.push({ own, superior: at, score });
  });
  return pairs.sort(
    (a, b) =>
      b.score - a.score || Math.abs(a.own - a.superior) - Math.abs(b.own - b.superior) || a.superior - b.superior,
  );
}

/** Whose place is taken already; others may have any partner. */
interface Taken {
  readonly own: Uint8Array;
  readonly superior: Uint8Array;
}

/** The best scores among pairs of which neither side is taken. */
export function nearestOf({ candidates, superior }: Possibilities, taken?: Taken): Nearest {
  const nearest = { superior: new Float64Array(superior), own: new Float64Array(candidates.length) };
  candidates.forEach((list, own) => {
    if (taken?.own[own]) return;
    for (const { at, score } of list) {
      if (taken?.superior[at]) continue;
      if (score > nearest.own[own]!) nearest.own[own] = score;
      if (score > nearest.superior[at]!) nearest.superior[at] = score;
    }
  });
  return nearest;
}
