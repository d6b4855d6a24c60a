// Every rule says what its pin file holds: places, severities, messages, related places and fixes, word for word.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { allRules } from '../../server/src/rules';
import { ruleCases } from './cases';
import { pinDiff } from './pinDiff';
import { pinPath, pinText } from './pinText';

const advice = 'If this is meant, npm run pins writes the pins anew; read them in the diff.';

describe('pins of the rules', () => {
  for (const rule of allRules) {
    it(`hold what ${rule.id} says`, () => {
      const path = pinPath(rule);
      assert.ok(existsSync(path), `${path} is missing. ${advice}`);
      const [pinned, said] = [readFileSync(path, 'utf8'), pinText(rule)];
      if (pinned !== said) assert.fail(`${path} differs (- pinned, + said now):\n${pinDiff(pinned, said)}\n${advice}`);
    });
  }

  it('are there for rules alone, and so are cases', () => {
    const ids = allRules.map(({ id }) => id);
    assert.deepEqual(readdirSync('test/rules/pins').sort(), ids.map((id) => `${id}.txt`).sort(), advice);
    const files = readdirSync('test/rules/cases').filter((name) => !['index.ts', 'each.ts'].includes(name));
    const caseIds = files.map((name) =>
      name.slice(0, -'.ts'.length).replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`),
    );
    assert.deepEqual(
      Object.keys(ruleCases).sort(),
      caseIds.sort(),
      'each file is in the list of test/rules/cases/index.ts',
    );
    assert.deepEqual(
      caseIds.filter((id) => !ids.includes(id)),
      [],
    );
  });
});
