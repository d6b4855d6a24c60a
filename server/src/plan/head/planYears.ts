// The years that a plan is for, as its title gives them: one, or a span such as 2023—2025年.
import { parseYear, toHalfWidth } from '../../text/numerals';
import type { PlanDocument } from '../model';
import { spokenYear } from './readYear';

/** First and last year, both included; equal for a plan of one year. */
export interface PlanYears {
  readonly first: number;
  readonly last: number;
}

const year =
  /(?<![0-9０-９])([0-9０-９]{4}|二[〇零○Oo0][〇零○一二三四五六七八九]{2})(?=[ 　]?(?:年|学年|[-－—–~～至到]))/g;
const shortEnd = /[0-9０-９]{4}年?[-－—–~～至到]{1,2}([0-9０-９]{2})年/;

/**
 * The years in the title, else in the title of the notice; for a draft without a title the year that its first lines
 * speak of. Null where a title names no year.
 */
export function planYears({ title, noticeTitle, paragraphs }: PlanDocument): PlanYears | null {
  for (const text of [title, noticeTitle]) {
    const years = text === null ? [] : yearsIn(text);
    if (years.length > 0) return { first: Math.min(...years), last: Math.max(...years) };
  }
  const spoken = title === null ? spokenYear(paragraphs) : null;
  return spoken === null ? null : { first: spoken, last: spoken };
}

function yearsIn(title: string): number[] {
  const years = [...title.matchAll(year)].flatMap(([, found]) => parseYear(found!) ?? []);
  const end = years.length > 0 ? shortEnd.exec(title) : null;
  return end ? [...years, Math.floor(years[0]! / 100) * 100 + Number(toHalfWidth(end[1]!))] : years;
}
