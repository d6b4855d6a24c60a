// Corrections never touch what is not read: code, comments, targets of links and other Markdown.
import type { PlanDocument } from '../plan/model';
import type { TextEdit } from '../text/edits';
import { endOfSpan, firstEndingAfter, type Span } from '../text/span';
import type { Problem } from './rule';

/** The problems without those corrections that would change, move or copy such parts. */
export function keepUnread(problems: readonly Problem[], { unread }: PlanDocument): readonly Problem[] {
  if (unread.length === 0) return problems;
  return problems.map((problem) => {
    const fixes = problem.fixes?.filter((fix) => !fix.edits.some((edit) => touches(edit, unread)));
    return fixes?.length === problem.fixes?.length ? problem : { ...problem, fixes: fixes! };
  });
}

function touches({ span, newText }: TextEdit, unread: readonly Span[]): boolean {
  const next = firstEndingAfter(unread, span.start, endOfSpan);
  return newText.includes('\ufffc') || (next !== undefined && next.start < span.end);
}
