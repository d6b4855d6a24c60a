// The year a plan is for: of its title, of the notice, of the date of its issue, or that which opens its text.
import { digit, monthNumeral, readYearNumeral, withWholeSpans, yearDash, yearNumeral } from '../../words/calendar';
import { readDateLine } from '../../words/dateLine';
import { planKinds } from '../../words/documents/documentKinds';
import { yearsInBrackets } from '../../words/documents/documentNumbers';
import { withoutTitles } from '../../words/documents/titleMarks';
import type { Paragraph } from '../model';

interface YearSources {
  readonly title: string | null;
  readonly noticeTitle: string | null;
  readonly paragraphs: readonly Paragraph[];
}

const yearPattern = new RegExp(`(?<!${digit})(${yearNumeral})[ 　]?年?`, 'g');
/** The date at the end of a short line: 青石县人民政府 2024年3月1日, （县食安办 二〇一一年四月）, 2024年3月1日印发. */
const dayBehind = '(?:[\\s　]?[0-9０-９一二三四五六七八九十]{1,3}日)?';
const dated = `(${yearNumeral})年[\\s　]?(${monthNumeral})月${dayBehind}`;
const dateAtEnd = new RegExp(`(?:^|[\\s　（(，])${dated}(?:印发|印)?[）)]?$`);
const longestDated = 48;
/** （2024—2026年）, （2024年度） on a line of its own below the title. */
const toOtherYear = `(?:年?度?${yearDash}[0-9０-９]{2,4}[ 　]?)?`;
const yearsBelowTitle = new RegExp(`^[（(][\\s　]{0,4}(${yearNumeral})[ 　]?${toOtherYear}年度?[\\s　]{0,4}[）)]$`);
/** How many lines of text are searched for what the title does not say. */
const searchedLines = 6;
const searchedLength = 400;
/** How many lines before the first heading are searched for a date. */
const searchedHead = 15;
/** 2024年，全区…; 2024年是…; 2024年全区食品安全工作要…, but not 2024年3月. */
const noDateBehind = '(?![0-9０-９—–～~至到底末初以前内起－-]|[一二三四五六七八九十]{1,2}月)';
const opening = new RegExp(`^(${yearNumeral})[ 　]?年${noDateBehind}`);
/** 做好2024年全区…工作, 制定2024年度…方案, 现就我区2021年…安排如下. */
const announcement = '(?:做好|抓好|推进|开展|加强|部署|制[定订]|编制|现[就将对])[^，。；、年0-9０-９—–～~－-]{0,10}';
const ofWork = `[^，。；年]{0,40}(?:工作|任务|行动|${planKinds})(?!会议|部署|报告)`;
const announced = new RegExp(`${announcement}(${yearNumeral})[ 　]?年度?(?![0-9０-９底末初以前内起])${ofWork}`);
/** A heading below which the past is told. */
const pastHeading = /(?:回顾|现状|情况|成效|背景|基础)(?:[与和及][^，。]{1,8}|分析)?$/;
const lookingBack = /回顾|总结|情况|成效|取得|完成了|以来|去年|上年|已|召开|印发的/;
/** A plan for the next year is issued from this month on. */
const firstMonthOfNext = 10;

/**
 * The year a plan is for; null where none is given. None is better than a wrong one: what a text tells of the past, of goals
 * and of other documents is left out.
 */
export function readYear({ title, noticeTitle, paragraphs }: YearSources): number | null {
  for (const text of [title, noticeTitle]) {
    const year = text === null ? null : firstYear(text);
    if (year !== null) return year;
  }
  const below = openingLines(paragraphs).flatMap((line) => yearsBelowTitle.exec(line.trim())?.[1] ?? [])[0];
  if (below !== undefined) return readYearNumeral(below);
  const issued = issueDate(paragraphs);
  const spoken = spokenYear(paragraphs);
  if (issued === null) return spoken;
  return spoken === issued.year + 1 && (issued.month ?? 0) >= firstMonthOfNext ? spoken : issued.year;
}

/** The year that the first lines of a plan say they are about; null where they name none so. */
export function spokenYear(paragraphs: readonly Paragraph[]): number | null {
  for (const line of openingLines(paragraphs)) {
    if (line.length <= longestDated && pastHeading.test(line.trimEnd())) return null;
    const plain = withoutTitles(line).replace(yearsInBrackets, '');
    for (const sentence of plain.split(/[。；;]/)) {
      const words = sentence.trimStart();
      const year = (opening.exec(words) ?? announced.exec(words))?.[1];
      const found = year === undefined || lookingBack.test(words.slice(0, 80)) ? null : readYearNumeral(year);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The first lines of the plan that hold text, without labels, as far as they are looked at. */
export function openingLines(paragraphs: readonly Paragraph[]): string[] {
  const lines: string[] = [];
  for (const { facts, region } of paragraphs) {
    if (region !== 'plan' || facts.indent >= facts.text.length) continue;
    const start = facts.labels[0]?.after === 'start' ? facts.labels[0].span.end : facts.indent;
    lines.push(facts.text.slice(start, start + searchedLength));
    if (lines.length === searchedLines) break;
  }
  return lines;
}

/** The date of the notice, else of the signature or below the title; null where the draft bears none. */
function issueDate(paragraphs: readonly Paragraph[]): { year: number; month: number | null } | null {
  const notice = paragraphs.filter(({ region }) => region === 'notice').reverse();
  const closing = paragraphs.filter(({ region }) => region === 'closing').reverse();
  const first = paragraphs.findIndex(({ facts, region }) => region === 'plan' && facts.labels[0]?.after === 'start');
  const head = paragraphs.slice(0, first < 0 ? searchedHead : Math.min(first, searchedHead));
  for (const { facts } of [...notice, ...closing, ...head]) {
    const date = facts.text.length > longestDated ? null : readIssueLine(facts.text.trim());
    if (date) return date;
  }
  return null;
}

function readIssueLine(line: string): { year: number; month: number | null } | null {
  const date = readDateLine(line);
  if (date) return date;
  const [, year, month] = dateAtEnd.exec(line) ?? [];
  const found = year === undefined || /[。；！？]/.test(line) ? null : readYearNumeral(year);
  return found === null ? null : { year: found, month: /^[0-9０-９]/.test(month!) ? Number(month) : null };
}

function firstYear(title: string): number | null {
  const text = withWholeSpans(title);
  for (const match of text.matchAll(yearPattern)) {
    const year = readYearNumeral(match[1]!);
    if (year !== null && (match[0].endsWith('年') || /[-－—–~～至到]/.test(text[match.index + 4] ?? ''))) return year;
  }
  return null;
}
