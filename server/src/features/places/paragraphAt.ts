// The line at an offset.
import type { Paragraph } from '../../plan/model';

/** The paragraph that holds `at`, the one before where it lies between two; undefined where there is none. */
export function paragraphAt(paragraphs: readonly Paragraph[], at: number): Paragraph | undefined {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (paragraphs[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  return paragraphs[low];
}
