// What a provider of completions is given and gives.
import type { PlanCompletion } from '../../features/completion/completion';
import type { SuggestionBasis } from '../../features/responsibility/suggestDepartments';
import type { PlanService } from '../../service';
import type { CheckedDraft } from '../documents/drafts';

/** Where something is typed. */
export interface CompletionPlace {
  readonly service: PlanService;
  readonly draft: CheckedDraft;
  readonly offset: number;
  /** What is known of who does what; worked out when asked for. */
  readonly basisOf: () => SuggestionBasis;
}

/** One source of proposals. */
export interface CompletionProvider {
  /** Marks behind which it may have something, besides words that are being typed. */
  readonly triggerCharacters: readonly string[];
  /** Whether it is to be asked again after each character, because more typing may bring forth other proposals. */
  readonly isIncomplete: boolean;
  readonly propose: (place: CompletionPlace) => readonly PlanCompletion[];
}
