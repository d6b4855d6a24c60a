// What a run of `lint` ends with: exit code, last line, what is said on stderr; for options alone and together.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from '../fakeIo';
import { coloredParts } from '../readableColors';
import { cleanDraft, faultyDraft, fixableDraft, makeFolder } from '../runCli';

const files = {
  '好.txt': cleanDraft,
  '错.txt': faultyDraft,
  '可改.txt': fixableDraft,
  '坏/plan-draft.json': '{ "levle": "区" }',
  '坏/a.txt': cleanDraft,
  '图/plan-draft.json': '\u0000\u0001',
  '图/a.txt': cleanDraft,
  '配置.json': '{ "rules": { "bracket-unclosed": "off" } }',
  '词/a.docx': 'PK',
  '词/b.DOCX': 'PK',
  '词/~$b.docx': 'PK',
  '空/x.csv': '',
  '限/plan-draft.json': '{"exclude": ["./旧/"], "include": ["*.txt", "新"]}',
  '限/a.txt': cleanDraft,
  '限/b.md': cleanDraft,
  '限/旧/c.txt': faultyDraft,
  '限/新/d.md': cleanDraft,
  '表.csv': cleanDraft,
  '文稿.TXT': cleanDraft,
  '图片.txt': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
};

const clean = '共检查 1 个文件，没有发现问题。';
const oneOfEach = '共检查 1 个文件：1 处错误，1 处警告。';
const oneError = '共检查 1 个文件：1 处错误。';
const oneWarning = '共检查 1 个文件：1 处警告；其中 1 处可自动修正（加 --fix）。';
const tooMany = '说明：警告 1 处，超过 --max-warnings 允许的 0 处。';
const nothing = '出错：没有找到可检查的文稿（.txt、.md）。请指定文件、文件夹或通配符，例如：plan-draft lint 计划稿.txt';
const word =
  '这是 Word 文件，不是文本。请用 Word 或 WPS 打开，另存为“纯文本（.txt）”后再检查；直接读取 Word 文件的功能将在后续版本提供。';

/** Arguments, exit code, last line of stdout, stderr. */
const runs: readonly (readonly [string, 0 | 1 | 2, string, string])[] = [
  ['好.txt', 0, clean, ''],
  ['错.txt', 1, oneOfEach, ''],
  ['错.txt --quiet', 1, oneError, ''],
  ['错.txt --exit-zero', 0, oneOfEach, ''],
  ['可改.txt', 0, oneWarning, ''],
  ['可改.txt --max-warnings 1', 0, oneWarning, ''],
  ['可改.txt --max-warnings 0', 1, oneWarning, tooMany],
  ['可改.txt --max-warnings 0 --exit-zero', 0, oneWarning, tooMany],
  ['错.txt --max-warnings 0', 1, oneOfEach, tooMany],
  ['错.txt --max-warnings 1 --exit-zero', 0, oneOfEach, ''],
  ['错.txt 好.txt 可改.txt', 1, '共检查 3 个文件：1 处错误，2 处警告；其中 1 处可自动修正（加 --fix）。', ''],
  ['可改.txt --fix', 0, '已自动修正 1 处。共检查 1 个文件，没有发现问题。', ''],
  ['错.txt --fix', 1, oneOfEach, ''],
  ['可改.txt --fix --max-warnings 0', 0, '已自动修正 1 处。共检查 1 个文件，没有发现问题。', ''],
  ['错.txt --fix --diff', 1, '', ''],
  ['可改.txt --rule conversion-debris=error', 1, '共检查 1 个文件：1 处错误；其中 1 处可自动修正（加 --fix）。', ''],
  ['可改.txt --rule conversion-debris=info', 0, '共检查 1 个文件：1 处提示；其中 1 处可自动修正（加 --fix）。', ''],
  ['可改.txt --rule conversion-debris=off', 0, clean, ''],
  ['可改.txt --rule conversion-debris=info --max-warnings 0', 0, oneWarning.replace('警告', '提示'), ''],
  ['错.txt --rule bracket-unclosed=off --rule placeholder=error', 1, oneError, ''],
  ['错.txt --rule bracket-unclosed=off --rule bracket-unclosed=error', 1, oneOfEach, ''],
  ['错.txt --config 配置.json', 0, '共检查 1 个文件：1 处警告。', ''],
  ['错.txt --config 配置.json --rule bracket-unclosed=error', 1, oneOfEach, ''],
  ['错.txt --config 无.json', 2, '', '出错：读不出配置文件“无.json”（文件或文件夹不存在），请检查路径。'],
  ['坏', 2, clean, '出错：坏/plan-draft.json:1:3  配置有误  …'],
  ['坏 --no-config', 0, clean, ''],
  [
    '图',
    2,
    clean,
    '出错：图/plan-draft.json：这不是文本文件，或者文字编码已损坏。请用记事本、Word 或 WPS 打开核对，另存为 UTF-8 编码的 .txt 后再检查。现按默认配置检查。',
  ],
  ['错.txt 无.txt --exit-zero', 2, oneOfEach, '出错：无.txt：找不到这个文件或文件夹，请检查路径。'],
  ['好.txt/a.txt', 2, '', '出错：好.txt/a.txt：找不到这个文件或文件夹，请检查路径。'],
  ['图片.txt', 2, '', '出错：图片.txt：这是图片，不是文本。'],
  ['好*.TXT', 0, clean, ''],
  ['*.rtf', 2, '', '出错：*.rtf：没有与之相符的文稿（.txt、.md），请检查路径和通配符。'],
  ['表*', 2, '', '出错：表*：没有与之相符的文稿（.txt、.md），请检查路径和通配符。'],
  ['*.csv', 0, clean, ''],
  ['文*', 0, clean, ''],
  ['词/a.docx', 2, '', `出错：词/a.docx：${word}`],
  ['词/b.DOCX 好.txt', 2, clean, `出错：词/b.DOCX：${word}`],
  ['词', 2, '', `说明：跳过 2 个 Word 文件（.docx）：本版本只检查文本，请另存为 .txt 后再检查。\n${nothing}`],
  ['词 好.txt', 0, clean, '说明：跳过 2 个 Word 文件（.docx）：本版本只检查文本，请另存为 .txt 后再检查。'],
  ['空', 2, '', nothing],
  ['限', 0, '共检查 2 个文件，没有发现问题。', ''],
  ['限/*.md', 0, clean, ''],
  ['限/旧/*', 2, '', '出错：限/旧/*：没有与之相符的文稿（.txt、.md），请检查路径和通配符。'],
  ['限/旧/c.txt', 1, oneOfEach, ''],
  [
    '好.txt 好.txt ./好.txt *.txt --quiet --exit-zero',
    2,
    '共检查 4 个文件：1 处错误。',
    '出错：图片.txt：这是图片，不是文本。',
  ],
];

describe('lint: outcomes', () => {
  let cwd: string;
  beforeEach(() => {
    cwd = makeFolder(files);
  });

  for (const [args, code, last, said] of runs)
    it(args, async () => {
      const { stdout, stderr, ...run } = await runMain(['lint', ...args.split(' ')], { cwd });
      assert.equal(stderr.replace(/(配置有误 {2}).*/, '$1…'), said === '' ? '' : `${said}\n`);
      if (last !== '') assert.equal(stdout.trimEnd().split('\n').at(-1), last);
      else assert.equal(stdout, '');
      assert.equal(run.code, code);
    });

  it('looks through the working folder when nothing is named', async () => {
    const { code, stdout } = await runMain(['lint'], { cwd: join(cwd, '限') });
    assert.deepEqual([code, stdout], [0, '共检查 2 个文件，没有发现问题。\n']);
  });

  it('says that a folder cannot be searched, and checks what was found elsewhere', async () => {
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const glob = async () => ({ paths: [join(cwd, '好.txt')], trouble: denied });
    const { code, stdout, stderr } = await runMain(['lint', '空', '好.txt'], { cwd, files: { glob } });
    assert.deepEqual([code, stdout, stderr], [2, `${clean}\n`, '出错：空：有的文件夹无法读取（没有权限）。\n']);
  });

  it('says that a configuration or a draft cannot be read, and goes on', async () => {
    const { read } = (await import('../../../server/src/cli/files/nodeFiles')).nodeFiles;
    const deny = (name: string) => ({
      read: (path: string) =>
        path.endsWith(name) ? Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })) : read(path),
    });
    const config = await runMain(['lint', '坏'], { cwd, files: deny('plan-draft.json') });
    assert.deepEqual(
      [config.code, config.stdout, config.stderr],
      [2, `${clean}\n`, '出错：坏/plan-draft.json：读不出配置文件（没有权限），按默认配置检查。\n'],
    );
    const draft = await runMain(['lint', '好.txt', '限/a.txt'], { cwd, files: deny('好.txt') });
    assert.deepEqual(
      [draft.code, draft.stdout, draft.stderr],
      [2, `${clean}\n`, '出错：好.txt：读不出文件（没有权限）。\n'],
    );
  });

  it('puts the report into a file, without colours and 100 columns wide, and says where that fails', async () => {
    const options = { cwd, terminal: 40, env: { FORCE_COLOR: '1' } };
    const written = await runMain(['lint', '错.txt', '--output', '报告.txt'], options);
    assert.deepEqual([written.code, written.stdout, written.stderr], [1, '', '']);
    const plain = await runMain(['lint', '错.txt'], { cwd });
    assert.equal(readFileSync(join(cwd, '报告.txt'), 'utf8'), plain.stdout);
    const failed = await runMain(['lint', '好.txt', '--output', '无/报告.txt'], options);
    assert.deepEqual(
      [failed.code, failed.stdout, failed.stderr],
      [2, '', '出错：无/报告.txt：无法写入结果（文件或文件夹不存在）。\n'],
    );
  });
});

describe('lint: colours', () => {
  it('of a diff: head, places, lines that go and that come', async () => {
    const cwd = makeFolder({ 'a.txt': fixableDraft });
    const { stdout } = await runMain(['lint', 'a.txt', '--diff'], { cwd, env: { FORCE_COLOR: '1' } });
    const line = '（二）加强农产品检测。全年完成农产品检测1200批次。（区农业农村局负责）';
    assert.deepEqual(coloredParts(stdout), [
      '<bold>--- a/a.txt',
      '<bold>+++ b/a.txt',
      '<cyan>@@ -2,4 +2,4 @@',
      `<red>-[bookmark: _GoBack]${line}`,
      `<green>+${line}`,
    ]);
  });

  it('are as the environment asks', async () => {
    const cwd = makeFolder({ 'a.txt': cleanDraft });
    const isColoured = async (env: Record<string, string>, terminal?: number) =>
      (await runMain(['lint', 'a.txt'], { cwd, env, ...(terminal && { terminal }) })).stdout.includes('\u001b');
    for (const [env, onTerminal, elsewhere] of [
      [{}, true, false],
      [{ FORCE_COLOR: '1' }, true, true],
      [{ FORCE_COLOR: '' }, true, true],
      [{ FORCE_COLOR: '0' }, false, false],
      [{ FORCE_COLOR: 'false' }, false, false],
      [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false, false],
      [{ TERM: 'dumb' }, false, false],
      [{ TERM: 'dumb', FORCE_COLOR: '1' }, true, true],
    ] as const)
      assert.deepEqual(
        [await isColoured(env, 80), await isColoured(env)],
        [onTerminal, elsewhere],
        JSON.stringify(env),
      );
  });
});

describe('lint --stdin: outcomes', () => {
  const marked = '<stdin>:4:13  错误';
  /** Arguments, what is read, exit code, how stdout begins, stderr. */
  const stdinRuns: readonly (readonly [string, string, 0 | 1 | 2, string, string])[] = [
    ['--quiet', faultyDraft, 1, marked, ''],
    ['--exit-zero', faultyDraft, 0, marked, ''],
    ['--max-warnings 0', fixableDraft, 1, '<stdin>:5:1  警告', tooMany],
    ['--diff', fixableDraft, 0, '--- a/<stdin>\n+++ b/<stdin>\n@@ -2,4 +2,4 @@\n', ''],
    ['--diff --max-warnings 0', fixableDraft, 1, '--- a/<stdin>\n', tooMany],
    ['--fix', fixableDraft, 0, cleanDraft, `已自动修正 1 处。${clean}`],
    ['--fix --quiet', faultyDraft, 1, faultyDraft, oneError],
    ['--stdin-filename 新/稿.txt', faultyDraft, 1, '新/稿.txt:4:13  错误', ''],
    ['', '%PDF-1.4', 2, '', '出错：<stdin>：这是 PDF 文件，不是文本。'],
  ];
  for (const [args, stdin, code, shown, said] of stdinRuns)
    it(`${args} on ${stdin.slice(0, 12)}`, async () => {
      const argv = ['lint', '--stdin', ...args.split(' ').filter((one) => one !== '')];
      const { stdout, stderr, ...run } = await runMain(argv, { cwd: makeFolder(), stdin });
      assert.equal(stdout.slice(0, shown.length), shown);
      if (shown === '') assert.equal(stdout, '');
      const last = stderr.trimEnd().split('\n').at(-1)!;
      assert.equal(code === 2 ? last.slice(0, said.length) : last, said);
      assert.equal(run.code, code);
    });

  it('finds the configuration of the working folder', async () => {
    const cwd = makeFolder({ 'plan-draft.json': '{ "rules": { "bracket-unclosed": "off" } }' });
    assert.equal((await runMain(['lint', '--stdin'], { cwd, stdin: faultyDraft })).code, 0);
  });
});
