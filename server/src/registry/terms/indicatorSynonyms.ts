// Words that plans use for the same indicator or object, brought to one of them.
import { WordTable } from '../../text/wordTable';
import synonyms from './indicatorSynonyms.json';

const names = new WordTable(
  Object.entries(synonyms).flatMap(([name, others]) => [name, ...others].map((word) => [word, name] as const)),
);

/** The same text with each such word replaced by the one that stands for all of them. */
export function withOneNameEach(text: string): string {
  const found = names.find(text);
  if (found.length === 0) return text;
  let result = '';
  let from = 0;
  for (const { start, end, value } of found) {
    result += text.slice(from, start) + value;
    from = end;
  }
  return result + text.slice(from);
}
