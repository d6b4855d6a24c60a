// Words arranged so that those which are one slip away from another word are found without comparing it with each.

/** Longer words are left out: they are no names. */
const longest = 60;

/**
 * An index of words: two that differ by one slip have a key in common, which is what is left of both when one character is
 * taken away, or the one word itself.
 */
export class SlipIndex {
  readonly #words = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words)
      for (const key of keysOf(word)) {
        const list = this.#words.get(key);
        if (list) list.push(word);
        else this.#words.set(key, [word]);
      }
  }

  /** Every word that may be one slip away from `word`, once each; some may take more than one. */
  near(word: string): readonly string[] {
    let found: string[] | null = null;
    for (const key of keysOf(word)) {
      const list = this.#words.get(key);
      if (list) found = found ? found.concat(list) : list;
    }
    return found === null ? [] : [...new Set(found)];
  }
}

function keysOf(word: string): readonly string[] {
  if (word.length > longest) return [];
  const keys = [word];
  // The one of two equal characters that is taken away leaves the same as the other.
  for (let at = 0; at < word.length; at++)
    if (at === 0 || word[at] !== word[at - 1]) keys.push(word.slice(0, at) + word.slice(at + 1));
  return keys;
}
