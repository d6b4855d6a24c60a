// Tells whether a figure is about something that the other plan does not speak of where its figure stands.
import { neutralWordsIn } from '../../registry/terms/neutralWords';
import type { Entry } from './entryIndex';

/** Numbers, and characters that only join others. */
const joining = new Set(
  '一二三四五六七八九十百千万亿两半零〇的和与及或在于为以从由对向将按到至起后前内外中上下达等各每其户所个名比较相年月日时我本该率量' +
    '均共约可应须要且并已再都需让使给是被把占至少多',
);
/** 新任, A级: so many characters side by side name a thing. */
const wholeWord = 2;

/**
 * Whether the words of a draft's figure name something else than those of the higher plan's: a word that neither its clause nor its
 * sentence nor its headings have, or one character in the place of another (水产品, 农产品); of a figure that the higher plan sets
 * for several only the former.
 */
export function namesSomethingElse(own: Entry, superior: Entry, isOneOfSeveral = false): boolean {
  const [mine, theirs] = [own.clauseKey, superior.clauseKey];
  if (longestStrange(mine, [theirs, superior.sentenceKey, superior.headingKey]) >= wholeWord) return true;
  return !isOneOfSeveral && longestStrange(mine, [theirs]) > 0 && longestStrange(theirs, [mine]) > 0;
}

/** The most characters side by side in a key of which no neighbourhood is in the other keys; neutral words do not count. */
function longestStrange(key: string, others: readonly string[]): number {
  const isKnown = new Uint8Array(key.length);
  for (let at = 0; at + 1 < key.length; at++) {
    const pair = key.slice(at, at + 2);
    if (others.some((other) => other.includes(pair))) isKnown.fill(1, at, at + 2);
  }
  for (const { start, end } of neutralWordsIn(key)) isKnown.fill(1, start, end);
  let longest = 0;
  let run = 0;
  for (let at = 0; at < key.length; at++) {
    if (isKnown[at] || key[at] === ' ') run = 0;
    else if (!joining.has(key[at]!)) longest = Math.max(longest, ++run);
  }
  return longest;
}
