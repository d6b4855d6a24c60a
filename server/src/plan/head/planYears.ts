// The years that a plan is for, as its title gives them: one, or a span such as 2023—2025年.
import { type YearSpan, yearsOf } from '../../words/calendar';
import type { PlanDocument } from '../model';
import { spokenYear } from './readYear';

export type { YearSpan as PlanYears };

/**
 * The years in the title, else in the title of the notice; for a draft without a title the year that its first lines
 * speak of. Null where a title names no year.
 */
export function planYears({ title, noticeTitle, paragraphs }: PlanDocument): YearSpan | null {
  for (const text of [title, noticeTitle]) {
    const years = text === null ? null : yearsOf(text);
    if (years) return years;
  }
  const spoken = title === null ? spokenYear(paragraphs) : null;
  return spoken === null ? null : { first: spoken, last: spoken };
}
