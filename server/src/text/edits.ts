// Text edits: what a fix, a renumbering or a formatter proposes, and how a list of them is applied at once.
import type { Span } from './span';

/** Replace the text of `span` by `newText`. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Applies edits whose spans refer to `text` as it is. Edits are taken in order of position; one that overlaps an edit
 * already taken is left out, and so is an exact repetition.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const edit of selectEdits(edits)) {
    parts.push(text.slice(from, edit.span.start), edit.newText);
    from = edit.span.end;
  }
  return parts.join('') + text.slice(from);
}

/** The edits in order of position, without repetitions and without those that overlap an earlier one. */
export function selectEdits(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const chosen: TextEdit[] = [];
  for (const edit of sorted) {
    const last = chosen.at(-1);
    if (last && (edit.span.start < last.span.end || edit.span.start === last.span.start)) continue;
    chosen.push(edit);
  }
  return chosen;
}
