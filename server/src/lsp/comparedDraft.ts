// An open draft beside the higher plans that it is held against.
import type { Comparison } from '../compare/comparison';
import type { CheckedDraft } from './documents/drafts';
import type { Session } from './session';

/** A draft with what was found in each higher plan. */
export interface ComparedDraft extends CheckedDraft {
  /** In the order of the configuration; at least one. */
  readonly comparisons: readonly Comparison[];
}

/** The comparisons of a draft as it is now; undefined where it is not open or no higher plan is configured. */
export async function comparedDraft({ drafts, service }: Session, uri: string): Promise<ComparedDraft | undefined> {
  const draft = await drafts.check(uri);
  if (!draft || draft.inputs.superior.length === 0) return undefined;
  return { ...draft, comparisons: service.compare(draft.plan, draft.inputs) };
}
