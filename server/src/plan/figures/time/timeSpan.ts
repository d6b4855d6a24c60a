// Spans of time within which something is due: 24小时内, 印发后30日内, 三个月内.
import { parseHanNumeral, toHalfWidth } from '../../../text/numerals';
import { convert } from '../../../words/conversions';
import { namesOf, type Unit } from '../../../words/units';

/** Units of time in which limits are set; 10秒内 is none by itself. */
const limitUnits = namesOf(isLimitUnit);
const number = '[0-9０-９]{1,3}|[一二两三四五六七八九十]{1,3}';
/** What a span of time is written with: 5个工作日, 三个月. */
export const timeSpanPattern = `(?:${number})[ 　]?(?:${limitUnits})`;
/** The same in days, working days and months. */
export const daySpanPattern = `(?:${number})[ 　]?(?:${namesOf((unit) => isLimitUnit(unit) && unit.name !== '小时')})`;
/** What a line with a limit has: fast to look for. */
export const limitHint = new RegExp(`(?:${limitUnits})[之以]?内`);
const atEnd = new RegExp(`(${number})[ 　]?(${limitUnits})(?:[之以]?内)?$`);

/** An amount of time. */
export interface TimeSpan {
  readonly value: number;
  readonly unit: string;
}

/** The span of time that words end with; null for others. */
export function readTimeSpan(words: string): TimeSpan | null {
  const match = atEnd.exec(words);
  if (!match) return null;
  const digits = toHalfWidth(match[1]!);
  return { value: parseHanNumeral(digits) ?? Number(digits), unit: match[2]! };
}

/** The words for the day on which a plan is issued, before 之日起 or 后. */
export const issuePattern = '印发|下发|发布';
const fromIssue = new RegExp(`^(?:${issuePattern})`);

/** Whether a span of time counts from the issue of the plan, so that it means a day and no limit for each case. */
export function isFromIssue(words: string): boolean {
  return fromIssue.test(words);
}

function isLimitUnit({ kind, name }: Unit): boolean {
  return kind === 'time' && convert(name).factor >= 1;
}
