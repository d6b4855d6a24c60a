// Holds a draft against another plan: what both have side by side, then what only one of them has.

import { isEveryOnePhrase } from '../plan/figures/inWords/everyOnePhrases';
import type { PlanDocument } from '../plan/model';
import type { ReferencePlan } from '../plan/referencePlan';
import { indexEndingAfter } from '../text/span';
import type { ComparedTask, Comparison } from './comparison';
import type { Entry, Passage } from './likeness/entryIndex';
import { alignEntries } from './pairs/alignEntries';
import { alignTargets } from './pairs/alignTargets';
import { alignTasks } from './pairs/alignTasks';
import { judgeDeadlines } from './pairs/judgeDeadlines';
import { comparisonRows, judgedRows } from './pairs/rows';
import { judge } from './pairs/verdict';
import { planDeadlines } from './sides/planDeadlines';
import { planTargets } from './sides/planTargets';
import { planTasks } from './sides/planTasks';
import { referenceIndex } from './sides/referenceIndex';
import type { PlanTarget } from './sides/targetEntry';

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
  const taskAlignment = alignTasks(tasks.index, ownTasks.map(entryOf));
  const taskOfOwn = tasksOf(ownTargets, ownTasks);
  const taskOfSuperior = tasksOf(targets.passages, tasks.passages);
  const targetAlignment = alignTargets({
    superior: targets.passages.map(entryOf),
    index: targets.index,
    own: ownTargets.map(entryOf),
    taskLikeness: (own, superior) => taskAlignment.likeness(taskOfOwn[own]!, taskOfSuperior[superior]!),
  });
  const deadlineAlignment = alignEntries(deadlines.index, ownDeadlines.map(entryOf));
  const targetRows = judgedRows(
    { superior: targets.passages, own: ownTargets, alignment: targetAlignment },
    (a, b, isContested) => judge(a.entry, b.entry, isContested),
  );
  return {
    reference,
    targets: targetRows.filter(({ superior, own }) => superior !== null || !isEveryOnePhrase(own!.text)),
    deadlines: judgedRows({ superior: deadlines.passages, own: ownDeadlines, alignment: deadlineAlignment }, (a, b) =>
      judgeDeadlines(a.shown, b.shown),
    ),
    tasks: comparisonRows({ superior: tasks.passages, own: ownTasks, alignment: taskAlignment }),
  };
}

function entryOf<E extends Entry>({ entry }: Passage<unknown, E>): E {
  return entry;
}

/** For each target the number of the task that it stands in; -1 for those in none. */
function tasksOf(targets: readonly PlanTarget[], tasks: readonly Passage<ComparedTask>[]): number[] {
  return targets.map(({ shown }) => {
    const at = indexEndingAfter(tasks, shown.span.start, (task) => task.shown.span.end);
    return at < tasks.length && tasks[at]!.shown.span.start <= shown.span.start ? at : -1;
  });
}
