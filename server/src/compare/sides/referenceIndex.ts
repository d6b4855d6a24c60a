// The plan that drafts are held against, made ready once: its targets, deadlines and tasks with an index of each.
import type { ReferencePlan } from '../../plan/referencePlan';
import { once } from '../../text/memo';
import type { ComparedDeadline, ComparedTarget, ComparedTask } from '../comparison';
import { type Entry, EntryIndex, type Passage } from '../likeness/entryIndex';
import { planDeadlines } from './planDeadlines';
import { referenceTargets } from './planTargets';
import { planTasks } from './planTasks';
import type { TargetEntry } from './targetEntry';

/** Passages of one kind with their index. */
export interface Indexed<T, E extends Entry = Entry> {
  readonly passages: readonly Passage<T, E>[];
  readonly index: EntryIndex;
}

/** A plan made ready. */
export interface ReferenceIndex {
  readonly targets: Indexed<ComparedTarget, TargetEntry>;
  readonly deadlines: Indexed<ComparedDeadline>;
  readonly tasks: Indexed<ComparedTask>;
}

/** The index of a plan, made at the first call. */
export const referenceIndex = once((reference: ReferencePlan): ReferenceIndex => {
  const { document } = reference;
  return {
    targets: indexed(referenceTargets(reference)),
    deadlines: indexed(document ? planDeadlines(document) : []),
    tasks: indexed(document ? planTasks(document) : []),
  };
});

function indexed<T, E extends Entry>(passages: readonly Passage<T, E>[]): Indexed<T, E> {
  return { passages, index: new EntryIndex(passages.map(({ entry }) => entry)) };
}
