// textDocument/hover: what the higher plans say to the place.
import { HoverRequest } from 'vscode-languageserver';
import { comparisonHover } from '../../features/comparisonHover';
import { toMarkup, toRange } from '../convert';
import { comparedDraft } from '../documents/comparedDraft';
import type { Session } from '../session';

/** Answers with the explanation of the target, deadline or task at a position. */
export function handleHover(session: Session): void {
  session.guard.answer(HoverRequest.type, null, async ({ textDocument, position }) => {
    const draft = await comparedDraft(session, textDocument.uri);
    const hover = draft && comparisonHover(draft.plan, draft.comparisons, draft.source.offsetAt(position));
    if (!hover) return null;
    return { contents: toMarkup(hover.parts, session.client.hoverFormat), range: toRange(draft.source, hover.span) };
  });
}
