// Works a roster into the list of known bodies: removes, renames, adds.
import type { Department, Naming } from '../departments/department';
import type { Roster, RosterEntry, RosterRenaming } from '../departments/roster';
import { findSpelling } from '../names/findSpelling';
import { leadingLevelWord } from '../names/namePrefix';
import type { Registry } from '../names/spellings';

/** The bodies of `known` as the roster changes them, those that only the roster has at the end. */
export function applyRoster(roster: Roster, known: Registry): readonly Department[] {
  const departments = new Map(known.departments);
  for (const name of roster.remove) departments.delete(idOf(name, known));
  for (const renaming of roster.rename) rename(renaming, { departments, known });
  for (const entry of roster.add) add(entry, { departments, known });
  return [...departments.values()];
}

interface Target {
  readonly departments: Map<string, Department>;
  readonly known: Registry;
}

/** Id of a known body by id or name; a name that nobody knows is its own id. */
function idOf(name: string, known: Registry): string {
  return known.departments.has(name) ? name : (findSpelling(name, known)?.spelling.department.id ?? name);
}

function rename({ from, to, since }: RosterRenaming, { departments, known }: Target): void {
  const old = coreOf(from, known);
  const id = idOf(to, known) === to ? idOf(from, known) : idOf(to, known);
  const department = departments.get(id) ?? { id, kind: 'custom', names: [] };
  departments.set(id, prefer({ ...department, names: without(old, department.names) }, coreOf(to, known)));
  const ended = { until: since === undefined ? 0 : since - 1, became: [id], byRoster: true };
  const former: Department = { id: `former:${from}`, kind: 'former', names: [{ full: old, short: [] }], ended };
  departments.set(former.id, former);
}

function add(entry: RosterEntry, { departments, known }: Target): void {
  const core = coreOf(entry.name, known);
  const present = departments.get(entry.id ?? idOf(entry.name, known));
  const base = !present ? newBody(entry) : present.family ? ownBody(entry, present) : lasting(present);
  const others = [entry.full, ...(entry.aliases ?? [])].flatMap((name) => (name ? [coreOf(name, known)] : []));
  const own: Naming = { full: others[0] ?? core, short: [core, ...others.slice(1)] };
  const topics = Object.fromEntries((entry.topics ?? []).map((topic) => [topic, 3]));
  departments.set(base.id, {
    ...prefer({ ...base, names: others.length > 0 ? [own, ...base.names] : base.names }, core),
    ...(base.topics || entry.topics ? { topics: { ...base.topics, ...topics } } : {}),
  });
}

/** A body of the roster alone; it takes a level word just if it is written with one. */
function newBody({ id, name }: RosterEntry): Department {
  return { id: id ?? name, kind: 'custom', names: [], prefix: leadingLevelWord(name) ? 'level' : 'none' };
}

/** One body of a family (王家镇人民政府), which the others of the family live on beside. */
function ownBody(entry: RosterEntry, { kind, topics }: Department): Department {
  return { ...newBody({ ...entry, id: entry.name }), kind, family: true, ...(topics && { topics }) };
}

/** A body that stands in the roster has not ended. */
function lasting({ ended, ...department }: Department): Department {
  return ended ? { ...department, kind: 'custom' } : department;
}

/** The body with a prescribed name, which it may have had before. */
function prefer(department: Department, preferred: string): Department {
  const isKnown = department.names.some(({ full, short }) => full === preferred || short.includes(preferred));
  const names = isKnown ? department.names : [{ full: preferred, short: [] }, ...department.names];
  return { ...department, names, preferred };
}

/** The name without what stands in front of it. */
function coreOf(name: string, known: Registry): string {
  const found = findSpelling(name, known);
  if (found && !found.place) return found.spelling.text;
  return name.slice(leadingLevelWord(name).length);
}

function without(core: string, names: readonly Naming[]): Naming[] {
  return names.flatMap(({ full, short, where }) => {
    const left = [full, ...short].filter((name) => name !== core);
    const kept = { full: left[0]!, short: left.slice(1) };
    return left.length > 0 ? [where ? { ...kept, where } : kept] : [];
  });
}
