// Gathers a roster out of drafts: which bodies their notes name, under which names.
import type { PlanDocument } from '../plan/model';
import { currentName } from '../registry/lookup/currentName';
import { nearMiss } from '../registry/lookup/nearMiss';
import { type NameContext, type Resolution, successorsOf } from '../registry/lookup/resolveDepartment';
import { leadingLevelWord, levelWord } from '../registry/names/namePrefix';
import { registryFor } from '../registry/registry';
import { draftDepartments, mostFrequent, type NamedParty, tally } from './draftDepartments';

/** A name with how often it stands in the drafts. */
export interface CountedName {
  readonly name: string;
  readonly count: number;
  /** What else the drafts call the body, or what the name should be. */
  readonly others: readonly string[];
}

/** What drafts tell of the bodies of a place. */
export interface GatheredRoster {
  /** Bodies that the registry knows, in its order, each under the name that stands most often. */
  readonly known: readonly CountedName[];
  /** Names that the registry does not know, the most frequent first. */
  readonly unknown: readonly CountedName[];
  /** Names that have come out of use since, with the present ones. */
  readonly former: readonly CountedName[];
  /** Names with a slip in them, with the right ones. */
  readonly doubtful: readonly CountedName[];
}

/** The bodies of the drafts' own level. Groups (各街道办事处, 有关部门) are left out, for they are the same everywhere. */
export function rosterFromDrafts(documents: readonly PlanDocument[]): GatheredRoster {
  const found = documents.flatMap((document) => {
    const { parties, context } = draftDepartments(document);
    return parties.filter((party) => isOwn(party, context.level ?? null)).map((party) => ({ party, context }));
  });
  const known = new Map<string, string[]>();
  const former = new Map<string, string[]>();
  const unknown: string[] = [];
  const doubtful = new Map<string, string>();
  for (const { party, context } of found) {
    const { name } = party.party;
    const { resolution } = party;
    const near = resolution ? null : nearMiss(name, context);
    if (near) doubtful.set(name, near.name);
    if (!resolution) unknown.push(name);
    else if (resolution.department.ended) former.set(name, presentNames(party, context));
    else if (!isGroup(resolution)) push(known, keyOf(party), name);
  }
  const unknownNames = tally(unknown);
  const formerNames = tally(found.map(({ party }) => party.party.name).filter((name) => former.has(name)));
  return {
    known: inRegistryOrder(known),
    unknown: counted(unknownNames, (name) => (doubtful.has(name) ? null : [])),
    former: counted(formerNames, (name) => former.get(name)!),
    doubtful: counted(unknownNames, (name) => (doubtful.has(name) ? [doubtful.get(name)!] : null)),
  };
}

function isOwn({ party, resolution }: NamedParty, level: string | null): boolean {
  const word = leadingLevelWord(party.name);
  if (resolution?.level && level && resolution.level !== level && resolution.department.kind !== 'town') return false;
  return (
    !/^(?:各|其他|有关|相关)/.test(party.name) && (word === '' || level === null || word === levelWord(level as '区'))
  );
}

/** 有关部门, 街道办事处: no body in particular. */
function isGroup({ department: { kind }, place, prefix }: Resolution): boolean {
  return kind === 'collective' || (kind === 'town' && place === null && prefix === '');
}

/** One body of a family is told from the others by its name. */
function keyOf({ party, resolution }: NamedParty): string {
  return resolution!.department.family ? `${resolution!.id}|${party.name}` : resolution!.id;
}

function push(into: Map<string, string[]>, key: string, name: string): void {
  const names = into.get(key) ?? [];
  names.push(name);
  into.set(key, names);
}

function presentNames({ resolution }: NamedParty, { level, region }: NameContext): string[] {
  const context = { level, region, year: Number.MAX_SAFE_INTEGER };
  const prefix = resolution!.prefix;
  return successorsOf(resolution!.department, context).flatMap(
    ({ id }) => currentName(id, { ...context, prefix }) ?? [],
  );
}

function inRegistryOrder(known: ReadonlyMap<string, string[]>): CountedName[] {
  const order = [...registryFor().departments.keys()];
  const place = (key: string) => order.indexOf(key.split('|')[0]!);
  return [...known]
    .sort(([one], [other]) => place(one) - place(other))
    .map(([, names]) => {
      const counts = tally(names);
      const name = mostFrequent(counts)!;
      const others = [...counts.keys()].filter((other) => bare(other) !== bare(name));
      return { name, count: counts.get(name)!, others };
    });
}

function bare(name: string): string {
  return name.slice(leadingLevelWord(name).length);
}

/** The names for which `othersOf` gives something, the most frequent first. */
function counted(
  counts: ReadonlyMap<string, number>,
  othersOf: (name: string) => readonly string[] | null,
): CountedName[] {
  return [...counts]
    .flatMap(([name, count]) => {
      const others = othersOf(name);
      return others ? [{ name, count, others }] : [];
    })
    .sort((one, other) => other.count - one.count);
}
