// Finds many fixed words in a text in one pass: at each place the longest that begins there.

/** A word that was found. */
export interface FoundWord<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Words with what each stands for. */
export class WordTable<T> {
  /** By first code unit, longest first. */
  readonly #words = new Map<number, (readonly [string, T])[]>();

  constructor(words: Iterable<readonly [string, T]>) {
    for (const entry of words) {
      const first = entry[0].charCodeAt(0);
      const known = this.#words.get(first);
      if (known) known.push(entry);
      else this.#words.set(first, [entry]);
    }
    for (const list of this.#words.values()) list.sort((a, b) => b[0].length - a[0].length);
  }

  /** Words in the order of their place, those that `accepts` takes by where they begin; none overlaps the one before. */
  find(text: string, accepts: (start: number) => boolean = () => true): FoundWord<T>[] {
    const found: FoundWord<T>[] = [];
    for (let at = 0; at < text.length; ) {
      const entry = this.#words.get(text.charCodeAt(at))?.find(([word]) => text.startsWith(word, at) && accepts(at));
      if (entry) found.push({ start: at, end: at + entry[0].length, value: entry[1] });
      at += entry ? entry[0].length : 1;
    }
    return found;
  }
}
