// Holds a draft against another plan: what both have side by side, then what only one of them has.
import type { PlanDocument } from '../plan/model';
import type { ReferencePlan } from '../plan/referencePlan';
import { alignEntries, alignTasks, type Pair } from './alignEntries';
import { alignTargets } from './alignTargets';
import type { Comparison, ComparisonRow, JudgedRow, Verdict } from './comparison';
import { judgeDeadlines, planDeadlines } from './planDeadlines';
import { planTargets } from './planTargets';
import { planTasks } from './planTasks';
import { referenceIndex } from './referenceIndex';
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
  const superior = referenceIndex(reference);
  const targets = planTargets(document);
  const deadlines = planDeadlines(document);
  const tasks = planTasks(document);
  return {
    reference,
    targets: judgedRows({
      superior: superior.targets.entries,
      own: targets,
      pairs: alignTargets(superior.targets.entries, superior.targets.index, targets),
      show: ({ target }) => target,
      judge,
    }),
    deadlines: judgedRows({
      superior: superior.deadlines.entries,
      own: deadlines,
      pairs: alignEntries(superior.deadlines.index, deadlines),
      show: ({ compared }) => compared,
      judge: (a, b) => judgeDeadlines(a.compared, b.compared),
    }),
    tasks: taskRows(superior.tasks.entries, tasks, alignTasks(superior.tasks.index, tasks)),
  };
}

interface Sides<E, T> {
  readonly superior: readonly E[];
  readonly own: readonly E[];
  readonly pairs: readonly Pair[];
  readonly show: (entry: E) => T;
  readonly judge: (superior: E, own: E) => { verdict: Verdict; reason: string | null };
}

function judgedRows<E, T>({ superior, own, pairs, show, judge }: Sides<E, T>): JudgedRow<T>[] {
  const byOwn = new Set(pairs.map((pair) => pair.own));
  const bySuperior = new Map(pairs.map((pair) => [pair.superior, pair]));
  const rows = superior.map((entry, at): JudgedRow<T> => {
    const pair = bySuperior.get(at);
    if (!pair) return { superior: show(entry), own: null, verdict: 'missing', reason: null, confidence: 1 };
    const partner = own[pair.own]!;
    return { superior: show(entry), own: show(partner), ...judge(entry, partner), confidence: pair.score };
  });
  const extra = own.flatMap((entry, at): JudgedRow<T>[] =>
    byOwn.has(at) ? [] : [{ superior: null, own: show(entry), verdict: 'extra', reason: null, confidence: 1 }],
  );
  return [...rows, ...extra];
}

type Tasks = readonly ReturnType<typeof planTasks>[number][];

function taskRows(superior: Tasks, own: Tasks, pairs: readonly Pair[]): ComparisonRow<Tasks[number]['task']>[] {
  const taken = new Set(pairs.map((pair) => pair.own));
  const bySuperior = new Map(pairs.map((pair) => [pair.superior, pair]));
  const rows = superior.map(({ task }, at) => {
    const pair = bySuperior.get(at);
    return { superior: task, own: pair ? own[pair.own]!.task : null, confidence: pair?.score ?? 1 };
  });
  const extra = own.flatMap(({ task }, at) => (taken.has(at) ? [] : [{ superior: null, own: task, confidence: 1 }]));
  return [...rows, ...extra];
}
