// What a passage is compared by: its comparison key and the objects it names; kept, because passages come again.
import { withOneNameEach } from '../../registry/terms/indicatorSynonyms';
import { scopeTermsOf } from '../../registry/terms/scopeTerms';
import { BoundedMap } from '../../text/memo';
import { comparisonKey } from './comparisonKey';

/** The words of a passage as far as they count; each looked for when first asked. */
export class PassageWords {
  readonly text: string;
  readonly #plain: string;
  #key: string | undefined;
  #scope: ReadonlyMap<string, string> | undefined;

  constructor(text: string) {
    this.text = text;
    this.#plain = withOneNameEach(text);
  }

  /** Its comparison key. */
  get key(): string {
    this.#key ??= comparisonKey(this.#plain);
    return this.#key;
  }

  /** Names of the objects that the passage mentions, each with the word for it. */
  get scope(): ReadonlyMap<string, string> {
    this.#scope ??= scopeTermsOf(this.#plain);
    return this.#scope;
  }

  /** The word for an object as the passage has it. */
  wordFor(object: string): string {
    return scopeTermsOf(this.text).get(object) ?? this.scope.get(object) ?? object;
  }
}

/** Passages whose words are remembered, at most. */
const mostRemembered = 8192;
const known = new BoundedMap<string, PassageWords>(mostRemembered);

/** Read once for each passage, as long as not too many others come between. */
export function passageWords(text: string): PassageWords {
  const before = known.get(text);
  if (before) return before;
  const words = new PassageWords(text);
  known.set(text, words);
  return words;
}
