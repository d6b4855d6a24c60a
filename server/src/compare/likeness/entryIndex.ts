// Finds for a passage of one plan the passages of another that say much the same, by clause, sentence and heading.
import { last, oncePerPair } from '../../text/memo';
import { GramIndex, type Likenesses } from './gramIndex';

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

/** The entry of something whose own words never change; the same object as long as it stands under the same headings. */
export const keptEntry: (owner: object, entry: Entry) => Entry = last(
  (one, other) => one.headingKey === other.headingKey,
  (_, entry) => entry,
);

/** A passage of the indexed plan that a passage may belong to, by its number. */
export interface Candidate {
  readonly at: number;
  /** How like the two are: 0 to 1 and, with more than words to go by, somewhat above. */
  readonly score: number;
}

const mostCandidates = 10;
/** What is less like comes to nothing. */
const leastLikeness = 0.08;
/** A clause that weighs this much speaks for itself; a lighter one needs its sentence and heading. */
const fullWeight = 24;

const candidatesIn = oncePerPair((index: EntryIndex, entry: Entry) => index.search(entry));

/** The passages of one plan. Built once; what was found for an entry is kept as long as the entry. */
export class EntryIndex {
  /** Number of passages. */
  readonly size: number;
  readonly #clauses: GramIndex;
  readonly #sentences: GramIndex;
  readonly #headings: GramIndex;
  /** Likeness of clause and sentence during a look-up; all zero between look-ups. */
  readonly #clause: Float64Array;
  readonly #sentence: Float64Array;
  /** Likeness of headings to the one last looked up: passages that follow each other mostly stand under the same. */
  readonly #heading: Float64Array;
  #lastHeadings: Likenesses | null = null;

  constructor(entries: readonly Entry[]) {
    const isWhole = entries.every(({ clauseKey, sentenceKey }) => clauseKey === sentenceKey);
    this.size = entries.length;
    this.#clauses = new GramIndex(entries.map(({ clauseKey }) => clauseKey));
    this.#sentences = isWhole ? this.#clauses : new GramIndex(entries.map(({ sentenceKey }) => sentenceKey));
    this.#headings = new GramIndex(entries.map(({ headingKey }) => headingKey));
    this.#clause = new Float64Array(entries.length);
    this.#sentence = new Float64Array(entries.length);
    this.#heading = new Float64Array(entries.length);
  }

  /** The most similar passages, best first, by their likeness. */
  candidates(entry: Entry): readonly Candidate[] {
    return candidatesIn(this, entry);
  }

  /** The same without looking whether it is known; for `candidatesIn`. */
  search({ clauseKey, sentenceKey, headingKey }: Entry): readonly Candidate[] {
    const [clause, sentence, heading] = [this.#clause, this.#sentence, this.#heading];
    this.#lookUpHeadings(headingKey);
    const clauses = this.#clauses.query(clauseKey);
    const sentences = this.#sentences.query(sentenceKey);
    const touched = [...spread(clause, clauses), ...spread(sentence, sentences)];
    const ownWords = 0.7 * Math.min(1, clauses.weight / fullWeight);
    const best: Candidate[] = [];
    for (const at of touched) {
      const around = 0.7 * sentence[at]! + 0.3 * heading[at]!;
      const score = ownWords * clause[at]! + (1 - ownWords) * around;
      const isSeen = clause[at] === 0 && sentence[at] === 0;
      if (!isSeen && score >= leastLikeness) insert(best, at, score);
      clause[at] = 0;
      sentence[at] = 0;
    }
    return best;
  }

  #lookUpHeadings(key: string): void {
    const found = this.#headings.query(key);
    if (found === this.#lastHeadings) return;
    for (const at of this.#lastHeadings?.texts ?? []) this.#heading[at] = 0;
    for (const [which, at] of found.texts.entries()) this.#heading[at] = found.both[which]!;
    this.#lastHeadings = found;
  }
}

/** Clauses are split and merged, so that one being part of the other counts too. */
function spread(room: Float64Array, { texts, both, shorter }: Likenesses): readonly number[] {
  for (let which = 0; which < texts.length; which++) room[texts[which]!] = 0.7 * both[which]! + 0.3 * shorter[which]!;
  return texts;
}

/** Keeps the best in their order; of equal ones that which comes first in the text. */
function insert(best: Candidate[], at: number, score: number): void {
  let place = best.length;
  while (place > 0 && isBefore(best[place - 1]!, at, score)) place--;
  if (place === mostCandidates) return;
  best.splice(place, 0, { at, score });
  if (best.length > mostCandidates) best.pop();
}

function isBefore(other: Candidate, at: number, score: number): boolean {
  return score > other.score || (score === other.score && at < other.at);
}
