// Quick fixes for tasks that nobody is named for, over the protocol.
import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { applyChanges, editsOf } from '../applyChanges';
import { LspClient } from '../lspClient';

const uri = 'file:///drafts/plan.txt';
const draft = [
  '临江区2026年食品安全监督管理计划',
  '一、重点任务',
  '（一）开展沿江大棚红外巡护，每月一次。（区水务局负责）',
  '（二）认真抓好落实。',
  '（三）规范农药兽药使用。',
].join('\n');

describe('server: notes for tasks that nobody is named for', () => {
  let client: LspClient;
  beforeEach(async () => {
    client = new LspClient();
    await client.initialize();
    await client.open(uri, draft);
  });
  afterEach(() => client.dispose());

  function actions(line: number, only: string[]): Promise<CodeAction[]> {
    const position = { line, character: 2 };
    const context = { diagnostics: [], only };
    const range = { start: position, end: position };
    return client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  it('are offered with the diagnostic, and none is preferred', async () => {
    const [fix] = await actions(4, ['quickfix']);
    assert.equal(fix!.title, '补上责任部门：区农业农村局');
    assert.equal(fix!.isPreferred, undefined);
    assert.equal(fix!.diagnostics![0]!.code, 'responsibility-missing');
    assert.equal(applyChanges(draft, editsOf(fix!.edit, uri)), `${draft}（区农业农村局负责）`);
  });

  it('are no part of fixing everything, and are not offered where nothing is known', async () => {
    assert.deepEqual(await actions(4, ['source.fixAll.planDraft']), []);
    assert.deepEqual(await actions(3, ['quickfix']), []);
  });

  it('look into the other open drafts', async () => {
    await client.open('file:///drafts/other.txt', draft.replace('认真抓好落实。', '认真抓好落实。（区气象局负责）'));
    const [fix] = await actions(3, ['quickfix']);
    assert.equal(fix!.title, '补上责任部门：区气象局');
  });
});
