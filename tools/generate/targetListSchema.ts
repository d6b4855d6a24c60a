// The JSON schema of a target list, and what each of its keys means.
import { type TargetKeyName, targetKeys, type targetListKeys } from '../../server/src/compare/reference/targetListKeys';
import type { JsonField } from '../../server/src/text/json/readFields';
import type { Schema } from './configSchema';

const listTexts: Readonly<Record<(typeof targetListKeys)[number], string>> = {
  title: '上级计划的名称，写在提示里。不填时用文件名。',
  targets: '上级计划的指标，每项一个。',
};

const keyTexts: Readonly<Record<TargetKeyName, string>> = {
  indicator: '指标的名称，例如“学校食堂互联网+明厨亮灶建成率”。',
  keywords: '本级计划里可能用来称呼这个指标的其他说法，例如“阳光厨房”。',
  scope: '对谁、对什么提出的要求，例如“学校食堂”“全市”。',
  comparator: '与数值的关系，不填时为 >=（不低于）。',
  value: '数值，写不带单位的数字：98% 写 98，1.5万 写 15000。',
  unit: '单位，例如“%”“批次”“次”“小时”。',
  per: '按什么计算，例如“千人”“万吨”“区县”。总量指标不填。',
  period: '按多长时间计算。',
  source: '出处，写上级计划的条款，例如“五、（一）”。',
};

const comparatorTexts: Readonly<Record<string, string>> = {
  '>=': '不低于、不少于、达到',
  '>': '高于、超过',
  '<=': '不高于、不超过、控制在……以内',
  '<': '低于',
  '=': '等于',
};

/** The text of docs/target-list.schema.json. */
export function targetListSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '计划稿助手指标清单',
    description: '上级计划的指标清单：手头没有上级计划的文本时，用它代替，可以写注释。',
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    properties: {
      $schema: { type: 'string', description: '本清单所依据的模式文件。' },
      title: { type: ['string', 'null'], description: listTexts.title },
      targets: { type: 'array', description: listTexts.targets, minItems: 1, items: targetSchema() },
    },
    required: ['targets'],
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function targetSchema(): Schema {
  const keys = Object.entries(targetKeys) as [TargetKeyName, JsonField][];
  return {
    type: 'object',
    properties: Object.fromEntries(
      keys.map(([name, key]) => [name, { ...keySchema(key), description: keyTexts[name] }]),
    ),
    required: keys.filter(([, { required }]) => required).map(([name]) => name),
    additionalProperties: false,
  };
}

/** What is not required may be null, as the reader has it. */
function keySchema({ kind, required, enum: allowed }: JsonField): Schema {
  const types = (type: string) => (required ? type : [type, 'null']);
  if (allowed) {
    const texts = allowed.map((one) => comparatorTexts[one]);
    return { enum: [...allowed, null], ...(texts[0] && { enumDescriptions: [...texts, '不填'] }) };
  }
  if (kind === 'number') return { type: types('number'), minimum: 0 };
  if (kind === 'strings') return { type: types('array'), items: { type: 'string' } };
  return { type: types('string'), ...(required && { minLength: 1 }) };
}
