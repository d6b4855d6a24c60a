// One-to-one assignment: the best pairs first, each side taken once.

/** A possible pair by the numbers of its two sides. */
export interface PossiblePair {
  readonly own: number;
  readonly superior: number;
  readonly score: number;
}

/** The pairs taken, of which none shares a side with another; equal scores go to the one that comes first in both texts. */
export function assign<T extends PossiblePair>(pairs: readonly T[]): T[] {
  const sorted = [...pairs].sort(
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
