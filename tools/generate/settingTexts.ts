// What each key of the configuration means, in Chinese for the schema and in both languages for the editor's settings.
import type { ConfigKeyName, regionKeys } from '../../server/src/lint/configKeys';

/** One text in the two languages of the extension. */
export interface SettingText {
  readonly zh: string;
  readonly en: string;
}

/** Descriptions of the keys. */
export const settingTexts: Readonly<Record<ConfigKeyName, SettingText>> = {
  level: {
    zh: '发文机关的层级。不填时从标题和正文推断。',
    en: 'Administrative level of the issuing body. Inferred from the title and the text when not set.',
  },
  region: {
    zh: '本地区和所属的市。不填时从标题推断。',
    en: 'The region of the draft and the city it belongs to. Inferred from the title when not set.',
  },
  stage: {
    zh: '文稿所处的阶段。不填时从文稿中的“（征求意见稿）”等字样推断。',
    en: 'Stage of the draft. Inferred from markers such as （征求意见稿） when not set.',
  },
  superior: {
    zh: '上级计划的文件路径，可写一个或多个：文本、Markdown，或指标清单（`.json`）。写在 plan-draft.json 里时相对于该文件所在的文件夹，写在编辑器设置里时相对于打开的文件夹。',
    en: 'Path or paths of the higher-level plan: text, Markdown, or a target list (`.json`). Relative to the folder of plan-draft.json, or to the open folder when set in the editor.',
  },
  previous: {
    zh: '上一年度计划的文件路径，格式和相对路径的算法同“上级计划”。',
    en: "Path of last year's plan; the same kinds of files and paths as for the higher-level plan.",
  },
  departments: {
    zh: '部门名册：文件路径，或直接写在这里的名册。',
    en: 'Roster of departments: the path of a file, or the roster itself.',
  },
  rules: {
    zh: '各条规则的级别和选项：`"规则编号": "级别"`，或 `"规则编号": ["级别", {选项}]`。',
    en: 'Severity and options of the rules: `"rule-id": "severity"` or `"rule-id": ["severity", {options}]`.',
  },
  include: {
    zh: '只检查与这些通配符相符的文件；为空表示不限。',
    en: 'Check only files that match one of these globs; empty means every file.',
  },
  exclude: {
    zh: '不检查与这些通配符相符的文件。',
    en: 'Do not check files that match one of these globs.',
  },
  suppressions: {
    zh: '已确认不必处理的问题清单（文件路径）。',
    en: 'Path of the file that lists the problems that need not be dealt with.',
  },
};

/** Descriptions of the keys within `region`. */
export const regionTexts: Readonly<Record<(typeof regionKeys)[number], SettingText>> = {
  name: { zh: '本地区的名称，例如“临江区”。', en: 'Name of the region, such as 临江区.' },
  municipality: { zh: '所属市的名称，例如“云州市”。', en: 'Name of the city it belongs to, such as 云州市.' },
};

/** Chinese names of the severities. */
export const severityTexts: Readonly<Record<string, string>> = {
  error: '错误',
  warning: '警告',
  info: '提示',
  off: '关闭',
};
