// Finds for a passage of one plan the passages of another that say much the same, by clause, sentence and heading.
import { GramIndex, type Likeness } from './gramIndex';

/** What a passage is compared by; comparison keys. The object stays the same as long as they do. */
export interface Entry {
  /** Its own words. */
  readonly clauseKey: string;
  /** The sentence around them. */
  readonly sentenceKey: string;
  /** The headings above it. */
  readonly headingKey: string;
}

/** A passage of a plan: what is shown of it and what it is compared by. */
export interface Passage<T, E extends Entry = Entry> {
  readonly shown: T;
  readonly entry: E;
}

const kept = new WeakMap<object, Entry>();

/** The entry of something whose own words never change; the same object as long as it stands under the same headings. */
export function keptEntry(owner: object, entry: Entry): Entry {
  const before = kept.get(owner);
  if (before?.headingKey === entry.headingKey) return before;
  kept.set(owner, entry);
  return entry;
}

/** A passage of the indexed plan, by its number, and how like it is: 0 to 1. */
export interface Candidate {
  readonly at: number;
  readonly likeness: number;
}

const mostCandidates = 10;
/** What is less like comes to nothing. */
const leastLikeness = 0.08;
/** A clause that weighs this much speaks for itself; a lighter one needs its sentence and heading. */
const fullWeight = 24;

/** The passages of one plan. Built once; what was found for an entry is kept as long as the entry. */
export class EntryIndex {
  readonly #clauses: GramIndex;
  readonly #sentences: GramIndex;
  readonly #headings: GramIndex;
  /** Likeness of clause, sentence and heading during a look-up; all zero between look-ups. */
  readonly #found: readonly [Float64Array, Float64Array, Float64Array];
  readonly #known = new WeakMap<Entry, readonly Candidate[]>();

  constructor(entries: readonly Entry[]) {
    const isWhole = entries.every(({ clauseKey, sentenceKey }) => clauseKey === sentenceKey);
    this.#clauses = new GramIndex(entries.map(({ clauseKey }) => clauseKey));
    this.#sentences = isWhole ? this.#clauses : new GramIndex(entries.map(({ sentenceKey }) => sentenceKey));
    this.#headings = new GramIndex(entries.map(({ headingKey }) => headingKey));
    const room = () => new Float64Array(entries.length);
    this.#found = [room(), room(), room()];
  }

  /** The most similar passages, best first. */
  candidates(entry: Entry): readonly Candidate[] {
    let found = this.#known.get(entry);
    if (!found) {
      found = this.#search(entry);
      this.#known.set(entry, found);
    }
    return found;
  }

  #search({ clauseKey, sentenceKey, headingKey }: Entry): readonly Candidate[] {
    const [clause, sentence, heading] = this.#found;
    const clauses = this.#clauses.query(clauseKey);
    const sentences = this.#sentences.query(sentenceKey);
    const headings = this.#headings.query(headingKey);
    for (const one of clauses) clause[one.at] = blend(one);
    for (const one of sentences) sentence[one.at] = blend(one);
    for (const one of headings) heading[one.at] = one.both;
    const ownWords = 0.7 * Math.min(1, this.#clauses.weigh(clauseKey) / fullWeight);
    const best: Candidate[] = [];
    for (const { at } of [...clauses, ...sentences]) {
      if (clause[at] === 0 && sentence[at] === 0) continue;
      const around = 0.7 * sentence[at]! + 0.3 * heading[at]!;
      const likeness = ownWords * clause[at]! + (1 - ownWords) * around;
      if (likeness >= leastLikeness) best.push({ at, likeness });
      clause[at] = 0;
      sentence[at] = 0;
    }
    for (const { at } of headings) heading[at] = 0;
    return best.sort((a, b) => b.likeness - a.likeness || a.at - b.at).slice(0, mostCandidates);
  }
}

/** Clauses are split and merged, so that one being part of the other counts too. */
function blend({ both, shorter }: Likeness): number {
  return 0.7 * both + 0.3 * shorter;
}
