// Drafts in every encoding that Chinese offices use are read, and written back byte for byte.
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { encodeText } from '../../../server/src/cli/files/encodeText';
import { decodeText } from '../../../server/src/text/bytes/decodeText';
import { cleanDraft, fixableDraft, makeFolder, runCli } from '../runCli';

const encodings: readonly (readonly [name: string, title: string, encode: (text: string) => Buffer])[] = [
  ['utf-8', 'UTF-8', (text) => Buffer.from(text)],
  ['utf-8-bom', 'UTF-8 with byte order mark', (text) => iconv.encode(text, 'utf-8', { addBOM: true })],
  ['utf-16le', 'UTF-16 LE with byte order mark', (text) => iconv.encode(text, 'utf-16le', { addBOM: true })],
  ['utf-16le', 'UTF-16 LE', (text) => iconv.encode(text, 'utf-16le', { addBOM: false })],
  ['utf-16be', 'UTF-16 BE with byte order mark', (text) => iconv.encode(text, 'utf-16be', { addBOM: true })],
  ['utf-16be', 'UTF-16 BE', (text) => iconv.encode(text, 'utf-16be', { addBOM: false })],
  ['gb18030', 'GB18030', (text) => iconv.encode(text, 'gb18030')],
];

describe('encodings', () => {
  for (const [name, title, encode] of encodings) {
    it(`reads ${title} and corrects it in place`, async () => {
      const before = `${fixableDraft}𠮷乡、€、①，用单独的回车\r结尾\r\n`;
      const after = before.replace('[bookmark: _GoBack]', '');
      const cwd = makeFolder({ 'a.txt': encode(before) });
      const shown = JSON.parse((await runCli(['lint', '--format', 'json', 'a.txt'], { cwd })).stdout).files[0];
      assert.equal(shown.encoding, name);
      assert.equal(shown.problems[0].text, '[bookmark: _GoBack]');
      assert.equal(shown.problems[0].range.start.offset, before.indexOf('[bookmark'));
      assert.deepEqual(readFileSync(join(cwd, 'a.txt')), encode(before));
      assert.equal((await runCli(['lint', '--fix', 'a.txt'], { cwd })).stderr, '');
      assert.deepEqual(readFileSync(join(cwd, 'a.txt')), encode(after));
    });
  }

  it('tells encodings apart by their bytes', () => {
    const text = '区农业农村局、区市场监管局按职责分工负责';
    for (const [name, , encode] of encodings) assert.equal(decodeText(encode(text))?.encoding.name, name);
    assert.deepEqual(decodeText(Buffer.from('')), { text: '', encoding: { name: 'utf-8', bom: false } });
    assert.equal(decodeText(Buffer.from('Bush hid the facts'))?.encoding.name, 'utf-8');
    assert.equal(decodeText(iconv.encode('中', 'gb18030'))?.text, '中');
    assert.equal(decodeText(Buffer.from('a\0b')), null);
    assert.equal(decodeText(Buffer.from([0xef, 0xbb, 0xbf, 0xff])), null);
  });

  it('does not write what the encoding has no place for', async () => {
    for (const [, , encode] of encodings) {
      const original = encode('原文');
      const decoded = decodeText(original);
      assert.ok(decoded);
      assert.deepEqual(await encodeText('原\ud800文', original, decoded.encoding), { refused: 'lost' });
    }
  });

  it('does not write a file of which more than the correction would change', async () => {
    const twice = Buffer.from([0xa3, 0xa0]);
    const bytes = Buffer.concat([iconv.encode(fixableDraft, 'gb18030'), twice]);
    const cwd = makeFolder({ 'a.txt': bytes, 'b.txt': fixableDraft });
    const { code, stderr } = await runCli(['lint', '--fix', '.'], { cwd });
    assert.match(stderr, /^出错：a\.txt：文件中有写回时会变样的特殊编码，因此没有改动。请另存为 UTF-8 后再修正。\n$/);
    assert.equal(code, 2);
    assert.deepEqual(readFileSync(join(cwd, 'a.txt')), bytes);
    assert.equal(readFileSync(join(cwd, 'b.txt'), 'utf8'), cleanDraft);
  });

  it('reads a configuration with byte order mark', async () => {
    const cwd = makeFolder({ 'a.txt': fixableDraft });
    writeFileSync(join(cwd, 'plan-draft.json'), '\ufeff{ "rules": { "conversion-debris": "off" } }');
    assert.deepEqual((await runCli(['lint'], { cwd })).stdout, '共检查 1 个文件，没有发现问题。\n');
  });
});
