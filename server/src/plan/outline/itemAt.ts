// The item of an outline in whose own text a place stands.
import { firstEndingAfter } from '../../text/span';
import type { OutlineItem } from '../model';

/** The item whose own text holds an offset; null before the first and between two. */
export function itemAt(outline: readonly OutlineItem[], offset: number): OutlineItem | null {
  const item = firstEndingAfter(outline, offset, (one) => one.ownSpan.end);
  return item && item.ownSpan.start <= offset ? item : null;
}
