// The plan that drafts are held against, made ready once: its targets, deadlines and tasks with an index of each.
import type { ReferencePlan } from '../plan/referencePlan';
import { EntryIndex } from './entryIndex';
import { type PlanDeadline, planDeadlines } from './planDeadlines';
import { type PlanTarget, referenceTargets } from './planTargets';
import { type PlanTask, planTasks } from './planTasks';

/** Passages of one kind with their index. */
export interface Indexed<T> {
  readonly entries: readonly T[];
  readonly index: EntryIndex;
}

/** A plan made ready. */
export interface ReferenceIndex {
  readonly targets: Indexed<PlanTarget>;
  readonly deadlines: Indexed<PlanDeadline>;
  readonly tasks: Indexed<PlanTask>;
}

const known = new WeakMap<ReferencePlan, ReferenceIndex>();

/** The index of a plan, made at the first call. */
export function referenceIndex(reference: ReferencePlan): ReferenceIndex {
  let index = known.get(reference);
  if (!index) {
    const { document } = reference;
    const targets = referenceTargets(reference);
    const deadlines = document ? planDeadlines(document) : [];
    const tasks = document ? planTasks(document) : [];
    index = { targets: indexed(targets), deadlines: indexed(deadlines), tasks: indexed(tasks) };
    known.set(reference, index);
  }
  return index;
}

function indexed<T extends PlanTarget | PlanDeadline | PlanTask>(entries: readonly T[]): Indexed<T> {
  return { entries, index: new EntryIndex(entries) };
}
