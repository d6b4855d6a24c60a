// textDocument/selectionRange: from the word to the whole draft.
import { type SelectionRange, SelectionRangeRequest } from 'vscode-languageserver';
import { selectionRanges } from '../../features/structure/selectionRanges';
import { toRange } from '../positions/convert';
import type { Session } from '../session';

/** Answers with one chain for each position, in their order. */
export function handleSelectionRanges({ guard, drafts }: Session): void {
  guard.answer(SelectionRangeRequest.type, [], ({ textDocument, positions }) => {
    const draft = drafts.get(textDocument.uri);
    if (!draft) return [];
    return positions.map((position) => {
      const spans = selectionRanges(draft.plan, draft.source.offsetAt(position));
      const ranges = spans.map((span) => toRange(draft.source, span));
      return ranges.reduceRight<SelectionRange | undefined>(
        (parent, range) => (parent ? { range, parent } : { range }),
        undefined,
      )!;
    });
  });
}
