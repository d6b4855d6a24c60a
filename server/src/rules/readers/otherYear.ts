// A draft whose title bears one year and whose text throughout the next: one slip, however many places follow from it.
import type { ParagraphFacts, PlanDocument } from '../../plan/model';
import { once } from '../../text/memo';
import { toHalfWidth } from '../../text/numerals';
import { type Span, shift } from '../../text/span';
import { yearsOf } from '../../words/calendar';
import { yearsInBrackets } from '../../words/documents/documentNumbers';
import { withoutTitles } from '../../words/documents/titleMarks';

/** The year of the title against that of the text. */
export interface OtherYear {
  readonly own: number;
  /** The year in the title. */
  readonly titleSpan: Span;
  readonly other: number;
  /** The deadlines of the text that name the other year; their years alone. */
  readonly places: readonly Span[];
}

/** Fewer deadlines may be slips of their own. */
const fewest = 3;
const dueMark = /[前内底末]$/;
const yearNumber = /(?<![0-9０-９])(?:20|２０)[0-9０-９]{2}(?=[ 　]?年)/;

/** Null unless every deadline that names a year names the one behind that of the title, which the text never names. */
export const otherYear = once((document: PlanDocument): OtherYear | null => {
  const { titleSpan, text } = document;
  const title = titleSpan && text.slice(titleSpan.start, titleSpan.end);
  const years = title ? yearsOf(title) : null;
  const at = title?.search(yearNumber) ?? -1;
  if (!titleSpan || !years || years.first !== years.last || at < 0) return null;
  const own = years.first;
  const due = dueYears(document);
  const other = due[0]?.year;
  if (other === undefined || due.length < fewest || other !== own + 1) return null;
  if (due.some(({ year }) => year !== other) || namesYear(document, own)) return null;
  const start = titleSpan.start + at;
  return { own, titleSpan: { start, end: start + 4 }, other, places: due.map(({ span }) => span) };
});

function dueYears({ paragraphs }: PlanDocument): { year: number; span: Span }[] {
  return paragraphs.flatMap(({ region, facts, start }) =>
    region !== 'plan'
      ? []
      : facts.deadlines.flatMap(({ kind, year, span }) => {
          const words = facts.text.slice(span.start, span.end);
          const at = words.search(yearNumber);
          if (kind !== 'date' || year === null || at < 0 || !dueMark.test(words)) return [];
          const begin = span.start + at;
          return [{ year, span: shift({ start: begin, end: begin + 4 }, start) }];
        }),
  );
}

/** Whether the text below the title names a year, other than in titles and numbers of documents. */
function namesYear({ paragraphs, titleSpan }: PlanDocument, year: number): boolean {
  return paragraphs.some(({ region, facts, start }) => {
    if (region !== 'plan' || !facts.text.includes('年')) return false;
    const from = Math.min(facts.text.length, Math.max(0, titleSpan!.end - start));
    return yearsNamed(facts, from).some((one) => Number(toHalfWidth(one)) === year);
  });
}

function yearsNamed({ text }: ParagraphFacts, from: number): string[] {
  const plain = withoutTitles(text.slice(from)).replace(yearsInBrackets, '');
  return plain.match(/(?:20|２０)[0-9０-９]{2}/g) ?? [];
}
