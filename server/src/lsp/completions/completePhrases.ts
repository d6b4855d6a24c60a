// Proposals of the words that follow names in a responsibility note.
import { rolePhrases } from '../../features/completion/rolePhrases';
import type { CompletionProvider } from './completionProvider';

/** While words are typed. */
export const completePhrases: CompletionProvider = {
  triggerCharacters: [],
  isIncomplete: true,
  propose: ({ draft: { plan }, offset }) => rolePhrases(plan, offset),
};
