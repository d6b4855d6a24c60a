// The planDraft.* settings in package.json and their descriptions in package.nls*.json.
import { applyEdits, type JSONPath, modify } from 'jsonc-parser';
import { type ConfigKey, type ConfigKeyName, configKeyNames, configKeys } from '../../server/src/lint/configKeys';
import type { Rule } from '../../server/src/lint/rule';
import { editorOptionKeys } from '../../server/src/lsp/settings/editorOptions';
import { type Schema, valueSchema } from './configSchema';

const prefix = 'config.';
const titles = { en: 'Plan Draft', zh: '计划稿助手' };

/** package.json with the generated settings in it; those that are the editor's alone and everything else stay as they are. */
export function withSettings(packageJson: string, rules: readonly Rule[]): string {
  const current = JSON.parse(packageJson).contributes?.configuration ?? {};
  const others = Object.entries(current.properties ?? {}).filter(([name]) => editorOptionKeys.has(name.split('.')[1]!));
  const generated = configKeyNames.map((key) => [settingName(key), setting(key, rules)]);
  const properties = Object.fromEntries([...generated, ...others]);
  return replaceValue(packageJson, ['contributes', 'configuration'], { title: `%${prefix}title%`, properties });
}

/** package.nls*.json with the descriptions of the generated settings; keys without the prefix, and those of the editor alone, stay. */
export function withSettingTexts(nls: string, language: 'en' | 'zh'): string {
  const texts: Record<string, string> = { [`${prefix}title`]: titles[language] };
  for (const key of configKeyNames) texts[prefix + key] = configKeys[key][language];
  const others = Object.entries(JSON.parse(nls || '{}')).filter(
    ([name]) => name in texts || !name.startsWith(prefix) || editorOptionKeys.has(name.split('.')[1]!),
  );
  const merged = { ...Object.fromEntries(others), ...texts };
  return `${JSON.stringify(merged, null, 2)}\n`;
}

function settingName(key: ConfigKeyName): string {
  return `planDraft.${key}`;
}

/** A setting's schema; the editor hands over defaults too, so each has one that says nothing. */
function setting(key: ConfigKeyName, rules: readonly Rule[]): Schema {
  const rest = { scope: 'resource', markdownDescription: `%${prefix}${key}%` };
  const schema = valueSchema(key, rules);
  const definition: ConfigKey = configKeys[key];
  switch (definition.kind) {
    case 'word':
    case 'file':
      return { ...schema, ...(definition.enum ? { enum: ['', ...definition.enum] } : {}), default: '', ...rest };
    case 'globs':
      return { ...schema, default: [], ...rest };
    case 'files':
      return { type: ['string', 'array'], items: { type: 'string' }, default: [], ...rest };
    case 'departments':
      return { type: ['string', 'array', 'object', 'null'], default: null, ...rest };
    default:
      return { ...schema, default: {}, ...rest };
  }
}

/** Puts a value into a JSON text; a text that holds an equal value stays as it is, whatever its layout. */
function replaceValue(text: string, path: JSONPath, value: unknown): string {
  const current = path.reduce((parent, step) => parent?.[step], JSON.parse(text));
  if (JSON.stringify(current) === JSON.stringify(value)) return text;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  return applyEdits(text, modify(text, path, value, { formattingOptions }));
}
