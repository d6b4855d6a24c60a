// Brackets, quotation marks and title marks: which belong together, and what each is used for.

/** What stands between a pair: a remark or note, words that are quoted, a title. */
export type BracketUse = 'remark' | 'quotation' | 'title';

interface Bracket {
  readonly open: string;
  readonly close: string;
  /** Pairs of one shape close each other whatever their width: （ and ). */
  readonly shape: number;
  readonly use: BracketUse;
}

/** All pairs of which a text that has one mark should have the other. */
export const brackets: readonly Bracket[] = [
  { open: '（', close: '）', shape: 1, use: 'remark' },
  { open: '(', close: ')', shape: 1, use: 'remark' },
  { open: '《', close: '》', shape: 2, use: 'title' },
  { open: '“', close: '”', shape: 3, use: 'quotation' },
  { open: '〔', close: '〕', shape: 4, use: 'remark' },
  { open: '﹝', close: '﹞', shape: 4, use: 'remark' },
  { open: '【', close: '】', shape: 5, use: 'remark' },
  { open: '「', close: '」', shape: 6, use: 'quotation' },
  { open: '[', close: ']', shape: 7, use: 'remark' },
  { open: '［', close: '］', shape: 7, use: 'remark' },
  { open: '〈', close: '〉', shape: 8, use: 'title' },
  { open: '『', close: '』', shape: 9, use: 'quotation' },
];

const having = (use?: BracketUse) => brackets.filter((one) => use === undefined || one.use === use);

/** Marks that open or close a pair: all of them, those of remarks, of quotations and titles. */
export const openers = marks('open');
export const closers = marks('close');
export const remarkOpeners = marks('open', 'remark');
export const remarkClosers = marks('close', 'remark');
export const quotationOpeners = marks('open', 'quotation') + marks('open', 'title');
/** Round and square brackets, 〔〕 and 【】 as parts of a character class in a pattern. */
export const remarkClass = { open: escaped(remarkOpeners), close: escaped(remarkClosers) };
/** Behind a name also 〈〉 and <>, which hold what it was called before. */
export const glossOpeners = `${remarkOpeners}〈<`;
export const glossClosers = `${remarkClosers}〉>`;
export const glossClass = { open: escaped(glossOpeners), close: escaped(glossClosers) };

const partners = new Map(brackets.flatMap(({ open, close }) => [[open, close] as const, [close, open] as const]));
const closing = new Map(brackets.map(({ open, close }) => [open, close]));

/** The shape of a mark by its code: 0 where it opens or closes nothing. */
export const openShape = shapes('open');
export const closeShape = shapes('close');

function marks(side: 'open' | 'close', use?: BracketUse): string {
  return having(use)
    .map((one) => one[side])
    .join('');
}

function escaped(set: string): string {
  return set.replace(/[[\]]/g, '\\$&');
}

function shapes(side: 'open' | 'close'): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const one of brackets) table[one[side].charCodeAt(0)] = one.shape;
  return table;
}

/** The mark that makes a pair with this one, in the same width. */
export function partnerOf(mark: string): string {
  return partners.get(mark)!;
}

/** The mark that closes what this one opens; undefined where it opens nothing. */
export function closingOf(open: string): string | undefined {
  return closing.get(open);
}

/** Whether two marks open and close one pair, be they of different width. */
export function arePair(open: string, close: string): boolean {
  const shape = openShape[open.charCodeAt(0)];
  return shape !== 0 && shape === closeShape[close.charCodeAt(0)];
}
