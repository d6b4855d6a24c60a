// The options of `lint` as the command line gives them, and what they mean for the configuration.
import { defaultConfig, type PlanConfig, type RuleSetting } from '../../lint/config';
import { severitySettings } from '../../lint/configKeys';
import type { Rule, SeveritySetting } from '../../lint/rule';
import { suggestName } from '../../text/suggestName';
import { UsageError } from '../exitCode';
import type { ReportFormatName } from '../formats/lint/reportFormats';

/** The options as commander reads them; those that were not given are missing or have their default. */
export interface LintOptions {
  readonly format: ReportFormatName;
  /** File for the report instead of stdout. */
  readonly output?: string;
  /** A file, or `false` for --no-config. */
  readonly config?: string | false;
  /** Higher-level plans, in the order given; take the place of those of the configuration. */
  readonly superior: readonly string[];
  /** Last year's plan; takes the place of that of the configuration. */
  readonly previous?: string;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly fix?: boolean;
  readonly diff?: boolean;
  /** `ID=SEVERITY`, in the order given. */
  readonly rule: readonly string[];
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
  readonly exitZero?: boolean;
}

/** What --rule lays over every configuration. Throws UsageError for an unknown rule or severity. */
export function ruleOverrides(settings: readonly string[], rules: readonly Rule[]): PlanConfig {
  const overrides: Record<string, RuleSetting> = {};
  for (const setting of settings) {
    const equals = setting.indexOf('=');
    if (equals < 0)
      throw new UsageError(`“--rule ${setting}”缺少级别，请写成“--rule 规则=级别”，如 --rule placeholder=off。`);
    const id = setting.slice(0, equals);
    if (!rules.some((rule) => rule.id === id)) throw new UsageError(unknownRule(id, rules));
    overrides[id] = { severity: readSeverity(setting.slice(equals + 1), setting), options: {} };
  }
  return { ...defaultConfig, rules: overrides };
}

/** Chinese message about a rule id that does not exist, with the one that may have been meant. */
export function unknownRule(id: string, rules: readonly Rule[]): string {
  const ids = rules.map((rule) => rule.id);
  const near = suggestName(id, ids);
  const alike = near ? [near] : ids.filter((other) => id.length > 2 && other.includes(id.toLowerCase()));
  const hint = alike.length > 0 ? `是不是想用 ${alike.join('、')}？` : '';
  return `没有“${id}”这条规则。${hint}全部规则见 plan-draft rules。`;
}

function readSeverity(severity: string, setting: string): SeveritySetting {
  const found = severitySettings.find((one) => one === severity);
  if (found) return found;
  throw new UsageError(`“--rule ${setting}”中的级别不能是“${severity}”，可选 ${severitySettings.join('、')}。`);
}
