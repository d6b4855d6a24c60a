// Spans of years: 2024—2026年, 2024—26年, ２０２４—２０２６年, 二〇二四至二〇二六年.
import { parseYear, toHalfWidth } from '../text/numerals';
import { withWholeSpans } from './calendar';

const han = '[〇零○一二三四五六七八九]';
const dash = '-|－|—{1,2}|–|~|～|至|到';
const span = new RegExp(
  `(?:(20)[0-9]{2}|二[〇零○]${han}{2})年?度?[\\s　]*(?:${dash})[\\s　]*(20[0-9]{2}(?![0-9])|二[〇零○]${han}{2}|[0-9]{2}(?=年))`,
);

/** The last year of the first span of years in a text; null where there is none. */
export function lastYearOfSpan(text: string): number | null {
  const match = span.exec(toHalfWidth(withWholeSpans(text)));
  if (!match) return null;
  const [, century, last] = match;
  return parseYear(last!.length === 2 && century ? century + last : last!);
}

/** Years of a span written short (2024—26年) in full; of the same length otherwise. */
const short = new RegExp(`(20)([0-9]{2}年?(?:${dash}))([0-9]{2})(?=年)`, 'g');

/** The same text with ASCII digits and the last year of a span in full: 2024—2026年 for ２０２４—２６年. */
export function withWholeYears(text: string): string {
  return toHalfWidth(text).replace(short, '$1$2$1$3');
}
