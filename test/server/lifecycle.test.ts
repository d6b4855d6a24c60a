// The life of the server: introduction, odd messages, end.
import assert from 'node:assert/strict';
import { version } from '../../package.json';
import { gapDraft, LspClient, modernClient, plainClient } from './lspClient';

describe('server: lifecycle', () => {
  let client: LspClient;
  beforeEach(() => {
    client = new LspClient('process');
  });
  afterEach(() => client.dispose());

  it('offers a modern client what it has', async () => {
    const { capabilities, serverInfo } = await client.initialize();
    assert.deepEqual(serverInfo, { name: 'plan-draft', version });
    assert.deepEqual(capabilities, {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      hoverProvider: true,
      definitionProvider: true,
      inlayHintProvider: true,
      completionProvider: { triggerCharacters: ['（', '(', '〔', '﹝', '【', '[', '［', '、', '，', '：', ':'] },
      diagnosticProvider: { identifier: 'plan-draft', interFileDependencies: true, workspaceDiagnostics: false },
      codeActionProvider: {
        codeActionKinds: [
          'quickfix',
          'source.fixAll.planDraft',
          'refactor.rewrite.planDraft.renumberLevel',
          'refactor.rewrite.planDraft.renumberDraft',
        ],
      },
      executeCommandProvider: {
        commands: ['planDraft.server.renumberDraft', 'planDraft.server.renumberLevel', 'planDraft.server.fixAll'],
      },
    });
  });

  it('offers a plain client nothing that it could not use', async () => {
    const { capabilities } = await client.initialize({ capabilities: {} });
    assert.equal(capabilities.diagnosticProvider, undefined);
    assert.equal(capabilities.codeActionProvider, undefined);
    assert.equal(capabilities.executeCommandProvider, undefined);
  });

  it('ends with 0 after shutdown', async () => {
    await client.initialize();
    assert.equal(await client.stop(), 0);
  });

  it('ends with 1 without shutdown', async () => {
    await client.initialize();
    await client.notify('exit', undefined);
    assert.equal(await client.exited, 1);
  });

  it('ends when its input ends', async () => {
    await client.initialize();
    client.hangUp();
    assert.equal(await client.exited, 1);
  });

  it('answers empty for documents that are not open', async () => {
    await client.initialize();
    const textDocument = { uri: 'file:///nowhere/a.txt' };
    const position = { line: 3, character: 4 };
    const range = { start: position, end: position };
    const ask = (method: string, params: object) => client.connection.sendRequest(method, { textDocument, ...params });
    assert.deepEqual(await ask('textDocument/documentSymbol', {}), []);
    assert.deepEqual(await ask('textDocument/foldingRange', {}), []);
    assert.deepEqual(await ask('textDocument/selectionRange', { positions: [position] }), []);
    assert.deepEqual(await ask('textDocument/codeAction', { range, context: { diagnostics: [] } }), []);
    assert.deepEqual(await ask('textDocument/diagnostic', {}), { kind: 'full', items: [] });
  });

  it('survives malformed parameters and logs them', async () => {
    await client.initialize();
    const uri = 'file:///drafts/a.txt';
    const logged = client.next('window/logMessage');
    assert.deepEqual(await client.connection.sendRequest('textDocument/documentSymbol', { nonsense: 1 }), []);
    await logged;
    assert.deepEqual(await client.connection.sendRequest('textDocument/selectionRange', { textDocument: 7 }), []);
    await assert.rejects(client.connection.sendRequest('textDocument/foldingRange'));
    await client.notify('textDocument/didOpen', {});
    await client.notify('textDocument/didChange', { textDocument: { uri }, contentChanges: [{}] });
    await client.notify('workspace/didChangeConfiguration', { settings: 5 });
    await client.notify('workspace/didChangeWatchedFiles', {});
    const command = { command: 'planDraft.server.renumberLevel', arguments: [{ a: 1 }, 'x'] };
    assert.equal(await client.connection.sendRequest('workspace/executeCommand', command), null);
    await client.open(uri, gapDraft);
    assert.equal((await client.diagnostics(uri)).length, 1);
  });

  it('answers a cancelled request as cancelled', async () => {
    await client.initialize();
    const uri = 'file:///drafts/a.txt';
    await client.open(uri, gapDraft);
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    source.cancel();
    await assert.rejects(answer, { code: -32800 });
  });

  it('never sends diagnostics to a client that pulls them', async () => {
    await client.initialize({ capabilities: modernClient });
    const uri = 'file:///drafts/a.txt';
    const checked = client.next('planDraft/status');
    await client.open(uri, gapDraft);
    await client.diagnostics(uri);
    await checked;
    await client.stop();
    assert.ok(!client.received.some(([method]) => method === 'textDocument/publishDiagnostics'));
  });

  it('refuses to be pulled by a client that is sent them', async () => {
    await client.initialize({ capabilities: plainClient });
    const textDocument = { uri: 'file:///drafts/a.txt' };
    await assert.rejects(client.connection.sendRequest('textDocument/diagnostic', { textDocument }), { code: -32601 });
  });
});
