// What a passage is compared by: its comparison key and the objects it names; kept, because passages come again.
import { withOneNameEach } from '../../registry/terms/indicatorSynonyms';
import { scopeTermsOf } from '../../registry/terms/scopeTerms';
import { comparisonKey } from './comparisonKey';

/** The words of a passage as far as they count. */
export class PassageWords {
  readonly key: string;
  readonly #plain: string;
  #scope: ReadonlySet<string> | undefined;

  constructor(text: string) {
    this.#plain = withOneNameEach(text);
    this.key = comparisonKey(this.#plain);
  }

  /** Names of the objects that the passage mentions; looked for when first asked, for tasks and deadlines never are. */
  get scope(): ReadonlySet<string> {
    this.#scope ??= scopeTermsOf(this.#plain);
    return this.#scope;
  }
}

const kept = 8192;
let known = new Map<string, PassageWords>();

/** Read once for each passage, as long as not too many others come between. */
export function passageWords(text: string): PassageWords {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= kept) known = new Map();
  const words = new PassageWords(text);
  known.set(text, words);
  return words;
}
