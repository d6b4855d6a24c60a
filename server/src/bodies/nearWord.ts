// Finds the word of notes that a misspelled one was meant to be.
import { isLikely, type Slip, slipBetween, soundsTheSame } from '../registry/lookup/slip';
import { rightWords } from './noteWords';

/** The right word with what happened to it. */
export interface NearWord {
  readonly word: string;
  readonly slip: Slip;
}

/** Words by their length, to be compared with words that are as long, or longer or shorter by one. */
export type WordsByLength = ReadonlyMap<number, readonly string[]>;

/** Puts words in order of their length. */
export function byLength(words: readonly string[]): WordsByLength {
  const lists = new Map<number, string[]>();
  for (const word of words) lists.set(word.length, [...(lists.get(word.length) ?? []), word]);
  return lists;
}

/**
 * The one word that `written` is a slip away from. Of several the likelier ones count, and of those that are as likely the ones
 * that the draft has elsewhere (`isUsed`).
 */
export function nearWord(written: string, words: WordsByLength, isUsed: (word: string) => boolean): NearWord | null {
  if (rightWords.has(written) || rightWords.has(written.slice(0, 2)) || words.get(written.length)?.includes(written))
    return null;
  const found = [written.length, written.length - 1, written.length + 1].flatMap((length) =>
    (words.get(length) ?? []).flatMap((word) => toNear(written, word)),
  );
  const likely = found.filter(({ rank }) => rank === 0);
  const best = likely.length > 0 ? likely : found;
  const used = best.length > 1 ? best.filter(({ near }) => isUsed(near.word)) : best;
  return used.length === 1 ? used[0]!.near : null;
}

function toNear(written: string, word: string): { near: NearWord; rank: 0 | 1 }[] {
  if (soundsTheSame(written, word)) return [{ near: { word, slip: 'soundAlike' }, rank: 0 }];
  const place = slipBetween(written, word);
  if (!place) return [];
  return [{ near: { word, slip: place.slip }, rank: isLikely(place.slip) ? 0 : 1 }];
}
