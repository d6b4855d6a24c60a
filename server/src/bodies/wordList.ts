// Finds the word of notes that a misspelled one was meant to be.
import { isLikely, type Slip, slipBetween, soundsTheSame } from '../registry/lookup/slip';
import { SlipIndex } from '../registry/lookup/slipIndex';
import { BoundedMap } from '../text/memo';
import { rightWords } from './noteWords';

/** The right word with what happened to it. */
export interface NearWord {
  readonly word: string;
  readonly slip: Slip;
}

/** Words whose likeliest right ones are remembered, at most. */
const mostRemembered = 5000;

/** Words of one sort. */
export class WordList {
  readonly #words: ReadonlySet<string>;
  readonly #index: SlipIndex;
  /** Those that an input method gives as one, so that each character may be another. */
  readonly #pairs: readonly string[];
  readonly #found = new BoundedMap<string, readonly NearWord[]>(mostRemembered);

  constructor(words: readonly string[]) {
    this.#words = new Set(words);
    this.#index = new SlipIndex(words);
    this.#pairs = words.filter(({ length }) => length === 2);
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /**
   * The one word that `written` is a slip away from. Of several the likelier ones count, and of those that are as likely the
   * ones that the draft has elsewhere (`isUsed`).
   */
  near(written: string, isUsed: (word: string) => boolean): NearWord | null {
    const best = this.#likeliest(written);
    if (best.length === 0) return null;
    const words = new Set(best.map(({ word }) => word));
    const used = words.size > 1 ? best.filter(({ word }) => isUsed(word)) : best;
    return used.length > 0 && used.every(({ word }) => word === used[0]!.word) ? used[0]! : null;
  }

  /** What may have been meant, the likelier ones alone; the same words come again with each keystroke. */
  #likeliest(written: string): readonly NearWord[] {
    const known = this.#found.get(written);
    if (known) return known;
    const likeliest = this.#find(written);
    this.#found.set(written, likeliest);
    return likeliest;
  }

  #find(written: string): readonly NearWord[] {
    if (this.has(written) || rightWords.has(written.slice(0, 2)) || rightWords.has(written.slice(-2))) return [];
    const found = this.#index.near(written).flatMap((word): NearWord[] => {
      const place = slipBetween(written, word);
      return place ? [{ word, slip: place.slip }] : [];
    });
    if (written.length === 2)
      for (const word of this.#pairs) if (soundsTheSame(written, word)) found.push({ word, slip: 'soundAlike' });
    const rank = Math.min(...found.map(({ slip }) => rankOf(slip)));
    return found.filter(({ slip }) => rankOf(slip) === rank);
  }
}

/** The lower, the likelier. */
function rankOf(slip: Slip): number {
  if (isLikely(slip)) return 0;
  return slip === 'other' ? 2 : 1;
}
