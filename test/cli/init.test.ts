// `init` writes a configuration that holds and never overwrites one.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../server/src/lint/config';
import { allRules } from '../../server/src/rules/index';
import { cleanDraft, makeFolder, runCli } from './runCli';

describe('init', () => {
  it('writes a configuration in which nothing is wrong, whatever is switched on', () => {
    const cwd = makeFolder({ 'a.txt': cleanDraft });
    const { code, stdout } = runCli(['init'], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /已生成 plan-draft\.json。\n下一步：/);
    const text = readFileSync(join(cwd, 'plan-draft.json'), 'utf8');
    assert.deepEqual(readConfig(text, allRules).issues, []);
    const allOn = text.replace(/^( *)\/\/ (?=")/gm, '$1');
    assert.notEqual(allOn, text);
    const { config, issues } = readConfig(allOn, allRules);
    assert.deepEqual(issues, []);
    assert.equal(config.level, '区');
    assert.equal(runCli(['lint'], { cwd }).code, 0);
  });

  it('leaves a configuration that is there as it is', () => {
    const cwd = makeFolder({ 'plan-draft.json': '{}' });
    const { code, stdout, stderr } = runCli(['init'], { cwd });
    assert.match(stderr, /^出错：本文件夹已有 plan-draft\.json，没有改动。/);
    assert.equal(stdout, '');
    assert.equal(code, 2);
    assert.equal(readFileSync(join(cwd, 'plan-draft.json'), 'utf8'), '{}');
  });
});
