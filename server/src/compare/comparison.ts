// What a comparison of two plans yields: targets, deadlines and tasks side by side.
import type { PlanYears } from '../plan/head/planYears';
import type { Deadline, Responsibility } from '../plan/model';
import type { ReferencePlan } from '../plan/referencePlan';
import type { Span } from '../text/span';

/**
 * Seen from the draft: `lower` promises less than the higher plan demands, `incomparable` has a counterpart whose figure
 * must not be held against it, `missing` has none in the draft, `extra` none in the higher plan.
 */
export type Verdict = 'equal' | 'higher' | 'lower' | 'incomparable' | 'missing' | 'extra';

/** A place in one of the two plans. */
export interface ComparedPlace {
  /** The figure, deadline or task itself. */
  readonly span: Span;
  /** The words at `span`. */
  readonly text: string;
  /** The sentence it stands in, without a responsibility note. */
  readonly sentence: Span;
  /** The labels above it (`二、（五）`), '' where there are none; for a listed target its source clause. */
  readonly clause: string;
}

/** A target as it is compared. */
export interface ComparedTarget extends ComparedPlace {
  /** What is measured, as people would name it. */
  readonly indicator: string;
  /** The figure in one form for all ways of writing: `100%`, `≥6批次/千人`, `≤24小时`. */
  readonly figure: string;
  /** In base units per one person, year …; null where it is a bare count or total that nothing may be held against. */
  readonly amount: number | null;
  /** Whether less is better. */
  readonly lowerIsBetter: boolean;
  /** Whether it is only aimed at, beyond a figure that binds (95%以上，力争全覆盖), or a step on the way to one. */
  readonly isAspiration: boolean;
}

/** A deadline as it is compared. */
export interface ComparedDeadline extends ComparedPlace {
  readonly deadline: Deadline;
  /** What is due, as far as it can be told in a few words. */
  readonly subject: string;
}

/** A task as it is compared. */
export interface ComparedTask extends ComparedPlace {
  readonly responsibility: Responsibility | null;
}

/** A pair, or one side alone. Confidence from 0 to 1; 1 where one side is null and nothing comes near. */
export interface ComparisonRow<T> {
  readonly superior: T | null;
  readonly own: T | null;
  readonly confidence: number;
}

/** Two figures with a verdict. */
export interface JudgedRow<T> extends ComparisonRow<T> {
  readonly verdict: Verdict;
  /** Chinese, half a sentence: why they cannot be compared; null for all other verdicts. */
  readonly reason: string | null;
}

/** The years of two plans that have none in common. */
export interface OtherYears {
  readonly superior: PlanYears;
  readonly own: PlanYears;
}

/**
 * A draft held against one plan. One row per target, deadline and task of that plan in the order of its text, or as many as the
 * draft has figures for one that is set for several (均); then those of the draft alone.
 */
export interface Comparison {
  readonly reference: ReferencePlan;
  readonly targets: readonly JudgedRow<ComparedTarget>[];
  readonly deadlines: readonly JudgedRow<ComparedDeadline>[];
  /** The years of the two where they have none in common, so that deadlines without a written year are not held against each other. */
  readonly otherYears: OtherYears | null;
  readonly tasks: readonly ComparisonRow<ComparedTask>[];
}

/** How many targets or deadlines of the higher plan rows are about; several rows may be about one. */
export function countDemanded(rows: readonly ComparisonRow<unknown>[]): number {
  return new Set(rows.flatMap(({ superior }) => superior ?? [])).size;
}
