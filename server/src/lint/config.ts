// Reads plan-draft.json and the same keys out of editor settings; whatever is wrong is reported and the rest holds.
import { readRosterValue } from '../registry/rosters/readRoster';
import { JsonIssues, type JsonPath, type JsonValueIssue } from '../text/json/jsonIssues';
import { type JsonIssue, parseJson } from '../text/json/parseJson';
import { isRecord, typeName } from '../text/json/typeName';
import { suggestName } from '../text/suggestName';
import {
  type ConfigKey,
  type ConfigKeyName,
  type ConfigKind,
  configKeyNames,
  configKeys,
  regionKeys,
} from './configKeys';
import { defaultConfig, type KindValues, type PlanConfig } from './planConfig';
import { readRuleSettings } from './readRuleSetting';
import type { Rule } from './rule';

export { defaultConfig, mergeConfig, type PlanConfig, type RuleSetting, resolvePaths } from './planConfig';

/** A part of a configuration file that was left out, with its place in the file. */
export type ConfigIssue = JsonIssue;

/** Reads the text of a plan-draft.json (JSON with comments). Total: any text gives a configuration and a list of issues. */
export function readConfig(
  text: string,
  rules: readonly Rule[],
): { config: PlanConfig; issues: readonly ConfigIssue[] } {
  const json = parseJson(text, '配置文件');
  if (json.value === undefined) return { config: defaultConfig, issues: json.issues([]) };
  const { config, issues } = readConfigValue(json.value, rules);
  return { config, issues: json.issues(issues) };
}

/**
 * Reads the same keys out of a value that is already parsed, such as the settings of an editor. Total; a key with null or
 * '' counts as not set, because that is what an editor hands over for settings that nobody has touched.
 */
export function readConfigValue(
  value: unknown,
  rules: readonly Rule[],
): { config: PlanConfig; issues: readonly JsonValueIssue[] } {
  const issues = new JsonIssues();
  if (!isRecord(value)) {
    issues.value([], `配置应为对象（现为${typeName(value)}），请把内容写在 { } 之内。`);
    return { config: defaultConfig, issues: issues.list };
  }
  const parts: Partial<Record<ConfigKeyName, unknown>> = {};
  for (const [key, entry] of Object.entries(value)) {
    if (isConfigKey(key)) {
      if (entry === null || entry === '') continue;
      const part = readers[configKeys[key].kind](entry, { key, rules, issues });
      if (part !== undefined) parts[key] = part;
    } else if (key !== '$schema') {
      const near = suggestName(key, configKeyNames);
      issues.key([key], `没有这个配置项，${near ? `是否要写“${near}”` : '请删去'}。`);
    }
  }
  return { config: { ...defaultConfig, ...(parts as Partial<PlanConfig>) }, issues: issues.list };
}

function isConfigKey(key: string): key is ConfigKeyName {
  return Object.hasOwn(configKeys, key);
}

interface ValuePlace {
  readonly key: ConfigKeyName;
  readonly rules: readonly Rule[];
  readonly issues: JsonIssues;
}

type ValueReaders = {
  readonly [Kind in ConfigKind]: (value: unknown, place: ValuePlace) => KindValues[Kind] | undefined;
};

/** The value of a key in the form that PlanConfig has for its kind, undefined where it cannot be used. */
const readers: ValueReaders = {
  word: (value, { key, issues }) => {
    const { enum: allowed }: ConfigKey = configKeys[key];
    return readString(value, { path: [key], issues, ...(allowed && { allowed }) });
  },
  file: (value, { key, issues }) => readString(value, { path: [key], issues }),
  files: (value, { key, issues }) =>
    typeof value === 'string' ? [value] : readStrings(value, { path: [key], issues, orOne: '字符串或' }),
  globs: (value, { key, issues }) => readStrings(value, { path: [key], issues, orOne: '' }),
  region: (value, { issues }) => readRegion(value, issues),
  rules: (value, { rules, issues }) => readRuleSettings(value, { rules, issues }),
  departments: (value, { issues }) => readDepartments(value, issues),
};

/** The path of a roster, or a roster as it is; what is wrong in it is reported and left out by those who use it. */
function readDepartments(value: unknown, issues: JsonIssues): unknown {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) || isRecord(value)) {
    issues.list.push(...readRosterValue(value, ['departments']).issues);
    return value;
  }
  issues.value(['departments'], `应为名册文件的路径，或名册本身（现为${typeName(value)}）。`);
  return undefined;
}

interface StringPlace {
  readonly path: JsonPath;
  readonly issues: JsonIssues;
  /** The only values that may stand there; empty for any. */
  readonly allowed?: readonly string[];
}

function readString(value: unknown, { path, issues, allowed = [] }: StringPlace): string | undefined {
  if (typeof value !== 'string') {
    issues.value(path, `应为字符串（现为${typeName(value)}），请给值加上双引号。`);
    return undefined;
  }
  if (allowed.length === 0 || allowed.includes(value)) return value;
  issues.value(path, `不能是“${value}”，请写${allowed.join('、')}之一。`);
  return undefined;
}

function readStrings(value: unknown, { path, issues, orOne }: StringPlace & { orOne: string }): string[] | undefined {
  if (!Array.isArray(value)) {
    issues.value(path, `应为${orOne}字符串数组（现为${typeName(value)}），请写成 ["…"] 的形式。`);
    return undefined;
  }
  return value.flatMap((entry, at) => readString(entry, { path: [...path, at], issues }) ?? []);
}

function readRegion(value: unknown, issues: JsonIssues): PlanConfig['region'] {
  if (!isRecord(value)) {
    issues.value(
      ['region'],
      `应为对象（现为${typeName(value)}），请写成 {"name": "某区", "municipality": "某市"} 的形式。`,
    );
    return undefined;
  }
  const region: { name?: string; municipality?: string } = {};
  for (const [name, entry] of Object.entries(value)) {
    const known = regionKeys.find((one) => one === name);
    const text = known && readString(entry, { path: ['region', name], issues });
    if (known && text !== undefined) region[known] = text;
    if (!known) issues.key(['region', name], `没有这个配置项，请写 ${regionKeys.join(' 或 ')}。`);
  }
  return region;
}
