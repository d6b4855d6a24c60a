// Half-width punctuation in the Chinese text of one line, with what to write instead.
import { endsSentence } from '../../plan/lines/structure';
import type { ParagraphFacts } from '../../plan/model';
import { isChinese, isDigit, isHan } from '../../text/characters';
import type { TextEdit } from '../../text/edits';
import { once } from '../../text/memo';
import { endOfItem, endOfSpan, firstEndingAfter, type Span } from '../../text/span';

/** One mark, or a pair of brackets or quotation marks; spans count from the start of the line. */
export interface HalfWidthPlace {
  readonly span: Span;
  readonly edits: readonly TextEdit[];
  /**
   * What speaks against changing it without a question: a full stop that may be the dot of a foreign name, quotation
   * marks round whole sentences, a bracket whose partner is missing.
   */
  readonly doubt: 'dot' | 'quotation' | 'lone' | null;
}

/** What a line holds of half-width punctuation. */
export interface HalfWidthMarks {
  readonly places: readonly HalfWidthPlace[];
  /** Brackets of labels and enumerations: (一), (1), 1). */
  readonly labels: readonly HalfWidthPlace[];
  /** How many full-width marks of the same kinds there are. */
  readonly fullWidth: number;
  /** How many full-width brackets there are among them. */
  readonly fullBrackets: number;
  /** How many 。 there are. */
  readonly stops: number;
}

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
};
const gate = /[,;:?!.()"']/;
const mark = /[,;:?!.]/g;
/** What keeps its marks: code, HTML tags and entities, the name of a link or footnote, the debris of a field. */
const literal = new RegExp(
  [/`[^`]{1,200}`/, /<\/?[A-Za-z!][^<>]{0,300}>/, /&#?[A-Za-z0-9]{2,8};/, /^\s*\[[^\]]{1,40}\]:/, /错误! ?(?=未|文档)/]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
/** Marks that say nothing of the script around them. */
const neutral = '()[]"\'*_,;:?!.';
/** Numbers and letters in brackets are labels, years or document numbers. */
const labelContent = /^\s*(?:[0-9０-９]{1,4}|[〇零一二三四五六七八九十百]{1,4}|[A-Za-z])\s*$/;
/** What a bracketed label holds; the years of document numbers have four digits. */
const labelNumeral = /^\s*(?:[0-9０-９]{1,3}|[〇零一二三四五六七八九十百]{1,4})\s*$/;
/** How far into brackets is looked, and how long a quotation in straight marks may be. */
const longestLook = 80;
const longestLabel = 8;

/** The half-width marks of a line, in the order of their place; kept with its facts. */
export const halfWidthMarks = once(
  (facts: ParagraphFacts): HalfWidthMarks => ({
    places: findPlaces(facts),
    labels: findLabelBrackets(facts),
    ...countWide(facts.text),
  }),
);

function countWide(text: string): Pick<HalfWidthMarks, 'fullWidth' | 'fullBrackets' | 'stops'> {
  let fullWidth = 0;
  let fullBrackets = 0;
  let stops = 0;
  for (const char of text) {
    if (char === '。') stops++;
    else if ('，；：？！（'.includes(char)) fullWidth++;
    if (char === '（') fullBrackets++;
  }
  return { fullWidth, fullBrackets, stops };
}

function findPlaces(facts: ParagraphFacts): readonly HalfWidthPlace[] {
  const { text } = facts;
  if (!gate.test(text)) return [];
  const isLiteral = literalsOf(text);
  const isKept = (at: number) =>
    isLiteral(at) || (firstEndingAfter(facts.labels, at, endOfItem)?.span.start ?? text.length) <= at;
  return [
    ...findSingles(text),
    ...findBrackets(facts),
    ...findLoneBrackets(facts),
    ...findQuotations(text, isKept),
    ...findSingleQuotations(text),
  ]
    .filter(({ edits }) => !edits.some(({ span }) => isKept(span.start)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Whether a place is within what keeps its marks. */
function literalsOf(text: string): (at: number) => boolean {
  const literals = Array.from(text.matchAll(literal), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return (at) => (firstEndingAfter(literals, at, endOfSpan)?.start ?? text.length) <= at;
}

/** Whether Chinese text stands before (-1) or behind (1) a mark. */
function meetsChinese(text: string, at: number, step: -1 | 1): boolean {
  let near = at + step;
  for (let skipped = 0; skipped < 4 && neutral.includes(text[near] ?? ' '); skipped++) near += step;
  const code = text.charCodeAt(near);
  return isChinese(code) || (step < 0 && text[near] === '%');
}

function* findSingles(text: string): Iterable<HalfWidthPlace> {
  for (const { 0: char, index: at } of text.matchAll(mark)) {
    if (char === '.') {
      if (endsSentence(text, at)) yield toPlace(text, at, isDot(text, at) ? 'dot' : null);
    } else if (isPunctuation(text, at)) yield toPlace(text, at, null);
  }
}

function isPunctuation(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (isDigit(text.charCodeAt(at - 1)) && isDigit(next)) return false;
  if (text[at] === '!' && (text[at + 1] === '[' || text[at + 1] === '=')) return false;
  return meetsChinese(text, at, -1) || meetsChinese(text, at, 1);
}

/** Between two Han characters a full stop may be the dot in a foreign name. */
function isDot(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at + 1));
}

/** The blank that is typed behind a half-width mark goes with it. */
function toPlace(text: string, at: number, doubt: HalfWidthPlace['doubt']): HalfWidthPlace {
  const hasBlank = text[at + 1] === ' ' && isHan(text.charCodeAt(at + 2));
  const edit = { span: { start: at, end: at + (hasBlank ? 2 : 1) }, newText: wide[text[at]!]! };
  return { span: { start: at, end: at + 1 }, edits: [edit], doubt };
}

/** In [区发展改革委(粮食和储备局)] both kinds of brackets are of one width and tell apart what is nested. */
function* findBrackets({ text, brackets }: ParagraphFacts): Iterable<HalfWidthPlace> {
  let squareUntil = -1;
  for (const { open, close } of brackets) {
    if (text[open] === '[') squareUntil = Math.max(squareUntil, close);
    if (open < squareUntil) continue;
    const halves = [open, close].filter((at) => text[at] === '(' || text[at] === ')');
    if (halves.length === 0 || !isChineseBracket(text, open, close)) continue;
    yield toBrackets(text, halves);
  }
}

function isChineseBracket(text: string, open: number, close: number): boolean {
  const content = text.slice(open + 1, Math.min(close, open + 1 + longestLook));
  if (labelContent.test(content)) return false;
  if (text[open - 1] === ']' && /^[!-~\s]*$|^[#./]|:\/\/|\.[A-Za-z]{2,5}$/.test(content)) return false;
  return /[㐀-䶿一-鿿]/.test(content) || meetsChinese(text, open, -1);
}

/** Brackets of the label that begins the line are none of its pairs. */
function findLabelBrackets({ text, labels, brackets }: ParagraphFacts): HalfWidthPlace[] {
  if (!/[()]/.test(text)) return [];
  const [first] = labels;
  const isLiteral = literalsOf(text);
  const places: HalfWidthPlace[] = [];
  if (first?.after === 'start') {
    const halves = Array.from(first.text.matchAll(/[()]/g), ({ index }) => first.span.start + index);
    if (halves.length > 0) places.push(toBrackets(text, halves));
  }
  for (const { open, close } of brackets) {
    const halves = [open, close].filter((at) => text[at] === '(' || text[at] === ')');
    if (halves.length === 0 || close - open > longestLabel || /[A-Za-z0-9\]]/.test(text[open - 1] ?? '')) continue;
    if (labelNumeral.test(text.slice(open + 1, close)) && !isLiteral(open)) places.push(toBrackets(text, halves));
  }
  return places;
}

function toBrackets(text: string, halves: readonly number[]): HalfWidthPlace {
  const edits = halves.map((at) => ({ span: { start: at, end: at + 1 }, newText: wide[text[at]!]! }));
  return { span: { start: halves[0]!, end: halves.at(-1)! + 1 }, edits, doubt: null };
}

function* findLoneBrackets({ text, unmatched }: ParagraphFacts): Iterable<HalfWidthPlace> {
  for (const { span } of unmatched) {
    const at = span.start;
    if (text[at] !== '(' && text[at] !== ')') continue;
    if (meetsChinese(text, at, -1) || meetsChinese(text, at, 1)) {
      yield { span, edits: [{ span, newText: wide[text[at]!]! }], doubt: 'lone' };
    }
  }
}

/** Straight quotation marks in pairs; an odd one or one for inches makes all of the line doubtful, and they are left. */
function* findQuotations(text: string, isKept: (at: number) => boolean): Iterable<HalfWidthPlace> {
  const marks = Array.from(text.matchAll(/"/g), ({ index }) => index).filter((at) => !isKept(at));
  if (marks.length % 2 === 1 || marks.some((at, i) => i % 2 === 0 && isDigit(text.charCodeAt(at - 1)))) return;
  for (let i = 0; i < marks.length; i += 2) {
    const [open, close] = [marks[i]!, marks[i + 1]!];
    const content = text.slice(open + 1, Math.min(close, open + 1 + longestLook));
    if (close - open <= 1 || close - open > longestLook || !/[㐀-䶿一-鿿]/.test(content)) continue;
    yield toQuotation([open, close], '“”', /[。！？!?.\r\n]/.test(content) ? 'quotation' : null);
  }
}

function* findSingleQuotations(text: string): Iterable<HalfWidthPlace> {
  if (!text.includes("'")) return;
  for (const { index, 0: words } of text.matchAll(/(?<![A-Za-z0-9])'[㐀-䶿一-鿿][^'"\r\n]{0,40}(?<=[㐀-䶿一-鿿])'/g)) {
    yield toQuotation([index, index + words.length - 1], '‘’', null);
  }
}

function toQuotation(
  [open, close]: readonly [number, number],
  marks: string,
  doubt: HalfWidthPlace['doubt'],
): HalfWidthPlace {
  const edits = [open, close].map((at, side) => ({ span: { start: at, end: at + 1 }, newText: marks[side]! }));
  return { span: { start: open, end: close + 1 }, edits, doubt };
}
