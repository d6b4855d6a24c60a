// The deadlines of a plan as they are compared.
import { inYear } from '../../plan/figures/time/deadlines';
import type { PlanDocument } from '../../plan/model';
import { shift } from '../../text/span';
import type { ComparedDeadline } from '../comparison';
import { keptEntry, type Passage } from '../likeness/entryIndex';
import { type LineDeadline, lineDeadlines } from './lineDeadlines';
import { headingsAt } from './planHeadings';

/** Deadlines of a plan in the order of the text; days without a year are in the year of the plan. */
export function planDeadlines(document: PlanDocument): Passage<ComparedDeadline>[] {
  return document.paragraphs
    .filter(({ region }) => region === 'plan' || region === 'attachment')
    .flatMap(({ facts, start }) => lineDeadlines(facts).map((one) => planDeadline(document, one, start)));
}

function planDeadline(document: PlanDocument, line: LineDeadline, start: number): Passage<ComparedDeadline> {
  const { deadline, clauseKey, sentenceKey } = line;
  const span = shift(deadline.span, start);
  const { clause, words } = headingsAt(document, span.start);
  const shown = {
    span,
    text: document.text.slice(span.start, span.end),
    sentence: shift(line.sentence, start),
    clause,
    subject: line.subject,
    deadline: { ...deadline, span, date: inYearOf(document, deadline.date) },
  };
  return { shown, entry: keptEntry(line, { clauseKey, sentenceKey, headingKey: words.key }) };
}

function inYearOf({ year }: PlanDocument, date: string | null): string | null {
  return year === null || date === null ? date : inYear(date, year);
}
