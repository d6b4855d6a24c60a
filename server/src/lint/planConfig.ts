// The configuration of a run as everything else sees it, its default, and how a narrower one is laid over a wider one.
import type { AdminLevel } from '../words/levels';
import type { OptionValues, SeveritySetting } from './rule';

/** What the user has set for one rule; options not named here have their defaults. */
export interface RuleSetting {
  readonly severity?: SeveritySetting;
  readonly options: OptionValues;
}

/** The checked content of plan-draft.json or of the editor's settings. Paths are as written until `resolvePaths`. */
export interface PlanConfig {
  readonly level?: AdminLevel;
  readonly region?: { readonly name?: string; readonly municipality?: string };
  /** Files of the higher-level plan. */
  readonly superior: readonly string[];
  /** File of last year's plan. */
  readonly previous?: string;
  readonly stage?: string;
  /** Path of a roster file, or the roster itself. */
  readonly departments?: unknown;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Globs; empty means every file. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Path of the file that lists what is not to be reported. */
  readonly suppressions?: string;
}

/** What holds where nothing is configured. */
export const defaultConfig: PlanConfig = { superior: [], rules: {}, include: [], exclude: [] };

/**
 * `over` laid over `base`: single values and lists that `over` fills replace those of `base`, rules and the parts of
 * `region` are merged one by one.
 */
export function mergeConfig(base: PlanConfig, over: PlanConfig): PlanConfig {
  const rules: Record<string, RuleSetting> = { ...base.rules };
  for (const [id, setting] of Object.entries(over.rules)) {
    const below = rules[id];
    rules[id] = { ...below, ...setting, options: { ...below?.options, ...setting.options } };
  }
  const fuller = (key: 'superior' | 'include' | 'exclude') => (over[key].length > 0 ? over[key] : base[key]);
  return {
    ...base,
    ...over,
    ...(base.region || over.region ? { region: { ...base.region, ...over.region } } : {}),
    rules,
    superior: fuller('superior'),
    include: fuller('include'),
    exclude: fuller('exclude'),
  };
}

/** The same with every path of a file in it put through `resolve`, which gets it as written. */
export function resolvePaths(config: PlanConfig, resolve: (path: string) => string): PlanConfig {
  const { superior, previous, departments, suppressions } = config;
  return {
    ...config,
    superior: superior.map(resolve),
    ...(previous === undefined ? {} : { previous: resolve(previous) }),
    ...(typeof departments === 'string' ? { departments: resolve(departments) } : {}),
    ...(suppressions === undefined ? {} : { suppressions: resolve(suppressions) }),
  };
}
