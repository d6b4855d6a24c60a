// The sentences of a long passage, each as an entry of its own: merged paragraphs say much more than the passage they take up.
import { type Entry, keptEntry } from './entryIndex';
import { passageWords } from './passageWords';

/** A passage in fewer characters is compared as a whole only. */
const longPassage = 60;
/** A sentence in fewer characters says too little. */
const leastSentence = 10;
const mostSentences = 24;

/** Those of a passage that stands under headings with this key; none of a short one or of a single sentence. */
export function sentenceEntries(text: string, headingKey: string): readonly Entry[] {
  if (text.length < longPassage) return [];
  const sentences = text.split(/[。；;！？\n]/).slice(0, mostSentences);
  if (sentences.length < 2) return [];
  return sentences.flatMap((sentence) => {
    const words = passageWords(sentence);
    if (words.key.length < leastSentence) return [];
    return [keptEntry(words, { clauseKey: words.key, sentenceKey: words.key, headingKey })];
  });
}
