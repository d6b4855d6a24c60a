// Generated files are what the generator would write, no more and no fewer.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { allRules } from '../../server/src/rules';
import { generatedFiles } from '../../tools/generate/generatedFiles';

const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const files = generatedFiles(allRules, read);

describe('generated files', () => {
  for (const { path, content } of files) {
    it(`${path} is current (else run npm run generate)`, () => assert.equal(read(path), content));
  }

  it('are the only pages of rules', () => {
    const pages = files
      .filter(({ path }) => path.startsWith('docs/rules/'))
      .map(({ path }) => path.slice('docs/rules/'.length));
    assert.deepEqual(readdirSync('docs/rules').sort(), pages.sort());
  });

  it('hold a schema that accepts right configurations and refuses wrong ones', () => {
    const schema = JSON.parse(read('docs/plan-draft.schema.json'));
    const validate = new Ajv({ strict: false }).compile(schema);
    const right = {
      level: '区',
      superior: ['市.txt'],
      rules: { placeholder: ['info', { words: ['此处略'] }], 'title-missing': 'off' },
    };
    assert.ok(validate(right), JSON.stringify(validate.errors));
    assert.ok(validate({ superior: '市.txt', region: { name: '临江区' }, departments: {} }));
    for (const wrong of [
      { supperior: '' },
      { level: '街道' },
      { rules: { nosuch: 'off' } },
      { rules: { placeholder: ['info', { word: [] }] } },
    ]) {
      assert.equal(validate(wrong), false, JSON.stringify(wrong));
    }
  });

  it('describe every setting in both languages', () => {
    const { properties, title } = JSON.parse(read('package.json')).contributes.configuration;
    const texts = [read('package.nls.json'), read('package.nls.zh-cn.json')].map((text) => JSON.parse(text));
    const keys = [
      title,
      ...Object.values<Record<string, string>>(properties).map((one) => one.markdownDescription ?? one.description),
    ];
    for (const key of keys) for (const text of texts) assert.ok(text[key.slice(1, -1)], key);
  });
});
