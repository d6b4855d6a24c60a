// Prints how often the body in charge is among the first three suggestions, by draft: each task without its note in turn. Misses with --misses.
import { type DraftDepartments, draftDepartments } from '../../server/src/bodies/draftDepartments';
import { suggestDepartments } from '../../server/src/features/responsibility/suggestDepartments';
import { topicEvidence } from '../../server/src/features/responsibility/topicEvidence';
import { parsePlan } from '../../server/src/plan/document';
import type { PlanDocument, Role, Task } from '../../server/src/plan/model';
import { resolveDepartment } from '../../server/src/registry/lookup/resolveDepartment';
import { evalDrafts } from './evalDrafts';

const first = 3;
const showMisses = process.argv.includes('--misses');

/** Ids of the lead, or of all that do the task where none leads; names of those that nobody knows. */
function inCharge({ responsibility }: Task, { context, registry }: DraftDepartments): Set<string> {
  const { parties } = responsibility!;
  const having = (sought: Role) => parties.filter(({ role }) => role === sought);
  const all = [having('牵头'), having('负责'), parties].find((some) => some.length > 0)!;
  return new Set(all.map(({ name }) => resolveDepartment(name, context, registry)?.id ?? name));
}

/** As if the task had no note: bodies that only this note names are not named in the draft. */
function without({ responsibility }: Task, departments: DraftDepartments): DraftDepartments {
  const others = departments.parties.filter(({ note }) => note.span.start !== responsibility!.span.start);
  const named = new Set(others.map(({ resolution }) => resolution?.id));
  const used = new Map([...departments.style.used!].filter(([id]) => named.has(id)));
  return { ...departments, parties: others, style: { ...departments.style, used } };
}

/** With what took the place of bodies that have ended: topics alone cannot know what an old draft calls them. */
function withSuccessors(ids: ReadonlySet<string>, { registry }: DraftDepartments): Set<string> {
  return new Set([...ids].flatMap((id) => [id, ...(registry.departments.get(id)?.ended?.became ?? [])]));
}

/** As if the draft had no notes at all. */
function byTopics(document: PlanDocument, task: Task, departments: DraftDepartments): string[] {
  const bare = { ...departments, style: { ...departments.style, used: new Map<string, string>() } };
  return topicEvidence(document, task, bare)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
}

function evaluate(name: string, text: string): void {
  const document = parsePlan(text);
  const departments = draftDepartments(document);
  const tasks = document.tasks.filter(({ responsibility }) => responsibility && responsibility.parties.length > 0);
  let right = 0;
  let rightByTopics = 0;
  for (const task of tasks) {
    const truth = inCharge(task, departments);
    const isRight = (ids: readonly string[], right = truth) => ids.slice(0, first).some((id) => right.has(id));
    const own = without(task, departments);
    const suggested = suggestDepartments(task, { document, departments: own, comparisons: [], others: [] });
    const topics = byTopics(document, task, departments);
    if (isRight(suggested.map(({ id }) => id))) right++;
    else if (showMisses)
      showMiss(
        'all',
        suggested.map((one) => `${one.name} ${one.score.toFixed(2)}`),
        task,
        truth,
      );
    if (isRight(topics, withSuccessors(truth, departments))) rightByTopics++;
    else if (showMisses) showMiss('topics', topics, task, truth);
  }
  function showMiss(kind: string, ids: readonly string[], { span }: Task, truth: Set<string>): void {
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    process.stdout.write(`  ${kind}: ${[...truth].join(' ')} ≠ ${ids.slice(0, first).join(' ')}\n    ${words}\n`);
  }
  const share = (count: number) =>
    `${count}/${tasks.length} (${((100 * count) / Math.max(1, tasks.length)).toFixed(0)} %)`;
  process.stdout.write(`${name}: ${share(right)}, topics alone ${share(rightByTopics)}\n`);
}

for (const { name, text } of evalDrafts()) evaluate(name, text);
