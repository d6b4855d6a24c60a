// The headings above a place of a plan: as people cite it, and as what plans are compared by.
import type { OutlineItem, PlanDocument } from '../plan/model';
import { firstEndingAfter } from '../text/span';
import { type PassageWords, passageWords } from './passageWords';

/** What stands above a place. */
export interface Headings {
  /** `二、（五）`; '' before the first label. */
  readonly clause: string;
  readonly words: PassageWords;
}

const none: Headings = { clause: '', words: { key: '', scope: new Set() } };
const known = new WeakMap<OutlineItem, Headings>();
/** Run-in titles without a mark may be whole sentences. */
const longestTitle = 40;

/** The item whose own text a place stands in, with all above it. */
export function headingsAt(document: PlanDocument, offset: number): Headings {
  const item = firstEndingAfter(document.outline, offset, (one) => one.ownSpan.end);
  return item && item.ownSpan.start <= offset ? headingsOf(item) : none;
}

/** The same for an item. */
export function headingsOf(item: OutlineItem): Headings {
  let headings = known.get(item);
  if (!headings) {
    const path: OutlineItem[] = [];
    for (let one: OutlineItem | null = item; one; one = one.parent) path.unshift(one);
    headings = {
      clause: path.map(({ label }) => label.text).join(''),
      words: passageWords(path.map(({ title }) => title.slice(0, longestTitle)).join('　')),
    };
    known.set(item, headings);
  }
  return headings;
}
