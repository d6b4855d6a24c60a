// The list of all that completes; the order is that in which proposals are shown.
import { completeNames } from './completeNames';
import { completeNotes } from './completeNotes';
import { completeNumbers } from './completeNumbers';
import { completePhrases } from './completePhrases';
import { completeSentences } from './completeSentences';
import type { CompletionProvider } from './completionProvider';

/** Every provider. */
export const completionProviders: readonly CompletionProvider[] = [
  completeNumbers,
  completeNotes,
  completeNames,
  completePhrases,
  completeSentences,
];

/** Characters that ask for proposals without a word being typed. */
export const completionTriggers: ReadonlySet<string> = new Set(
  completionProviders.flatMap((one) => one.triggerCharacters),
);
