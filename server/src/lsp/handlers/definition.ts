// textDocument/definition: the clauses of the higher plans behind a place of the draft.
import { DefinitionRequest, type Location } from 'vscode-languageserver';
import { superiorPlaces } from '../../features/superior/superiorPlaces';
import { comparedDraft } from '../comparedDraft';
import { toRange } from '../positions/convert';
import { referenceLocation } from '../positions/referenceLocation';
import type { Session } from '../session';

/** Answers with links where the client takes them, else with locations; both lead to the figure or the words in question. */
export function handleDefinition(session: Session): void {
  session.guard.answer(DefinitionRequest.type, null, async ({ textDocument, position }) => {
    const draft = await comparedDraft(session, textDocument.uri);
    const found = draft && superiorPlaces(draft.plan, draft.comparisons, draft.source.offsetAt(position));
    if (!found) return null;
    const origin = toRange(draft.source, found.origin);
    const links = found.places.map(({ reference, span, focus }) => ({
      originSelectionRange: origin,
      targetUri: reference.path,
      targetRange: referenceLocation(reference, span).range,
      targetSelectionRange: referenceLocation(reference, focus).range,
    }));
    if (session.client.definitionLinks) return links;
    return links.map(
      ({ targetUri, targetSelectionRange }): Location => ({ uri: targetUri, range: targetSelectionRange }),
    );
  });
}
