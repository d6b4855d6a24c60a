// Completion of bodies and what is told of them, over the protocol.
import assert from 'node:assert/strict';
import type {
  CompletionItem,
  CompletionList,
  Hover,
  MarkupContent,
  Position,
} from 'vscode-languageserver-protocol/node';
import { LspClient } from '../lspClient';

const uri = 'file:///计划/计划.txt';
const draft = [
  '临江区2026年食品安全监督管理计划',
  '一、加强监管',
  '（一）守护校园。检查学校食堂。（区教育局牵头，区市场监管局配合）',
  '（二）规范餐饮。检查餐馆。（scjgj负责）',
];

/** Behind the first occurrence of some words. */
function behind(words: string): Position {
  const line = draft.findIndex((one) => one.includes(words));
  return { line, character: draft[line]!.indexOf(words) + words.length };
}

describe('server: departments', () => {
  let client: LspClient;
  beforeEach(async () => {
    client = new LspClient();
    await client.initialize();
    await client.open(uri, draft.join('\r\n'));
  });
  afterEach(() => client.dispose());

  const ask = <T>(method: string, parameters: object): Promise<T> =>
    client.connection.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri }, ...parameters });

  it('are completed from their initials, replacing just these, and asked for again', async () => {
    const { items, isIncomplete } = await ask<CompletionList>('completion', { position: behind('（scjgj') });
    assert.equal(isIncomplete, true);
    assert.deepEqual(
      items.map(({ label }) => label),
      ['区市场监管局'],
    );
    const range = { start: { line: 3, character: 14 }, end: { line: 3, character: 19 } };
    assert.deepEqual(items[0]!.textEdit, { range, newText: '区市场监管局' });
    assert.ok(items[0]!.filterText!.startsWith('scjgj'));
  });

  it('are not proposed behind marks of running text', async () => {
    const context = { triggerKind: 2, triggerCharacter: '，' };
    const items = await ask<CompletionItem[]>('completion', { position: behind('检查餐馆。'), context });
    assert.deepEqual(items, []);
  });

  it('are told of on hover, in plain text to clients that know no other', async () => {
    const { contents, range } = await ask<Hover>('hover', { position: behind('（区教育局牵头，区市') });
    assert.match((contents as MarkupContent).value, /^区市场监督管理局\n政府部门\n/);
    assert.match((contents as MarkupContent).value, /本稿任务1项：配合1项\n一、（一）守护校园$/);
    assert.deepEqual(range, { start: { line: 2, character: 23 }, end: { line: 2, character: 29 } });
  });
});
