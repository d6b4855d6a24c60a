// Reads plan-draft.json and the same keys out of editor settings; whatever is wrong is reported and the rest holds.
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Span } from '../text/span';
import { ConfigIssues, type ConfigPath, type ConfigValueIssue } from './configIssue';
import { type ConfigKey, type ConfigKeyName, configKeys, regionKeys } from './configKeys';
import { defaultConfig, type PlanConfig } from './planConfig';
import { readRuleSettings } from './readRuleSetting';
import type { Rule } from './rule';
import { suggestName } from './suggestName';
import { syntaxMessage } from './syntaxMessage';
import { isRecord, typeName } from './typeName';

export { defaultConfig, mergeConfig, type PlanConfig, type RuleSetting } from './planConfig';

/** A part of a configuration file that was left out, with its place in the file. */
export interface ConfigIssue {
  /** Chinese: what is wrong and what to write instead. */
  readonly message: string;
  readonly span: Span;
  readonly path: ConfigPath;
}

/** Reads the text of a plan-draft.json (JSON with comments). Total: any text gives a configuration and a list of issues. */
export function readConfig(
  text: string,
  rules: readonly Rule[],
): { config: PlanConfig; issues: readonly ConfigIssue[] } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (!root) {
    const message = '配置文件没有内容，请至少写上 {}。';
    return { config: defaultConfig, issues: [{ message, span: { start: 0, end: text.length }, path: [] }] };
  }
  const syntax = errors.map((error) => ({
    message: syntaxMessage(error.error),
    span: { start: error.offset, end: error.offset + error.length },
    path: [],
  }));
  const read = readConfigValue(getNodeValue(root), rules);
  const issues = read.issues.map((issue) => ({
    message: issue.message,
    path: issue.path,
    span: issueSpan(root, issue),
  }));
  return { config: read.config, issues: [...syntax, ...issues].sort((a, b) => a.span.start - b.span.start) };
}

/**
 * Reads the same keys out of a value that is already parsed, such as the settings of an editor. Total; a key with null or
 * '' counts as not set, because that is what an editor hands over for settings that nobody has touched.
 */
export function readConfigValue(
  value: unknown,
  rules: readonly Rule[],
): { config: PlanConfig; issues: readonly ConfigValueIssue[] } {
  const issues = new ConfigIssues();
  if (!isRecord(value)) {
    issues.value([], `配置应为对象（现为${typeName(value)}），请把内容写在 { } 之内。`);
    return { config: defaultConfig, issues: issues.list };
  }
  const parts: Partial<Record<ConfigKeyName, unknown>> = {};
  for (const [key, entry] of Object.entries(value)) {
    if (isConfigKey(key)) {
      if (entry === null || entry === '') continue;
      const part = readPart(key, entry, { rules, issues });
      if (part !== undefined) parts[key] = part;
    } else if (key !== '$schema') {
      const near = suggestName(key, Object.keys(configKeys));
      issues.key([key], `没有这个配置项，${near ? `是否要写“${near}”` : '请删去'}。`);
    }
  }
  return { config: { ...defaultConfig, ...(parts as Partial<PlanConfig>) }, issues: issues.list };
}

function isConfigKey(key: string): key is ConfigKeyName {
  return Object.hasOwn(configKeys, key);
}

/** The value of one key in the form that PlanConfig has for it, undefined where it cannot be used. */
function readPart(
  key: ConfigKeyName,
  value: unknown,
  { rules, issues }: { rules: readonly Rule[]; issues: ConfigIssues },
) {
  const definition: ConfigKey = configKeys[key];
  switch (definition.kind) {
    case 'string':
      return readString(value, { path: [key], issues, allowed: definition.enum ?? [] });
    case 'stringOrStrings':
      return typeof value === 'string' ? [value] : readStrings(value, { path: [key], issues, orOne: '字符串或' });
    case 'strings':
      return readStrings(value, { path: [key], issues, orOne: '' });
    case 'region':
      return readRegion(value, issues);
    case 'rules':
      return readRuleSettings(value, { rules, issues });
    case 'departments':
      if (typeof value === 'string' || Array.isArray(value) || isRecord(value)) return value;
      issues.value([key], `应为名册文件的路径，或名册本身（现为${typeName(value)}）。`);
      return undefined;
  }
}

interface StringPlace {
  readonly path: ConfigPath;
  readonly issues: ConfigIssues;
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

function readRegion(value: unknown, issues: ConfigIssues): PlanConfig['region'] {
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

/** The key or value in the file that an issue is about; a missing part points at what should hold it. */
function issueSpan(root: Node, issue: ConfigValueIssue): Span {
  let node: Node | undefined;
  for (let length = issue.path.length; !node; length--) node = findNodeAtLocation(root, issue.path.slice(0, length));
  const target = issue.at === 'key' ? (node.parent?.children?.[0] ?? node) : node;
  return { start: target.offset, end: target.offset + target.length };
}
