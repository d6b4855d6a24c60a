// Brackets without a partner, after pairing those that a line break in the middle of a sentence has parted.
import { isSentenceEnd } from '../../text/characters';
import { shift } from '../../text/span';
import { arePair, partnerOf } from '../../words/brackets';
import type { Paragraph, UnmatchedBracket } from '../model';

/** Unmatched brackets of the whole text in the order of their place. */
export function pairAcrossLines(paragraphs: readonly Paragraph[]): UnmatchedBracket[] {
  const found: UnmatchedBracket[] = [];
  let open: UnmatchedBracket[] = [];
  for (const { facts, start } of paragraphs) {
    if (facts.text.length === facts.indent) continue;
    if (facts.labels[0]?.after === 'start' || facts.cells) open = [];
    for (const issue of facts.unmatched) {
      const moved = { ...issue, span: shift(issue.span, start) };
      const last = open.at(-1);
      if (moved.side === 'close' && last && arePair(partnerOf(last.partner), facts.text[issue.span.start]!)) {
        open.pop();
        found.splice(found.lastIndexOf(last), 1);
        continue;
      }
      found.push(moved);
      if (moved.side === 'open') open.push(moved);
    }
    if (isSentenceEnd(facts.text.trimEnd().charCodeAt(facts.text.trimEnd().length - 1))) open = [];
  }
  return found;
}
