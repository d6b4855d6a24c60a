// Dates of a line that lost 年, 月 or 日 when the text was converted: 20246月底前, 2024613日, 6月20前.
import type { Finding } from '../../lint/rule';
import { toHalfWidth } from '../../text/numerals';
import type { Span } from '../../text/span';
import { digit } from '../../words/calendar';
import { readDamagedDate, readMonthDay } from '../../words/dateLine';

const year = `(?<!${digit})(?<year>[2２][0０]${digit}{2})`;
const monthNumber = '(?:[1１][0-2０-２]|[0０]?[1-9１-９])';
const dayNumber = '(?:[3３][01０１]|[12１２][0-9０-９]|[0０]?[1-9１-９])';
/** 20246月 */
const lostYear = new RegExp(`${year}(?<month>${monthNumber})(?=[ 　]?月)`, 'g');
/** 2024613日; 生产批号20240613日期 is no date. */
const lostYearAndMonth = new RegExp(`${year}(?<run>${digit}{2,4})日(?!期)`, 'g');
/** 6月20前 */
const lostDay = new RegExp(`(?<!${digit})${monthNumber}月${dayNumber}(?=之?前(?![后夕])|以前)`, 'g');
const hint = new RegExp(
  [
    /[2２][0０][0-9０-９]{3,6}[ 　]?[月日]/,
    /月[0-9０-９]{1,2}(?:之?前|以前)/,
    /^[\s　]*[2２][0０][0-9０-９\s　年月日]{5,16}$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** One finding for each such date, with a fix where it can be read in one way only. */
export function lostDateMarks(text: string): Finding[] {
  if (!hint.test(text)) return [];
  const whole = readDamagedDate(text);
  if (whole) {
    const span = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
    return [finding(text, span, whole.readings.length === 1 ? dayText(whole.year, whole.readings[0]!) : null)];
  }
  return [...findLost(text)].sort((one, other) => one.span.start - other.span.start);
}

function* findLost(text: string): Iterable<Finding> {
  for (const { 0: written, groups, index } of text.matchAll(lostYear)) {
    const span = { start: index, end: index + written.length };
    yield finding(text, span, `${groups!.year}年${groups!.month}`);
  }
  for (const { 0: written, groups, index } of text.matchAll(lostYearAndMonth)) {
    const readings = readMonthDay(toHalfWidth(groups!.run!));
    const span = { start: index, end: index + written.length };
    const sure = readings.length === 1 ? dayText(Number(toHalfWidth(groups!.year!)), readings[0]!) : null;
    if (readings.length > 0) yield finding(text, span, sure);
  }
  for (const { 0: written, index } of text.matchAll(lostDay))
    yield finding(text, { start: index, end: index + written.length }, `${written}日`);
}

function dayText(yearNumber: number, { month, day }: { month: number; day: number }): string {
  return `${yearNumber}年${month}月${day}日`;
}

function finding(text: string, span: Span, newText: string | null): Finding {
  const message = `“${text.slice(span.start, span.end)}”像是日期里的“年”“月”“日”在转换时丢失了；请对照原稿补上。`;
  if (newText === null) return { span, message };
  return { span, message, fixes: [{ title: `改为“${newText}”`, safe: false, edits: [{ span, newText }] }] };
}
