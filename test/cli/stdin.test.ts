// `lint --stdin`, as editors and pipes use it.
import { strict as assert } from 'node:assert';
import iconv from 'iconv-lite';
import { cleanDraft, faultyDraft, fixableDraft, makeFolder, runCli } from './runCli';

describe('lint --stdin', () => {
  it('checks what comes in', () => {
    const { code, stdout } = runCli(['lint', '--stdin', '--format', 'json'], { input: faultyDraft });
    const [file] = JSON.parse(stdout).files;
    assert.equal(file.path, '<stdin>');
    assert.equal(file.problems.length, 2);
    assert.equal(code, 1);
  });

  it('takes name and configuration from --stdin-filename', () => {
    const cwd = makeFolder({ 'drafts/plan-draft.json': '{ "rules": { "bracket-unclosed": "off" } }' });
    const args = ['lint', '--stdin', '--stdin-filename', './drafts/new.txt', '--format', 'github'];
    const { code, stdout } = runCli(args, { cwd, input: faultyDraft });
    assert.match(stdout, /^::warning file=drafts\/new\.txt,/);
    assert.doesNotMatch(stdout, /bracket-unclosed/);
    assert.equal(code, 0);
  });

  it('prints the corrected text with --fix, in its encoding, and the report to stderr', () => {
    const { code, bytes, stderr } = runCli(['lint', '--stdin', '--fix'], {
      input: iconv.encode(fixableDraft, 'gb18030'),
    });
    assert.deepEqual(bytes, iconv.encode(cleanDraft, 'gb18030'));
    assert.equal(stderr, '已自动修正 1 处。共检查 1 个文件，没有发现问题。\n');
    assert.equal(code, 0);
    assert.equal(runCli(['lint', '--stdin', '--fix'], { input: faultyDraft }).stdout, faultyDraft);
  });

  it('shows the corrections with --diff', () => {
    const { stdout } = runCli(['lint', '--stdin', '--diff', '--stdin-filename', 'a.txt'], { input: fixableDraft });
    assert.match(stdout, /^--- a\/a\.txt\n\+\+\+ b\/a\.txt\n@@/);
  });

  it('refuses what is no text', () => {
    const { code, stdout, stderr } = runCli(['lint', '--stdin', '--fix'], { input: '%PDF-1.4' });
    assert.match(stderr, /^出错：<stdin>：这是 PDF 文件/);
    assert.equal(stdout, '');
    assert.equal(code, 2);
  });
});
