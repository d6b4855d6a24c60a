// Hover: what is known of a body, and what it has to do in the draft.
import { type DepartmentSettings, draftDepartments } from '../../bodies/draftDepartments';
import { headingsOf } from '../../compare/sides/planHeadings';
import type { OutlineItem, PlanDocument, Role, Task } from '../../plan/model';
import type { Resolution } from '../../registry/lookup/resolveDepartment';
import type { Span } from '../../text/span';
import { type DepartmentMention, departmentAt } from '../places/departmentAt';
import type { ExplanationPart } from '../places/explanation';
import { departmentFacts } from './departmentFacts';

/** What is said about a body where it is named. */
export interface DepartmentHover {
  readonly span: Span;
  readonly parts: readonly ExplanationPart[];
}

/** Items that are listed one by one, and characters of their titles. */
const mostPlaces = 5;
const longestTitle = 20;

/** The explanation of the name at `offset`; null where none stands. */
export function departmentHover(
  document: PlanDocument,
  offset: number,
  settings: DepartmentSettings,
): DepartmentHover | null {
  const mention = departmentAt(document, offset, settings);
  if (!mention) return null;
  const { name, resolution, span } = mention;
  const facts: readonly ExplanationPart[] = resolution
    ? departmentFacts(resolution, draftDepartments(document, settings))
    : [{ kind: 'verdict', text: name }];
  return { span, parts: [...facts, ...taskParts(document, mention, settings)] };
}

interface OwnTask {
  readonly task: Task;
  readonly role: Role;
}

function taskParts(
  document: PlanDocument,
  mention: DepartmentMention,
  settings: DepartmentSettings,
): ExplanationPart[] {
  const own = tasksOf(document, mention, settings);
  if (own.length === 0) return [];
  const counts = new Map<Role, number>();
  for (const { role } of own) counts.set(role, (counts.get(role) ?? 0) + 1);
  const byRole = [...counts].map(([role, count]) => `${role}${count}项`).join('、');
  const places = [...new Set(own.flatMap(({ task: { item } }) => (item ? [item] : [])))];
  const listed = places.slice(0, mostPlaces).map(describe).join('；');
  return [
    { kind: 'line', text: `本稿任务${own.length}项：${byRole}` },
    { kind: 'line', text: places.length > mostPlaces ? `${listed}；等${places.length}处` : listed },
  ];
}

/** The tasks whose notes name the body, in the order of the text. */
function tasksOf(document: PlanDocument, { name, resolution }: DepartmentMention, settings: DepartmentSettings) {
  const roles = new Map<number, Role>();
  for (const { party, note, resolution: other } of draftDepartments(document, settings).parties) {
    const isSame = resolution ? isSameBody(resolution, other) : party.name === name;
    if (isSame && !roles.has(note.span.start)) roles.set(note.span.start, party.role);
  }
  return document.tasks.flatMap((task): OwnTask[] => {
    const role = task.responsibility && roles.get(task.responsibility.span.start);
    return role ? [{ task, role }] : [];
  });
}

/** Whether two names mean one body; 市市场监管委 is none with 区市场监管局. */
function isSameBody(one: Resolution, other: Resolution | null): boolean {
  return other?.id === one.id && (!one.level || !other.level || one.level === other.level);
}

function describe(item: OutlineItem): string {
  const { title } = item;
  return headingsOf(item).clause + (title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title);
}
