// What is known of a body, in lines of an explanation.
import type { DraftDepartments } from '../../bodies/draftDepartments';
import type { Department } from '../../registry/departments/department';
import { departmentKindName } from '../../registry/departments/departmentKindName';
import { currentName } from '../../registry/lookup/currentName';
import { type Resolution, successorsOf } from '../../registry/lookup/resolveDepartment';
import type { Registry } from '../../registry/registry';
import { once } from '../../text/memo';
import type { ExplanationPart } from '../places/explanation';

/** Words, and former names, that a line has room for. */
const mostTopics = 8;
const mostFormer = 6;

/** Full name, kind, former names or successors, and what the body is usually in charge of. */
export function departmentFacts(
  resolution: Resolution,
  { style, context, registry }: DraftDepartments,
): readonly ExplanationPart[] {
  const { department, naming, prefix } = resolution;
  const { used: _, ...plain } = style;
  const isNamed = !/[〇□]/.test(naming.full);
  const full = isNamed
    ? prefix + naming.full
    : (currentName(department.id, { ...plain, full: true }, registry) ?? naming.full);
  const successors = successorsOf(department, { ...context, year: null }, registry);
  const names = successors.map(({ id }) => currentName(id, style, registry) ?? id);
  const former = formerNames(department, registry);
  const lines = [
    departmentKindName(department.kind),
    ...(department.ended
      ? [`${department.ended.until}年以后${names.length > 0 ? `为：${names.join('、')}` : '不再设立'}`]
      : []),
    ...(former.length > 0 ? [`原名或职责划入：${former.join('、')}`] : []),
  ];
  return [
    { kind: 'verdict', text: full },
    ...lines.map((text): ExplanationPart => ({ kind: 'line', text })),
    ...chargesOf(department),
  ];
}

/** For each body those that it took the place of. */
const predecessors = once((registry: Registry): ReadonlyMap<string, readonly Department[]> => {
  const found = new Map<string, Department[]>();
  for (const one of registry.departments.values())
    for (const successor of one.ended?.became ?? []) found.set(successor, [...(found.get(successor) ?? []), one]);
  return found;
});

/** `工商行政管理局（至2019年）` for each body that this one took the place of. */
function formerNames({ id }: Department, registry: Registry): string[] {
  const former = (predecessors(registry).get(id) ?? []).map(({ names, ended }) =>
    nameWithYear(names[0]!.full, ended!.until),
  );
  return former.length > mostFormer ? [...former.slice(0, mostFormer), '……'] : former;
}

/** A roster may say no more than that a name is never right. */
function nameWithYear(name: string, until: number): string {
  const text = name.replace(/[〇□]/g, '');
  return until > 0 ? `${text}（至${until}年）` : text;
}

/** What the body is usually in charge of; nothing where that is not known. */
export const chargesOf = once(({ topics }: Department): readonly ExplanationPart[] => {
  const entries = Object.entries(topics ?? {});
  const charge = entries.filter(([, part]) => part === 3);
  const words = (charge.length > 0 ? charge : entries).map(([word]) => word).slice(0, mostTopics);
  return words.length > 0 ? [{ kind: 'line', text: `通常负责：${words.join('、')}` }] : [];
});
