// Keeps what the rules read off a line with the facts of the line, so that an edit costs only the lines that changed.
import type { ParagraphFacts } from '../plan/model';

/** What was read off each line, one place in its list for each reader; one weak map for all of them. */
const known = new WeakMap<ParagraphFacts, object[]>();
let readers = 0;

/** `read`, asked at most once for each line; what it returns must depend on the facts alone and must not be changed. */
export function perLine<T extends object>(read: (facts: ParagraphFacts) => T): (facts: ParagraphFacts) => T {
  const place = readers++;
  return (facts) => {
    let own = known.get(facts);
    if (!own) {
      own = [];
      known.set(facts, own);
    }
    const value = (own[place] as T | undefined) ?? read(facts);
    own[place] = value;
    return value;
  };
}
