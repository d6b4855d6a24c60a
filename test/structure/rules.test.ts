// Every rule file is in the list, is named after its rule and exports a literal with an id of its own.
import assert from 'node:assert/strict';
import { readConfigValue } from '../../server/src/lint/config';
import { allRules } from '../../server/src/rules';
import { readSources } from './sources';

const ids = allRules.map(({ id }) => id);
const files = readSources('server/src/rules')
  .filter(({ text }) => /: Rule(?:<typeof options>)? = \{/.test(text))
  .map(({ path }) => path.replace(/^.*\/|\.ts$/g, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));

describe('rules', () => {
  it('are all in the list, each in a file named after it', () => {
    assert.deepEqual([...ids].sort(), files.sort());
  });

  it('have ids of their own in kebab case', () => {
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
  });

  it('take options of the described type', () => {
    for (const { id, options = {} } of allRules) {
      for (const [name, option] of Object.entries(options)) {
        const type = Array.isArray(option.default) ? 'string[]' : typeof option.default;
        assert.equal(type, option.type, `${id}: ${name}`);
        assert.match(option.description, /\p{Script=Han}/u);
      }
    }
  });

  it('have examples whose options a configuration could set', () => {
    for (const { id, examples } of allRules) {
      for (const { options = {} } of [...examples.bad, ...examples.good]) {
        assert.deepEqual(readConfigValue({ rules: { [id]: ['info', options] } }, allRules).issues, []);
      }
    }
  });
});
