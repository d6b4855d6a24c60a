// Pairs of brackets or quotation marks of which one has the wrong shape: “百日攻坚“, （试行】.
import type { PlanDocument, UnmatchedBracket } from '../../plan/model';
import type { Span } from '../../text/span';

/** Two marks that were meant to be a pair. */
export interface WrongPartner {
  /** The mark to be changed, and what into. */
  readonly span: Span;
  readonly newText: string;
  /** The mark that it belongs to. */
  readonly other: Span;
  /** Whether the pair holds the year of a document number, of which another rule speaks: 〔2026)8号. */
  readonly isYear: boolean;
}

/** How far apart the two may be. */
const reach = 40;
const quotes = '“”';
const numberBehind = /^\s?第?\s?[0-9０-９]{1,5}\s?号/;

/** What two marks without a partner, one after the other, are to each other; null where they have nothing to do with one another. */
export function wrongPartner(
  { text }: PlanDocument,
  one: UnmatchedBracket,
  next: UnmatchedBracket | undefined,
): WrongPartner | null {
  if (!next || next.span.start - one.span.end > reach || next.span.start === one.span.end) return null;
  const words = text.slice(one.span.end, next.span.start);
  if (/[\n\r。！？；]/.test(words)) return null;
  const mark = text[one.span.start]!;
  const isYear =
    /^\s?(?:19|20)[0-9]{2}\s?$/.test(words) && numberBehind.test(text.slice(next.span.end, next.span.end + 12));
  if (one.side === 'open' && next.side === 'close')
    return { span: next.span, newText: one.partner, other: one.span, isYear };
  if (mark !== text[next.span.start] || !quotes.includes(mark)) return null;
  return one.side === 'open'
    ? { span: next.span, newText: one.partner, other: one.span, isYear: false }
    : { span: one.span, newText: one.partner, other: next.span, isYear: false };
}
