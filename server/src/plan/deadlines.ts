// Deadlines and dates of one line: 年底前, 2018年底前, 6月底前, 印发后30日内, 按季度, 每月.
import { toHalfWidth } from '../text/numerals';
import type { Deadline } from './model';

const year = '(?:([0-9０-９]{4})[ 　]?年[ 　]?|(?:今|本)?年)?';
const monthEnd = '([0-9０-９]{1,2})[ 　]?月[ 　]?(?:([0-9０-９]{1,2})[日号]|底|末|份|中旬|上旬|下旬)?';
const before = '(?:之?前|以前)';
const recurringDay = /每(?:年|季度|月)[^，。；]{0,4}?(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}[日号](?:之?前|以前)/g;
const patterns: readonly (readonly [RegExp, Deadline['kind']])[] = [
  [recurringDay, 'recurring'],
  [new RegExp(`${year}${monthEnd}${before}`, 'g'), 'date'],
  [
    new RegExp(
      `(?:([0-9０-９]{4})年|(?:今|本)?年)(?:底|末|内)${before}?|(?:([0-9０-９]{4})年)?(?:上半年|第?[一二三四]季度)(?:底|末)?${before}`,
      'g',
    ),
    'date',
  ],
  [
    /(?:印发|下发|发布|收到)[^，。；]{0,6}?(?:后|之日起)[^，。；]{0,4}?[0-9０-９一二三四五六七八九十]{1,3}个?(?:工作日|日|天|个月)(?:之?内)?/g,
    'relative',
  ],
  [/(?:[0-9０-９]{1,3}|[一二两三四五六七八九十]{1,3})(?:小时|个工作日|日|天)(?:之|以)?内/g, 'relative'],
  [/(?:按|逐|每个?|分)(?:季度|季|月|半年|旬|周)(?!饼|球|边|报告制)/g, 'recurring'],
];
const hint = /[前内]|[按逐每分]|年底|年末/;

/** Deadlines in the order of their place. */
export function findDeadlines(text: string): Deadline[] {
  if (!hint.test(text)) return [];
  const found: Deadline[] = [];
  for (const [pattern, kind] of patterns)
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      found.push(kind === 'date' ? { span, kind, ...readDate(match) } : { span, kind, date: null, year: null });
    }
  return found.length < 2 ? found : withoutOverlaps(found);
}

/** Of deadlines that overlap the one that begins first, and of those the longer. */
function withoutOverlaps(found: Deadline[]): Deadline[] {
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = -1;
  return found.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function readDate(match: RegExpMatchArray): { date: string | null; year: number | null } {
  const text = toHalfWidth(match[0]).replace(/[ 　]/g, '');
  const written = /([0-9]{4})年/.exec(text);
  const yearNumber = written ? Number(written[1]) : null;
  const month = lastMonth(text);
  if (month === null) return { date: null, year: yearNumber };
  const day = Number(/月([0-9]{1,2})[日号]/.exec(text)?.[1] ?? lastDay(yearNumber ?? 2001, month));
  return {
    date: `${yearNumber ?? '-'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    year: yearNumber,
  };
}

function lastMonth(text: string): number | null {
  const month = /([0-9]{1,2})月/.exec(text);
  if (month) return Number(month[1]);
  if (text.includes('上半年')) return 6;
  const quarter = /([一二三四])季度/.exec(text);
  if (quarter) return ('一二三四'.indexOf(quarter[1]!) + 1) * 3;
  return /年(?:底|末|内)/.test(text) ? 12 : null;
}

function lastDay(yearNumber: number, month: number): number {
  return new Date(Date.UTC(yearNumber, month, 0)).getUTCDate();
}
