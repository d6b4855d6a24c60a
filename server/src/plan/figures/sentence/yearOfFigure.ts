// The year that a sentence sets for a figure: 到2027年, and how far such a year holds.
import { parseHanNumeral } from '../../../text/numerals';
import { withWholeYears } from '../../../words/yearSpan';

/** The year of a figure. */
export interface YearOfFigure {
  /** The year that the sentence sets for it (到2027年); null where it sets none. */
  readonly year: number | null;
  /** Whether that year was still to come when the sentence was written (到2025年底), be it past for the plan. */
  readonly isYearAhead: boolean;
  /** How many years after that of the plan it is set for (三年内: 2); null where the sentence does not say. */
  readonly yearsOn: number | null;
}

const mention = /([比较与于自以])?(?:((?:19|20)[0-9]{2})年|今年|本年|年内)/g;
const clauseMark = /[，,；;：:。]/;
/** A year holds for its clause; one that its clause begins with (到2027年底，…) for the rest of the sentence. */
const begins = /(?:^|[，,；;：:。（(])[\s　]*(?:力争|确保|争取|其中)?[到至于在]?[\s　]*$/;
const stretch = /([2-5两二三四五])年(?:之)?内/;
const none = { year: null, isYearAhead: false };

/** The last year named before a figure that holds for it; one that it is measured by (比2020年下降) is none. */
export function yearOfFigure(lead: string): YearOfFigure {
  if (!lead.includes('年')) return { ...none, yearsOn: null };
  const text = withWholeYears(lead);
  const years = stretch.exec(text.slice(text.lastIndexOf('，') + 1))?.[1];
  return { ...yearIn(text), yearsOn: years === undefined ? null : (parseHanNumeral(years) ?? Number(years)) - 1 };
}

function yearIn(text: string): Omit<YearOfFigure, 'yearsOn'> {
  const last = [...text.matchAll(mention)].findLast(
    ({ 0: words, 1: measured, index }) =>
      measured === undefined && holds(text, { start: index, end: index + words.length }),
  );
  if (last?.[2] === undefined) return none;
  return { year: Number(last[2]), isYearAhead: /[到至][\s　]*$/.test(text.slice(0, last.index)) };
}

function holds(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return !clauseMark.test(text.slice(end)) || begins.test(text.slice(0, start));
}
