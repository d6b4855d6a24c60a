// Which files `lint` takes from paths, folders and globs, and what it says of those that it cannot take.
import { strict as assert } from 'node:assert';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from '../fakeIo';
import { cleanDraft, faultyDraft, makeFolder, type RunOptions, runCli } from '../runCli';

async function lintJson(args: readonly string[], options: RunOptions) {
  const { code, stdout, stderr } = await runCli(['lint', '--format', 'json', ...args], options);
  const paths: string[] = JSON.parse(stdout).files.map((file: { path: string }) => file.path);
  return { code, stderr, paths };
}

const zip = Buffer.from('PK\x03\x04\x14\0\0\0\0\0[Content_Types].xml', 'latin1');

describe('input files', () => {
  it('takes every draft under a folder but those that are ignored', async () => {
    const cwd = makeFolder({
      'b.txt': cleanDraft,
      'a/c.md': cleanDraft,
      'a/D.TXT': cleanDraft,
      'notes.rst': 'x',
      'node_modules/x/readme.md': faultyDraft,
      'old/e.txt': faultyDraft,
      'a/draft.txt': faultyDraft,
      '.gitignore': 'old/\n',
      'a/.gitignore': 'draft.*\n',
      '.hidden/f.txt': faultyDraft,
    });
    mkdirSync(join(cwd, '.git'));
    const here = await lintJson([], { cwd });
    assert.deepEqual(here.paths, ['a/D.TXT', 'a/c.md', 'b.txt']);
    assert.equal(here.stderr, '');
    assert.deepEqual((await lintJson(['.'], { cwd })).paths, here.paths);
    assert.deepEqual((await lintJson(['..'], { cwd: join(cwd, 'a') })).paths, ['../b.txt', 'D.TXT', 'c.md']);
    assert.deepEqual((await lintJson(['old/e.txt'], { cwd })).paths, ['old/e.txt']);
  });

  it('obeys a .gitignore above the folder within the repository', async () => {
    const cwd = makeFolder({ '.gitignore': 'sent/\n', 'drafts/a.txt': cleanDraft, 'drafts/sent/b.txt': cleanDraft });
    mkdirSync(join(cwd, '.git'));
    assert.deepEqual((await lintJson(['drafts'], { cwd })).paths, ['drafts/a.txt']);
  });

  it('sorts and takes each file once, in whatever way it is named', async () => {
    const cwd = makeFolder({ 'b.txt': cleanDraft, 'a.txt': cleanDraft, '子/丙.md': cleanDraft });
    const args = ['b.txt', './b.txt', '*.txt', '.', join(cwd, 'a.txt'), '**/*.md'];
    assert.deepEqual((await lintJson(args, { cwd })).paths, ['a.txt', 'b.txt', '子/丙.md']);
  });

  it('takes a file whose name has glob characters, and one of any ending that is named', async () => {
    const cwd = makeFolder({ '草案(1)[终].txt': cleanDraft, 'draft.text': cleanDraft });
    assert.deepEqual((await lintJson(['草案(1)[终].txt', 'draft.text'], { cwd })).paths, [
      'draft.text',
      '草案(1)[终].txt',
    ]);
    assert.deepEqual((await lintJson(['*.text'], { cwd })).paths, ['draft.text']);
  });

  it('narrows what globs find to drafts where the glob does not say', async () => {
    const cwd = makeFolder({
      'a.txt': cleanDraft,
      'a.png': Buffer.from([0x89, 0x50, 0x4e, 0x47]),
      'node_modules/b.txt': '',
    });
    assert.deepEqual(await lintJson(['**'], { cwd }), { code: 0, stderr: '', paths: ['a.txt'] });
  });

  it('does not follow links in folders', async () => {
    const cwd = makeFolder({ 'a.txt': cleanDraft });
    symlinkSync(cwd, join(cwd, 'loop'));
    assert.deepEqual((await lintJson([], { cwd })).paths, ['a.txt']);
  });

  it('skips Word files in folders with one line, and refuses one that is named', async () => {
    const cwd = makeFolder({ 'a.txt': cleanDraft, '计划.docx': zip, 'b/方案.DOCX': zip, '~$计划.docx': 'lock' });
    const folder = await lintJson([], { cwd });
    assert.deepEqual(folder.paths, ['a.txt']);
    assert.match(folder.stderr, /^说明：跳过 2 个 Word 文件（\.docx）：.+\n$/);
    assert.equal(folder.code, 0);
    const named = await lintJson(['计划.docx', 'a.txt'], { cwd });
    assert.match(
      named.stderr,
      /^出错：计划\.docx：这是 Word 文件，不是文本。请用 Word 或 WPS 打开，另存为“纯文本（\.txt）”/,
    );
    assert.deepEqual(named.paths, ['a.txt']);
    assert.equal(named.code, 2);
  });

  it('says that nothing was found', async () => {
    const { code, stdout, stderr } = await runCli(['lint']);
    assert.match(stderr, /没有找到可检查的文稿/);
    assert.equal(stdout, '');
    assert.equal(code, 2);
    const glob = await runCli(['lint', '*.txt']);
    assert.match(glob.stderr, /^出错：\*\.txt：没有与之相符的文稿.*\n$/);
    assert.equal(glob.code, 2);
  });

  it('checks the good files in spite of missing, binary and damaged ones', async () => {
    const cwd = makeFolder({
      'good.txt': cleanDraft,
      'pdf.txt': '%PDF-1.7\n%...',
      'word.txt': zip,
      'old.txt': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'rich.txt': '{\\rtf1\\ansi ...}',
      'zeros.txt': Buffer.alloc(100),
      'damaged.txt': Buffer.concat([Buffer.from(cleanDraft), Buffer.from([0xff, 0xff, 0xff])]),
    });
    const { code, stderr, paths } = await lintJson(['.', 'missing.txt'], { cwd });
    const lines = stderr.trimEnd().split('\n');
    assert.deepEqual(paths, ['good.txt']);
    assert.equal(code, 2);
    const expected = [
      /missing\.txt：找不到这个文件或文件夹/,
      /damaged\.txt：这不是文本文件，或者文字编码已损坏/,
      /old\.txt：这是旧版 Word（\.doc）或 WPS 文件/,
      /pdf\.txt：这是 PDF 文件/,
      /rich\.txt：这是 RTF 文件/,
      /word\.txt：这是 Word 文件/,
      /zeros\.txt：这不是文本文件/,
    ];
    assert.equal(lines.length, expected.length, stderr);
    for (const [at, line] of lines.entries()) assert.match(line, expected[at]!);
  });

  it('says why a file or folder cannot be read, and goes on', async () => {
    const cwd = makeFolder({ 'a.txt': cleanDraft, 'b.txt': cleanDraft });
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const { nodeFiles } = await import('../../../server/src/cli/files/nodeFiles');
    const { code, stdout, stderr } = await runMain(['lint', '.'], {
      cwd,
      files: {
        read: (path) => (path.endsWith('a.txt') ? Promise.reject(denied) : nodeFiles.read(path)),
        glob: async (options) => ({ ...(await nodeFiles.glob(options)), trouble: denied }),
      },
    });
    assert.match(stderr, /^出错：\.：有的文件夹无法读取（没有权限）。\n出错：a\.txt：读不出文件（没有权限）。\n$/);
    assert.match(stdout, /共检查 1 个文件/);
    assert.equal(code, 2);
  });
});
