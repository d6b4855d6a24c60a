// The line at an offset.
import type { Paragraph } from '../../plan/model';
import { countStartingBy } from '../../text/span';

/** The paragraph that holds `at`, the one before where it lies between two; undefined where there is none. */
export function paragraphAt(paragraphs: readonly Paragraph[], at: number): Paragraph | undefined {
  return paragraphs[Math.max(0, countStartingBy(paragraphs, at, ({ start }) => start) - 1)];
}
