// The data files of the registry have the form that the look-up relies on, and name no body twice.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { departments } from '../../server/src/registry/departments/departmentData';

const folder = 'server/src/registry/departments/data';
const name = { type: 'string', pattern: '^[㐀-鿿〇□（）、0-9]{2,}$' };
const levels = { type: 'array', items: { enum: ['省', '市', '区', '县', '乡镇'] }, minItems: 1, uniqueItems: true };
const regions = { type: 'array', items: { enum: ['北京', '天津', '上海', '重庆'] }, minItems: 1, uniqueItems: true };
const naming = {
  type: 'object',
  required: ['full', 'short'],
  additionalProperties: false,
  properties: {
    full: name,
    short: { type: 'array', items: name, uniqueItems: true },
    strict: { const: true },
    where: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        properties: { region: regions.items, levels },
      },
    },
  },
};
const ended = {
  type: 'object',
  required: ['until', 'became'],
  additionalProperties: false,
  properties: {
    until: { type: 'integer', minimum: 2000, maximum: 2030 },
    became: { type: 'array', items: { type: 'string' }, minItems: 1 },
    regions,
    except: regions,
    mostly: { const: true },
    sure: regions,
  },
};
const schema = {
  type: 'object',
  required: ['kind', 'departments'],
  additionalProperties: false,
  properties: {
    kind: { type: 'string' },
    departments: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'names'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
          names: { type: 'array', items: naming, minItems: 1 },
          prefix: { enum: ['level', 'optional', 'none'] },
          levels,
          family: { const: true },
          usesFull: { const: true },
          topics: { type: 'object', additionalProperties: { enum: [1, 2, 3] } },
          ended,
        },
      },
    },
  },
};

describe('registry data', () => {
  const validate = new Ajv({ strict: false }).compile(schema);
  for (const file of readdirSync(folder))
    it(`${file} has the right form`, () => {
      const content = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
      assert.ok(validate(content), JSON.stringify(validate.errors));
      assert.equal(content.kind, file.slice(0, -'.json'.length).replace(/^(?!party$)(.*)$/, kindOf));
    });

  it('is all there', () => {
    assert.equal(new Set(departments.map(({ kind }) => kind)).size, readdirSync(folder).length);
    assert.ok(departments.filter(({ ended: end }) => !end).length >= 120);
  });

  it('has each id once, and every successor', () => {
    const ids = departments.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
    const successors = departments.flatMap((department) => department.ended?.became ?? []);
    assert.deepEqual(
      successors.filter((id) => !ids.includes(id)),
      [],
    );
  });

  it('gives no name to two bodies, unless level, region or time tells them apart', () => {
    const owners = new Map<string, (typeof departments)[number][]>();
    for (const department of departments)
      for (const text of new Set(department.names.flatMap(({ full, short }) => [full, ...short])))
        owners.set(text, [...(owners.get(text) ?? []), department]);
    const shared = [...owners].filter(
      ([, own]) => own.filter(({ levels: some, ended: end }) => !some && !end).length > 1,
    );
    assert.deepEqual(
      shared.map(([text, own]) => `${text}: ${own.map(({ id }) => id)}`),
      [],
    );
  });
});

/** Files are named in the plural where the word has one. */
function kindOf(file: string): string {
  return file.replace(/ies$/, 'y').replace(/^(\w+[^s])s$/, '$1');
}
