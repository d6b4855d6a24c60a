// What the registry says about who is in charge of what a task speaks of.
import type { DraftDepartments } from '../../bodies/draftDepartments';
import type { PlanDocument, Task } from '../../plan/model';
import type { DepartmentKind } from '../../registry/departments/department';
import { departmentsForText, type TopicScore } from '../../registry/lookup/departmentTopics';
import { type DepartmentEvidence, ownBody } from './departmentEvidence';

/** Weight of the likeliest body; the others' in proportion. */
const fullWeight = 1;
/** A score from here on is as sure as topics can be. */
const sureScore = 24;
/** Of what the headings above a task speak of. */
const ofHeadings = 0.3;
/** Bodies that not every place has count less unless the draft names them. */
const localKinds: ReadonlySet<DepartmentKind> = new Set(['institution', 'committee', 'park', 'town', 'enterprise']);
const ofLocal = 0.4;
/** A body that the draft names already counts more. */
const ofNamed = 1.25;
const mostTopics = 3;
/** Run-in titles without a mark may be whole sentences. */
const longestTitle = 40;

/** The bodies whose topics the task and the headings above it speak of. */
export function topicEvidence({ text }: PlanDocument, task: Task, own: DraftDepartments): DepartmentEvidence[] {
  const { registry, style } = own;
  const scores = new Map<string, TopicScore>();
  for (const one of departmentsForText(text.slice(task.span.start, task.span.end), registry)) scores.set(one.id, one);
  for (const one of departmentsForText(headingsAbove(task), registry)) {
    const known = scores.get(one.id);
    scores.set(one.id, { ...(known ?? one), score: (known?.score ?? 0) + ofHeadings * one.score });
  }
  const weighed = new Map<string, TopicScore>();
  for (const { id, score, topics } of scores.values()) {
    const body = ownBody(id, own);
    const one = { id: body, topics, score: score * factorOf(body) };
    if (one.score > (weighed.get(body)?.score ?? 0)) weighed.set(body, one);
  }
  const all = [...weighed.values()];
  const best = all.reduce((most, { score }) => Math.max(most, score), sureScore);
  return all.map(({ id, score, topics }) => ({
    id,
    role: '负责' as const,
    weight: (fullWeight * score) / best,
    reason: `职责：${topics.slice(0, mostTopics).join('、')}`,
  }));

  function factorOf(id: string): number {
    if (style.used?.has(id)) return ofNamed;
    const kind = registry.departments.get(id)?.kind;
    return kind && localKinds.has(kind) && id !== 'food-safety-office' ? ofLocal : 1;
  }
}

function headingsAbove({ item, span }: Task): string {
  const titles: string[] = [];
  for (let one = item; one; one = one.parent)
    if (one.titleSpan.start < span.start) titles.unshift(one.title.slice(0, longestTitle));
  return titles.join('　');
}
