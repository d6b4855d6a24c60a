// `lint`: exit codes and the options that choose what is reported.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanDraft, faultyDraft, fixableDraft, makeFolder, runCli } from '../runCli';

describe('lint', () => {
  it('gives 0 for clean drafts, with one friendly line', async () => {
    const cwd = makeFolder({ 'a.txt': cleanDraft });
    const { code, stdout, stderr } = await runCli(['lint', 'a.txt'], { cwd });
    assert.equal(stdout, '共检查 1 个文件，没有发现问题。\n');
    assert.equal(stderr, '');
    assert.equal(code, 0);
  });

  it('gives 1 for errors, 0 for warnings alone', async () => {
    const cwd = makeFolder({ 'faulty.txt': faultyDraft, 'fixable.txt': fixableDraft });
    assert.equal((await runCli(['lint', 'faulty.txt'], { cwd })).code, 1);
    assert.equal((await runCli(['lint', 'fixable.txt'], { cwd })).code, 0);
  });

  it('counts warnings against --max-warnings, also those that --quiet hides', async () => {
    const cwd = makeFolder({ 'a.txt': fixableDraft });
    assert.equal((await runCli(['lint', '--max-warnings', '1', 'a.txt'], { cwd })).code, 0);
    const { code, stderr } = await runCli(['lint', '--max-warnings', '0', '--quiet', 'a.txt'], { cwd });
    assert.equal(code, 1);
    assert.match(stderr, /警告 1 处，超过 --max-warnings 允许的 0 处/);
  });

  it('shows errors only with --quiet', async () => {
    const cwd = makeFolder({ 'a.txt': faultyDraft });
    const { stdout } = await runCli(['lint', '--quiet', 'a.txt'], { cwd });
    assert.match(stdout, /bracket-unclosed/);
    assert.doesNotMatch(stdout, /警告|placeholder/);
  });

  it('gives 0 for problems with --exit-zero, but 2 for a run that failed', async () => {
    const cwd = makeFolder({ 'a.txt': faultyDraft });
    assert.equal((await runCli(['lint', '--exit-zero', 'a.txt'], { cwd })).code, 0);
    assert.equal((await runCli(['lint', '--exit-zero', 'a.txt', 'missing.txt'], { cwd })).code, 2);
  });

  it('sets severities with --rule, the last one counting, above the configuration', async () => {
    const config = '{ "rules": { "placeholder": "error" } }';
    const cwd = makeFolder({ 'a.txt': faultyDraft, 'plan-draft.json': config });
    const rules = ['--rule', 'bracket-unclosed=off', '--rule', 'placeholder=off', '--rule', 'placeholder=info'];
    const { code, stdout } = await runCli(['lint', '--format', 'json', ...rules, 'a.txt'], { cwd });
    const found = JSON.parse(stdout).files[0].problems.map((one: { rule: string; severity: string }) => [
      one.rule,
      one.severity,
    ]);
    assert.deepEqual(found, [['placeholder', 'info']]);
    assert.equal(code, 0);
  });

  it('writes the report to --output instead of stdout, without colours', async () => {
    const cwd = makeFolder({ 'a.txt': faultyDraft });
    const args = ['lint', '--output', 'report.txt', 'a.txt'];
    const { code, stdout, stderr } = await runCli(args, { cwd, env: { FORCE_COLOR: '1' } });
    assert.equal(stdout + stderr, '');
    assert.equal(code, 1);
    assert.match(readFileSync(join(cwd, 'report.txt'), 'utf8'), /^a\.txt:4:13 {2}错误/);
  });

  it('says that --output cannot be written', async () => {
    const cwd = makeFolder({ 'a.txt': cleanDraft });
    const { code, stderr } = await runCli(['lint', '--output', 'no/such/report.txt', 'a.txt'], { cwd });
    assert.match(stderr, /no\/such\/report\.txt：无法写入结果（文件或文件夹不存在）/);
    assert.equal(code, 2);
  });

  it('ends quietly when the reader of its output has gone', async () => {
    const { spawn } = await import('node:child_process');
    const cwd = makeFolder({ 'a.txt': faultyDraft.repeat(300) });
    const child = spawn(process.execPath, [join(process.cwd(), 'out/product/cli.js'), 'lint', 'a.txt'], { cwd });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(stderr, '');
    assert.equal(code, 1);
  });
});
