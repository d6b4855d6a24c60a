// Words that plans use for the same indicator or object, brought to one of them.
import synonyms from './indicatorSynonyms.json';

const canonical = new Map<string, string>();
for (const [name, others] of Object.entries(synonyms)) for (const word of [name, ...others]) canonical.set(word, name);

/** Longest first, so that 监督抽检 is not read as 监督 and 抽检, nor 覆盖率 as 覆盖 and 率. */
const anyWord = new RegExp(
  [...canonical.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[()（）]/g, '\\$&'))
    .join('|'),
  'g',
);

/** The same text with each such word replaced by the one that stands for all of them. */
export function withOneNameEach(text: string): string {
  return text.replace(anyWord, (word) => canonical.get(word)!);
}
