// Finds the name that was probably meant by one that nobody knows.
import { distance } from 'fastest-levenshtein';

/**
 * The known name closest to `name`, or null when none is near enough to be meant (more than a third of its characters
 * would have to change).
 */
export function suggestName(name: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const changes = distance(name.toLowerCase(), candidate.toLowerCase());
    if (changes >= least) continue;
    best = candidate;
    least = changes;
  }
  return best;
}
