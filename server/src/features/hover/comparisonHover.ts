// Hover: what the higher plans say to a target, a deadline or a task, and how the draft stands to it.
import type {
  ComparedDeadline,
  ComparedTarget,
  ComparedTask,
  Comparison,
  ComparisonRow,
  JudgedRow,
} from '../../compare/comparison';
import { isCertainlyAlone, isCertainPair } from '../../compare/pairs/certainty';
import type { PlanDocument } from '../../plan/model';
import { contains, type Span } from '../../text/span';
import { describeParties } from '../places/describeParties';
import { excerpt } from '../places/excerpt';
import type { ExplanationPart } from '../places/explanation';
import { type Counterpart, type Counterparts, deadlineAt, targetAt, taskAt } from '../superior/counterparts';
import { citeClause, superiorLevel } from '../superior/superiorLevel';

/** What is said about a place of the draft. */
export interface ComparisonHover {
  readonly span: Span;
  readonly parts: readonly ExplanationPart[];
}

/** The explanation for the place at `offset`, the strictest plan first; null where the higher plans have nothing for it. */
export function comparisonHover(
  document: PlanDocument,
  comparisons: readonly Comparison[],
  offset: number,
): ComparisonHover | null {
  const target = targetAt(document, comparisons, offset);
  const deadline = deadlineAt(comparisons, offset);
  const task = taskAt(comparisons, offset);
  return (
    explain(target, { order: stricterTarget, partsOf: targetParts }) ??
    explain(deadline, { order: earlier, partsOf: deadlineParts }) ??
    explain(task, { order: () => 0, partsOf: taskParts }) ??
    (target && { span: target.span, parts: [{ kind: 'line', text: withoutCounterpart(comparisons) }] })
  );
}

/** More of them would not fit on a screen. */
const most = 3;

interface Explaining<R> {
  readonly order: (a: R, b: R) => number;
  readonly partsOf: (counterpart: Counterpart<R>) => readonly ExplanationPart[];
}

function explain<R extends ComparisonRow<unknown>>(
  counterparts: Counterparts<R> | null,
  { order, partsOf }: Explaining<R>,
): ComparisonHover | null {
  const paired = counterparts?.found.filter(({ row }) => row.superior !== null) ?? [];
  if (!counterparts || paired.length === 0) return null;
  const inOrder = [...paired].sort(
    (a, b) => Number(isCertainPair(b.row)) - Number(isCertainPair(a.row)) || order(a.row, b.row),
  );
  const parts = inOrder.slice(0, most).flatMap((one, index): ExplanationPart[] => {
    return index === 0 ? [...partsOf(one)] : [{ kind: 'rule', text: '' }, ...partsOf(one)];
  });
  return { span: counterparts.span, parts };
}

/** Figures that may be held against the same one of the draft are in the same units; the others come last. */
function stricterTarget(a: JudgedRow<ComparedTarget>, b: JudgedRow<ComparedTarget>): number {
  const [first, second] = [a, b].map((row) => (row.verdict === 'incomparable' ? null : row.superior!.amount));
  if (first == null || second == null) return Number(first == null) - Number(second == null);
  return a.superior!.lowerIsBetter ? first - second : second - first;
}

function earlier(a: JudgedRow<ComparedDeadline>, b: JudgedRow<ComparedDeadline>): number {
  const [first, second] = [a, b].map((row) => row.superior!.deadline.date);
  if (first == null || second == null) return Number(first == null) - Number(second == null);
  return first < second ? -1 : Number(first > second);
}

function targetParts({ comparison, row }: Counterpart<JudgedRow<ComparedTarget>>): ExplanationPart[] {
  const level = superiorLevel(comparison.reference);
  const own = row.own!;
  const superior = row.superior!;
  const direction = own.lowerIsBetter ? '（数值越小，要求越高）' : '';
  const verdicts = { lower: `低于${level}要求`, notLower: `不低于${level}要求` };
  return [
    { kind: 'verdict', text: verdictText(row, { level, what: '目标', ...verdicts }) },
    { kind: 'line', text: `${own.indicator}：本稿 ${own.figure}，${level} ${superior.figure}${direction}` },
    ...quoteParts(comparison, superior),
  ];
}

function deadlineParts({ comparison, row }: Counterpart<JudgedRow<ComparedDeadline>>): ExplanationPart[] {
  const level = superiorLevel(comparison.reference);
  const own = row.own!;
  const superior = row.superior!;
  const verdicts = { lower: `晚于${level}时限`, notLower: `不晚于${level}时限` };
  return [
    { kind: 'verdict', text: verdictText(row, { level, what: '时限', ...verdicts }) },
    { kind: 'line', text: `${own.subject}：本稿 ${own.text}，${level} ${superior.text}` },
    ...quoteParts(comparison, superior),
  ];
}

interface VerdictWords {
  readonly level: string;
  readonly what: string;
  readonly lower: string;
  readonly notLower: string;
}

function verdictText(row: JudgedRow<unknown>, { level, what, lower, notLower }: VerdictWords): string {
  if (row.verdict === 'incomparable')
    return `${isCertainPair(row) ? '' : '可能对应，但'}与${level}${what}无法比较${row.reason ? `：${row.reason}` : ''}`;
  const verdict = row.verdict === 'lower' ? lower : notLower;
  return isCertainPair(row) ? verdict : `可能对应${level}${what}，请核对；如确为同一事项，则${verdict}`;
}

/** Characters of a sentence and of a task; a target's own figure is always among them. */
const longestSentence = 240;
const longestTask = 160;

function quoteParts(
  { reference }: Comparison,
  { clause, sentence, span }: ComparedTarget | ComparedDeadline,
): ExplanationPart[] {
  const cited: ExplanationPart = { kind: 'line', text: citeClause(reference, clause) };
  // An entry of a list is no sentence that anybody could read.
  if (!reference.document) return [cited];
  return [cited, { kind: 'quote', ...excerpt(reference.text, sentence, { longest: longestSentence, strong: span }) }];
}

function taskParts({ comparison, row }: Counterpart<ComparisonRow<ComparedTask>>): ExplanationPart[] {
  const { reference } = comparison;
  const level = superiorLevel(reference);
  const superior = row.superior!;
  const heading = isCertainPair(row) ? `${level}计划的对应任务` : `可能对应的${level}任务，请核对`;
  const parties = describeParties(superior.responsibility?.parties ?? []);
  const untaken = untakenTargets(comparison, superior);
  const lines = [
    parties && `${level}责任分工：${parties}`,
    untaken && `其中本稿未承接的${level}目标：${untaken}`,
  ].filter((text) => text !== '');
  return [
    { kind: 'verdict', text: heading },
    { kind: 'line', text: citeClause(reference, superior.clause) },
    { kind: 'quote', ...excerpt(reference.text, superior.span, { longest: longestTask }) },
    ...lines.map((text): ExplanationPart => ({ kind: 'line', text })),
  ];
}

function untakenTargets({ targets }: Comparison, task: ComparedTask): string {
  const untaken = targets.filter(
    (row) => row.superior && isCertainlyAlone(row) && contains(task.span, row.superior.span),
  );
  return untaken.map(({ superior }) => `${superior!.indicator} ${superior!.figure}`).join('；');
}

function withoutCounterpart(comparisons: readonly Comparison[]): string {
  const levels = new Set(comparisons.map(({ reference }) => superiorLevel(reference)));
  return `${[...levels].join('、')}计划中没有找到对应的目标`;
}
