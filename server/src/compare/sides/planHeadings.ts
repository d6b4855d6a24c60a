// The headings above a place of a plan: as people cite it, and as what plans are compared by.
import type { OutlineItem, PlanDocument } from '../../plan/model';
import { firstEndingAfter } from '../../text/span';
import { type PassageWords, passageWords } from '../likeness/passageWords';

/** What stands above a place. */
export class Headings {
  /** `二、（五）`; '' before the first label. */
  readonly clause: string;
  /** Titles from the top down, parted by blanks. */
  readonly titles: string;

  constructor(clause: string, titles: string) {
    this.clause = clause;
    this.titles = titles;
  }

  get words(): PassageWords {
    return passageWords(this.titles);
  }
}

const none = new Headings('', '');
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
    const { clause, titles } = item.parent ? headingsOf(item.parent) : none;
    const own = item.title.slice(0, longestTitle);
    headings = new Headings(clause + item.label.text, titles === '' ? own : `${titles}　${own}`);
    known.set(item, headings);
  }
  return headings;
}
