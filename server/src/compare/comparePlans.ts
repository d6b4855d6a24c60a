// Holds a draft against another plan: what both have side by side, then what only one of them has.
import type { PlanDocument } from '../plan/model';
import type { ReferencePlan } from '../plan/referencePlan';
import { indexEndingAfter } from '../text/span';
import { alignEntries } from './alignEntries';
import { alignTargets } from './alignTargets';
import { alignTasks } from './alignTasks';
import type { Comparison } from './comparison';
import { judgeDeadlines, planDeadlines } from './planDeadlines';
import { type PlanTarget, planTargets } from './planTargets';
import { type PlanTask, planTasks } from './planTasks';
import { referenceIndex } from './referenceIndex';
import { comparisonRows, judgedRows } from './rows';
import { judge } from './verdict';

const known = new WeakMap<PlanDocument, WeakMap<ReferencePlan, Comparison>>();

/** Total; made once for each draft and plan. */
export function comparePlans(document: PlanDocument, reference: ReferencePlan): Comparison {
  const ofDocument = known.get(document) ?? new WeakMap<ReferencePlan, Comparison>();
  known.set(document, ofDocument);
  let comparison = ofDocument.get(reference);
  if (!comparison) {
    comparison = compare(document, reference);
    ofDocument.set(reference, comparison);
  }
  return comparison;
}

function compare(document: PlanDocument, reference: ReferencePlan): Comparison {
  const { targets, deadlines, tasks } = referenceIndex(reference);
  const ownTargets = planTargets(document);
  const ownDeadlines = planDeadlines(document);
  const ownTasks = planTasks(document);
  const taskAlignment = alignTasks(tasks.index, ownTasks);
  const taskOfOwn = tasksOf(ownTargets, ownTasks);
  const taskOfSuperior = tasksOf(targets.entries, tasks.entries);
  const taskLikeness = (own: number, superior: number) =>
    taskAlignment.likeness(taskOfOwn[own]!, taskOfSuperior[superior]!);
  return {
    reference,
    targets: judgedRows(
      {
        superior: targets.entries,
        own: ownTargets,
        alignment: alignTargets({ superior: targets.entries, index: targets.index, own: ownTargets, taskLikeness }),
        show: ({ target }) => target,
      },
      judge,
    ),
    deadlines: judgedRows(
      {
        superior: deadlines.entries,
        own: ownDeadlines,
        alignment: alignEntries(deadlines.index, ownDeadlines),
        show: ({ compared }) => compared,
      },
      (superior, own) => judgeDeadlines(superior.compared, own.compared),
    ),
    tasks: comparisonRows({
      superior: tasks.entries,
      own: ownTasks,
      alignment: taskAlignment,
      show: ({ task }) => task,
    }),
  };
}

/** For each target the number of the task that it stands in; -1 for those in none. */
function tasksOf(targets: readonly PlanTarget[], tasks: readonly PlanTask[]): number[] {
  return targets.map(({ target }) => {
    const at = indexEndingAfter(tasks, target.span.start, ({ task }) => task.span.end);
    return at < tasks.length && tasks[at]!.task.span.start <= target.span.start ? at : -1;
  });
}
