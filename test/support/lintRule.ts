// Runs a single rule over a text, whatever its default severity.
import { defaultConfig, type PlanConfig } from '../../server/src/lint/config';
import { takeFixes } from '../../server/src/lint/fix';
import type { OptionValues, Problem, Rule } from '../../server/src/lint/rule';
import { lint } from '../../server/src/lint/run';
import { parsePlan } from '../../server/src/plan/document';
import { applyEdits } from '../../server/src/text/edits';

/** A configuration in which the rule is switched on with these options. */
export function configFor(rule: Rule, options: OptionValues = {}): PlanConfig {
  const severity = rule.severity === 'off' ? 'warning' : rule.severity;
  return { ...defaultConfig, rules: { [rule.id]: { severity, options } } };
}

/** The problems of one rule alone. */
export function lintRule(rule: Rule, text: string, options: OptionValues = {}): readonly Problem[] {
  return lint(parsePlan(text), { rules: [rule], config: configFor(rule, options) });
}

/** Applies the first fix of every problem of the rule, safe or not, until none is left. */
export function fixRule(rule: Rule, text: string, options: OptionValues = {}): string {
  let fixed = text;
  for (let round = 0; round < 10; round++) {
    const fixes = lintRule(rule, fixed, options).flatMap((problem) => problem.fixes?.slice(0, 1) ?? []);
    const next = applyEdits(fixed, takeFixes(fixes).edits);
    if (next === fixed) break;
    fixed = next;
  }
  return fixed;
}
