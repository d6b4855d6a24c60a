// Reads a roster of departments (JSON with comments), out of a file or out of a configuration.
import { JsonIssues, type JsonPath, type JsonValueIssue } from '../../text/json/jsonIssues';
import { type JsonIssue, parseJson } from '../../text/json/parseJson';
import { type JsonField, type JsonPlace, readFields, reportUnknownKeys } from '../../text/json/readFields';
import { isRecord, typeName } from '../../text/json/typeName';
import { BoundedMap, once } from '../../text/memo';
import type { Roster, RosterEntry, RosterRenaming } from '../departments/roster';
import { rosterEntryKeys, rosterKeys, rosterRenamingKeys } from './rosterKeys';

/** Reads the text of a roster file. Total: any text gives a roster, if need be an empty one, and what is wrong with it. */
export function readRoster(text: string): { roster: Roster; issues: readonly JsonIssue[] } {
  const json = parseJson(text, '部门名册');
  const { roster, issues } = json.value === undefined ? readRosterValue({}) : readRosterValue(json.value);
  return { roster, issues: json.issues(issues) };
}

/**
 * Reads a roster that is parsed already and stands at `path`. Total. A list is short for `add`; a string in it for a body of
 * that name.
 */
export function readRosterValue(
  value: unknown,
  path: JsonPath = [],
): { roster: Roster; issues: readonly JsonValueIssue[] } {
  const issues = new JsonIssues();
  const isObject = isRecord(value);
  if (!isObject && !Array.isArray(value))
    issues.value(path, `部门名册应为对象或数组（现为${typeName(value)}），请写成 {"add": ["区教育局", …]} 的形式。`);
  if (isObject) reportUnknownKeys(value, { path, issues, known: [...rosterKeys, '$schema'] });
  const parts: Readonly<Record<string, unknown>> = isObject ? value : { add: Array.isArray(value) ? value : [] };
  const roster = {
    add: readList<RosterEntry>(parts.add, {
      path: isObject ? [...path, 'add'] : path,
      issues,
      fields: rosterEntryKeys,
      short: (name) => ({ name }),
    }),
    rename: readList<RosterRenaming>(parts.rename, { path: [...path, 'rename'], issues, fields: rosterRenamingKeys }),
    remove: readNames(parts.remove, { path: [...path, 'remove'], issues }),
  };
  return { roster, issues: issues.list };
}

interface ListPlace<Entry> {
  readonly path: JsonPath;
  readonly issues: JsonIssues;
  readonly fields: Readonly<Record<string, JsonField>>;
  /** What a string in the list is short for; left out where it may not stand there. */
  readonly short?: (text: string) => Entry;
}

function readList<Entry>(value: unknown, { path, issues, fields, short }: ListPlace<Entry>): readonly Entry[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    issues.value(path, `应为数组（现为${typeName(value)}），请写成 [{…}, {…}] 的形式。`);
    return [];
  }
  return value.flatMap((entry: unknown, at) => {
    const place = { path: [...path, at], issues };
    if (short && typeof entry === 'string' && entry.trim() !== '') return [short(entry.trim())];
    if (!isRecord(entry)) {
      const form = short ? '单位名称或 {"name": "…"}' : '{"from": "…", "to": "…"}';
      issues.value(place.path, `应为${form} 的形式（现为${typeName(entry)}），请改正。`);
      return [];
    }
    const values = readFields(entry, fields, place);
    return values ? [withoutGaps(values) as Entry] : [];
  });
}

function withoutGaps(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function readNames(value: unknown, { path, issues }: JsonPlace): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((name) => typeof name === 'string')) return value;
  issues.value(path, `应为字符串数组（现为${typeName(value)}），请写成 ["区某局", …] 的形式。`);
  return [];
}

/** Rosters of texts that are remembered at most. */
const mostTexts = 8;
const ofText = new BoundedMap<string, Roster>(mostTexts);
const ofValue = once((given: object) => readRosterValue(given).roster);

/**
 * The roster that a configuration gives: the text of a roster file, or the roster itself; null where it gives none. The same
 * text and the same object give the same roster, read once.
 */
export function rosterOf(given: unknown): Roster | null {
  if (typeof given === 'string') {
    const roster = ofText.get(given) ?? readRoster(given).roster;
    ofText.set(given, roster);
    return roster;
  }
  return typeof given !== 'object' || given === null ? null : ofValue(given);
}
