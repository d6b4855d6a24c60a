// Inlay hints: behind a target, what the higher plan demands.
import type { ComparedTarget, Comparison, JudgedRow } from '../../compare/comparison';
import { isCertainPair } from '../../compare/pairs/certainty';
import { overlaps, type Span } from '../../text/span';
import { superiorLevel } from './superiorLevel';
import { type SuperiorPlace, superiorPlace } from './superiorPlaces';

/** A hint; shown behind `offset`. */
export interface SuperiorHint {
  readonly offset: number;
  /** `市级 100%` */
  readonly label: string;
  /** Where the figure stands. */
  readonly place: SuperiorPlace;
}

/**
 * Hints for the targets in `span`, in the order of the text. Only pairs that are certain and may be compared have one, and
 * the same words are not put behind a target twice.
 */
export function superiorHints(comparisons: readonly Comparison[], span: Span): SuperiorHint[] {
  const hints = new Map<string, SuperiorHint>();
  for (const { reference, targets } of comparisons) {
    for (const row of targets) {
      if (!isShown(row) || !overlaps(row.own.span, span)) continue;
      const offset = row.own.span.end;
      const label = `${superiorLevel(reference)} ${row.superior.figure}`;
      const key = `${offset} ${label}`;
      if (!hints.has(key)) hints.set(key, { offset, label, place: superiorPlace(reference, row.superior) });
    }
  }
  return [...hints.values()].sort((a, b) => a.offset - b.offset);
}

type Pair = JudgedRow<ComparedTarget> & { readonly own: ComparedTarget; readonly superior: ComparedTarget };

function isShown(row: JudgedRow<ComparedTarget>): row is Pair {
  return row.own !== null && row.superior !== null && row.verdict !== 'incomparable' && isCertainPair(row);
}
