// Fix all: the edits that lead from a draft to its corrected text.
import { applyEdits, type TextEdit } from '../../text/edits';

/**
 * Edits from `text` to `fixed`: `firstRound` where it already does the whole work, so that cursors and folds stay
 * where they are, else one edit from the first difference to the last. Empty where both are equal.
 */
export function fixAllEdits(text: string, fixed: string, firstRound: readonly TextEdit[]): readonly TextEdit[] {
  if (text === fixed) return [];
  return applyEdits(text, firstRound) === fixed ? firstRound : [difference(text, fixed)];
}

function difference(text: string, fixed: string): TextEdit {
  const shorter = Math.min(text.length, fixed.length);
  let start = 0;
  while (start < shorter && text[start] === fixed[start]) start++;
  while (isInsideCharacter(text, start) || isInsideCharacter(fixed, start)) start--;
  let tail = 0;
  while (tail < shorter - start && text[text.length - 1 - tail] === fixed[fixed.length - 1 - tail]) tail++;
  while (isInsideCharacter(text, text.length - tail) || isInsideCharacter(fixed, fixed.length - tail)) tail--;
  return { span: { start, end: text.length - tail }, newText: fixed.slice(start, fixed.length - tail) };
}

/** Between the halves of a surrogate pair or of a CRLF, where no protocol position can point. */
function isInsideCharacter(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return (before === 13 && after === 10) || (before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000);
}
