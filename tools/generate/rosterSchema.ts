// The JSON schema of a roster of departments, and what each of its keys means.
import { rosterEntryKeys, type rosterKeys, rosterRenamingKeys } from '../../server/src/registry/rosters/rosterKeys';
import type { JsonField } from '../../server/src/text/json/readFields';
import type { Schema } from './configSchema';

const listTexts: Readonly<Record<(typeof rosterKeys)[number], string>> = {
  add: '本地的单位，写本地通行的名称（连同“区”“县”等字）。内置名称中已有的单位，以这里的名称为准。',
  rename: '本地单位的更名。',
  remove: '本地没有的单位，写名称；补全和建议中不再出现。',
};

const entryTexts: Readonly<Record<keyof typeof rosterEntryKeys, string>> = {
  name: '通行的名称，例如“区住房建设委”。',
  full: '全称，例如“区住房和建设委员会”。',
  aliases: '同样可以使用的其他名称。',
  id: '内置名称中对应单位的标识，只在从名称看不出是哪个单位时填写。',
  topics: '这个单位负责的事项在任务中常用的词，例如“粮食”，用于建议责任单位。',
};

const renamingTexts: Readonly<Record<keyof typeof rosterRenamingKeys, string>> = {
  from: '原来的名称。',
  to: '现在的名称。',
  since: '从哪一年起使用新名称；不填时，任何年份的计划都应使用新名称。',
};

/** The text of docs/roster.schema.json. */
export function rosterFileSchema(): string {
  const { description: _, ...roster } = rosterSchema();
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '计划稿助手部门名册',
    description: '部门名册：本地有哪些单位、怎样称呼，可以写注释。',
    ...roster,
    allowComments: true,
    allowTrailingCommas: true,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The schema of a roster, as an object. */
export function rosterSchema(): Schema {
  return {
    description: '名册本身。',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: '本名册所依据的模式文件。' },
      add: { ...entriesSchema(), description: listTexts.add },
      rename: {
        type: 'array',
        items: objectSchema(rosterRenamingKeys, renamingTexts),
        description: listTexts.rename,
      },
      remove: { type: 'array', items: { type: 'string' }, description: listTexts.remove },
    },
    additionalProperties: false,
  };
}

/** The schema of a list of bodies, each by its name alone or as an object. */
export function entriesSchema(): Schema {
  return {
    type: 'array',
    items: { anyOf: [{ type: 'string', minLength: 1 }, objectSchema(rosterEntryKeys, entryTexts)] },
  };
}

function objectSchema<Name extends string>(
  fields: Readonly<Record<Name, JsonField>>,
  texts: Readonly<Record<Name, string>>,
): Schema {
  const names = Object.keys(fields) as Name[];
  return {
    type: 'object',
    properties: Object.fromEntries(
      names.map((name) => [name, { ...fieldSchema(fields[name]), description: texts[name] }]),
    ),
    required: names.filter((name) => fields[name].required),
    additionalProperties: false,
  };
}

function fieldSchema({ kind, required }: JsonField): Schema {
  if (kind === 'strings') return { type: 'array', items: { type: 'string' } };
  return { type: kind, ...(kind === 'string' && required && { minLength: 1 }) };
}
