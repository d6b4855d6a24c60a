// Comparisons made by hand: what stands beside what is said by quoting both plans.
import type {
  ComparedDeadline,
  ComparedPlace,
  ComparedTarget,
  ComparedTask,
  Comparison,
  ComparisonRow,
  JudgedRow,
  Verdict,
} from '../../server/src/compare/comparison';
import { readReference } from '../../server/src/compare/reference/readReference';
import { parsePlan } from '../../server/src/plan/document';
import type { PlanDocument } from '../../server/src/plan/model';
import type { ReferencePlan } from '../../server/src/plan/referencePlan';

/** A pair, or one side alone; both sides are words that stand once in their plan. */
export interface QuotedPair {
  readonly superior?: string;
  readonly own?: string;
  readonly verdict?: Verdict;
  readonly reason?: string;
  readonly confidence?: number;
}

/** What a higher plan and a draft have side by side. */
export interface QuotedComparison {
  readonly path?: string;
  readonly superior: string;
  readonly targets?: readonly QuotedPair[];
  readonly deadlines?: readonly QuotedPair[];
  readonly tasks?: readonly QuotedPair[];
}

/** The comparison of a draft with a plan in which exactly these pairs are found. */
export function compareByHand(own: PlanDocument, quoted: QuotedComparison): Comparison {
  const reference = readReference(quoted.path ?? 'file:///plans/%E4%B8%8A%E7%BA%A7.txt', quoted.superior).plan!;
  return { reference, ...rowsOf(own, reference, quoted) };
}

/** The same with a plan that is there already. */
export function rowsOf(
  own: PlanDocument,
  { document, text }: ReferencePlan,
  { targets = [], deadlines = [], tasks = [] }: Omit<QuotedComparison, 'superior'>,
): Omit<Comparison, 'reference'> {
  const superior = document ?? parsePlan(text);
  const row = <T>(pair: QuotedPair, read: (plan: PlanDocument, quote: string) => T): JudgedRow<T> => ({
    superior: pair.superior === undefined ? null : read(superior, pair.superior),
    own: pair.own === undefined ? null : read(own, pair.own),
    confidence: pair.confidence ?? 1,
    verdict: pair.verdict ?? (pair.superior === undefined ? 'extra' : pair.own === undefined ? 'missing' : 'equal'),
    reason: pair.reason ?? null,
  });
  return {
    targets: targets.map((pair) => row(pair, readTarget)),
    deadlines: deadlines.map((pair) => row(pair, readDeadline)),
    otherYears: null,
    tasks: tasks.map((pair): ComparisonRow<ComparedTask> => row(pair, readTask)),
  };
}

function readTarget(plan: PlanDocument, quote: string): ComparedTarget {
  const place = readPlace(plan, quote);
  const target = plan.targets.find(({ span }) => span.start < place.span.end && place.span.start < span.end);
  if (!target) throw new Error(`no target: ${quote}`);
  const { indicator, value, unit, comparator, direction } = target;
  return {
    ...place,
    indicator,
    figure: `${comparator === '>=' ? '≥' : comparator === '<=' ? '≤' : ''}${String(value)}${unit}`,
    amount: typeof value === 'number' ? value : value[0],
    lowerIsBetter: direction === 'lower',
    isAspiration: false,
  };
}

function readDeadline(plan: PlanDocument, quote: string): ComparedDeadline {
  const place = readPlace(plan, quote);
  const deadline = plan.deadlines.find(({ span }) => span.start < place.span.end && place.span.start < span.end);
  if (!deadline) throw new Error(`no deadline: ${quote}`);
  return { ...place, deadline, subject: plan.text.slice(place.sentence.start, place.span.start) };
}

function readTask(plan: PlanDocument, quote: string): ComparedTask {
  const { start } = readPlace(plan, quote).span;
  const task = plan.tasks.find(({ span }) => span.start <= start && start < span.end);
  if (!task) throw new Error(`no task: ${quote}`);
  const { span, firstSentence, responsibility, item } = task;
  return {
    span,
    text: plan.text.slice(span.start, span.end),
    sentence: firstSentence,
    clause: item?.label.text ?? '',
    responsibility,
  };
}

function readPlace({ text, outline }: PlanDocument, quote: string): ComparedPlace {
  const start = text.indexOf(quote);
  if (start < 0 || text.indexOf(quote, start + 1) >= 0) throw new Error(`not once in the plan: ${quote}`);
  const span = { start, end: start + quote.length };
  const before = Math.max(...['。', '\n', '）'].map((mark) => text.lastIndexOf(mark, start - 1)));
  const after = text.indexOf('。', span.end);
  const above = outline.filter((item) => item.span.start <= start && start < item.span.end);
  return {
    span,
    text: quote,
    sentence: { start: before + 1, end: after < 0 ? text.length : after + 1 },
    clause: above.map(({ label }) => label.text).join(''),
  };
}
