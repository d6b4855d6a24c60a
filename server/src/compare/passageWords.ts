// What a passage is compared by: its comparison key and the objects it names; kept, because passages come again.
import { withOneNameEach } from '../registry/indicatorSynonyms';
import { scopeTermsOf } from '../registry/scopeTerms';
import { comparisonKey } from './comparisonKey';

/** The words of a passage as far as they count. */
export interface PassageWords {
  readonly key: string;
  readonly scope: ReadonlySet<string>;
}

const kept = 8192;
let known = new Map<string, PassageWords>();

/** Read once for each passage, as long as not too many others come between. */
export function passageWords(text: string): PassageWords {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= kept) known = new Map();
  const plain = withOneNameEach(text);
  const words = { key: comparisonKey(plain), scope: scopeTermsOf(plain) };
  known.set(text, words);
  return words;
}
