// Documents cited in one line: 《…》 with the document number that follows.
import type { BracketPair, Citation } from '../model';

const documentNumber =
  /[（(]?([^（()）《》，。；、]{1,16}[〔﹝[［(（]\d{4}[〕﹞\]］)）](?:第)?\d{1,4}号|[^（()）《》，。；、]{2,24}令第?\d{1,4}号)[）)]?/y;

/** Citations in the order of their place; a 《》 within another belongs to the outer one. */
export function findCitations(text: string, pairs: readonly BracketPair[]): Citation[] {
  const found: Citation[] = [];
  let covered = -1;
  for (const { open, close } of pairs) {
    if (text[open] !== '《' || open < covered) continue;
    covered = close;
    documentNumber.lastIndex = close + 1;
    const number = documentNumber.exec(text);
    found.push({
      span: { start: open, end: close + 1 + (number?.[0].length ?? 0) },
      name: text.slice(open + 1, close),
      documentNumber: number?.[1] ?? null,
    });
  }
  return found;
}
