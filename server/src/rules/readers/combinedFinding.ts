// One finding for many places of the same kind: at the first of them, with the others as related places.
import type { Finding } from '../../lint/rule';
import type { Span } from '../../text/span';

/** A finding at the first of `places`, of which there must be one. */
export function combinedFinding(places: readonly Span[], finding: Omit<Finding, 'span' | 'related'>): Finding {
  const related = places.slice(1).map((span) => ({ span, message: '这里也不一致' }));
  return { span: places[0]!, ...finding, related };
}

/** For a message: how many places there are; nothing for a single one. */
export function countOfPlaces(places: readonly unknown[]): string {
  return places.length > 1 ? `（全文共${places.length}处）` : '';
}
