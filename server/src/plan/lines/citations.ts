// Documents cited in one line: 《…》 with the document number that follows.
import { numberBehindTitle } from '../../words/documents/documentNumbers';
import type { BracketPair, Citation } from '../model';

/** Citations in the order of their place; a 《》 within another belongs to the outer one. */
export function findCitations(text: string, pairs: readonly BracketPair[]): Citation[] {
  const found: Citation[] = [];
  let covered = -1;
  for (const { open, close } of pairs) {
    if (text[open] !== '《' || open < covered) continue;
    covered = close;
    numberBehindTitle.lastIndex = close + 1;
    const number = numberBehindTitle.exec(text);
    found.push({
      span: { start: open, end: close + 1 + (number?.[0].length ?? 0) },
      name: text.slice(open + 1, close),
      documentNumber: number?.[1] ?? null,
    });
  }
  return found;
}
