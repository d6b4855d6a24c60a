// Numbering: which items count together, and the edits that make them count 1, 2, 3….
import type { TextEdit } from '../text/edits';
import type { Label, OutlineItem, PlanDocument } from './model';

/** Items that count together, in the order of the text. */
export function numberingRuns(_document: PlanDocument): readonly (readonly OutlineItem[])[] {
  return [];
}

/** The label rewritten with another number, in the same shape and width. */
export function withNumber(label: Label, _number: number): string {
  return label.text;
}

/** Edits that make the runs which hold these items count without gaps; empty when all is well. */
export function renumberEdits(_document: PlanDocument, _which: readonly OutlineItem[] | 'all'): TextEdit[] {
  return [];
}
