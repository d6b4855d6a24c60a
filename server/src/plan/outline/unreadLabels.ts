// Labels that stand in the text although the outline does not have them: looked for before one is said to be missing.
import { isHan, trimEnd } from '../../text/characters';
import { once } from '../../text/memo';
import { formatHanNumeral } from '../../text/numerals';
import { firstEndingAfter, type Span } from '../../text/span';
import { endsWord, isMeantAsKind } from '../lines/findLabels';
import type { HeadingLevel, OutlineItem, PlanDocument } from '../model';

/** How many marks in front of a label are looked through. */
const mostMarks = 12;
const circled = /[①-⑳]/g;
/** Of a wide gap so many numbers are looked for. */
const mostNumbers = 6;

/** Whether one of the numbers from `first` to `last` stands in a part of the text as a label of a level, in whatever form. */
export function holdsLabel(
  { text }: PlanDocument,
  within: Span,
  { level, first, last }: { level: HeadingLevel; first: number; last: number },
): boolean {
  // Width, enclosing circles and look-alikes of other blocks do not matter here: ㈡, （二） and (⼆) are all (二).
  const written = text.slice(within.start, within.end);
  if (level === 5) return holdsEnclosed(written, { first, last });
  const even = written.replace(circled, '◎').normalize('NFKC');
  const plain = level === 0 ? even.replace(/ /g, '') : even;
  for (let number = first; number <= last && number < first + mostNumbers; number++)
    for (const numeral of [formatHanNumeral(number), String(number)])
      if (holdsNumeral(plain, numeral, level)) return true;
  return false;
}

/** The part of the text in which a label missing before an item would stand: from its sibling or what is above both. */
export function placeOfMissing(document: PlanDocument, item: OutlineItem, previous: OutlineItem | null): Span {
  const end = item.label.span.start;
  const above = previous ?? item.parent;
  if (above) return { start: above.label.span.end, end };
  const first = document.paragraphs.find(({ region }) => region === item.region);
  return { start: Math.min(first?.start ?? 0, end), end };
}

/** So much without a mark at the end is no heading. */
const longestHeading = 60;

/** Whether an item begins a line in the middle of a sentence: its number is one of a line or page rather than a label. */
export function breaksSentence({ text }: PlanDocument, { label }: OutlineItem): boolean {
  const end = trimEnd(text, label.span.start);
  if (!/[\r\n]/.test(text.slice(end, label.span.start)) || !isHan(text.charCodeAt(end - 1))) return false;
  for (let at = end - 1; at >= end - longestHeading; at--) if (!isWithinSentence(text[at])) return false;
  return true;
}

function isWithinSentence(char: string | undefined): boolean {
  return char !== undefined && !'。！？；：!?;:\r\n'.includes(char);
}

/** Starts of the candidates that the outline left out although they stand where a label does, by level. */
const unreadCandidates = once(({ outline, paragraphs }: PlanDocument): readonly (readonly number[])[] => {
  const read = new Set(outline.map(({ label }) => label.span.start));
  const unread: number[][] = [[], [], [], [], [], []];
  for (const { facts, start, region } of paragraphs) {
    if (region === 'closing') continue;
    for (const { span, level, after } of facts.labels)
      if (after !== 'none' && !read.has(start + span.start)) unread[level]!.push(start + span.start);
  }
  return unread;
});

/** Whether a part of the text holds such a candidate of a level. */
export function holdsUnread(document: PlanDocument, { start, end, level }: Span & { level: HeadingLevel }): boolean {
  const next = firstEndingAfter(unreadCandidates(document)[level]!, start, (at) => at);
  return next !== undefined && next < end;
}

function holdsEnclosed(text: string, { first, last }: { first: number; last: number }): boolean {
  for (let number = first; number <= last && number < first + mostNumbers && number <= 20; number++)
    if (text.includes(String.fromCharCode(0x245f + number))) return true;
  return false;
}

function holdsNumeral(text: string, numeral: string, level: HeadingLevel): boolean {
  const isHanLevel = level === 1 || level === 2;
  if (level > 0 && /^\d/.test(numeral) === isHanLevel) return false;
  for (let at = text.indexOf(numeral); at >= 0; at = text.indexOf(numeral, at + 1))
    if (isLabelHere(text, { start: at, end: at + numeral.length }, level)) return true;
  return false;
}

const numerals = /[0-9〇零一二三四五六七八九十百]/;

function isLabelHere(text: string, place: Span, level: HeadingLevel): boolean {
  const before = text[place.start - 1] ?? '\n';
  const after = text[place.end] ?? '\n';
  if (numerals.test(before) || numerals.test(after)) return false;
  if (level === 0) return before === '第' && /^(?:部分|章|篇|编)/.test(text.slice(place.end, place.end + 2));
  if (level === 2 || level === 4) return isHalfBracketed(text, place) || isBracketed(text, place);
  if (before === '(' || after === ')') return false;
  return isBareLabel(text, place) || isMarked(text, place);
}

/** （二 and 二） at the beginning of a line. */
function isHalfBracketed(text: string, { start, end }: Span): boolean {
  return (text[start - 1] === '(' || text[end] === ')') && beginsLine(text, start);
}

/** 二 and 2 at the beginning of a line with a blank or a mark behind them, or 2 with words. */
function isBareLabel(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + 2);
  if (/^\.\d/.test(after) || !beginsLine(text, start)) return false;
  return (
    /^[^\p{L}\p{N}%‰°-]/u.test(after) || (/\d/.test(text[start]!) && /^[^年月日个家次人万亿a-zA-Z%‰°-]/.test(after))
  );
}

const leading = /(?:^|[\n\r\f\v])[^\p{L}\p{N}\n\r]*$/u;

/** Whether nothing but some marks and blanks stands in front in the line. */
function beginsLine(text: string, start: number): boolean {
  let from = start;
  while (from > 0 && start - from < mostMarks && !'\n\r'.includes(text[from - 1]!)) from--;
  return leading.test(text.slice(Math.max(0, from - 1), start));
}

/** (二) that is no mention of one: 第(二)项, (一)至(二)项, (一)、(二), (二)类. */
function isBracketed(text: string, { start, end }: Span): boolean {
  const open = /\([ \t]{0,2}$/.exec(text.slice(Math.max(0, start - 3), start));
  const close = /^[ \t]{0,2}\)/.exec(text.slice(end, end + 3));
  if (!close || !open) return false;
  const at = start - open[0].length;
  return (
    !/[第至到和与及见]$|\)、$/.test(text.slice(Math.max(0, at - 2), at)) && !isMeantAsKind(text, end + close[0].length)
  );
}

/** 二、 or 2. that is neither part of a word, a figure or a row of numbers. */
function isMarked(text: string, { start, end }: Span): boolean {
  if (!/^[、.,:﹑]/.test(text.slice(end, end + 1)) || numerals.test(text[end + 1] ?? '\n')) return false;
  const before = text.slice(Math.max(0, start - 2), start);
  return !/[.a-zA-Z~-]$|[0-9一二三四五六七八九十][、,]$/.test(before) && !endsWord(text, start);
}
