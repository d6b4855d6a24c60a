// Judges a pair of deadlines: which of the two comes first.
import { inYear } from '../../plan/figures/time/deadlines';
import { readTimeSpan } from '../../plan/figures/time/timeSpan';
import { convert } from '../../words/conversions';
import type { ComparedDeadline } from '../comparison';
import type { Judgement } from './verdict';

const anyYear = 2001;

/** Where one of two plans tells no year, their days are compared within the year. */
export function judgeDeadlines(superior: ComparedDeadline, own: ComparedDeadline): Judgement {
  const inYear = superior.deadline.date?.startsWith('--') || own.deadline.date?.startsWith('--');
  const a = pointInTime(superior, inYear ? dayInYear : dayNumber);
  const b = pointInTime(own, inYear ? dayInYear : dayNumber);
  if (a === null || b === null || a.kind !== b.kind)
    return { verdict: 'incomparable', reason: '时限的写法不同', isDoubtful: false };
  if (a.value === b.value) return { verdict: 'equal', reason: null, isDoubtful: false };
  return { verdict: b.value < a.value ? 'higher' : 'lower', reason: null, isDoubtful: false };
}

/** A day as days since an epoch, or days after the issue. */
function pointInTime(
  { deadline, text }: ComparedDeadline,
  toDay: (date: string) => number,
): { kind: string; value: number } | null {
  if (deadline.kind === 'date') return deadline.date === null ? null : { kind: '日期', value: toDay(deadline.date) };
  const span = readTimeSpan(text);
  if (!span) return null;
  const { name, factor } = convert(span.unit);
  return { kind: name, value: span.value * factor };
}

/** Days since 1970. */
function dayNumber(date: string): number {
  return Date.parse(date) / 86_400_000;
}

/** Days since the beginning of the year, whatever the year; 2月底 is the same day in each. */
function dayInYear(date: string): number {
  return dayNumber(inYear(`-${date.slice(-6)}`, anyYear));
}
