// Renumbering: the level at a place, or the whole draft.
import type { OutlineItem, PlanDocument } from '../../plan/model';
import { renumberEdits } from '../../plan/outline/numbering';
import type { PlanAction } from './codeActions';

/** Numbers the items that count together with the one at `offset`; null where no item stands there. */
export function renumberLevel(document: PlanDocument, offset: number): PlanAction | null {
  const item = innermostItem(document, offset);
  if (!item) return null;
  return { title: `重新编排“${item.label.text}”这一级的编号`, edits: renumberEdits(document, [item]) };
}

/** Numbers every level of the draft. */
export function renumberDraft(document: PlanDocument): PlanAction {
  return { title: '重新编排全文编号', edits: renumberEdits(document, 'all') };
}

function innermostItem(document: PlanDocument, offset: number): OutlineItem | null {
  let found: OutlineItem | null = null;
  for (const item of document.outline) {
    if (item.span.start > offset) break;
    if (offset <= item.span.end) found = item;
  }
  return found;
}
