// Proposals of the next number at the beginning of a line.
import { nextNumbers } from '../../features/completion/nextNumbers';
import type { CompletionProvider } from './completionProvider';

/** Behind a bracket that begins a line, and when asked for. */
export const completeNumbers: CompletionProvider = {
  triggerCharacters: ['（', '('],
  isIncomplete: true,
  propose: ({ draft: { plan }, offset }) => nextNumbers(plan, offset),
};
