// Keeps what a rule reads off a line with the facts of the line, so that an edit costs only the lines that changed.
import type { ParagraphFacts } from '../plan/model';

/** `read`, asked at most once for each line; what it returns must depend on the facts alone and must not be changed. */
export function perLine<T>(read: (facts: ParagraphFacts) => T): (facts: ParagraphFacts) => T {
  const known = new WeakMap<ParagraphFacts, { readonly value: T }>();
  return (facts) => {
    let own = known.get(facts);
    if (!own) {
      own = { value: read(facts) };
      known.set(facts, own);
    }
    return own.value;
  };
}
