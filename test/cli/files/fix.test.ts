// `lint --fix` writes safely, `--diff` shows what it would write.
import { strict as assert } from 'node:assert';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { runMain } from '../fakeIo';
import { cleanDraft, faultyDraft, fixableDraft, makeFolder, runCli } from '../runCli';

describe('lint --fix', () => {
  it('corrects what is safe, reports what is left', async () => {
    const cwd = makeFolder({ 'a.txt': fixableDraft, 'b.txt': faultyDraft });
    const { code, stdout } = await runCli(['lint', '--fix'], { cwd });
    assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), cleanDraft);
    assert.equal(readFileSync(join(cwd, 'b.txt'), 'utf8'), faultyDraft);
    assert.doesNotMatch(stdout, /conversion-debris/);
    assert.match(stdout, /已自动修正 1 处。共检查 2 个文件：1 处错误，1 处警告。\n$/);
    assert.equal(code, 1);
    assert.equal((await runCli(['lint', '--fix', 'a.txt'], { cwd })).stdout, '共检查 1 个文件，没有发现问题。\n');
  });

  it('leaves no other file behind and does not touch one without corrections', async () => {
    const cwd = makeFolder({ 'a.txt': fixableDraft, 'b.txt': faultyDraft });
    const before = statSync(join(cwd, 'b.txt'), { bigint: true });
    await runCli(['lint', '--fix'], { cwd });
    const now = statSync(join(cwd, 'b.txt'), { bigint: true });
    assert.deepEqual([now.ino, now.mtimeNs], [before.ino, before.mtimeNs]);
    assert.deepEqual(readdirSync(cwd).sort(), ['a.txt', 'b.txt']);
  });

  it('replaces the file at once, keeps its permissions, writes through links', async () => {
    const cwd = makeFolder({ 'real.txt': fixableDraft });
    chmodSync(join(cwd, 'real.txt'), 0o640);
    const before = statSync(join(cwd, 'real.txt')).ino;
    symlinkSync('real.txt', join(cwd, 'link.txt'));
    await runCli(['lint', '--fix', 'link.txt'], { cwd });
    assert.equal(lstatSync(join(cwd, 'link.txt')).isSymbolicLink(), true);
    assert.equal(readFileSync(join(cwd, 'real.txt'), 'utf8'), cleanDraft);
    const now = statSync(join(cwd, 'real.txt'));
    assert.notEqual(now.ino, before);
    assert.equal(now.mode & 0o777, 0o640);
  });

  it('says that a file cannot be written, reports its problems and goes on', async () => {
    const cwd = makeFolder({ 'a.txt': fixableDraft, 'b.txt': fixableDraft });
    const { nodeFiles } = await import('../../../server/src/cli/files/nodeFiles');
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const { code, stdout, stderr } = await runMain(['lint', '--fix'], {
      cwd,
      files: {
        replace: (path, bytes) => (path.endsWith('a.txt') ? Promise.reject(denied) : nodeFiles.replace(path, bytes)),
      },
    });
    assert.match(stderr, /^出错：a\.txt：无法写入修正后的内容（没有权限），文件没有改动。\n$/);
    assert.match(stdout, /^a\.txt:5:1 {2}警告/);
    assert.equal(code, 2);
    assert.equal(readFileSync(join(cwd, 'b.txt'), 'utf8'), cleanDraft);
  });
});

describe('lint --diff', () => {
  it('shows what --fix would do, in a form that patch takes, and writes nothing', async () => {
    const cwd = makeFolder({ '计划.txt': fixableDraft, 'b.txt': faultyDraft });
    const { code, stdout, stderr } = await runCli(['lint', '--diff', '--fix'], { cwd });
    assert.equal(
      stdout,
      [
        '--- a/计划.txt',
        '+++ b/计划.txt',
        '@@ -2,4 +2,4 @@',
        ' ',
        ' 一、重点任务',
        ' （一）规范校园食堂管理。学校食堂检查覆盖率达到100%。（区市场监管局牵头，区教育局配合）',
        '-[bookmark: _GoBack]（二）加强农产品检测。全年完成农产品检测1200批次。（区农业农村局负责）',
        '+（二）加强农产品检测。全年完成农产品检测1200批次。（区农业农村局负责）',
        '',
      ].join('\n'),
    );
    assert.equal(stderr, '');
    assert.equal(code, 1);
    assert.equal(readFileSync(join(cwd, '计划.txt'), 'utf8'), fixableDraft);
    assert.equal(applyPatch(fixableDraft, stdout), cleanDraft);
  });

  for (const end of ['', '\n', '\r\n']) {
    it(`is a patch also for very many changes and a last line ending in ${JSON.stringify(end)}`, async () => {
      const rows = Array.from({ length: 1500 }, (_, at) => `（${at}）工作[bookmark: _GoBack]内容`);
      const before = `${rows.join('\n')}${end}`;
      const cwd = makeFolder({ 'a.txt': before });
      const rules = ['--rule', 'numbering-sequence=off', '--rule', 'numbering-style=off'];
      const { stdout } = await runCli(['lint', '--diff', ...rules], { cwd });
      const after = before.replaceAll('[bookmark: _GoBack]', '');
      assert.equal(applyPatch(before, stdout, { autoConvertLineEndings: false }), after);
    });
  }

  it('prints nothing where there is nothing to correct', async () => {
    const cwd = makeFolder({ 'a.txt': cleanDraft });
    assert.deepEqual((await runCli(['lint', '--diff'], { cwd })).stdout, '');
  });
});
