// Turns what a rule found into a problem, with the severity that the configuration gives it.
import type { PlanConfig } from './planConfig';
import type { Problem, Severity } from './rule';
import type { RuleFinding } from './ruleProgram';

/** Rule id of problems that say that a rule itself broke down. */
export const internalErrorId = 'internal-error';

/**
 * The problem that a finding is under `config`: with the severity that the user has set, else that of the case, else that
 * of the rule. The breakdown of a rule is a warning.
 */
export function withSeverity({ rule, finding, failed }: RuleFinding, config: PlanConfig): Problem {
  if (failed) return { ...finding, rule: internalErrorId, severity: 'warning' };
  const severity = config.rules[rule.id]?.severity ?? finding.severity ?? rule.severity;
  return { ...finding, rule: rule.id, severity: severity as Severity };
}
