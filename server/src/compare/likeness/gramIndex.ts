// An inverted index over pairs of characters: which of many texts a given one is like, without looking at each.
import { BoundedMap } from '../../text/memo';

/** What a look-up finds: texts by number with how much of them is the same, rare pairs of characters counting more. */
export interface Likenesses {
  /** Weight of the key that was looked up: how much it says that few texts do. */
  readonly weight: number;
  /** Numbers of the texts that share anything worth it. */
  readonly texts: readonly number[];
  /** For each of them the share that is the same, of both texts together: 0 to 1. */
  readonly both: readonly number[];
  /** The same share of the shorter one. */
  readonly shorter: readonly number[];
}

/** No look-up visits more entries than this, common pairs last: long plans that say the same again and again. */
const visitsPerQuery = 6000;
/** Texts that share less than this come to nothing. */
const leastShared = 0.03;
const queriesKept = 4096;

/** Texts by number (their place in the list), to be asked which are like another. Both sides are comparison keys. */
export class GramIndex {
  /** Places of a pair of characters in the two lists below. */
  readonly #places = new Map<number, number>();
  readonly #postings: number[][] = [];
  /** Number of the look-up that last came upon each pair, so that none counts twice. */
  readonly #seenIn: number[] = [];
  /** Weight of a pair of characters by the number of texts that have it. */
  readonly #weights: Float64Array;
  /** Weight of each text. */
  readonly #mass: Float64Array;
  /** Weight shared with each text during a look-up; all zero between look-ups. */
  readonly #shared: Float64Array;
  #lookUps = 0;
  readonly #known = new BoundedMap<string, Likenesses>(queriesKept);

  constructor(keys: readonly string[]) {
    const count = keys.length;
    this.#weights = Float64Array.from({ length: count + 1 }, (_, texts) => Math.log(1 + (count + 1) / (texts || 1)));
    this.#shared = new Float64Array(count);
    const places = keys.map((key, at) => this.#add(key, at));
    this.#mass = Float64Array.from(places, (own) => this.#weigh(own));
  }

  /** The texts that share anything worth it. Equal keys are looked up once. */
  query(key: string): Likenesses {
    const known = this.#known.get(key);
    if (known) return known;
    const found = this.#search(key);
    this.#known.set(key, found);
    return found;
  }

  /** Puts a text into the postings of its pairs, whose places it returns. */
  #add(key: string, at: number): readonly number[] {
    const own: number[] = [];
    for (const gram of gramsOf(key)) {
      let place = this.#places.get(gram);
      if (place === undefined) {
        place = this.#postings.length;
        this.#places.set(gram, place);
        this.#postings.push([]);
        this.#seenIn.push(-1);
      }
      const texts = this.#postings[place]!;
      if (texts[texts.length - 1] === at) continue;
      texts.push(at);
      own.push(place);
    }
    return own;
  }

  #search(key: string): Likenesses {
    const lookUp = this.#lookUps++;
    const seenIn = this.#seenIn;
    const places: number[] = [];
    const strange = new Set<number>();
    for (const gram of gramsOf(key)) {
      const place = this.#places.get(gram);
      if (place === undefined) strange.add(gram);
      else if (seenIn[place] !== lookUp) {
        seenIn[place] = lookUp;
        places.push(place);
      }
    }
    return this.#collect(this.#share(places), this.#weigh(places) + strange.size * this.#weights[0]!);
  }

  /** Adds up what each text shares; returns the numbers of those that share anything. */
  #share(places: readonly number[]): readonly number[] {
    const shared = this.#shared;
    const touched: number[] = [];
    for (const texts of this.#withinVisits(places.map((place) => this.#postings[place]!))) {
      const weight = this.#weights[texts.length]!;
      for (let which = 0; which < texts.length; which++) {
        const at = texts[which]!;
        const before = shared[at]!;
        if (before === 0) touched.push(at);
        shared[at] = before + weight;
      }
    }
    return touched;
  }

  /** As many postings as a look-up may visit, those of rare pairs of characters first where that is not all. */
  #withinVisits(postings: readonly number[][]): readonly number[][] {
    let visits = 0;
    for (const texts of postings) visits += texts.length;
    if (visits <= visitsPerQuery) return postings;
    const sorted = [...postings].sort((a, b) => b.length - a.length);
    const from = sorted.findIndex((texts) => {
      visits -= texts.length;
      return visits <= visitsPerQuery;
    });
    return sorted.slice(from + 1);
  }

  #collect(touched: readonly number[], weight: number): Likenesses {
    const [mass, room] = [this.#mass, this.#shared];
    const texts: number[] = [];
    const both: number[] = [];
    const shorter: number[] = [];
    for (const at of touched) {
      const shared = room[at]!;
      const other = mass[at]!;
      room[at] = 0;
      const ofBoth = (2 * shared) / (weight + other);
      if (ofBoth < leastShared) continue;
      texts.push(at);
      both.push(ofBoth);
      shorter.push(shared / Math.min(weight, other));
    }
    return { weight, texts, both, shorter };
  }

  #weigh(places: readonly number[]): number {
    let weight = 0;
    for (const place of places) weight += this.#weights[this.#postings[place]!.length]!;
    return weight;
  }
}

const blank = 0x20;

/** Pairs of neighbouring characters in order; a blank parts words. A key of one character counts as a pair with itself. */
function gramsOf(key: string): readonly number[] {
  const grams: number[] = [];
  let before = key.length === 1 ? key.charCodeAt(0) : blank;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (before !== blank && code !== blank) grams.push(small(before) * 0x8000 + small(code));
    before = code;
  }
  return grams;
}

/** Han characters of the basic block, and others behind them, in fifteen bits, so that a pair fits a small integer. */
function small(code: number): number {
  return code >= 0x4e00 && code <= 0x9fff ? code - 0x4e00 : 0x5200 + (code & 0x2dff);
}
