// Short names that one line gives: （以下简称“区食安办”）, （简称：“双安双创”）, 以下统称《计划》.
import { skipBlanks, trimEnd } from '../../text/characters';
import type { Span } from '../../text/span';
import { levelCharacters } from '../../words/levels';

/** A short name where it is given. */
export interface ShortName {
  /** The name without quotation marks or 《》. */
  readonly span: Span;
  readonly name: string;
  /** Whether it is given for the text that follows (以下简称), not only mentioned (简称). */
  readonly isForBelow: boolean;
  /** Whether it stands in 《》. */
  readonly isTitle: boolean;
  /** Whether several are given at once, so that nobody can tell which long name is whose. */
  readonly isOneOfSeveral: boolean;
  /** What stands in front, to the end of the long name. */
  readonly before: string;
}

const keyword = /以下(?:统一|分别)?(?:简称|统称|称)[为作]?|(?<=[（(，,])(?:简称|统称|下称)[为作]?/g;
const openers = '“"《‘「';
const closers = '”"》’」';
const nameEnd = /[，。；、,;：:（）()【】〔〕[\]\s]/;
const longestName = 20;
/** How far back the words in front of a short name are kept. */
const reach = 60;

/** Short names in the order of their place. */
export function findShortNames(text: string): ShortName[] {
  if (!text.includes('称')) return [];
  const found: ShortName[] = [];
  for (const { index, 0: word } of text.matchAll(keyword)) {
    const end = endOfLongName(text, index);
    const names = readNames(text, index + word.length);
    const shared = {
      isForBelow: word.startsWith('以下') || word.startsWith('下称'),
      before: text.slice(Math.max(0, end - reach), end),
      isOneOfSeveral: names.length > 1,
    };
    for (const { span, isTitle } of names) {
      found.push({ ...shared, span, isTitle, name: text.slice(span.start, span.end) });
    }
  }
  return found;
}

/** The names behind 以下简称: one without quotes, or several in quotes. */
function readNames(text: string, from: number): { span: Span; isTitle: boolean }[] {
  const names: { span: Span; isTitle: boolean }[] = [];
  let at = skipBlanks(text, from);
  if (text[at] === '：' || text[at] === ':') at = skipBlanks(text, at + 1);
  for (let kind = openers.indexOf(text[at] ?? ' '); kind >= 0; kind = openers.indexOf(text[at] ?? ' ')) {
    const close = text.slice(at + 1, at + 2 + longestName).indexOf(closers[kind]!);
    if (close < 1) return names;
    names.push({ span: { start: at + 1, end: at + 1 + close }, isTitle: openers[kind] === '《' });
    at = at + close + 2;
    while (at < text.length && '、和及与或'.includes(text[at]!)) at++;
  }
  if (names.length > 0) return names;
  const length = text.slice(at, at + longestName + 1).search(nameEnd);
  return length > 1 ? [{ span: { start: at, end: at + length }, isTitle: false }] : names;
}

/** Where the long name ends: in front of the bracket of the short one and of a document number. */
function endOfLongName(text: string, keywordAt: number): number {
  const from = Math.max(0, keywordAt - reach);
  let end = keywordAt;
  const near = text.slice(from, keywordAt);
  const open = Math.max(near.lastIndexOf('（'), near.lastIndexOf('('));
  const close = Math.max(near.lastIndexOf('）'), near.lastIndexOf(')'));
  if (open > close) end = from + open;
  else if ('，,'.includes(text[keywordAt - 1] ?? ' ')) end = keywordAt - 1;
  const bracket = /[（(][^（()）]{1,40}[）)]$/.exec(text.slice(from, end));
  return trimEnd(
    text,
    bracket && /》$/.test(text.slice(from, end - bracket[0].length)) ? end - bracket[0].length : end,
  );
}

/** Characters that end what stands in front of a name. */
const boundary = /[^㐀-鿿]|[由对将向和及与在经报按据等会立化实强全设把为各至即]/;
const shortestShared = 4;

/** Whether two short names are given for one thing, told by the words in front of them. */
export function isSameThing(a: ShortName, b: ShortName): 'same' | 'different' | 'unknown' {
  if (a.isOneOfSeveral || b.isOneOfSeveral) return 'unknown';
  const titles = [a, b].map(({ before }) => /《([^《》]+)》$/.exec(before)?.[1]);
  if (titles[0] !== undefined || titles[1] !== undefined) return titles[0] === titles[1] ? 'same' : 'different';
  const length = sharedTail(a.before, b.before);
  if (length < shortestShared) return 'different';
  const first = a.before.at(-length)!;
  const [one, other] = [a, b].map(({ before }) => before.at(-length - 1));
  const isWhole = (mark: string | undefined) =>
    mark === undefined || boundary.test(mark) || levelCharacters.includes(first);
  if (isWhole(one) && isWhole(other)) return 'same';
  return levelCharacters.includes(one ?? ' ') && levelCharacters.includes(other ?? ' ') ? 'different' : 'unknown';
}

function sharedTail(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-length - 1) === b.at(-length - 1)) length++;
  return length;
}
