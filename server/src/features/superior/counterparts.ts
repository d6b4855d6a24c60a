// What stands at a place of the draft, and what each higher plan has for it.
import type {
  ComparedDeadline,
  ComparedPlace,
  ComparedTarget,
  ComparedTask,
  Comparison,
  ComparisonRow,
  JudgedRow,
} from '../../compare/comparison';
import type { PlanDocument } from '../../plan/model';
import type { Span } from '../../text/span';

/** A row of the comparison with one higher plan. */
export interface Counterpart<R> {
  readonly comparison: Comparison;
  readonly row: R;
}

/** One place of the draft with its rows, in the order of the higher plans; at least one. */
export interface Counterparts<R> {
  /** What stands for it on the screen. */
  readonly span: Span;
  readonly found: readonly Counterpart<R>[];
}

/** The target in whose clause `offset` lies; of two that touch, the one that begins there, then the shorter. */
export function targetAt(
  { text }: PlanDocument,
  comparisons: readonly Comparison[],
  offset: number,
): Counterparts<JudgedRow<ComparedTarget>> | null {
  return rowsAt(comparisons, offset, {
    rows: (one) => one.targets,
    spans: (own: ComparedTarget) => [clauseOf(text, own)],
  });
}

/** The deadline at `offset`. */
export function deadlineAt(
  comparisons: readonly Comparison[],
  offset: number,
): Counterparts<JudgedRow<ComparedDeadline>> | null {
  return rowsAt(comparisons, offset, { rows: (one) => one.deadlines, spans: ({ span }) => [span] });
}

/** The task in whose sentences or note `offset` lies. */
export function taskAt(
  comparisons: readonly Comparison[],
  offset: number,
): Counterparts<ComparisonRow<ComparedTask>> | null {
  return rowsAt(comparisons, offset, { rows: (one) => one.tasks, spans: taskSpans });
}

interface RowsOf<R, T> {
  readonly rows: (comparison: Comparison) => readonly R[];
  /** Where a place of the draft answers to a question. */
  readonly spans: (own: T) => readonly Span[];
}

function rowsAt<T extends ComparedPlace, R extends ComparisonRow<T>>(
  comparisons: readonly Comparison[],
  offset: number,
  { rows, spans }: RowsOf<R, T>,
): Counterparts<R> | null {
  let nearest: { span: Span; own: Span } | null = null;
  const touching: (Counterpart<R> & { own: Span })[] = [];
  for (const comparison of comparisons) {
    for (const row of rows(comparison)) {
      if (!row.own) continue;
      const span = spans(row.own).find((one) => one.start <= offset && offset <= one.end);
      if (!span) continue;
      touching.push({ comparison, row, own: row.own.span });
      if (!nearest || isNearer(span, nearest.span, offset)) nearest = { span, own: row.own.span };
    }
  }
  if (!nearest) return null;
  const { span, own } = nearest;
  return { span, found: touching.filter((one) => one.own.start === own.start && one.own.end === own.end) };
}

function isNearer(a: Span, b: Span, offset: number): boolean {
  if (offset < a.end !== offset < b.end) return offset < a.end;
  return a.end - a.start < b.end - b.start;
}

/** Farthest that the beginning of a clause is looked for. */
const reach = 160;
const clauseMark = /[，,；;：:。]/;

/** The clause in which a figure stands, from its beginning to the end of the figure. */
function clauseOf(text: string, { span, sentence }: ComparedTarget): Span {
  const from = Math.max(sentence.start, span.start - reach);
  let start = span.start;
  while (start > from && !clauseMark.test(text[start - 1]!)) start--;
  return { start, end: span.end };
}

/** The governed sentences, and the note beside them. */
function taskSpans({ span, responsibility }: ComparedTask): readonly Span[] {
  const isBeside = responsibility && responsibility.form !== 'group' && responsibility.form !== 'blanket';
  return isBeside ? [span, responsibility.span] : [span];
}
