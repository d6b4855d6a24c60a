// The deadlines of a plan as they are compared.
import { inYear } from '../plan/deadlines';
import type { PlanDocument } from '../plan/model';
import { shift } from '../text/span';
import type { ComparedDeadline } from './comparison';
import { keptEntry, type Passage } from './entryIndex';
import { type LineDeadline, lineDeadlines } from './lineDeadlines';
import { headingsAt } from './planHeadings';
import type { Judgement } from './verdict';

const anyYear = 2001;

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

/** Where one of two plans tells no year, their days are compared within the year. */
export function judgeDeadlines(superior: ComparedDeadline, own: ComparedDeadline): Judgement {
  const inYear = superior.deadline.date?.startsWith('--') || own.deadline.date?.startsWith('--');
  const a = pointInTime(superior, inYear ? dayInYear : dayNumber);
  const b = pointInTime(own, inYear ? dayInYear : dayNumber);
  if (a === null || b === null || a.kind !== b.kind)
    return { verdict: 'incomparable', reason: '时限的写法不同', isDoubtful: false };
  if (a.value === b.value) return { verdict: 'equal', reason: null, isDoubtful: false };
  return { verdict: b.value < a.value ? 'higher' : 'lower', reason: null, isDoubtful: false };
}

/** A day as days since an epoch, or days after the issue. */
function pointInTime(
  { deadline, text }: ComparedDeadline,
  toDay: (date: string) => number,
): { kind: string; value: number } | null {
  if (deadline.kind === 'date') return deadline.date === null ? null : { kind: '日期', value: toDay(deadline.date) };
  const match = /([0-9]{1,3})(个?工作日|日|天|个月)/.exec(text);
  if (!match) return null;
  const unit = match[2]!.includes('工作') ? '工作日' : '日';
  return { kind: unit, value: Number(match[1]) * (match[2] === '个月' ? 30 : 1) };
}

/** Days since 1970. */
function dayNumber(date: string): number {
  return Date.parse(date) / 86_400_000;
}

/** Days since the beginning of the year, whatever the year; 2月底 is the same day in each. */
function dayInYear(date: string): number {
  return dayNumber(inYear(`-${date.slice(-6)}`, anyYear));
}
