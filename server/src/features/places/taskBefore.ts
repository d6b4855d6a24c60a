// The task that a place belongs to.
import type { PlanDocument, Task } from '../../plan/model';

/** The last task that begins before `offset`; undefined before the first. */
export function taskBefore({ tasks }: PlanDocument, offset: number): Task | undefined {
  let found: Task | undefined;
  for (const task of tasks)
    if (task.span.start < offset && (!found || task.span.start >= found.span.start)) found = task;
  return found;
}
