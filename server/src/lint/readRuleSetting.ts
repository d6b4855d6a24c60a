// Reads what the configuration sets for the rules: severities, and options by the description each rule gives of its own.
import type { JsonIssues, JsonPath } from '../text/json/jsonIssues';
import { isRecord, typeName } from '../text/json/typeName';
import { suggestName } from '../text/suggestName';
import { severitySettings } from './configKeys';
import type { RuleSetting } from './planConfig';
import type { Rule } from './rule';
import type { OptionValue, OptionValues, RuleOption, SeveritySetting } from './ruleOptions';

/** Reads the value of the key `rules`; rules and options that nobody knows or that do not fit are reported and left out. */
export function readRuleSettings(
  value: unknown,
  { rules, issues }: { rules: readonly Rule[]; issues: JsonIssues },
): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {};
  if (!isRecord(value)) {
    issues.value(['rules'], `应为对象（现为${typeName(value)}），请写成 {"规则编号": "warning"} 的形式。`);
    return settings;
  }
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  for (const [id, entry] of Object.entries(value)) {
    const rule = known.get(id);
    if (rule) settings[id] = readSetting(entry, { rule, issues });
    else issues.key(['rules', id], `没有这条规则${orName(suggestName(id, known.keys()))}。`);
  }
  return settings;
}

/** A severity, or a severity and the options. */
function readSetting(entry: unknown, { rule, issues }: { rule: Rule; issues: JsonIssues }): RuleSetting {
  const path = ['rules', rule.id];
  if (!Array.isArray(entry)) {
    const severity = readSeverity(entry, { path, issues });
    return severity ? { severity, options: {} } : { options: {} };
  }
  if (entry.length > 2) issues.value([...path, 2], '数组最多两项，第一项是级别，第二项是选项，多出的请删去。');
  const severity = readSeverity(entry[0], { path: entry.length > 0 ? [...path, 0] : path, issues });
  const options = entry.length > 1 ? readOptions(entry[1], { rule, issues }) : {};
  return severity ? { severity, options } : { options };
}

function readSeverity(value: unknown, { path, issues }: { path: JsonPath; issues: JsonIssues }) {
  const severity = severitySettings.find((one) => one === value);
  if (severity) return severity satisfies SeveritySetting;
  const names = severitySettings.map((one) => `"${one}"`).join('、');
  const found = typeof value === 'string' ? `“${value}”不是级别` : `应为级别（现为${typeName(value)}）`;
  const hint = typeof value === 'string' ? orName(suggestName(value, severitySettings)) : '';
  issues.value(path, `${found}${hint}；请写 ${names} 之一，或 ["warning", {选项}]。`);
  return undefined;
}

function readOptions(value: unknown, { rule, issues }: { rule: Rule; issues: JsonIssues }): OptionValues {
  const options: Record<string, OptionValue> = {};
  const path = ['rules', rule.id, 1];
  if (!isRecord(value)) {
    issues.value(path, `规则的选项应为对象（现为${typeName(value)}），请写成 {"选项": 值} 的形式。`);
    return options;
  }
  const known = rule.options ?? {};
  for (const [name, entry] of Object.entries(value)) {
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    const problem = option ? wrongOption(entry, option) : null;
    if (!option)
      issues.key([...path, name], `规则“${rule.id}”没有这个选项${orName(suggestName(name, Object.keys(known)))}。`);
    else if (problem) issues.value([...path, name], problem);
    else options[name] = entry as OptionValue;
  }
  return options;
}

/** Why `value` cannot be the value of `option`, or null. */
function wrongOption(value: unknown, option: RuleOption): string | null {
  const found = `（现为${typeName(value)}）`;
  switch (option.type) {
    case 'boolean':
      return typeof value === 'boolean' ? null : `应为 true 或 false${found}。`;
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return `应为数字${found}。`;
      return option.minimum !== undefined && value < option.minimum ? `不能小于 ${option.minimum}。` : null;
    case 'string':
      if (typeof value !== 'string') return `应为字符串${found}。`;
      return option.enum && !option.enum.includes(value) ? `只能是${option.enum.join('、')}之一。` : null;
    case 'string[]':
      return Array.isArray(value) && value.every((one) => typeof one === 'string') ? null : `应为字符串数组${found}。`;
  }
}

function orName(name: string | null): string {
  return name ? `，是否要写“${name}”` : '，请检查拼写或删去';
}
