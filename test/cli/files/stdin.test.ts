// `lint --stdin`, as editors and pipes use it.
import { strict as assert } from 'node:assert';
import iconv from 'iconv-lite';
import { cleanDraft, faultyDraft, fixableDraft, makeFolder, runCli } from '../runCli';

describe('lint --stdin', () => {
  it('checks what comes in', async () => {
    const { code, stdout } = await runCli(['lint', '--stdin', '--format', 'json'], { input: faultyDraft });
    const [file] = JSON.parse(stdout).files;
    assert.equal(file.path, '<stdin>');
    assert.equal(file.problems.length, 2);
    assert.equal(code, 1);
  });

  it('takes name and configuration from --stdin-filename', async () => {
    const cwd = makeFolder({ 'drafts/plan-draft.json': '{ "rules": { "bracket-unclosed": "off" } }' });
    const args = ['lint', '--stdin', '--stdin-filename', './drafts/new.txt', '--format', 'github'];
    const { code, stdout } = await runCli(args, { cwd, input: faultyDraft });
    assert.match(stdout, /^::warning file=drafts\/new\.txt,/);
    assert.doesNotMatch(stdout, /bracket-unclosed/);
    assert.equal(code, 0);
  });

  it('prints the corrected text with --fix, in its encoding, and the report to stderr', async () => {
    const { code, bytes, stderr } = await runCli(['lint', '--stdin', '--fix'], {
      input: iconv.encode(fixableDraft, 'gb18030'),
    });
    assert.deepEqual(bytes, iconv.encode(cleanDraft, 'gb18030'));
    assert.equal(stderr, '已自动修正 1 处。共检查 1 个文件，没有发现问题。\n');
    assert.equal(code, 0);
    assert.equal((await runCli(['lint', '--stdin', '--fix'], { input: faultyDraft })).stdout, faultyDraft);
  });

  it('shows the corrections with --diff', async () => {
    const { stdout } = await runCli(['lint', '--stdin', '--diff', '--stdin-filename', 'a.txt'], {
      input: fixableDraft,
    });
    assert.match(stdout, /^--- a\/a\.txt\n\+\+\+ b\/a\.txt\n@@/);
  });

  it('refuses what is no text', async () => {
    const { code, stdout, stderr } = await runCli(['lint', '--stdin', '--fix'], { input: '%PDF-1.4' });
    assert.match(stderr, /^出错：<stdin>：这是 PDF 文件/);
    assert.equal(stdout, '');
    assert.equal(code, 2);
  });
});
