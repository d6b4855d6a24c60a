// Words that plans use for the same indicator or object, brought to one of them.
import synonyms from './indicatorSynonyms.json';

const canonical = new Map<string, string>();
for (const [name, others] of Object.entries(synonyms)) for (const other of others) canonical.set(other, name);

/** Longest first, so that 监督抽检 is not read as 监督 and 抽检. */
const anyOther = new RegExp(
  [...canonical.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[()（）]/g, '\\$&'))
    .join('|'),
  'g',
);

/** The same text with each such word replaced by the one that stands for all of them. */
export function withOneNameEach(text: string): string {
  return text.replace(anyOther, (word) => canonical.get(word)!);
}
