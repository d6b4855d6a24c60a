// textDocument/foldingRange: whole lines, one range for each first line.
import { type FoldingRange, FoldingRangeRequest } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type FoldingSpan, foldingRanges } from '../../features/structure/foldingRanges';
import type { Session } from '../session';

/** Answers with line ranges; where the client limits their number, the outer ones are kept. */
export function handleFoldingRanges({ guard, drafts, client }: Session): void {
  guard.answer(FoldingRangeRequest.type, [], ({ textDocument }) => {
    const draft = drafts.get(textDocument.uri);
    return draft ? toFoldingRanges(draft.source, foldingRanges(draft.plan), client.foldingLimit) : [];
  });
}

function toFoldingRanges(source: TextDocument, spans: readonly FoldingSpan[], limit: number): FoldingRange[] {
  const byStart = new Map<number, { readonly range: FoldingRange; readonly depth: number }>();
  for (const { span, depth } of spans) {
    const startLine = source.positionAt(span.start).line;
    const endLine = source.positionAt(span.end).line;
    if (endLine > startLine && !byStart.has(startLine))
      byStart.set(startLine, { range: { startLine, endLine }, depth });
  }
  return [...byStart.values()]
    .sort((a, b) => a.depth - b.depth)
    .slice(0, Math.max(0, limit))
    .map(({ range }) => range)
    .sort((a, b) => a.startLine - b.startLine);
}
