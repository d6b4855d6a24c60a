// Deadlines and dates of one line: 年底前, 6月底前, 完成时限：2024年9月, 2024年9月完成, 印发后30日内, 按季度, 每月.

import { toHalfWidth } from '../../../text/numerals';
import { pattern } from '../../../text/pattern';
import { isPossible, lastDayOf } from '../../../words/dateLine';
import type { Deadline } from '../../model';
import { daySpanPattern, issuePattern, limitHint, timeSpanPattern } from './timeSpan';

const year = '(?:([0-9０-９]{4})[ 　]?年[ 　]?|(?:今|本)?年)?';
const month = '(?<![0-9０-９])([0-9０-９]{1,2})[ 　]?月[ 　]?';
const day = '(?:([0-9０-９]{1,2})[日号]|底|末|份|中旬|上旬|下旬)?';
const before = '(?:之?前(?![后夕])|以前)';
/** 每月25日前, 每年3月15日前. */
const recurringDay = /每(?:年|季度|月)[^，。；]{0,4}?(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}[日号](?:之?前|以前)/g;
const quarter = '第?[一二三四]季度';
/** A day, a month or a part of a year, without 前. */
const point = `(?:${writtenYear('[ 　]?')}${month}${day}|${writtenYear('')}(?:[上下]半年|${quarter})(?:底|末)?)`;
/** 有效期限 and 保存期限 are of things, not of tasks. */
const due = '完成|办结|整改|工作|任务|落实|责任|进度|(?<![㐀-鿿])';
const dueLabel = `(?:(?:${due})[时期]限(?:要求)?|(?:完成|办结)(?:时间|日期)(?:要求)?|时间节点)[ 　]?[:：][ 　]?`;
const goesOn = '[0-9０-９年月日号份底末上中下起后之以开启]|[-－—–~～至到]';
const labelled = new RegExp(
  `(?<=${dueLabel})(?:${point}(?:[-－—–~～至到]{1,2}${point})?|[0-9０-９]{4}年)(?!${goesOn})`,
  'g',
);
const ending = '完成|办结|建成|竣工|完工';
/** 全部完成; 完成情况 and 完成后 are mentions. */
const done = `(?:基本|全部|全面|全|均|按期|如期|应|要|须|需)?(?:${ending})(?!了|情况|的|率|后|时)`;
const undated = new RegExp(`${point}(?=${done})`, 'g');
/** 到2019年6月底，全市实现…: by when a state is to be reached. */
const reached = new RegExp(`(?<=(?<![截得达遇直送提推])[到至])${writtenYear('[ 　]?')}${month}(?:底|末)(?=[，,])`, 'g');
/** 印发后30日内, 自收到报告之日起15个工作日内. */
const sinceIssue = new RegExp(
  `(?:${issuePattern}|收到)[^，。；]{0,6}?(?:后|之日起)[^，。；]{0,4}?${daySpanPattern}(?:之?内)?`,
  'g',
);
/** 24小时内, 3个月内; 每3个月内 and 近3个月内 tell of something else. */
const within = new RegExp(`(?<![每近0-9０-９])${timeSpanPattern}[之以]?内`, 'g');
/** Each with words that a line has to have for it, where it is slow without. */
const patterns: readonly (readonly [RegExp, Deadline['kind'], RegExp?])[] = [
  [recurringDay, 'recurring', /每/],
  [new RegExp(`${year}${month}${day}${before}`, 'g'), 'date'],
  [
    new RegExp(
      `(?:([0-9０-９]{4})年年?|(?:今|本)?年)(?:底|末|内)${before}?|(?:([0-9０-９]{4})年)?(?:上半年|${quarter})(?:底|末)?${before}`,
      'g',
    ),
    'date',
  ],
  [labelled, 'date', /[时期]限|时间|日期/],
  [undated, 'date', new RegExp(ending)],
  [reached, 'date', /月[底末][，,]/],
  [sinceIssue, 'relative', /后|之日起/],
  [within, 'relative', limitHint],
  [/(?:按|逐|每个?|分)(?:季度|季|月|半年|旬|周)(?!饼|球|边|报告制)/g, 'recurring'],
];
const hint = new RegExp(`[前内]|[按逐每分]|[年月][底末]|[时期]限|时间|日期|之日起|${ending}`);
/** Words before a date without 前 that make it the past, a beginning, a day of every year or the end of a span. */
const beforePast = /已经?|曾|自|从|对|每年?|截[至止]到?|[次明来去上翌]年/;
const notDue = pattern()`(?:${beforePast}|《[^》]{0,60}|[0-9０-９][-－—–~～]{1,2})(?:于|在)?$`;
/** What a date belongs to that only tells which things are meant: 2023年9月完成整改的食堂. */
const describes = /^[^，。；,;）)]{0,14}(?:的|成效|情况|成果)/;
const throughEnding = new RegExp(`^.{0,4}?(?:${ending})`);
const looked = 64;
/** 截至2020年底: what had been reached by then. */
const toldOf = /截[至止]到?$/;

/** Deadlines in the order of their place; days that no calendar has are none. */
export function findDeadlines(text: string): Deadline[] {
  if (!hint.test(text)) return [];
  const found: Deadline[] = [];
  for (const [pattern, kind, needed] of patterns) {
    if (needed && !needed.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (pattern === undated && isMention(text, span)) continue;
      if (kind === 'date' && toldOf.test(text.slice(Math.max(0, span.start - 3), span.start))) continue;
      const date = kind === 'date' ? readDate(match[0]) : { date: null, year: null };
      if (date) found.push({ span, kind, ...date });
    }
  }
  return found.length < 2 ? found : withoutOverlaps(found);
}

/** The day that a deadline means in a year: the last of the month where the year has no such day. */
export function inYear(date: string, yearNumber: number): string {
  if (!date.startsWith('--')) return date;
  const [monthNumber, dayNumber] = [Number(date.slice(2, 4)), Number(date.slice(5))];
  return dateText(yearNumber, { month: monthNumber, day: Math.min(dayNumber, lastDayOf(monthNumber, yearNumber)) });
}

/** A year of four digits; one that is only spoken of (今年) has no number. */
function writtenYear(blank: string): string {
  return `(?:(?<![0-9０-９])[0-9０-９]{4}${blank}年${blank}|[今本当]年)?`;
}

function isMention(text: string, { start, end }: Deadline['span']): boolean {
  return (
    notDue.test(text.slice(Math.max(0, start - looked), start)) ||
    describes.test(text.slice(end, end + looked).replace(throughEnding, ''))
  );
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

/** The last day of what is written; null where no calendar has it. */
function readDate(written: string): Pick<Deadline, 'date' | 'year'> | null {
  const text = toHalfWidth(written).replace(/[ 　]/g, '');
  const years = text.match(/[0-9]{4}(?=年)/g);
  const yearNumber = years ? Number(years.at(-1)) : null;
  const monthNumber = lastMonth(text);
  if (monthNumber === null) return null;
  const dayNumber = /月([0-9]{1,2})[日号](?:之?前|以前)?$/.exec(text)?.[1];
  const date = { month: monthNumber, day: Number(dayNumber ?? 1) };
  if (!isPossible(date)) return null;
  const last = lastDayOf(monthNumber, yearNumber ?? 2000);
  return {
    date: dateText(yearNumber, { ...date, day: Math.min(dayNumber ? date.day : last, last) }),
    year: yearNumber,
  };
}

function dateText(yearNumber: number | null, { month, day }: { month: number; day: number }): string {
  return `${yearNumber ?? '-'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function lastMonth(text: string): number | null {
  const months = text.match(/[0-9]{1,2}(?=月)/g);
  if (months) return Number(months.at(-1));
  if (/[上下]半年/.test(text)) return text.lastIndexOf('上半年') > text.lastIndexOf('下半年') ? 6 : 12;
  const quarter = /([一二三四])季度(?!.*季度)/.exec(text);
  if (quarter) return ('一二三四'.indexOf(quarter[1]!) + 1) * 3;
  return /年(?:[底末内]|$)/.test(text) ? 12 : null;
}
