// Holds a draft against another plan: what both have side by side, then what only one of them has.
import { isEveryOnePhrase } from '../plan/figures/inWords/everyOnePhrases';
import type { PlanDocument } from '../plan/model';
import type { ReferencePlan } from '../plan/referencePlan';
import { oncePerPair } from '../text/memo';
import { indexEndingAfter } from '../text/span';
import type {
  ComparedDeadline,
  ComparedPlace,
  ComparedTarget,
  ComparedTask,
  Comparison,
  JudgedRow,
} from './comparison';
import type { Entry, Passage } from './likeness/entryIndex';
import { alignDeadlines } from './pairs/alignDeadlines';
import { alignTargets } from './pairs/alignTargets';
import { alignTasks, type TaskAlignment } from './pairs/alignTasks';
import { judgeDeadlines } from './pairs/judgeDeadlines';
import { comparisonRows, judgedRows, type Sides } from './pairs/rows';
import { judge } from './pairs/verdict';
import { comparableDeadlines, otherYears } from './sides/comparableDeadlines';
import { planDeadlines } from './sides/planDeadlines';
import { planTargets } from './sides/planTargets';
import { planTasks } from './sides/planTasks';
import { type Indexed, referenceIndex } from './sides/referenceIndex';
import type { PlanTarget, TargetEntry } from './sides/targetEntry';

/** Total; made once for each draft and plan. */
export const comparePlans: (document: PlanDocument, reference: ReferencePlan) => Comparison = oncePerPair(compare);

function compare(document: PlanDocument, reference: ReferencePlan): Comparison {
  const { targets, tasks } = referenceIndex(reference);
  const years = otherYears(document, reference);
  const ownTasks = planTasks(document);
  const alignment = alignTasks(tasks, ownTasks);
  const sides = { superior: tasks.passages, own: ownTasks, alignment };
  return {
    reference,
    targets: targetRows(targets, planTargets(document), sides),
    deadlines: deadlineRows(comparableDeadlines(reference, years), planDeadlines(document), sides),
    otherYears: years,
    tasks: comparisonRows(sides),
  };
}

/** The tasks of both plans with what belongs together. */
interface TaskSides extends Sides<ComparedTask, Entry> {
  readonly alignment: TaskAlignment;
}

function targetRows(
  superior: Indexed<ComparedTarget, TargetEntry>,
  own: readonly PlanTarget[],
  tasks: TaskSides,
): JudgedRow<ComparedTarget>[] {
  const { passages } = superior;
  const taskLikeness = likenessOfTasks(passages, own, tasks);
  const alignment = alignTargets({ superior, own: own.map(entryOf), taskLikeness });
  return judgedRows({ superior: passages, own, alignment }, (a, b, isContested) =>
    judge(a.entry, b.entry, isContested),
  ).filter(({ superior, own: mine }) => superior !== null || !isEveryOnePhrase(mine!.text));
}

function deadlineRows(
  superior: Indexed<ComparedDeadline> | null,
  own: readonly Passage<ComparedDeadline>[],
  tasks: TaskSides,
): JudgedRow<ComparedDeadline>[] {
  if (!superior) return [];
  const { passages, index } = superior;
  const alignment = alignDeadlines(index, own.map(entryOf), likenessOfTasks(passages, own, tasks));
  return judgedRows({ superior: passages, own, alignment }, (a, b) => judgeDeadlines(a.shown, b.shown));
}

function entryOf<E extends Entry>({ entry }: Passage<unknown, E>): E {
  return entry;
}

/** How like the tasks are that two passages stand in, by the numbers of the passages. */
function likenessOfTasks(
  superior: readonly Passage<ComparedPlace>[],
  own: readonly Passage<ComparedPlace>[],
  tasks: TaskSides,
): (own: number, superior: number) => number {
  const [ofOwn, ofSuperior] = [tasksOf(own, tasks.own), tasksOf(superior, tasks.superior)];
  return (at, other) => tasks.alignment.likeness(ofOwn[at]!, ofSuperior[other]!);
}

/** For each passage the number of the task that it stands in; -1 for those in none. */
function tasksOf(passages: readonly Passage<ComparedPlace>[], tasks: readonly Passage<ComparedTask>[]): number[] {
  return passages.map(({ shown }) => {
    const at = indexEndingAfter(tasks, shown.span.start, (task) => task.shown.span.end);
    return at < tasks.length && tasks[at]!.shown.span.start <= shown.span.start ? at : -1;
  });
}
