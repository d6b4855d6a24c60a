// An inverted index over pairs of characters: which of many texts a given one is like, without looking at each.

/** How much of two texts is the same, each from 0 to 1, rare pairs of characters counting more. */
export interface Likeness {
  /** Of both texts together. */
  readonly both: number;
  /** Of the shorter one. */
  readonly shorter: number;
}

/** No look-up visits more entries than this, common pairs last: long plans that say the same again and again. */
const visitsPerQuery = 6000;
const queriesKept = 4096;

/** Texts by number (their place in the list), to be asked which are like another. Both sides are comparison keys. */
export class GramIndex {
  readonly #postings = new Map<number, number[]>();
  readonly #mass: Float64Array;
  readonly #count: number;
  #known = new Map<string, ReadonlyMap<number, Likeness>>();

  constructor(keys: readonly string[]) {
    this.#count = keys.length;
    keys.forEach((key, at) => {
      for (const gram of gramsOf(key)) {
        const list = this.#postings.get(gram);
        if (list) list.push(at);
        else this.#postings.set(gram, [at]);
      }
    });
    this.#mass = Float64Array.from(keys, (key) => this.#massOf(gramsOf(key)));
  }

  /** Likeness by number of text, for those that share anything. Equal keys are looked up once. */
  query(key: string): ReadonlyMap<number, Likeness> {
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#known.size >= queriesKept) this.#known = new Map();
    const found = this.#search(gramsOf(key));
    this.#known.set(key, found);
    return found;
  }

  /** Weight of a key: how much it says that few others do. */
  weigh(key: string): number {
    return this.#massOf(gramsOf(key));
  }

  #search(grams: ReadonlySet<number>): ReadonlyMap<number, Likeness> {
    const lists: number[][] = [];
    for (const gram of grams) {
      const list = this.#postings.get(gram);
      if (list) lists.push(list);
    }
    lists.sort((a, b) => a.length - b.length);
    const shared = new Map<number, number>();
    let visits = 0;
    for (const list of lists) {
      visits += list.length;
      if (visits > visitsPerQuery) break;
      const weight = this.#weightOf(list.length);
      for (const at of list) shared.set(at, (shared.get(at) ?? 0) + weight);
    }
    const own = this.#massOf(grams);
    const found = new Map<number, Likeness>();
    for (const [at, weight] of shared) {
      const other = this.#mass[at]!;
      found.set(at, { both: (2 * weight) / (own + other), shorter: weight / Math.min(own, other) });
    }
    return found;
  }

  #massOf(grams: ReadonlySet<number>): number {
    let mass = 0;
    for (const gram of grams) mass += this.#weightOf(this.#postings.get(gram)?.length ?? 1);
    return mass;
  }

  /** Inverse document frequency, never zero. */
  #weightOf(texts: number): number {
    return Math.log(1 + (this.#count + 1) / texts);
  }
}

/** Pairs of neighbouring characters; a blank parts words. A key of one character counts as a pair with itself. */
function gramsOf(key: string): ReadonlySet<number> {
  const grams = new Set<number>();
  for (let at = 0; at + 1 < key.length; at++) {
    if (key[at] === ' ' || key[at + 1] === ' ') continue;
    grams.add(key.charCodeAt(at) * 0x10000 + key.charCodeAt(at + 1));
  }
  if (key.length === 1) grams.add(key.charCodeAt(0) * 0x10000 + key.charCodeAt(0));
  return grams;
}
