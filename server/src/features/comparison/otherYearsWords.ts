// What is said once of two plans for different years.
import type { Comparison } from '../../compare/comparison';
import type { PlanYears } from '../../plan/head/planYears';

/** That deadlines are not compared; null where both plans are for the same year. */
export function otherYearsWords({ otherYears }: Pick<Comparison, 'otherYears'>): string | null {
  if (!otherYears) return null;
  return `上级计划是${yearsText(otherYears.superior)}的，本稿是${yearsText(otherYears.own)}的，没有写明年份的时限不作比较。`;
}

function yearsText({ first, last }: PlanYears): string {
  return first === last ? `${first}年` : `${first}—${last}年`;
}
