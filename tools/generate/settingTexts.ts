// What the parts of configuration keys mean, in Chinese for the schema and in both languages for the editor's settings.
import type { regionKeys } from '../../server/src/lint/configKeys';

/** One text in the two languages of the extension. */
export interface SettingText {
  readonly zh: string;
  readonly en: string;
}

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
