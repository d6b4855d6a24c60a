// Proposals of sentences that the higher plans have and the draft has not.
import { untakenSentences } from '../../features/completion/untakenSentences';
import type { CompletionProvider } from './completionProvider';

/** Only while words are typed: a list that opens behind each 。 would take the Enter that ends a paragraph. */
export const completeSentences: CompletionProvider = {
  triggerCharacters: [],
  isIncomplete: false,
  propose({ service, draft: { plan, inputs, settings }, offset }) {
    if (inputs.superior.length === 0) return [];
    const { level, region } = settings.config;
    const issuer = { level: level ?? plan.level, region: region?.name ?? plan.region };
    return untakenSentences({ document: plan, comparisons: service.compare(plan, inputs), offset, issuer });
  },
};
