// What speaks for a body to do a task: the vocabulary of everything that suggests who should do it.
import type { DraftDepartments } from '../../bodies/draftDepartments';
import type { Party, Role } from '../../plan/model';
import { resolveDepartment, successorsOf } from '../../registry/lookup/resolveDepartment';
import { bodyBelow } from '../../registry/names/bodyBelow';

/** One thing that speaks for one body. */
export interface DepartmentEvidence {
  /** Id in the registry; for a body that it does not know, the name that the draft itself has for it. */
  readonly id: string;
  readonly role: Role;
  /** Above 0; about 1 for a body that is in charge of the very same task elsewhere. */
  readonly weight: number;
  /** Chinese, one phrase. */
  readonly reason: string;
}

/** A body's part in a task of some plan. */
export type TakenPart = Pick<DepartmentEvidence, 'id' | 'role'>;

const roleWeights: Readonly<Record<Role, number>> = { 牵头: 1, 负责: 1, 配合: 0.35, 参与: 0.25 };
/** By how much each name of a list weighs less than the one before it, and how little the last ones weigh. */
const perPlace = 0.04;
const leastPlace = 0.5;

/** The parties of a note, `weight` shared out among them by role and place. */
export function evidenceOf(
  parts: readonly TakenPart[],
  { weight, reason }: Pick<DepartmentEvidence, 'weight' | 'reason'>,
): DepartmentEvidence[] {
  return parts.map(({ id, role }, place) => ({
    id,
    role,
    weight: weight * roleWeights[role] * Math.max(leastPlace, 1 - perPlace * place),
    reason,
  }));
}

/**
 * Parties of a plan as bodies of the draft, see `ownBody`; those that have ended as what they became. Names that nobody
 * knows are kept just where both are the same plan.
 */
export function partsFor(parties: readonly Party[], own: DraftDepartments, plan: DraftDepartments): TakenPart[] {
  const parts = new Map<string, TakenPart>();
  for (const { name, role } of parties)
    for (const id of idsOf(name, own, plan)) {
      const key = own === plan ? id : ownBody(id, own);
      if (!parts.has(key)) parts.set(key, { id: key, role });
    }
  return [...parts.values()];
}

/**
 * The body of the draft that does what the body with this id does: in a district that seems not to have it, what answers to
 * it there; in a draft that still names its predecessor, that one.
 */
export function ownBody(id: string, { context, registry, style }: DraftDepartments): string {
  const used = style.used ?? new Map<string, string>();
  const below = context.level === '区' || context.level === '乡镇' ? bodyBelow(id, used) : id;
  if (used.has(below)) return below;
  const isPredecessor = (one: string) => registry.departments.get(one)?.ended?.became[0] === below;
  return [...used.keys()].find(isPredecessor) ?? below;
}

function idsOf(name: string, own: DraftDepartments, plan: DraftDepartments): string[] {
  const found = resolveDepartment(name, plan.context, plan.registry);
  if (!found) return own === plan ? [name] : [];
  if (found.form !== 'former') return [found.id];
  return successorsOf(found.department, own.context, own.registry).map(({ id }) => id);
}
