// One-to-one assignment: the best pairs first, each side taken once.

/** A possible pair by the numbers of its two sides. */
export interface PossiblePair {
  readonly own: number;
  readonly superior: number;
  /** 0 to 1 and, with more than words to go by, somewhat above. */
  readonly score: number;
}

/** Pairs that were found, and those that came near. */
export interface Alignment {
  readonly pairs: readonly PossiblePair[];
  /** Pairs that were not taken although both sides could have been: how near those left alone come to a partner. */
  readonly near: readonly PossiblePair[];
  /** The score from which on pairs of this kind are nearly always right. */
  readonly sure: number;
}

/** An alignment in which each side is taken once. */
export function alignOneToOne(
  possible: readonly PossiblePair[],
  { least, sure }: { readonly least: number; readonly sure: number },
): Alignment {
  const pairs = assign(possible, least);
  const own = new Set(pairs.map((pair) => pair.own));
  const superior = new Set(pairs.map((pair) => pair.superior));
  const near = possible.filter((pair) => !own.has(pair.own) && !superior.has(pair.superior));
  return { pairs, near, sure };
}

/**
 * The pairs with a score of at least `least` of which none shares a side with another; equal scores go to the one that
 * comes first in both texts.
 */
function assign(possible: readonly PossiblePair[], least: number): PossiblePair[] {
  const sorted = possible
    .filter(({ score }) => score >= least)
    .sort(
      (a, b) =>
        b.score - a.score || Math.abs(a.own - a.superior) - Math.abs(b.own - b.superior) || a.superior - b.superior,
    );
  const own = new Set<number>();
  const superior = new Set<number>();
  return sorted.filter((pair) => {
    if (own.has(pair.own) || superior.has(pair.superior)) return false;
    own.add(pair.own);
    superior.add(pair.superior);
    return true;
  });
}
