// The deadlines of a plan as they are compared.
import { inYear } from '../../plan/figures/time/deadlines';
import { planYears } from '../../plan/head/planYears';
import type { PlanDocument } from '../../plan/model';
import { shift } from '../../text/span';
import type { ComparedDeadline } from '../comparison';
import { keptEntry, type Passage } from '../likeness/entryIndex';
import { type LineDeadline, lineDeadlines } from './lineDeadlines';
import { headingsAt } from './planHeadings';

/** Deadlines of a plan in the order of the text; days without a year are in the year of the plan, in none of a plan for several. */
export function planDeadlines(document: PlanDocument): Passage<ComparedDeadline>[] {
  const years = planYears(document);
  const year = years && years.first !== years.last ? null : document.year;
  return document.paragraphs
    .filter(({ region }) => region === 'plan' || region === 'attachment')
    .flatMap(({ facts, start }) =>
      lineDeadlines(facts).map((one) => planDeadline(document, { line: one, start, year })),
    );
}

interface Placed {
  readonly line: LineDeadline;
  /** Of the line. */
  readonly start: number;
  /** Of days without one. */
  readonly year: number | null;
}

function planDeadline(document: PlanDocument, { line, start, year }: Placed): Passage<ComparedDeadline> {
  const { deadline, clauseKey, sentenceKey } = line;
  const span = shift(deadline.span, start);
  const { clause, words } = headingsAt(document, span.start);
  const shown = {
    span,
    text: document.text.slice(span.start, span.end),
    sentence: shift(line.sentence, start),
    clause,
    subject: line.subject,
    deadline: {
      ...deadline,
      span,
      date: year === null || deadline.date === null ? deadline.date : inYear(deadline.date, year),
    },
  };
  return { shown, entry: keptEntry(line, { clauseKey, sentenceKey, headingKey: words.key }) };
}
