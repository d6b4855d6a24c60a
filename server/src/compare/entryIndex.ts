// Finds for a passage of one plan the passages of another that say much the same, by clause, sentence and heading.
import { GramIndex } from './gramIndex';

/** What a passage is compared by; comparison keys. */
export interface Entry {
  /** Its own words. */
  readonly clauseKey: string;
  /** The sentence around them. */
  readonly sentenceKey: string;
  /** The headings above it. */
  readonly headingKey: string;
}

/** A passage of the indexed plan, by its number, and how like it is: 0 to 1. */
export interface Candidate {
  readonly at: number;
  readonly likeness: number;
}

const mostCandidates = 10;
/** A clause that weighs this much speaks for itself; a lighter one needs its sentence and heading. */
const fullWeight = 24;

/** The passages of one plan. Built once; look-ups are kept by the words that were looked up. */
export class EntryIndex {
  readonly #clauses: GramIndex;
  readonly #sentences: GramIndex;
  readonly #headings: GramIndex;
  readonly #size: number;
  #known = new Map<string, readonly Candidate[]>();

  constructor(entries: readonly Entry[]) {
    this.#clauses = new GramIndex(entries.map(({ clauseKey }) => clauseKey));
    this.#sentences = new GramIndex(entries.map(({ sentenceKey }) => sentenceKey));
    this.#headings = new GramIndex(entries.map(({ headingKey }) => headingKey));
    this.#size = entries.length;
  }

  /** The most similar passages, best first. */
  candidates(entry: Entry): readonly Candidate[] {
    const key = `${entry.clauseKey}\n${entry.sentenceKey}\n${entry.headingKey}`;
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#known.size > 4 * this.#size + 4096) this.#known = new Map();
    const found = this.#search(entry);
    this.#known.set(key, found);
    return found;
  }

  #search({ clauseKey, sentenceKey, headingKey }: Entry): readonly Candidate[] {
    const clauses = this.#clauses.query(clauseKey);
    const sentences = this.#sentences.query(sentenceKey);
    const headings = this.#headings.query(headingKey);
    const ownWords = 0.7 * Math.min(1, this.#clauses.weigh(clauseKey) / fullWeight);
    const found: Candidate[] = [];
    for (const at of new Set([...clauses.keys(), ...sentences.keys()])) {
      const clause = blend(clauses.get(at));
      const around = 0.7 * blend(sentences.get(at)) + 0.3 * (headings.get(at)?.both ?? 0);
      found.push({ at, likeness: ownWords * clause + (1 - ownWords) * around });
    }
    return found.sort((a, b) => b.likeness - a.likeness || a.at - b.at).slice(0, mostCandidates);
  }
}

/** Clauses are split and merged, so that one being part of the other counts too. */
function blend(likeness: { readonly both: number; readonly shorter: number } | undefined): number {
  return likeness ? 0.7 * likeness.both + 0.3 * likeness.shorter : 0;
}
