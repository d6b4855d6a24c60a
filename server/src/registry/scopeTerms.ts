// Words for what a figure is about: two figures for different objects are two indicators, however alike the rest.
import terms from './scopeTerms.json';

const nameOf = new Map<string, string>();
for (const [name, words] of Object.entries(terms)) for (const word of words) nameOf.set(word, name);

const anyTerm = new RegExp([...nameOf.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Names of the objects that a text mentions. */
export function scopeTermsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(anyTerm)) found.add(nameOf.get(word)!);
  return found;
}
