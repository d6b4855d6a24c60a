// Which plan-draft.json holds for a file, and what happens when it is wrong.
import { strict as assert } from 'node:assert';
import { cleanDraft, faultyDraft, makeFolder, type RunOptions, runCli } from '../runCli';

async function lintJson(args: readonly string[], options: RunOptions) {
  const { code, stdout, stderr } = await runCli(['lint', '--format', 'json', ...args], options);
  const files: { path: string; problems: { rule: string }[] }[] = JSON.parse(stdout).files;
  return { code, stderr, found: files.map(({ path, problems }) => [path, ...problems.map((one) => one.rule)]) };
}

const bracketsOff = '{ "rules": { "bracket-unclosed": "off" } } // 说明';

describe('configuration', () => {
  it('is the nearest one upward from each file', async () => {
    const cwd = makeFolder({
      'plan-draft.json': bracketsOff,
      'a.txt': faultyDraft,
      'deep/er/b.txt': faultyDraft,
      'own/plan-draft.json': '{ "rules": { "placeholder": "off" } }',
      'own/c.txt': faultyDraft,
    });
    assert.deepEqual((await lintJson([], { cwd })).found, [
      ['a.txt', 'placeholder'],
      ['deep/er/b.txt', 'placeholder'],
      ['own/c.txt', 'bracket-unclosed'],
    ]);
  });

  it('is left aside with --no-config, replaced with --config', async () => {
    const cwd = makeFolder({
      'plan-draft.json': bracketsOff,
      'a.txt': faultyDraft,
      'other/x.json': '{"rules":{"placeholder":"off"}}',
    });
    assert.deepEqual((await lintJson(['--no-config'], { cwd })).found, [['a.txt', 'bracket-unclosed', 'placeholder']]);
    assert.deepEqual((await lintJson(['--config', 'other/x.json'], { cwd })).found, [['a.txt', 'bracket-unclosed']]);
  });

  it('stops at once when --config cannot be read', async () => {
    const cwd = makeFolder({ 'a.txt': faultyDraft });
    const { code, stdout, stderr } = await runCli(['lint', '--config', 'none.json'], { cwd });
    assert.match(stderr, /^出错：读不出配置文件“none\.json”（文件或文件夹不存在），请检查路径。\n$/);
    assert.equal(stdout, '');
    assert.equal(code, 2);
  });

  it('is reported with line and column where it is wrong, once; the rest holds, the run ends with 2', async () => {
    const config = '{\n  "rules": {\n    "bracket-unclosed": "off",\n    "placeholder": "loud"\n  }\n}\n';
    const cwd = makeFolder({ 'conf/plan-draft.json': config, 'conf/a.txt': faultyDraft, 'conf/b.txt': faultyDraft });
    const { code, stderr, found } = await lintJson(['--exit-zero', 'conf'], { cwd });
    assert.match(stderr, /^出错：conf\/plan-draft\.json:4:20 {2}配置有误 {2}[^\n]+\n$/);
    assert.deepEqual(found, [
      ['conf/a.txt', 'placeholder'],
      ['conf/b.txt', 'placeholder'],
    ]);
    assert.equal(code, 2);
  });

  it('is read as far as it goes when its syntax is broken', async () => {
    const cwd = makeFolder({ 'plan-draft.json': '{ "rules": { "bracket-unclosed": "off" }', 'a.txt': faultyDraft });
    const { code, stderr, found } = await lintJson([], { cwd });
    assert.match(stderr, /plan-draft\.json:1:\d+ {2}配置有误/);
    assert.deepEqual(found, [['a.txt', 'placeholder']]);
    assert.equal(code, 2);
  });

  it('leaves out what `exclude` names in folders and globs, and narrows folders to `include`', async () => {
    const cwd = makeFolder({
      'plan-draft.json': '{ "include": ["plans/**/*.txt", "单独.md"], "exclude": ["./plans/old/", "**/*草稿*"] }',
      'plans/a.txt': cleanDraft,
      'plans/a.md': cleanDraft,
      'plans/old/b.txt': faultyDraft,
      'plans/deep/草稿1.txt': faultyDraft,
      '单独.md': cleanDraft,
      'readme.md': faultyDraft,
    });
    assert.deepEqual((await lintJson([], { cwd })).found, [['plans/a.txt'], ['单独.md']]);
    assert.deepEqual((await lintJson(['plans/**'], { cwd })).found, [['plans/a.md'], ['plans/a.txt']]);
    assert.equal((await lintJson(['plans/old/b.txt'], { cwd })).found.length, 1);
  });
});
