// What the higher plans say about who does a task of the draft.
import { type DraftDepartments, draftDepartments } from '../../bodies/draftDepartments';
import type { ComparedTask, Comparison, ComparisonRow } from '../../compare/comparison';
import { isCertainPair } from '../../compare/pairs/certainty';
import type { Task } from '../../plan/model';
import { citeClause } from '../superior/superiorLevel';
import { type DepartmentEvidence, evidenceOf, partsFor, type TakenPart } from './departmentEvidence';

/** Of a pair that is not certain. */
const doubtful = 0.4;

/** The bodies of the tasks that this one corresponds to, as the draft's level has them. */
export function superiorEvidence(
  task: Task,
  comparisons: readonly Comparison[],
  own: DraftDepartments,
): DepartmentEvidence[] {
  return comparisons.flatMap((comparison) =>
    rowsOf(task, comparison).flatMap((row) => {
      const { reference } = comparison;
      const weight = row.confidence * (isCertainPair(row) ? 1 : doubtful);
      const reason = `上级计划${citeClause(reference, row.superior!.clause)}`;
      return evidenceOf(partsOf(row, comparison, own), { weight, reason });
    }),
  );
}

/** The note of the one task of a higher plan that this one surely corresponds to; empty where there is none. */
export function superiorParts(
  task: Task,
  comparisons: readonly Comparison[],
  own: DraftDepartments,
): readonly TakenPart[] {
  for (const comparison of comparisons) {
    const rows = rowsOf(task, comparison).filter(isCertainPair);
    const best = rows.sort((a, b) => b.confidence - a.confidence)[0];
    const parts = best ? partsOf(best, comparison, own) : [];
    if (parts.length > 0) return parts;
  }
  return [];
}

function rowsOf({ span }: Task, { tasks }: Comparison): ComparisonRow<ComparedTask>[] {
  return tasks.filter((row) => row.superior?.responsibility && row.own?.span.start === span.start);
}

function partsOf(row: ComparisonRow<ComparedTask>, { reference }: Comparison, own: DraftDepartments): TakenPart[] {
  const note = row.superior?.responsibility;
  return note && reference.document ? partsFor(note.parties, own, draftDepartments(reference.document)) : [];
}
