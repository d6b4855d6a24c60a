// The names that a draft may put into its notes, with how often it has them already.
import { type DepartmentSettings, type DraftDepartments, draftDepartments } from '../../bodies/draftDepartments';
import type { PlanDocument } from '../../plan/model';
import { isOrganName } from '../../plan/notes/organs';
import type { Department } from '../../registry/departments/department';
import { type ListedDepartment, listDepartments, soundOf } from '../../registry/lookup/departmentList';
import { leadingLevelWord } from '../../registry/names/namePrefix';
import { once } from '../../text/memo';
import { overlaps, type Span } from '../../text/span';

/** A name that may be put in. */
export interface DraftName {
  readonly listed: ListedDepartment;
  /** How many notes of the draft have it. */
  readonly uses: number;
  /** Whether a roster has it. */
  readonly inRoster: boolean;
}

/**
 * Every body that the draft may name, as it would write it, and what it names without anybody knowing it. `typing` is where
 * something is being typed that is no use of a name yet.
 */
export function draftNames(
  document: PlanDocument,
  { settings, typing }: { readonly settings: DepartmentSettings; readonly typing: Span },
): readonly DraftName[] {
  const found = draftDepartments(document, settings);
  const parties = found.parties.filter(({ party }) => !overlaps(party.span, typing));
  const uses = new Map<string, number>();
  const unknown = new Map<string, number>();
  for (const { party, resolution } of parties) {
    const key = resolution?.id ?? party.name;
    uses.set(key, (uses.get(key) ?? 0) + 1);
    if (!resolution && isOrganName(party.name)) unknown.set(party.name, (unknown.get(party.name) ?? 0) + 1);
  }
  const own = rosterIds(found.registry);
  const known = listDepartments(found.style, found.registry).map((listed) => ({
    listed,
    uses: uses.get(listed.department.id) ?? 0,
    inRoster: own.has(listed.department.id),
  }));
  return [...known, ...[...unknown].map(([name, count]) => unknownName(name, count))];
}

/** Ids of the bodies that the roster names. */
const rosterIds = once(({ roster, departments }: DraftDepartments['registry']): ReadonlySet<string> => {
  const named = roster ? [...departments.values()].filter(({ preferred }) => preferred !== undefined) : [];
  return new Set(named.map(({ id }) => id));
});

function unknownName(name: string, uses: number): DraftName {
  const department: Department = { id: name, kind: 'custom', names: [{ full: name, short: [] }] };
  const listed = { department, name, prefixLength: leadingLevelWord(name).length, ...soundOf(name) };
  return { listed, uses, inRoster: false };
}
