// The configuration of a run as everything else sees it, its default, and how a narrower one is laid over a wider one.
import {
  type ConfigKey,
  type ConfigKeyName,
  type ConfigKind,
  configKeyNames,
  configKeys,
  type regionKeys,
} from './configKeys';
import type { OptionValues, SeveritySetting } from './ruleOptions';

/** What the user has set for one rule; options not named here have their defaults. */
export interface RuleSetting {
  readonly severity?: SeveritySetting;
  readonly options: OptionValues;
}

/** What a key of each kind holds. */
export interface KindValues {
  readonly word: string;
  /** Path of a file. */
  readonly file: string;
  /** Paths of files. */
  readonly files: readonly string[];
  /** Empty where nothing is said. */
  readonly globs: readonly string[];
  readonly region: { readonly [Key in (typeof regionKeys)[number]]?: string };
  /** Path of a roster file, or the roster itself. */
  readonly departments: unknown;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** Kinds that hold something even where nothing is configured. */
const emptyValues = { files: [], globs: [], rules: {} } as const satisfies Partial<KindValues>;

type Keys = typeof configKeys;
/** The keys that are always there. */
type FilledKey = {
  [Key in ConfigKeyName]: Keys[Key]['kind'] extends keyof typeof emptyValues ? Key : never;
}[ConfigKeyName];
type ValueOf<Key extends ConfigKey> = Key extends { readonly enum: readonly (infer Word)[] }
  ? Word
  : KindValues[Key['kind']];

/**
 * The checked content of plan-draft.json or of the editor's settings, one property for each of `configKeys`. Paths are as
 * written until `resolvePaths`.
 */
export type PlanConfig = { readonly [Key in FilledKey]: ValueOf<Keys[Key]> } & {
  readonly [Key in Exclude<ConfigKeyName, FilledKey>]?: ValueOf<Keys[Key]>;
};

/** What holds where nothing is configured. */
export const defaultConfig = Object.fromEntries(
  configKeyNames.flatMap((key) => {
    const kind: ConfigKind = configKeys[key].kind;
    return kind in emptyValues ? [[key, emptyValues[kind as keyof typeof emptyValues]]] : [];
  }),
) as PlanConfig;

/** A configuration with values of any kind, for what is done to all keys alike. */
type AnyConfig = Readonly<Partial<Record<ConfigKeyName, unknown>>>;

/** The same with the value of each key that is set put through `change`. */
function mapConfig(
  config: AnyConfig,
  change: (value: unknown, kind: ConfigKind, key: ConfigKeyName) => unknown,
): PlanConfig {
  const set = configKeyNames.filter((key) => config[key] !== undefined);
  return Object.fromEntries(set.map((key) => [key, change(config[key], configKeys[key].kind, key)])) as PlanConfig;
}

/**
 * `over` laid over `base`: single values and lists that `over` fills replace those of `base`, rules and the parts of
 * `region` are merged one by one.
 */
export function mergeConfig(base: PlanConfig, over: PlanConfig): PlanConfig {
  const below: AnyConfig = base;
  return mapConfig({ ...base, ...over }, (value, kind, key) => {
    switch (kind) {
      case 'files':
      case 'globs':
        return (value as readonly string[]).length > 0 ? value : below[key];
      case 'region':
        return { ...(below[key] as KindValues['region'] | undefined), ...(value as KindValues['region']) };
      case 'rules':
        return mergeRules(below[key] as KindValues['rules'], value as KindValues['rules']);
      default:
        return value;
    }
  });
}

function mergeRules(base: KindValues['rules'], over: KindValues['rules']): KindValues['rules'] {
  const rules: Record<string, RuleSetting> = { ...base };
  for (const [id, setting] of Object.entries(over)) {
    const below = rules[id];
    rules[id] = { ...below, ...setting, options: { ...below?.options, ...setting.options } };
  }
  return rules;
}

/** The same with every path of a file in it put through `resolve`, which gets it as written. */
export function resolvePaths(config: PlanConfig, resolve: (path: string) => string): PlanConfig {
  return mapConfig(config, (value, kind) => {
    if (kind === 'files') return (value as readonly string[]).map(resolve);
    const namesFile = (kind === 'file' || kind === 'departments') && typeof value === 'string';
    return namesFile ? resolve(value) : value;
  });
}
