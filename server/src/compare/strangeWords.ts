// Tells whether a figure is about something that the other plan does not speak of where its figure stands.
import { neutralWordsIn } from '../registry/neutralWords';
import type { Entry } from './entryIndex';

/** Numbers, and characters that only join others. */
const joining = new Set(
  '一二三四五六七八九十百千万亿两半零〇的和与及或在于为以从由对向将按到至起后前内外中上下达等各每其户所个名比较相年月日时我本该均共约可应须要及且并已再都需让使给是被把占至少多',
);

/**
 * Whether the words of a draft's figure name something else than those of the higher plan's: what neither its clause nor its
 * sentence nor its headings name, or one thing in the place of another.
 */
export function namesSomethingElse(own: Entry, superior: Entry): boolean {
  if (hasStrangeWords(own.clauseKey, [superior.clauseKey, superior.sentenceKey, superior.headingKey])) return true;
  return (
    hasStrangeWords(own.clauseKey, [superior.clauseKey], 1) && hasStrangeWords(superior.clauseKey, [own.clauseKey], 1)
  );
}

/** Whether two characters stand side by side in a key (新任, A级) of which no neighbourhood is in the other keys. */
function hasStrangeWords(key: string, others: readonly string[], least = 2): boolean {
  const isKnown = new Uint8Array(key.length);
  for (let at = 0; at + 1 < key.length; at++) {
    const gram = key.slice(at, at + 2);
    if (others.some((other) => other.includes(gram))) isKnown.fill(1, at, at + 2);
  }
  for (const { start, end } of neutralWordsIn(key)) isKnown.fill(1, start, end);
  let run = 0;
  for (let at = 0; at < key.length && run < least; at++) {
    if (isKnown[at] || key[at] === ' ') run = 0;
    else if (!joining.has(key[at]!)) run++;
  }
  return run >= least;
}
