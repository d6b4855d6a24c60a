// All that is known of who does what, for an open draft: its settings, higher plans, and the other open drafts.
import { draftDepartments } from '../bodies/draftDepartments';
import type { SuggestionBasis } from '../features/responsibility/suggestDepartments';
import type { CheckedDraft } from './documents/drafts';
import type { Session } from './session';

/** What suggestions for tasks of a draft are made from. */
export function suggestionBasis(
  { documents, drafts, service }: Pick<Session, 'documents' | 'drafts' | 'service'>,
  { source, plan, inputs, settings: { config } }: CheckedDraft,
): SuggestionBasis {
  const { level, region } = config;
  const previous = inputs.previous?.document;
  const isHigher = (text: string) => inputs.superior.some(({ document }) => document?.text === text);
  const open = documents
    .all()
    .filter(({ uri }) => uri !== source.uri)
    .flatMap(({ uri }) => drafts.get(uri)?.plan ?? [])
    .filter(({ text }) => !isHigher(text) && text !== previous?.text);
  return {
    document: plan,
    departments: draftDepartments(plan, {
      level,
      ...(region && { region }),
      ...(inputs.departments !== undefined && { departments: inputs.departments }),
    }),
    comparisons: service.compare(plan, inputs),
    others: previous ? [previous, ...open] : open,
  };
}
