// Figures in lists: which name of A、B、C分别达到…、…、… a figure is for, which step of 依次达到…、…, which of the years before them.
import type { Span } from '../../../text/span';
import { withWholeYears } from '../../../words/yearSpan';
import type { Target } from '../../model';

/** A target of a line with those before and behind it. */
export interface Neighbours {
  readonly target: Target;
  readonly previous: Target | undefined;
  readonly next: Target | undefined;
}

/** The same with the sentence around it. */
export interface Surroundings extends Neighbours {
  readonly sentence: Span;
}

const shareWords = '率|比例|比重|度';
const nameOfShare = new RegExp(`(?:${shareWords})$`);
const sharedName = new RegExp(`[^的]{0,8}(?:${shareWords})$`);
const leadsOver = /(?:同比|环比|均|都|要|应|力争)+$/;

/** In A、B、C的合格率分别达到95%、96%、97% the part of the list that a figure is for; null outside such lists. */
export function listedName(text: string, places: Surroundings): string | null {
  const list = placeInList(text, places, '分别') ?? placeInList(text, places, '依次');
  if (list === null || yearsOf(list.lead).length > 1) return null;
  const names = lastClause(list.lead)
    .replace(leadsOver, '')
    .split(/[、和及与]/);
  const name = names[list.place];
  if (name === undefined || names.length < 2) return null;
  return nameOfShare.test(name) ? name : name + (sharedName.exec(names.at(-1)!)?.[0] ?? '');
}

/** The place of a figure in a list of yearly steps; null outside such lists. */
export function stepInList(text: string, places: Surroundings): number | null {
  return (placeInList(text, places, '依次') ?? placeInList(text, places, '逐年'))?.place ?? null;
}

const listWords = ['分别', '依次', '逐年'];

/** In 2026年、2027年依次达到80%、90% and 2026—2027年逐年达到… the year that a figure is for; null where no list of years is given. */
export function yearInList(text: string, places: Surroundings): number | null {
  for (const word of listWords) {
    const list = placeInList(text, places, word);
    const year = list && yearsOf(list.lead)[list.place];
    if (year) return year;
  }
  return null;
}

const span = /(20[0-9]{2})年?(?:-|－|—{1,2}|–|~|～|至|到)(20[0-9]{2})/;
const mostYears = 10;

/** The years that a list of figures behind a clause is for, in their order. */
function yearsOf(lead: string): readonly number[] {
  const clause = withWholeYears(lastClause(lead));
  const [, from, to] = (span.exec(clause) ?? []).map(Number);
  if (from && to && to >= from && to - from < mostYears)
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return [...clause.matchAll(/(20[0-9]{2})年/g)].map(([, year]) => Number(year));
}

function lastClause(lead: string): string {
  return /[^，,：:；;。]*$/.exec(lead)![0];
}

interface ListPlace {
  /** How many figures of the list stand before. */
  readonly place: number;
  /** The sentence up to the word of the list. */
  readonly lead: string;
}

const number = '(?:[0-9０-９]|百分之|[一二两三四五六七八九十百])';
const separated = new RegExp(`${number}[^、和及与]*[、和及与]`, 'g');

/** The place of a figure in a list behind `word`; null where it stands in no such list. */
function placeInList(text: string, { sentence, target, previous, next }: Surroundings, word: string): ListPlace | null {
  const lead = text.slice(sentence.start, target.span.start);
  const from = lead.lastIndexOf(word);
  if (from < 0 || !(isListed(text, previous, target) || isListed(text, target, next))) return null;
  return { place: (lead.slice(from).match(separated) ?? []).length, lead: lead.slice(0, from) };
}

/** Whether nothing but a separator stands between two figures. */
export function isListed(text: string, first: Target | undefined, second: Target | undefined): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    /^[\s　]*[、和及与][\s　]*$/.test(text.slice(first.span.end, second.span.start))
  );
}
