// `rules --format json`: the rules for programs.
import type { Rule } from '../../../lint/rule';
import { ruleUrl } from '../../../lint/ruleUrl';

/** One JSON object with a line end behind it. */
export function rulesJson(rules: readonly Rule[]): string {
  const list = rules.map(({ id, title, severity, authority, options }) => ({
    id,
    title,
    severity,
    authority,
    options: options ?? {},
    url: ruleUrl(id),
  }));
  return `${JSON.stringify({ version: 1, rules: list }, null, 2)}\n`;
}
