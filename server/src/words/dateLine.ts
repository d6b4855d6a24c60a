// Lines that are a date and nothing else, whole (2024年6月13日) or with marks lost in conversion (2024613日, 2023年3月20).
import { parseHanNumeral, parseYear, toHalfWidth } from '../text/numerals';

/** A month and a day that a calendar has. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** A date that lost 年, 月 or 日; several readings where its digits can be parted in several ways, never none. */
export interface DamagedDate {
  readonly year: number;
  readonly readings: readonly MonthDay[];
}

const longest = 16;
/** 2024, 二〇二四 and 二O二四; 6 and 六. */
const yearNumber = '[0-9]{4}|[二一][〇零○Oo0九八一二三四五六七]{3}';
const dayNumber = '[0-9]{1,2}|[^0-9]{1,3}';
const wholeDate = new RegExp(`^(${yearNumber})年(${dayNumber})月(?:(?:${dayNumber})日)?$`);
const withMonth = /^(20[0-9]{2})(年?)([0-9]{1,2})月([0-9]{1,2})(日?)$/;
const withoutMonth = /^(20[0-9]{2})(年?)([0-9]{2,4})(日?)$/;

/** Whether a line is a date and nothing else, be it damaged. */
export function isDateLine(line: string): boolean {
  return readDateLine(line) !== null;
}

/** Year and month of a line that is a date and nothing else; the month is null where it can't be told. */
export function readDateLine(line: string): { readonly year: number; readonly month: number | null } | null {
  const plain = squeeze(line);
  if (plain.length > longest) return null;
  const whole = wholeDate.exec(plain);
  if (!whole) {
    const damaged = readDamagedDate(plain);
    return damaged && { year: damaged.year, month: damaged.readings[0]!.month };
  }
  const year = parseYear(/^[0-9]/.test(plain) ? whole[1]! : whole[1]!.replace(/[Oo0]/g, '〇'));
  const month = /^[0-9]/.test(whole[2]!) ? Number(whole[2]) : parseHanNumeral(whole[2]!);
  return year === null ? null : { year, month };
}

/** The readings of a line that is a date with lost marks and nothing else; null for other lines and for whole dates. */
export function readDamagedDate(line: string): DamagedDate | null {
  const plain = squeeze(line);
  if (plain.length > longest) return null;
  const [, year, afterYear, month, day, afterDay] = withMonth.exec(plain) ?? [];
  if (year) {
    const date = { month: Number(month), day: Number(day) };
    const isWhole = afterYear !== '' && afterDay !== '';
    return isWhole || !isPossible(date) ? null : { year: Number(year), readings: [date] };
  }
  const run = withoutMonth.exec(plain);
  if (!run || (run[4] === '' && (run[2] === '' || run[3]!.length < 3))) return null;
  const readings = readMonthDay(run[3]!);
  return readings.length === 0 ? null : { year: Number(run[1]), readings };
}

/** The ways in which two to four digits are a month and a day: 613 is 6月13日, 111 may be 1月11日 and 11月1日. */
export function readMonthDay(digits: string): MonthDay[] {
  const parts = digits.length === 4 ? [2] : [1, 2];
  return parts
    .filter((at) => at < digits.length && digits.length - at <= 2)
    .map((at) => ({ month: Number(digits.slice(0, at)), day: Number(digits.slice(at)) }))
    .filter((date) => isPossible(date));
}

/** Whether some year has such a day. */
export function isPossible({ month, day }: MonthDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(month, 2000);
}

/** Number of days of a month from 1 to 12. */
export function lastDayOf(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Half-width and without blanks; a long line is none of these and stays as it is. */
function squeeze(line: string): string {
  return line.length > 4 * longest ? line : toHalfWidth(line.replace(/[\s　]/g, ''));
}
