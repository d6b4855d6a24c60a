// Runs a single rule over a text, whatever its default severity.
import { readReference } from '../../server/src/compare/reference/readReference';
import { defaultConfig, type PlanConfig } from '../../server/src/lint/config';
import { takeFixes } from '../../server/src/lint/fix';
import type { ExampleContext, OptionValues, Problem, Rule } from '../../server/src/lint/rule';
import type { LintInputs } from '../../server/src/lint/ruleContext';
import { lint } from '../../server/src/lint/run';
import { parsePlan } from '../../server/src/plan/document';
import type { ReferencePlan } from '../../server/src/plan/referencePlan';
import { applyEdits } from '../../server/src/text/edits';

/** What a rule is run with. */
export interface RuleRun {
  readonly options?: OptionValues | undefined;
  readonly context?: ExampleContext | undefined;
}

/** A configuration in which the rule is switched on. */
export function configFor(rule: Rule, { options = {}, context = {} }: RuleRun = {}): PlanConfig {
  const severity = rule.severity === 'off' ? 'warning' : rule.severity;
  const { superior: _superior, previous: _previous, departments: _departments, ...settings } = context;
  return { ...defaultConfig, ...settings, rules: { [rule.id]: { severity, options } } };
}

/** The plans and the roster of an example. */
export function inputsFor({ superior, previous, departments }: ExampleContext = {}): LintInputs {
  const higher = planOf(superior?.startsWith('{') ? '上级计划.json' : '上级计划.txt', superior);
  return {
    superior: higher ? [higher] : [],
    previous: planOf('上年计划.txt', previous),
    ...(departments === undefined ? {} : { departments }),
  };
}

function planOf(path: string, text: string | undefined): ReferencePlan | null {
  return text === undefined ? null : readReference(path, text).plan;
}

/** The problems of one rule alone. */
export function lintRule(rule: Rule, text: string, run: RuleRun = {}): readonly Problem[] {
  return lint(parsePlan(text), { rules: [rule], config: configFor(rule, run), inputs: inputsFor(run.context) });
}

/** Applies the first fix of every problem of the rule, safe or not, until none is left. */
export function fixRule(rule: Rule, text: string, run: RuleRun = {}): string {
  let fixed = text;
  for (let round = 0; round < 10; round++) {
    const fixes = lintRule(rule, fixed, run).flatMap((problem) => problem.fixes?.slice(0, 1) ?? []);
    const next = applyEdits(fixed, takeFixes(fixes).edits);
    if (next === fixed) break;
    fixed = next;
  }
  return fixed;
}
