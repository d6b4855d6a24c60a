// What `lint` prints in its formats.
import { strict as assert } from 'node:assert';
import { assertSchema } from '../assertSchema';
import { runMain } from '../fakeIo';
import { cleanDraft, faultyDraft, fixableDraft, makeFolder, runCli } from '../runCli';
import { lintSchema } from '../schemas';

const escapeSequence = '\u001b[';

describe('lint --format text', () => {
  it('prints place, severity, message, rule, the line and the mark below it, then the figures', async () => {
    const cwd = makeFolder({ '计划/a.txt': faultyDraft });
    const { stdout } = await runCli(['lint', '计划'], { cwd });
    const [head, line, marks, blank, second] = stdout.split('\n');
    assert.match(head!, /^计划\/a\.txt:4:13 {2}错误 {2}.+ {2}bracket-unclosed$/);
    assert.equal(line, '    （一）规范校园食堂管理。《学校食堂检查覆盖率达到100%。（区市场监管局牵头，区教育局配合）');
    assert.equal(marks, `    ${' '.repeat(24)}^^`);
    assert.equal(blank, '');
    assert.match(second!, /^计划\/a\.txt:5:\d+ {2}警告 {2}.+ {2}placeholder$/);
    assert.match(stdout, /\n共检查 1 个文件：1 处错误，1 处警告。\n$/);
  });

  it('says how much --fix would correct', async () => {
    const cwd = makeFolder({ 'a.txt': fixableDraft });
    assert.match((await runCli(['lint'], { cwd })).stdout, /1 处警告；其中 1 处可自动修正（加 --fix）。\n$/);
  });

  it('colours on a terminal unless NO_COLOR is set, elsewhere only with FORCE_COLOR', async () => {
    const cwd = makeFolder({ 'a.txt': faultyDraft });
    const terminal = 80;
    const coloured = async (fake: object) =>
      (await runMain(['lint'], { cwd, ...fake })).stdout.includes(escapeSequence);
    assert.equal(await coloured({ terminal }), true);
    assert.equal(await coloured({ terminal, env: { NO_COLOR: '1' } }), false);
    assert.equal(await coloured({ terminal, env: { NO_COLOR: '1', FORCE_COLOR: '1' } }), false);
    assert.equal(await coloured({ terminal, env: { TERM: 'dumb' } }), false);
    assert.equal(await coloured({ terminal, env: { NO_COLOR: '' } }), true);
    assert.equal((await runCli(['lint'], { cwd })).stdout.includes(escapeSequence), false);
    assert.equal((await runCli(['lint'], { cwd, env: { FORCE_COLOR: '1' } })).stdout.includes(escapeSequence), true);
    assert.equal((await runCli(['lint'], { cwd, env: { FORCE_COLOR: '0' } })).stdout.includes(escapeSequence), false);
  });

  it('fits the terminal', async () => {
    const cwd = makeFolder({ 'a.txt': faultyDraft.replaceAll('\n', '') });
    const { stdout } = await runMain(['lint'], { cwd, terminal: 50, env: { NO_COLOR: '1' } });
    const shown = stdout.split('\n').filter((line) => line.startsWith('    '));
    assert.ok(shown.length >= 4);
    for (const line of shown) assert.ok(line.length + (line.match(/[^ -~…]/g)?.length ?? 0) <= 50, line);
  });

  it('does not let a draft send control sequences to the terminal', async () => {
    const cwd = makeFolder({ 'a.txt': cleanDraft.replace('1200', `${escapeSequence}31mXX`) });
    const { stdout } = await runCli(['lint'], { cwd });
    assert.match(stdout, /检测�/);
    assert.equal(stdout.includes('\u001b'), false);
  });
});

describe('lint --format json', () => {
  it('meets its schema and tells everything', async () => {
    const cwd = makeFolder({ 'b.md': faultyDraft, 'a.txt': `\ufeff${fixableDraft.replaceAll('\n', '\r\n')}` });
    const { code, stdout } = await runCli(['lint', '--format', 'json', 'b.md', 'a.txt'], { cwd });
    const report = assertSchema(stdout, lintSchema);
    assert.equal(code, 1);
    assert.deepEqual(
      report.files.map((file: { path: string; encoding: string }) => [file.path, file.encoding]),
      [
        ['a.txt', 'utf-8-bom'],
        ['b.md', 'utf-8'],
      ],
    );
    assert.deepEqual(report.summary, { files: 2, errors: 1, warnings: 2, infos: 0, fixable: 1 });
    const [bookmark] = report.files[0].problems;
    const text = fixableDraft.replaceAll('\n', '\r\n');
    assert.equal(bookmark.text, '[bookmark: _GoBack]');
    assert.equal(bookmark.fixable, true);
    assert.deepEqual(bookmark.range.start, { line: 5, column: 1, offset: text.indexOf('[bookmark') });
    assert.equal(bookmark.range.end.offset, bookmark.range.start.offset + bookmark.text.length);
  });

  it('is JSON for nothing, too', async () => {
    const { code, stdout } = await runCli(['lint', '--format', 'json']);
    assert.deepEqual(assertSchema(stdout, lintSchema).files, []);
    assert.equal(code, 2);
  });

  it('names the related places', async () => {
    const cwd = makeFolder({
      'a.txt': `${cleanDraft.replace('2026年', '2025年')}2026年底前完成。2026年验收。2026年总结。\n`,
    });
    const report = assertSchema((await runCli(['lint', '--format', 'json'], { cwd })).stdout, lintSchema);
    const related = report.files[0].problems.flatMap((one: { related: unknown[] }) => one.related);
    for (const place of related) assert.equal(place.path, 'a.txt');
  });
});

describe('lint --format github', () => {
  it('prints one workflow command for each problem, escaped', async () => {
    const cwd = makeFolder({ 'a,b：100%.txt': faultyDraft });
    const { stdout } = await runCli(['lint', '--format', 'github'], { cwd });
    const [error, warning, end] = stdout.split('\n');
    assert.match(
      error!,
      /^::error file=a%2Cb：100%25\.txt,line=4,col=13,endColumn=14,title=[^,:]+（bracket-unclosed）::.+$/,
    );
    assert.match(warning!, /^::warning file=.+,line=5,col=21,endColumn=23,title=.+（placeholder）::.+$/);
    assert.equal(end, '');
  });

  it('prints nothing where there is nothing', async () => {
    const cwd = makeFolder({ 'a.txt': cleanDraft });
    assert.equal((await runCli(['lint', '--format', 'github'], { cwd })).stdout, '');
  });
});
