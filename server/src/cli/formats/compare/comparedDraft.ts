// A draft held against its higher plans, as every output format of `compare` gets it.
import type { ComparedPlace, Comparison, ComparisonRow } from '../../../compare/comparison';
import type { PlanDocument } from '../../../plan/model';
import type { ResultLayout } from '../../printResult';
import type { SourceText } from '../lint/report';

/** A draft with what was found in each higher plan. */
export interface ComparedDraft extends SourceText {
  readonly document: PlanDocument;
  /** At least one, in the order in which the plans were named. */
  readonly comparisons: readonly Comparison[];
  /** What kept other higher plans from being read, as it was told; Chinese. */
  readonly troubles: readonly string[];
}

/** One output format: the whole text to print. */
export type CompareFormat = (draft: ComparedDraft, layout: ResultLayout) => string;

/** The rows of one kind that the draft has alone, in all comparisons. */
export function ownRows<T extends ComparedPlace>(
  comparisons: readonly Comparison[],
  rowsOf: (comparison: Comparison) => readonly ComparisonRow<T>[],
): readonly ComparisonRow<T>[] {
  const [first, ...others] = comparisons.map((one) => rowsOf(one).filter(({ superior }) => superior === null));
  const key = ({ own }: ComparisonRow<T>) => `${own?.span.start}-${own?.span.end}`;
  return others.reduce((left, rows) => {
    const also = new Set(rows.map(key));
    return left.filter((row) => also.has(key(row)));
  }, first ?? []);
}
