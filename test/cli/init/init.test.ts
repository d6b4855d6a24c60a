// `init` writes a configuration that holds and never overwrites one.
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../../server/src/lint/config';
import { readRoster } from '../../../server/src/registry/rosters/readRoster';
import { allRules } from '../../../server/src/rules';
import { cleanDraft, makeFolder, runCli } from '../runCli';

describe('init', () => {
  it('writes a configuration in which nothing is wrong, whatever is switched on', async () => {
    const cwd = makeFolder({ 'a.txt': cleanDraft });
    const { code, stdout } = await runCli(['init'], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /已生成 plan-draft\.json。\n下一步：/);
    const text = readFileSync(join(cwd, 'plan-draft.json'), 'utf8');
    assert.deepEqual(readConfig(text, allRules).issues, []);
    const allOn = text.replace(/^( *)\/\/ (?=")/gm, '$1');
    assert.notEqual(allOn, text);
    const { config, issues } = readConfig(allOn, allRules);
    assert.deepEqual(issues, []);
    assert.equal(config.level, '区');
    assert.equal((await runCli(['lint'], { cwd })).code, 0);
  });

  it('leaves a configuration that is there as it is', async () => {
    const cwd = makeFolder({ 'plan-draft.json': '{}' });
    const { code, stdout, stderr } = await runCli(['init'], { cwd });
    assert.match(stderr, /^出错：本文件夹已有 plan-draft\.json，没有改动。/);
    assert.equal(stdout, '');
    assert.equal(code, 2);
    assert.equal(readFileSync(join(cwd, 'plan-draft.json'), 'utf8'), '{}');
  });

  describe('--roster', () => {
    const plan = (notes: string) => `临江区2024年食品安全监督管理计划\n一、任务\n${notes}\n`;

    it('writes a roster out of drafts, which then holds', async () => {
      const cwd = makeFolder({
        '往年/a.txt': plan('（一）抽检。（区市场监管局、区粮油中心负责）'),
        '往年/b.txt': plan('（一）抽检。（区市场监管局、区市监局、区农委负责）'),
        'c.txt': plan('（一）抽检。（区市监局负责）'),
      });
      const { code, stdout } = await runCli(['init', '--roster', '往年', '往年/a.txt'], { cwd });
      assert.equal(code, 0);
      assert.match(stdout, /已生成 部门名册\.json，列入 2 个单位。\n下一步：/);
      const text = readFileSync(join(cwd, '部门名册.json'), 'utf8');
      assert.match(text, /由 2 份文稿/);
      assert.match(text, /"区市场监管局", \/\/ 2 处，也写作“区市监局”/);
      assert.match(text, /“区农委”已更名，现为“区农业农村局”/);
      const { roster, issues } = readRoster(text);
      assert.deepEqual(issues, []);
      assert.deepEqual(
        roster.add.map(({ name }) => name),
        ['区市场监管局', '区粮油中心'],
      );
      writeFileSync(join(cwd, 'plan-draft.json'), '{"departments": "部门名册.json"}');
      assert.match((await runCli(['lint', 'c.txt'], { cwd })).stdout, /名册中是“区市场监管局”/);
    });

    it('leaves a roster that is there as it is, and says what is missing', async () => {
      const cwd = makeFolder({
        '部门名册.json': '[]',
        'a.txt': plan('（一）抽检。（区教育局负责）'),
        'b.txt': '开会。',
      });
      const run = (...drafts: string[]) => runCli(['init', '--roster', ...drafts], { cwd });
      assert.match((await run('a.txt')).stderr, /^出错：本文件夹已有 部门名册\.json，没有改动。/);
      assert.match((await run('b.txt')).stderr, /没有读到单位/);
      assert.match((await run('没有.txt')).stderr, /找不到这个文件或文件夹/);
      assert.equal((await run('b.txt')).code, 2);
      assert.equal(readFileSync(join(cwd, '部门名册.json'), 'utf8'), '[]');
    });
  });
});
