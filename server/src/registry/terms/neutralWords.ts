// Words that say nothing of what a figure is about: how often, how much, in which manner, in the whole of the area.
import { WordTable } from '../../text/wordTable';
import words from './neutralWords.json';

const table = new WordTable(
  Object.values(words)
    .flat()
    .map((word) => [word, word] as const),
);

/** The places of such words in a text, in their order; none overlaps the one before. */
export function neutralWordsIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  return table.find(text);
}
