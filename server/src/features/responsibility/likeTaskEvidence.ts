// What tasks like this one, in the draft and in other drafts, say about who does it.
import { type DraftDepartments, draftDepartments } from '../../bodies/draftDepartments';
import type { ComparedTask } from '../../compare/comparison';
import { EntryIndex, type Passage } from '../../compare/likeness/entryIndex';
import { planTasks, taskPassage } from '../../compare/sides/planTasks';
import type { PlanDocument, Task } from '../../plan/model';
import { once } from '../../text/memo';
import { type DepartmentEvidence, evidenceOf, partsFor } from './departmentEvidence';

/** Where like tasks are looked for. */
export interface LikeTaskSearch {
  readonly document: PlanDocument;
  readonly own: DraftDepartments;
  /** Other drafts, and last year's plan. */
  readonly others: readonly PlanDocument[];
}

/** What is less like says nothing. */
const leastLikeness = 0.12;
/** A task so like it is taken for the same. */
const fullLikeness = 0.7;

/** The bodies of the tasks that are most like `task`. The task's own note is no evidence, should it have one. */
export function likeTaskEvidence(task: Task, { document, own, others }: LikeTaskSearch): DepartmentEvidence[] {
  const { entry } = taskPassage(document, task);
  return [document, ...others].flatMap((plan) => {
    const { index, passages } = notedTasks(plan);
    const departments = plan === document ? own : draftDepartments(plan);
    return index.candidates(entry).flatMap(({ at, score }) => {
      const { responsibility, clause } = passages[at]!.shown;
      const isOwn = plan === document && responsibility!.span.start === task.responsibility?.span.start;
      if (isOwn || score < leastLikeness) return [];
      const weight = Math.min(1, score / fullLikeness) ** 1.5;
      const reason = plan === document ? `本稿类似任务${clause}` : `${titleOf(plan)}类似任务${clause}`;
      return evidenceOf(partsFor(responsibility!.parties, own, departments), { weight, reason });
    });
  });
}

function titleOf({ title }: PlanDocument): string {
  return title === null ? '其他稿件' : `《${title}》`;
}

interface NotedTasks {
  readonly passages: readonly Passage<ComparedTask>[];
  readonly index: EntryIndex;
}

const notedTasks = once((document: PlanDocument): NotedTasks => {
  const passages = planTasks(document).filter(({ shown }) => shown.responsibility !== null);
  return { passages, index: new EntryIndex(passages.map(({ entry }) => entry)) };
});
