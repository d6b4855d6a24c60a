// The JSON schema of plan-draft.json, and the schema of each of its values for the editor's settings.
import {
  type ConfigKey,
  type ConfigKeyName,
  configKeyNames,
  configKeys,
  regionKeys,
  severitySettings,
} from '../../server/src/lint/configKeys';
import type { Rule, RuleOption } from '../../server/src/lint/rule';
import { entriesSchema, rosterSchema } from './rosterSchema';
import { regionTexts, severityTexts } from './settingTexts';

/** A JSON schema, draft-07. */
export type Schema = Readonly<Record<string, unknown>>;

const severity = { enum: [...severitySettings], enumDescriptions: severitySettings.map((one) => severityTexts[one]) };
const strings = { type: 'array', items: { type: 'string' } };

/** The text of docs/plan-draft.schema.json. */
export function configSchema(rules: readonly Rule[]): string {
  const properties = Object.fromEntries(
    configKeyNames.map((key) => [key, { ...valueSchema(key, rules), description: configKeys[key].zh }]),
  );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '计划稿助手配置',
    description: 'plan-draft.json：计划稿助手的配置文件，可以写注释。从文稿所在的文件夹向上查找。',
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    properties: { $schema: { type: 'string', description: '本配置所依据的模式文件。' }, ...properties },
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The schema of one key's value, without a description of the key itself. */
export function valueSchema(key: ConfigKeyName, rules: readonly Rule[]): Schema {
  const definition: ConfigKey = configKeys[key];
  switch (definition.kind) {
    case 'word':
    case 'file':
      return definition.enum ? { type: 'string', enum: [...definition.enum] } : { type: 'string' };
    case 'globs':
      return strings;
    case 'files':
      return { anyOf: [{ type: 'string' }, strings] };
    case 'region':
      return regionSchema();
    case 'departments':
      return { anyOf: [{ type: 'string' }, entriesSchema(), rosterSchema()] };
    case 'rules':
      return {
        type: 'object',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
        additionalProperties: false,
      };
  }
}

function regionSchema(): Schema {
  const properties = regionKeys.map((key) => [key, { type: 'string', description: regionTexts[key].zh }]);
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

function ruleSchema(rule: Rule): Schema {
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [name, optionSchema(option)]);
  const optionsSchema = { type: 'object', properties: Object.fromEntries(options), additionalProperties: false };
  const pair = { type: 'array', items: [severity, optionsSchema], additionalItems: false, minItems: 1 };
  return { description: rule.title, default: rule.severity, anyOf: [severity, pair] };
}

function optionSchema(option: RuleOption): Schema {
  const { type, ...rest } = option;
  return type === 'string[]' ? { ...strings, ...rest } : { type, ...rest };
}
