// The keys of plan-draft.json: what each takes and means. The configuration, its reader, the schema and the settings follow this table.

/** What a key may hold: one of some words, a path of a file, one or several paths, globs, or what has a reader of its own. */
export type ConfigKind = 'word' | 'file' | 'files' | 'globs' | 'region' | 'departments' | 'rules';

/** One key of the configuration. */
export interface ConfigKey {
  readonly kind: ConfigKind;
  /** The only values that a word may have. */
  readonly enum?: readonly string[];
  /** What the key means, for people; shown by the schema and by the settings of VS Code. */
  readonly zh: string;
  readonly en: string;
}

/** Every key of the configuration, in the order in which people read about them. */
export const configKeys = {
  level: {
    kind: 'word',
    enum: ['省', '市', '区', '县', '乡镇'],
    zh: '发文机关的层级。不填时从标题和正文推断。',
    en: 'Administrative level of the issuing body. Inferred from the title and the text when not set.',
  },
  region: {
    kind: 'region',
    zh: '本地区和所属的市。不填时从标题推断。',
    en: 'The region of the draft and the city it belongs to. Inferred from the title when not set.',
  },
  stage: {
    kind: 'word',
    enum: ['起草', '征求意见稿', '送审稿', '印发稿'],
    zh: '文稿所处的阶段。不填时从文稿中的“（征求意见稿）”等字样推断。',
    en: 'Stage of the draft. Inferred from markers such as （征求意见稿） when not set.',
  },
  superior: {
    kind: 'files',
    zh: '上级计划的文件路径，可写一个或多个：文本、Markdown，或指标清单（`.json`）。写在 plan-draft.json 里时相对于该文件所在的文件夹，写在编辑器设置里时相对于打开的文件夹。',
    en: 'Path or paths of the higher-level plan: text, Markdown, or a target list (`.json`). Relative to the folder of plan-draft.json, or to the open folder when set in the editor.',
  },
  previous: {
    kind: 'file',
    zh: '上一年度计划的文件路径，格式和相对路径的算法同“上级计划”。',
    en: "Path of last year's plan; the same kinds of files and paths as for the higher-level plan.",
  },
  departments: {
    kind: 'departments',
    zh: '部门名册：文件路径，或直接写在这里的名册。',
    en: 'Roster of departments: the path of a file, or the roster itself.',
  },
  rules: {
    kind: 'rules',
    zh: '各条规则的级别和选项：`"规则编号": "级别"`，或 `"规则编号": ["级别", {选项}]`。',
    en: 'Severity and options of the rules: `"rule-id": "severity"` or `"rule-id": ["severity", {options}]`.',
  },
  include: {
    kind: 'globs',
    zh: '只检查与这些通配符相符的文件；为空表示不限。相对路径的算法同“上级计划”。',
    en: 'Check only files that match one of these globs; empty means every file. Relative like the path of the higher-level plan.',
  },
  exclude: {
    kind: 'globs',
    zh: '不检查与这些通配符相符的文件。相对路径的算法同“上级计划”。',
    en: 'Do not check files that match one of these globs. Relative like the path of the higher-level plan.',
  },
} as const satisfies Readonly<Record<string, ConfigKey>>;

/** Name of a key of the configuration. */
export type ConfigKeyName = keyof typeof configKeys;

/** The names of all keys, in their order. */
export const configKeyNames = Object.keys(configKeys) as readonly ConfigKeyName[];

/** Keys of `region`. */
export const regionKeys = ['name', 'municipality'] as const;

/** Values a rule's severity may be set to. */
export const severitySettings = ['error', 'warning', 'info', 'off'] as const;
