// Incremental edits: whatever comes in pieces gives the same as the whole.
import assert from 'node:assert/strict';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { gapDraft, LspClient } from '../lspClient';

const crlf = gapDraft.replaceAll('\n', '\r\n');
const at = (line: number, character: number, endLine = line, endCharacter = character) => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});

describe('server: incremental edits', () => {
  let client: LspClient;
  before(async () => {
    client = new LspClient();
    await client.initialize();
  });
  after(() => client.dispose());

  let documents = 0;
  /** Applies the changes one message each and compares diagnostics and outline with those of the text opened whole. */
  async function check(text: string, changes: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    const uri = `file:///sync/${++documents}.txt`;
    const expected = TextDocument.update(TextDocument.create(uri, '', 1, text), [...changes], 2).getText();
    await client.open(uri, text);
    for (const [index, change] of changes.entries()) await client.change(uri, index + 2, [change]);
    const whole = `file:///sync/${documents}-whole.txt`;
    await client.open(whole, expected);
    assert.deepEqual(await client.diagnostics(uri), relocate(await client.diagnostics(whole), whole, uri));
    assert.deepEqual(await symbols(uri), await symbols(whole));
  }

  function relocate<T>(value: T, from: string, to: string): T {
    return JSON.parse(JSON.stringify(value).replaceAll(from, to));
  }

  function symbols(uri: string): Promise<unknown> {
    return client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
  }

  it('in texts with CRLF', () =>
    check(crlf, [
      { range: at(4, 1, 4, 2), text: '四' },
      { range: at(3, 0), text: '（零）新的一项。\r\n' },
      { range: at(2, 6, 3, 0), text: '' },
    ]));

  it('with characters outside the basic plane', () =>
    check(gapDraft, [
      { range: at(1, 0), text: '𠮷野家😀（' },
      { range: at(1, 0, 1, 2), text: '' },
      { range: at(1, 2, 1, 4), text: '𡈽' },
    ]));

  it('at the end of the text', () =>
    check(gapDraft, [
      { range: at(6, 22), text: '\n三、附则' },
      { range: at(7, 4), text: '\n' },
      { range: at(8, 0), text: '（一）本计划由区食安办负责解释' },
      { range: at(99, 0), text: '。' },
    ]));

  it('that delete everything and write anew', () =>
    check(crlf, [
      { range: at(0, 0, 99, 0), text: '' },
      { range: at(0, 0), text: gapDraft },
      { text: gapDraft.replace('（一）', '（二）') },
    ]));
});
