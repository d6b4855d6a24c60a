// Proposals of whole responsibility notes for tasks that have none.
import { wholeNotes } from '../../features/completion/wholeNotes';
import { remarkOpeners } from '../../words/brackets';
import type { CompletionProvider } from './completionProvider';

/** Behind a bracket, and when asked for: behind each 。 the list would take the Enter that ends a paragraph. */
export const completeNotes: CompletionProvider = {
  triggerCharacters: [...remarkOpeners],
  isIncomplete: true,
  propose: ({ draft: { plan, problems }, offset, basisOf }) =>
    wholeNotes({ document: plan, problems, offset, basisOf }),
};
