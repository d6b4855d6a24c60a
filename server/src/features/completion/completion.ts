// What a completion offers: the vocabulary shared by everything that completes.
import type { TextEdit } from '../../text/edits';
import type { ExplanationPart } from '../places/explanation';

/** One proposal. */
export interface PlanCompletion {
  /** `sentence`: text to be put in whole; `name`: a body; `phrase`: words of a note; `note`: a whole one; `number`: a label. */
  readonly kind: 'sentence' | 'name' | 'phrase' | 'note' | 'number';
  /** On one line, at most some forty characters. */
  readonly label: string;
  /** Chinese, a few words: where it comes from. */
  readonly detail: string;
  readonly documentation: readonly ExplanationPart[];
  /** Words of which the typed ones are a part; each of them may be the first that is typed. */
  readonly filterText: string;
  /** Puts those with smaller ones first. */
  readonly sortText: string;
  /** Replaces what is typed, all on the line of the cursor. */
  readonly edit: TextEdit;
}
