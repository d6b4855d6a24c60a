// The bodies that a draft names in its responsibility notes, and how it writes them.
import type { Party, PlanDocument, Responsibility } from '../plan/model';
import type { Municipality } from '../registry/departments/department';
import type { NameStyle } from '../registry/lookup/currentName';
import { type NameContext, type Resolution, resolveDepartment } from '../registry/lookup/resolveDepartment';
import { municipalityOf } from '../registry/names/municipality';
import { leadingLevelWord, levelWord } from '../registry/names/namePrefix';
import { type Registry, registryFor } from '../registry/registry';
import { rosterOf } from '../registry/rosters/readRoster';
import { last } from '../text/memo';
import type { AdminLevel } from '../words/levels';

/** What is needed to know bodies by their names; what is left out is read off the draft. */
export interface DepartmentSettings {
  readonly level?: AdminLevel | undefined;
  readonly region?: { readonly name?: string; readonly municipality?: string } | undefined;
  /** A roster as it was read from JSON, unchecked. */
  readonly departments?: unknown;
}

/** A body as it stands in a note. */
export interface NamedParty {
  readonly party: Party;
  /** As it stands in the text: 畜牧中心, where the note means 区畜牧中心. */
  readonly written: string;
  readonly note: Responsibility;
  /** null for a name that nobody knows. */
  readonly resolution: Resolution | null;
}

/** The bodies of a draft, with what they were recognised by. */
export interface DraftDepartments {
  /** Level, municipality and year of the draft. */
  readonly context: NameContext & { readonly region: Municipality | null };
  /** With the roster, where there is one. */
  readonly registry: Registry;
  /** In the order of the text, each note once. */
  readonly parties: readonly NamedParty[];
  /** How the draft writes bodies. */
  readonly style: NameStyle;
}

/** The bodies of a draft; worked out once for each document as long as the settings stay the same. */
export function draftDepartments(document: PlanDocument, settings: DepartmentSettings = {}): DraftDepartments {
  return departmentsIn(document, settings);
}

const departmentsIn = last(isSame, findDepartments);

function isSame(one: DepartmentSettings, other: DepartmentSettings): boolean {
  const sameRegion = one.region?.name === other.region?.name && one.region?.municipality === other.region?.municipality;
  return sameRegion && one.level === other.level && one.departments === other.departments;
}

function findDepartments(document: PlanDocument, settings: DepartmentSettings): DraftDepartments {
  const { title, noticeTitle, text, year } = document;
  const registry = registryFor(rosterOf(settings.departments));
  const place = document.region ?? settings.region?.name ?? null;
  const region = municipalityOf({
    municipality: settings.region?.municipality,
    region: place,
    titles: [title, noticeTitle],
    text,
  });
  // The title of a draft counts for more than a configuration that holds for a folder.
  const level = document.region === null ? (settings.level ?? document.level) : document.level;
  const context = { level, region, year };
  const parties = responsibilities(document).flatMap((note) =>
    note.parties.map((party) => ({
      party,
      written: text.slice(party.span.start, party.span.end),
      note,
      resolution: resolveDepartment(party.name, context, registry),
    })),
  );
  return { context, registry, parties, style: styleOf(parties, { context, place }) };
}

function responsibilities({ tasks }: PlanDocument): Responsibility[] {
  const seen = new Map<number, Responsibility>();
  for (const { responsibility } of tasks)
    if (responsibility && !seen.has(responsibility.span.start)) seen.set(responsibility.span.start, responsibility);
  return [...seen.values()].sort((one, other) => one.span.start - other.span.start);
}

function styleOf(
  parties: readonly NamedParty[],
  { context, place }: { context: NameContext; place: string | null },
): NameStyle {
  const prefixed = parties.filter(({ resolution }) => (resolution?.department.prefix ?? 'level') === 'level');
  const prefixes = tally(prefixed.map(({ party }) => leadingLevelWord(party.name)));
  const fulls = parties.filter(({ resolution }) => resolution && resolution.naming.short.length > 0);
  const full = fulls.filter(({ resolution }) => resolution!.form === 'full').length * 2 > fulls.length;
  const vertical = parties.find(({ resolution }) => resolution?.id === 'public-security' && resolution.place);
  const used = new Map<string, string>();
  for (const [id, names] of ownNames(parties, context)) used.set(id, mostFrequent(tally(names))!);
  const prefix = mostFrequent(prefixes) ?? (context.level && place ? levelWord(context.level, place) : undefined);
  return {
    ...context,
    full,
    used,
    place: vertical?.resolution?.place ?? bareRegion(place),
    ...(prefix === undefined ? {} : { prefix }),
  };
}

/** 静海 of 静海区; null where no name is left. */
function bareRegion(region: string | null): string | null {
  const bare = region?.replace(/(?:区|县|市|旗)$/, '') ?? '';
  return bare.length >= 2 ? bare : null;
}

/** The names of bodies of the draft's own level, by id. */
function ownNames(parties: readonly NamedParty[], { level }: NameContext): ReadonlyMap<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { party, resolution } of parties) {
    if (!resolution || resolution.form === 'former') continue;
    if (level && resolution.level && resolution.level !== level) continue;
    const own = names.get(resolution.id) ?? [];
    own.push(party.name);
    names.set(resolution.id, own);
  }
  return names;
}

/** How often each text occurs, in the order of first occurrence. */
export function tally(texts: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** The text with the highest count, the first one of equals; undefined where there is none. */
export function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].reduce<readonly [string, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0];
}
