// Renumbering: the level at a place, or the whole draft.
import type { OutlineItem, PlanDocument } from '../../plan/model';
import { findMiscounts, renumberEdits } from '../../plan/outline/numbering';
import type { TextEdit } from '../../text/edits';
import type { PlanAction } from './codeActions';

/** Numbers the items that count together with the one at `offset`; null where no item stands there. */
export function renumberLevel(document: PlanDocument, offset: number): PlanAction | null {
  const item = innermostItem(document, offset);
  if (!item) return null;
  const isOfLevel = (run: readonly OutlineItem[]) => run.includes(item);
  return toAction(document, `重新编排“${item.label.text}”这一级的编号`, {
    edits: renumberEdits(document, [item]),
    isOfLevel,
  });
}

/** Numbers every level of the draft. */
export function renumberDraft(document: PlanDocument): PlanAction {
  return toAction(document, '重新编排全文编号', { edits: renumberEdits(document, 'all'), isOfLevel: () => true });
}

interface Renumbering {
  readonly edits: readonly TextEdit[];
  readonly isOfLevel: (run: readonly OutlineItem[]) => boolean;
}

function toAction(document: PlanDocument, title: string, { edits, isOfLevel }: Renumbering): PlanAction {
  const isHindered = edits.length === 0 && [...new Set(findMiscounts(document).map(({ run }) => run))].some(isOfLevel);
  return {
    title,
    edits,
    ...(isHindered && { hindrance: '有的序号读不准，或者像是摘录保留的编号，没有改动；请逐个核对' }),
  };
}

function innermostItem(document: PlanDocument, offset: number): OutlineItem | null {
  let found: OutlineItem | null = null;
  for (const item of document.outline) {
    if (item.span.start > offset) break;
    if (offset <= item.span.end) found = item;
  }
  return found;
}
