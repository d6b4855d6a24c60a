// The item that a place of a document belongs to.
import { countStartingBy } from '../../text/span';
import type { OutlineItem, PlanDocument } from '../model';

/** The innermost item that begins at or before `offset`; null before the first. */
export function itemAt({ outline }: Pick<PlanDocument, 'outline'>, offset: number): OutlineItem | null {
  return outline[countStartingBy(outline, offset, (item) => item.label.span.start) - 1] ?? null;
}

/** The same for places of the plan itself; null in a notice, in an attachment and in what closes the document. */
export function planItemAt(document: Pick<PlanDocument, 'outline'>, offset: number): OutlineItem | null {
  const item = itemAt(document, offset);
  return item?.region === 'plan' ? item : null;
}
