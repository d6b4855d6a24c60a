// How the figures of one line are written: percentages, years, digits and thousands, each with what it would be in other ways.
import { readFigure } from '../../plan/figures/number/readFigure';
import type { ParagraphFacts } from '../../plan/model';
import { once } from '../../text/memo';
import { parseHanNumeral, parseYear, toHalfWidth } from '../../text/numerals';
import { contains, endOfItem, firstEndingAfter, type Span } from '../../text/span';
import { quotationOpeners } from '../../words/brackets';
import { writtenMagnitudes } from '../../words/magnitudes';
import { isSummed, namesOf, type Unit } from '../../words/units';

/**
 * A way of writing: `openRange` 90-95%, to be 90%—95%; `shortRange` 2021—25年; `shortYear` 22年底; `mixedYear` 二0二二年, to be
 * 二〇二二年; `hanYear` 二〇二二年五月 and `arabicYear`; `hanPercent` 百分之九十八, `widePercent` ％ and `narrowPercent` % behind a
 * figure; `wideDigits` ２０２２ and `narrowDigits`, the first of a line with a unit; `grouped` 1,404批次 and `ungrouped`.
 */
export type NumberStyle =
  | 'openRange'
  | 'shortRange'
  | 'shortYear'
  | 'mixedYear'
  | 'hanYear'
  | 'arabicYear'
  | 'hanPercent'
  | 'widePercent'
  | 'narrowPercent'
  | 'wideDigits'
  | 'narrowDigits'
  | 'grouped'
  | 'ungrouped';

/** Something written, with how it could be written instead; the span counts from the start of the line. */
export interface WrittenNumber {
  readonly style: NumberStyle;
  readonly span: Span;
  readonly newText: string;
}

const digit = '[0-9０-９]';
const dash = '-|－|—{1,2}|–|~|～|至|到';
const smallNumber = `${digit}{1,3}(?:[.．]${digit}{1,3})?`;
/** 90-95%. */
const openRange = new RegExp(
  `(?<![0-9０-９.．%％A-Za-z/—–－~～-])(${smallNumber})\\s?(${dash})\\s?(${smallNumber})\\s?([%％])`,
  'g',
);
const shortRange = new RegExp(`(?<![0-9０-９])((?:19|20)[0-9]{2})(年?(?:${dash}))([0-9]{2})(?=年)`, 'g');
/** What a number of years stands behind, not a year: 近25年来, 第22年, 2021年至25年. */
const notYear = '[0-9０-９.．年月日第近满共约前后—–－~～〇零一二两三四五六七八九十百千几数每-]|[0-9]年?[至到]';
const partOfYear = '1[0-2]月|[1-9]月|[底初末]|度(?!假)|[上下]半年|第?[一二三四1-4]季度';
/** 22年底, ’22年6月. */
const shortYear = new RegExp(`(?<!${notYear})(?<mark>['’‘]?)(?<year>[0-9]{2})(?=年(?:${partOfYear}))`, 'g');
const hanDigit = '[〇零○一二三四五六七八九]';
const noLongerNumeral = '(?<![〇零○一二三四五六七八九十0-9])';
/** 二0二二年. */
const mixedYear = new RegExp(
  `${noLongerNumeral}[一二](?=[^年]{0,2}[0０OＯo])[〇零○0０OＯo一二三四五六七八九]{3}(?=年)`,
  'g',
);
const hanNumber = '[一二三四五六七八九十]';
/** 二〇二二年, 二〇二二年五月十日. */
const hanYear = new RegExp(
  `${noLongerNumeral}([一二][〇零○九]${hanDigit}{2})年(?:(${hanNumber}{1,2})月(?:(${hanNumber}{1,3})日)?)?`,
  'g',
);
const arabicYear = /(?:19|20)[0-9]{2}年/g;
const wideDigits = /[０-９]+(?:．[０-９]+|(?:，[０-９]{3}(?![０-９]))+)?/g;
/** 家, 万批次: what is counted behind a number. */
const unit = `[余多]?(?:${writtenMagnitudes.map(([, word]) => word).join('|')})?(?:${namesOf(isCounted)})`;
/** ASCII digits of the text itself, not of a code, a telephone number or the furniture of a web page. */
const narrowDigits = new RegExp(`(?<![0-9])[0-9]{1,12}(?=\\s?[%％]|[年月日]|${unit})`, 'g');
const grouped = new RegExp(`(?<![0-9０-９.．,，])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9,])(?=${unit})`, 'g');
const ungrouped = new RegExp(`(?<![0-9０-９.．,，A-Za-z/〔—–－~～-])[1-9][0-9]{3,8}(?=${unit})`, 'g');

function isCounted(one: Unit): boolean {
  return isSummed(one) || one.kind === 'time';
}

/** Cheap test for lines without figures. */
const hint = /[0-9０-９]|百分之|[一二][〇零○OＯo九]/;
const longestSpanOfYears = 15;

/** What a line has written in these ways, those of one style in the order of the text; kept with its facts. */
export const writtenNumbers = once((facts: ParagraphFacts): readonly WrittenNumber[] =>
  hint.test(facts.text)
    ? [...readRanges(facts), ...readYears(facts), ...readPercents(facts), ...readDigits(facts)]
    : [],
);

function readRanges({ text }: ParagraphFacts): WrittenNumber[] {
  return [
    ...(/[%％]/.test(text) ? rewrite(text, 'openRange', openRange, closeRange) : []),
    ...(text.includes('年') ? rewrite(text, 'shortRange', shortRange, lengthenRange) : []),
  ];
}

function readYears(facts: ParagraphFacts): WrittenNumber[] {
  const { text } = facts;
  if (!text.includes('年')) return [];
  const isQuoted = quotedIn(facts);
  return [
    ...rewrite(text, 'shortYear', shortYear, ({ groups }) => `20${groups!.year}`),
    ...rewrite(text, 'mixedYear', mixedYear, ({ 0: year }) => withZeros(year)),
    ...rewrite(text, 'hanYear', hanYear, inArabic).filter(({ span }) => !isQuoted(span)),
    ...rewrite(text, 'arabicYear', arabicYear, ({ 0: year }) => year),
  ];
}

function readPercents(facts: ParagraphFacts): WrittenNumber[] {
  const { text } = facts;
  if (!/[%％]|百分之/.test(text)) return [];
  const isQuoted = quotedIn(facts);
  return [
    ...readHanPercents(text).filter(({ span }) => !isQuoted(span)),
    ...rewrite(text, 'widePercent', /(?<=[0-9０-９]\s?)％/g, () => '%'),
    ...rewrite(text, 'narrowPercent', /(?<=[0-9０-９]\s?)%/g, () => '％'),
  ];
}

function readDigits({ text, labels }: ParagraphFacts): WrittenNumber[] {
  const inLabel = (at: number) => (firstEndingAfter(labels, at, endOfItem)?.span.start ?? text.length) <= at;
  return [
    ...rewrite(text, 'wideDigits', wideDigits, ({ 0: digits, index }) =>
      inLabel(index) || isBracketed(text, { start: index, end: index + digits.length }) ? null : toHalfWidth(digits),
    ),
    ...rewrite(text, 'narrowDigits', narrowDigits, ({ 0: digits, index }) => (inLabel(index) ? null : digits)).slice(
      0,
      1,
    ),
    ...rewrite(text, 'grouped', grouped, ({ 0: number }) => number.replaceAll(',', '')),
    ...rewrite(text, 'ungrouped', ungrouped, ({ 0: number }) => number.replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, ',')),
  ];
}

/** What a pattern finds, with what `change` makes of it; null leaves it out. */
function rewrite(
  text: string,
  style: NumberStyle,
  pattern: RegExp,
  change: (match: RegExpExecArray) => string | null,
): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (const match of text.matchAll(pattern)) {
    const newText = change(match);
    if (newText !== null)
      found.push({ style, span: { start: match.index, end: match.index + match[0].length }, newText });
  }
  return found;
}

/** Names of documents and quotations are kept as they are. */
function quotedIn({ text, brackets }: ParagraphFacts): (span: Span) => boolean {
  const quotations: Span[] = [];
  for (const { open, close } of brackets) {
    if (quotationOpeners.includes(text[open]!) && open >= (quotations.at(-1)?.end ?? 0))
      quotations.push({ start: open, end: close + 1 });
  }
  return (span) => {
    const around = firstEndingAfter(quotations, span.start, ({ end }) => end);
    return around !== undefined && contains(around, span);
  };
}

function isBracketed(text: string, { start, end }: Span): boolean {
  return '（('.includes(text[start - 1] ?? ' ') && '）)'.includes(text[end] ?? ' ');
}

function closeRange([, low, mark, high, sign]: RegExpExecArray): string | null {
  if (Number(toHalfWidth(low!)) >= Number(toHalfWidth(high!))) return null;
  const wide = /[-－–—]/.test(mark!) ? '—' : mark === '~' ? '～' : mark;
  return `${low}${sign}${wide}${high}${sign}`;
}

function lengthenRange([, first, mark, last]: RegExpExecArray): string | null {
  const years = Number(last) - (Number(first) % 100);
  return years > 0 && years <= longestSpanOfYears ? `${first}${mark}${first!.slice(0, 2)}${last}` : null;
}

function withZeros(year: string): string | null {
  const han = year.replace(/[0０OＯo]/g, '〇');
  return parseYear(han) === null ? null : han;
}

function inArabic([, year, month, day]: RegExpExecArray): string | null {
  const number = parseYear(year!);
  if (number === null) return null;
  const [monthNumber, dayNumber] = [month, day].map((numeral) => (numeral ? parseHanNumeral(numeral) : null));
  return `${number}年${month ? `${monthNumber}月` : ''}${day ? `${dayNumber}日` : ''}`;
}

/** 百分之百 is a figure of speech, 百分之一秒 a unit, and both ends of a range are left to the writer. */
function readHanPercents(text: string): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (let at = text.indexOf('百分之'); at >= 0; at = text.indexOf('百分之', at + 3)) {
    const figure = readFigure(text, at);
    if (!figure || typeof figure.value !== 'number' || text[at + 3] === '百') continue;
    const isOther =
      /^[至到~～—–－秒米克-]/.test(text.slice(figure.end, figure.end + 1)) ||
      /[〇一二三四五六七八九十百零0-9%％][至到~～—–－-]{1,2}$/.test(text.slice(Math.max(0, at - 3), at));
    if (!isOther)
      found.push({ style: 'hanPercent', span: { start: at, end: figure.end }, newText: `${figure.value}%` });
  }
  return found;
}
