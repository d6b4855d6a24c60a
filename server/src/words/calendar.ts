// How years, spans of years and months are written, in the parts that patterns are made of, and the years of a text.
import { parseYear, toHalfWidth } from '../text/numerals';

/** ASCII or full-width digit, and a numeral in either or in Han characters. */
export const digit = '[0-9０-９]';
/** 2024, ２０２４, 二〇二四; 二O二四 and 二0二四 as people type them. */
export const yearNumeral = `${digit}{4}|[二一][〇零○Oo0九八][〇零○Oo0一二三四五六七八九]{2}`;
/** What stands between two years: 2023—2025年, 2023-2025年, 2023年至2025年. */
export const yearDash = '[-－—–~～至到]{1,2}';
/** 3, ３, 三, 十二: a month or a day, without its mark. */
export const monthNumeral = `${digit}{1,2}|[一二三四五六七八九十]{1,2}`;

/** First and last year, both included; equal for one year. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

const year = new RegExp(`(?<!${digit})(${yearNumeral})(?=[ 　]?(?:年|学年|${yearDash}))`, 'g');
/** 2024—26年: the end in two digits. */
const shortEnd = new RegExp(`(?<=${digit}{4}[ 　]?年?[ 　]?${yearDash}[ 　]?)${digit}{2}(?=[ 　]?年)`);

/** 20242026年, 2024一2026年, 2024?2026年, 2024 — 2026年: two years whose dash was lost, mistyped or set off by blanks. */
const damagedSpan = new RegExp(
  `(?<!${digit})((?:19|20|１９|２０)${digit}{2})(年?度?)(?:[ 　]{0,2}[^\\s0-9０-９㐀-䶿二-鿿（()）、，。；：]{0,2}[ 　]{0,2})((?:19|20|１９|２０)${digit}{2})(?=[ 　]?年)`,
  'g',
);

/** A title with a dash between two years that had none, or none that can be read. */
export function withWholeSpans(title: string): string {
  return title.replace(damagedSpan, (all, first: string, mark: string, last: string) =>
    toHalfWidth(first) < toHalfWidth(last) ? `${first}${mark}—${last}` : all,
  );
}

/** The years that a title names, from the first to the last; null where it names none. */
export function yearsOf(title: string): YearSpan | null {
  const whole = withWholeSpans(title);
  const years = Array.from(whole.matchAll(year), ([, found]) => readYearNumeral(found!)).filter((one) => one !== null);
  if (years.length === 0) return null;
  const end = shortEnd.exec(whole);
  if (end) years.push(Math.floor(years[0]! / 100) * 100 + Number(toHalfWidth(end[0])));
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** The year that a numeral is; null where it is none between 1900 and 2099. */
export function readYearNumeral(numeral: string): number | null {
  return parseYear(/^[0-9０-９]/.test(numeral) ? numeral : numeral.replace(/[Oo0]/g, '〇'));
}
