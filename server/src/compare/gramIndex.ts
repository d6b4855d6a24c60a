// An inverted index over pairs of characters: which of many texts a given one is like, without looking at each.

/** How much of a text is the same as in another, from 0 to 1, rare pairs of characters counting more. */
export interface Likeness {
  /** Number of the text. */
  readonly at: number;
  /** Of both texts together. */
  readonly both: number;
  /** Of the shorter one. */
  readonly shorter: number;
}

/** No look-up visits more entries than this, common pairs last: long plans that say the same again and again. */
const visitsPerQuery = 6000;
/** Texts that share less than this come to nothing. */
const leastShared = 0.03;
const queriesKept = 4096;

/** Texts by number (their place in the list), to be asked which are like another. Both sides are comparison keys. */
export class GramIndex {
  readonly #postings = new Map<number, number[]>();
  readonly #mass: Float64Array;
  readonly #count: number;
  /** Weight shared with each text during a look-up; all zero between look-ups. */
  readonly #shared: Float64Array;
  #known = new Map<string, readonly Likeness[]>();

  constructor(keys: readonly string[]) {
    this.#count = keys.length;
    this.#shared = new Float64Array(keys.length);
    const grams = keys.map(gramsOf);
    grams.forEach((own, at) => {
      for (const gram of own) {
        const list = this.#postings.get(gram);
        if (list) list.push(at);
        else this.#postings.set(gram, [at]);
      }
    });
    this.#mass = Float64Array.from(grams, (own) => this.#massOf(own));
  }

  /** The texts that share anything worth it. Equal keys are looked up once. */
  query(key: string): readonly Likeness[] {
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

  #search(grams: readonly number[]): readonly Likeness[] {
    const lists: number[][] = [];
    for (const gram of grams) {
      const list = this.#postings.get(gram);
      if (list) lists.push(list);
    }
    lists.sort((a, b) => a.length - b.length);
    const touched: number[] = [];
    let visits = 0;
    for (const list of lists) {
      visits += list.length;
      if (visits > visitsPerQuery) break;
      const weight = this.#weightOf(list.length);
      for (const at of list) {
        if (this.#shared[at] === 0) touched.push(at);
        this.#shared[at]! += weight;
      }
    }
    return this.#collect(touched, this.#massOf(grams));
  }

  #collect(touched: readonly number[], own: number): readonly Likeness[] {
    const found: Likeness[] = [];
    for (const at of touched) {
      const weight = this.#shared[at]!;
      const other = this.#mass[at]!;
      this.#shared[at] = 0;
      const both = (2 * weight) / (own + other);
      if (both >= leastShared) found.push({ at, both, shorter: weight / Math.min(own, other) });
    }
    return found;
  }

  #massOf(grams: readonly number[]): number {
    let mass = 0;
    for (const gram of grams) mass += this.#weightOf(this.#postings.get(gram)?.length ?? 1);
    return mass;
  }

  /** Inverse document frequency, never zero. */
  #weightOf(texts: number): number {
    return Math.log(1 + (this.#count + 1) / texts);
  }
}

const blank = 0x20;

/** Pairs of neighbouring characters, each once; a blank parts words. A key of one character counts as a pair with itself. */
function gramsOf(key: string): readonly number[] {
  const grams: number[] = [];
  let before = key.length === 1 ? key.charCodeAt(0) : blank;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (before !== blank && code !== blank) grams.push(small(before) * 0x8000 + small(code));
    before = code;
  }
  return [...new Set(grams)];
}

/** Han characters of the basic block, and others behind them, in fifteen bits, so that a pair fits a small integer. */
function small(code: number): number {
  return code >= 0x4e00 && code <= 0x9fff ? code - 0x4e00 : 0x5200 + (code & 0x2dff);
}
