// The headings above a place of a plan: as people cite it, and as what plans are compared by.
import type { OutlineItem, PlanDocument } from '../../plan/model';
import { itemAt } from '../../plan/outline/itemAt';
import { once } from '../../text/memo';
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
/** Run-in titles without a mark may be whole sentences. */
const longestTitle = 40;

/** The item whose own text a place stands in, with all above it. */
export function headingsAt(document: PlanDocument, offset: number): Headings {
  const item = itemAt(document, offset);
  return item && offset < item.ownSpan.end ? headingsOf(item) : none;
}

/** The same for an item. */
export const headingsOf: (item: OutlineItem) => Headings = once(({ parent, title, label }) => {
  const { clause, titles } = parent ? headingsOf(parent) : none;
  const own = title.slice(0, longestTitle);
  return new Headings(clause + label.text, titles === '' ? own : `${titles}　${own}`);
});
