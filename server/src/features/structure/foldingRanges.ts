// Folding ranges: sections, items, the notice of issue and the attachments.
import type { PlanDocument } from '../../plan/model';
import type { Span } from '../../text/span';
import { findAttachments, regionSpan } from '../places/regionSpans';

/** A part of the text that can be folded away behind its first line. */
export interface FoldingSpan {
  readonly span: Span;
  /** How deep it is nested, 0 for the outermost; where a client takes only so many, deep ones go first. */
  readonly depth: number;
}

/** Everything that folds, parents before their children; spans may lie within a single line. */
export function foldingRanges(document: PlanDocument): FoldingSpan[] {
  const notice = regionSpan(document, 'notice');
  const attachments = findAttachments(document).map(({ span }) => span);
  const parts = [...(notice ? [notice] : []), ...attachments].map((span) => ({ span, depth: 0 }));
  const items = document.outline.map((item) => ({ span: item.span, depth: item.level + 1 }));
  return [...parts, ...items].sort((a, b) => a.span.start - b.span.start || a.depth - b.depth);
}
