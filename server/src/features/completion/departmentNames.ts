// Completion: names of bodies within a responsibility note, in the draft's own way of writing.
import { type DepartmentSettings, draftDepartments } from '../../bodies/draftDepartments';
import type { PlanDocument, Task } from '../../plan/model';
import { readParties } from '../../plan/notes/parties';
import { departmentKindName } from '../../registry/departments/departmentKindName';
import { resolveDepartment } from '../../registry/lookup/resolveDepartment';
import type { Span } from '../../text/span';
import { chargesOf } from '../hover/departmentFacts';
import type { ExplanationPart } from '../places/explanation';
import { type NotePlace, notePlace } from '../places/notePlace';
import { taskBefore } from '../places/taskBefore';
import { type SuggestionBasis, suggestDepartments } from '../responsibility/suggestDepartments';
import type { PlanCompletion } from './completion';
import { type DraftName, draftNames } from './draftNames';
import { filterTextOf, namesForTyped, type TypedName } from './typedName';

/** What the proposals are made for. */
export interface DepartmentNamesOptions {
  readonly document: PlanDocument;
  readonly settings: DepartmentSettings;
  /** Where something is typed. */
  readonly offset: number;
  /** What is known of who does what; asked only within a note. Left out, names are ranked by their use. */
  readonly basisOf?: () => SuggestionBasis;
}

/** The names for a place in a note, those that it has already left out; none anywhere else. */
export function departmentNames({ document, settings, offset, basisOf }: DepartmentNamesOptions): PlanCompletion[] {
  const place = notePlace(document, offset);
  if (!place) return [];
  const typed = document.text.slice(place.typed.start, place.typed.end);
  const taken = namesTaken(document, { place, settings });
  const untaken = draftNames(document, { settings, typing: place.typed }).filter(
    ({ listed: { department, name } }) => !taken.has(department.id) && !taken.has(name),
  );
  const task = basisOf && taskBefore(document, place.content.start);
  const suggested = task ? likely(task, basisOf()) : new Map();
  const rankOf = ranking([...suggested.keys()], typed);
  const names = namesForTyped(untaken, typed)
    .map((found) => ({ found, rank: rankOf(found) }))
    .sort((a, b) => compare(a.rank, b.rank));
  const isElided = elidesPrefix(document, { place, settings });
  return names.map(({ found }, index) => proposal(document, { found, place, index, isElided, suggested }));
}

/** Bodies that a task is likely for, the likeliest first, with what speaks for them. */
type Suggested = ReadonlyMap<string, readonly string[]>;

/** Bodies with less speak for nothing; more of them are a guess. */
const leastScore = 0.3;
const mostSuggested = 5;

function likely(task: Task, basis: SuggestionBasis): Suggested {
  const found = suggestDepartments(task, basis).filter(({ score }) => score >= leastScore);
  return new Map(found.slice(0, mostSuggested).map(({ id, reasons }) => [id, reasons]));
}

interface PlaceIn {
  readonly place: NotePlace;
  readonly settings: DepartmentSettings;
}

/** Ids and names of the bodies that the note has besides the one that is being typed. */
function namesTaken(document: PlanDocument, { place, settings }: PlaceIn): ReadonlySet<string> {
  const { context, registry } = draftDepartments(document, settings);
  const { content, typed } = place;
  const parts: readonly Span[] = [
    { start: content.start, end: typed.start },
    { start: typed.end, end: content.end },
  ];
  const names = parts.flatMap((part) => readParties(document.text, part, '负责').parties.map(({ name }) => name));
  return new Set(names.map((name) => resolveDepartment(name, context, registry)?.id ?? name));
}

/** The smaller, the further in front; the earlier figures outweigh the later ones. */
type Rank = readonly number[];

function ranking(suggested: readonly string[], typed: string): (one: TypedName<DraftName>) => Rank {
  const sought = typed.toLowerCase();
  return ({ one: { listed, uses, inRoster }, match }) => {
    const { department, initials, prefixLength } = listed;
    const isWhole = sought !== '' && (initials === sought || initials.slice(prefixLength) === sought);
    const place = suggested.indexOf(department.id);
    return [isWhole ? 0 : 1, place < 0 ? suggested.length : place, -uses, inRoster ? 0 : 1, -match];
  };
}

function compare(one: Rank, other: Rank): number {
  const at = one.findIndex((figure, index) => figure !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}

/** Whether the draft leaves the level word off behind the first name of a note, and there is one before the place. */
function elidesPrefix(document: PlanDocument, { place, settings }: PlaceIn): boolean {
  const { text } = document;
  const before = readParties(text, { start: place.content.start, end: place.typed.start }, '负责').parties;
  if (!before.some(({ name, span }) => /^[省市区县]/.test(name) && text.startsWith(name, span.start))) return false;
  let elided = 0;
  let written = 0;
  for (const { party, written: name, note } of draftDepartments(document, settings).parties) {
    if (party === note.parties[0] || party.span.end === place.typed.end) continue;
    if (name.length < party.name.length) elided++;
    else if (/^[省市区县]/.test(name)) written++;
  }
  return elided > written;
}

interface Proposal {
  readonly found: TypedName<DraftName>;
  readonly place: NotePlace;
  readonly index: number;
  readonly isElided: boolean;
  readonly suggested: Suggested;
}

function proposal({ text }: PlanDocument, { found, place, index, isElided, suggested }: Proposal): PlanCompletion {
  const { one, skipped } = found;
  const { listed } = one;
  const start = place.typed.start + skipped;
  const typed = text.slice(start, place.typed.end);
  const newText =
    isElided && !listed.name.startsWith(typed[0] ?? ' ') ? listed.name.slice(listed.prefixLength) : listed.name;
  return {
    kind: 'name',
    label: newText,
    detail: detailOf(one, suggested),
    documentation: [
      ...(suggested.get(listed.department.id) ?? []).map((text): ExplanationPart => ({ kind: 'line', text })),
      ...chargesOf(listed.department),
    ],
    filterText: filterTextOf(listed, typed),
    sortText: String(index).padStart(3, '0'),
    edit: { span: { start, end: place.typed.end + typedAhead(text, place, newText) }, newText },
  };
}

/** Characters behind the place that the name would repeat: those that stand there of its end. */
function typedAhead(text: string, { typed }: NotePlace, name: string): number {
  const had = /[A-Za-z]$/.test(text.slice(typed.start, typed.end)) ? 0 : typed.end - typed.start;
  for (let from = Math.max(1, had - 1); had > 0 && from < name.length; from++)
    if (text.startsWith(name.slice(from), typed.end)) return name.length - from;
  return 0;
}

function detailOf({ listed: { department }, uses, inRoster }: DraftName, suggested: Suggested): string {
  if (suggested.has(department.id)) return '这项任务可能由其负责';
  if (uses > 0) return `本稿已用${uses}次`;
  return inRoster ? '部门名册' : departmentKindName(department.kind);
}
