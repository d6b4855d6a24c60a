// The keys of plan-draft.json with the kind of value each takes; the reader, the schema and the settings follow this table.

/** What a key may hold: a string, a list of strings, either, or an object with a reader of its own. */
export type ConfigKind = 'string' | 'strings' | 'stringOrStrings' | 'region' | 'departments' | 'rules';

/** One key of the configuration. */
export interface ConfigKey {
  readonly kind: ConfigKind;
  /** The only values a string may have. */
  readonly enum?: readonly string[];
}

/** Every key of the configuration, in the order in which people read about them. */
export const configKeys = {
  level: { kind: 'string', enum: ['省', '市', '区', '县', '乡镇'] },
  region: { kind: 'region' },
  stage: { kind: 'string', enum: ['起草', '征求意见稿', '送审稿', '印发稿'] },
  superior: { kind: 'stringOrStrings' },
  previous: { kind: 'string' },
  departments: { kind: 'departments' },
  rules: { kind: 'rules' },
  include: { kind: 'strings' },
  exclude: { kind: 'strings' },
  suppressions: { kind: 'string' },
} as const satisfies Readonly<Record<string, ConfigKey>>;

/** Name of a key of the configuration. */
export type ConfigKeyName = keyof typeof configKeys;

/** Keys of `region`. */
export const regionKeys = ['name', 'municipality'] as const;

/** Values a rule's severity may be set to. */
export const severitySettings = ['error', 'warning', 'info', 'off'] as const;
