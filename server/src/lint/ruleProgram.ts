// Which rules run with which options under a configuration.
import { BoundedMap, once } from '../text/memo';
import type { PlanConfig } from './planConfig';
import type { Finding, Rule } from './rule';
import type { OptionValues, SeveritySetting } from './ruleOptions';

/** A rule that is switched on, with its options complete. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly options: OptionValues;
}

/** A finding and the rule it came from; `failed` when the rule broke down instead. */
export interface RuleFinding {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly failed?: true;
}

/** The rules of a run, and their findings per line; both last as long as rules and options stay the same. */
export interface RuleProgram {
  readonly paragraphRules: readonly ActiveRule[];
  readonly documentRules: readonly ActiveRule[];
}

/** The severity of a rule under a configuration. */
export function severityOf(rule: Rule, config: PlanConfig): SeveritySetting {
  return config.rules[rule.id]?.severity ?? rule.severity;
}

/** Configurations that one list of rules is run with at the same time, at most. */
const mostPrograms = 64;
const programsOf = once((_: readonly Rule[]) => new BoundedMap<string, RuleProgram>(mostPrograms));

/** The program for a configuration; configurations that differ in severities alone, or not at all, share one. */
export function ruleProgram(rules: readonly Rule[], config: PlanConfig): RuleProgram {
  const known = programsOf(rules);
  const active = rules.filter((rule) => severityOf(rule, config) !== 'off');
  const key = JSON.stringify(active.map((rule) => [rule.id, config.rules[rule.id]?.options ?? {}]));
  const program = known.get(key) ?? createProgram(active, config);
  known.set(key, program);
  return program;
}

function createProgram(active: readonly Rule[], config: PlanConfig): RuleProgram {
  const withOptions = active.map((rule) => ({ rule, options: completeOptions(rule, config) }));
  return {
    paragraphRules: withOptions.filter(({ rule }) => rule.paragraph),
    documentRules: withOptions.filter(({ rule }) => rule.document),
  };
}

function completeOptions(rule: Rule, config: PlanConfig): OptionValues {
  const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]);
  return { ...Object.fromEntries(defaults), ...config.rules[rule.id]?.options };
}
