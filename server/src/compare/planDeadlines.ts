// The deadlines of a plan as they are compared.
import type { PlanDocument } from '../plan/model';
import { shift } from '../text/span';
import type { ComparedDeadline } from './comparison';
import type { Entry } from './entryIndex';
import { lineDeadlines } from './lineDeadlines';
import { headingsAt } from './planHeadings';
import type { Judgement } from './verdict';

/** A deadline with what it is aligned by. */
export interface PlanDeadline extends Entry {
  readonly compared: ComparedDeadline;
}

/** Deadlines of a plan in the order of the text; days without a year are in the year of the plan. */
export function planDeadlines(document: PlanDocument): PlanDeadline[] {
  return document.paragraphs
    .filter(({ region }) => region === 'plan' || region === 'attachment')
    .flatMap(({ facts, start }) =>
      lineDeadlines(facts).map(({ deadline, sentence, subject, clauseKey, sentenceKey }) => {
        const span = shift(deadline.span, start);
        const { clause, key } = headingsAt(document, span.start);
        const text = document.text.slice(span.start, span.end);
        const compared = {
          span,
          text,
          sentence: shift(sentence, start),
          clause,
          subject,
          deadline: { ...deadline, span },
        };
        return { compared, clauseKey, sentenceKey, headingKey: key };
      }),
    );
}

/** Where two plans are for different years, or one of them for none, their days are compared within the year. */
export function judgeDeadlines(superior: ComparedDeadline, own: ComparedDeadline): Judgement {
  const a = pointInTime(superior);
  const b = pointInTime(own);
  if (a === null || b === null || a.kind !== b.kind) return { verdict: 'incomparable', reason: '时限的写法不同' };
  if (a.value === b.value) return { verdict: 'equal', reason: null };
  return { verdict: b.value < a.value ? 'higher' : 'lower', reason: null };
}

/** A day as days since an epoch, or days after the issue. */
function pointInTime({ deadline, text }: ComparedDeadline): { kind: string; value: number } | null {
  if (deadline.kind === 'date')
    return deadline.date === null ? null : { kind: '日期', value: dayNumber(deadline.date) };
  const match = /([0-9]{1,3})(个?工作日|日|天|个月)/.exec(text);
  if (!match) return null;
  const unit = match[2]!.includes('工作') ? '工作日' : '日';
  return { kind: unit, value: Number(match[1]) * (match[2] === '个月' ? 30 : 1) };
}

/** Days since 1970; of --MM-DD since the beginning of a year. */
function dayNumber(date: string): number {
  return Date.parse(date.startsWith('--') ? `1970${date.slice(1)}` : date) / 86_400_000;
}
