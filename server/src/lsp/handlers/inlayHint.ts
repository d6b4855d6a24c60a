// textDocument/inlayHint: behind each target, what the higher plans demand.
import { InlayHintKind, InlayHintRequest } from 'vscode-languageserver';
import { superiorHints } from '../../features/superior/superiorHints';
import { comparedDraft } from '../comparedDraft';
import { toSpan } from '../positions/convert';
import { referenceLocation } from '../positions/referenceLocation';
import type { Session } from '../session';

/** Answers where the user has switched the hints on; gives a function that has the client ask again. */
export function handleInlayHints(session: Session): () => void {
  const { client, connection, guard, settings } = session;
  guard.answer(InlayHintRequest.type, [], async ({ textDocument, range }) => {
    const { options } = await settings.of(textDocument.uri);
    const draft = options.inlayHints ? await comparedDraft(session, textDocument.uri) : undefined;
    if (!draft) return [];
    return superiorHints(draft.comparisons, toSpan(draft.source, range)).map(({ offset, label, place }) => ({
      position: draft.source.positionAt(offset),
      label: [{ value: label, location: referenceLocation(place.reference, place.focus) }],
      kind: InlayHintKind.Type,
      tooltip: place.clause,
      paddingLeft: true,
    }));
  });
  return () => {
    if (client.refreshHints) guard.run('workspace/inlayHint/refresh', () => connection.languages.inlayHint.refresh());
  };
}
