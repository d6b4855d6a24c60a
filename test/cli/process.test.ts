// What only a process shows: exit code, standard input and output byte for byte, the environment, the current folder.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { cleanDraft, faultyDraft, fixableDraft, makeFolder, runProcess } from './runCli';

describe('the process', () => {
  it('takes its arguments and the current folder, and gives the exit code', () => {
    const cwd = makeFolder({ 'a.txt': cleanDraft, 'b.txt': faultyDraft });
    const clean = runProcess(['lint', 'a.txt'], { cwd });
    assert.deepEqual([clean.code, clean.stdout, clean.stderr], [0, '共检查 1 个文件，没有发现问题。\n', '']);
    assert.equal(runProcess(['lint', 'b.txt'], { cwd }).code, 1);
    const failed = runProcess(['lint', 'none.txt'], { cwd });
    assert.deepEqual([failed.code, failed.stdout], [2, '']);
    assert.match(failed.stderr, /^出错：none\.txt：/);
  });

  it('refuses a wrong call with 2 and explains itself with 0', () => {
    assert.equal(runProcess(['lnt']).code, 2);
    const help = runProcess([]);
    assert.equal(help.code, 0);
    assert.match(help.stdout, /用法： plan-draft <命令>/);
  });

  it('corrects a file in place, with its byte order mark', () => {
    const encode = (text: string) => iconv.encode(text, 'utf-16le', { addBOM: true });
    const cwd = makeFolder({ 'a.txt': encode(fixableDraft) });
    assert.equal(runProcess(['lint', '--fix', 'a.txt'], { cwd }).code, 0);
    assert.deepEqual(readFileSync(join(cwd, 'a.txt')), encode(cleanDraft));
  });

  it('passes bytes from standard input to standard output', () => {
    const input = iconv.encode(fixableDraft, 'gb18030');
    const { code, bytes } = runProcess(['lint', '--stdin', '--fix'], { input });
    assert.deepEqual(bytes, iconv.encode(cleanDraft, 'gb18030'));
    assert.equal(code, 0);
  });

  it('ends only when all of a long report has gone out', () => {
    const cwd = makeFolder({ 'a.txt': faultyDraft.repeat(300) });
    const { code, stdout } = runProcess(['lint', '--format', 'json', 'a.txt'], { cwd });
    assert.ok(stdout.length > 200_000, String(stdout.length));
    assert.equal(JSON.parse(stdout).files[0].path, 'a.txt');
    assert.equal(code, 1);
  });

  it('asks the environment about colours', () => {
    const cwd = makeFolder({ 'a.txt': faultyDraft });
    const colored = (env: Record<string, string>) => runProcess(['lint'], { cwd, env }).stdout.includes('\u001b[');
    assert.equal(colored({}), false);
    assert.equal(colored({ FORCE_COLOR: '1' }), true);
  });
});
