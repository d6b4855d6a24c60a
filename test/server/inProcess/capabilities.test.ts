// What the server offers to clients that can do this and that, and what it makes of each thing that they can.
import assert from 'node:assert/strict';
import type { ClientCapabilities, InitializeResult, ServerCapabilities } from 'vscode-languageserver-protocol/node';
import { FakeClient, type FakeClientOptions } from './fakeClient';

const all: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  hoverProvider: true,
  definitionProvider: true,
  inlayHintProvider: true,
  completionProvider: { triggerCharacters: ['（', '(', '〔', '﹝', '【', '［', '[', '、', '，', '：', ':'] },
};
const diagnosticProvider = { identifier: 'plan-draft', interFileDependencies: true, workspaceDiagnostics: false };
const codeActionProvider = {
  codeActionKinds: [
    'quickfix',
    'source.fixAll.planDraft',
    'refactor.rewrite.planDraft.renumberLevel',
    'refactor.rewrite.planDraft.renumberDraft',
  ],
};
const executeCommandProvider = {
  commands: ['planDraft.server.renumberDraft', 'planDraft.server.renumberLevel', 'planDraft.server.fixAll'],
};
const literals = { codeActionKind: { valueSet: ['quickfix'] } };

describe('server: capabilities', () => {
  let client: FakeClient | undefined;
  afterEach(() => client?.dispose());
  const start = async (
    capabilities?: ClientCapabilities,
    options: FakeClientOptions = {},
  ): Promise<InitializeResult> => {
    client?.dispose();
    client = new FakeClient({ ...options, ...(capabilities && { capabilities }) });
    return client.start();
  };

  it('are what needs nothing of the client, for one that declares nothing', async () => {
    const { capabilities, serverInfo } = await start({});
    assert.deepEqual({ ...capabilities, completionProvider: all.completionProvider }, all);
    assert.deepEqual(
      [...capabilities.completionProvider!.triggerCharacters!].sort(),
      [...all.completionProvider!.triggerCharacters!].sort(),
    );
    assert.equal(serverInfo!.name, 'plan-draft');
    assert.match(serverInfo!.version!, /^\d+\.\d+\.\d+/);
  });

  for (const [what, capabilities, more] of [
    ['pull diagnostics', { textDocument: { diagnostic: {} } }, { diagnosticProvider }],
    [
      'code action literals',
      { textDocument: { codeAction: { codeActionLiteralSupport: literals } } },
      { codeActionProvider },
    ],
    ['code actions without literals', { textDocument: { codeAction: {} } }, {}],
    ['edits of the workspace', { workspace: { applyEdit: true } }, { executeCommandProvider }],
    ['no edits of the workspace', { workspace: { applyEdit: false } }, {}],
  ] as const)
    it(`with ${what}`, async () => {
      const { capabilities: offered } = await start(capabilities as ClientCapabilities);
      const { completionProvider: _, ...rest } = all;
      const { completionProvider: __, ...own } = offered;
      assert.deepEqual(own, { ...rest, ...more });
    });

  it('registers for settings and configuration files where the client takes that', async () => {
    const registered = async (capabilities: ClientCapabilities) => {
      await start(capabilities);
      await client!.request('textDocument/foldingRange', { textDocument: { uri: 'file:///none.txt' } });
      await client!.request('textDocument/foldingRange', { textDocument: { uri: 'file:///none.txt' } });
      return client!
        .sent<{ registrations: { method: string; registerOptions: unknown }[] }>('client/registerCapability')
        .flatMap(({ registrations }) => registrations.map(({ method, registerOptions }) => [method, registerOptions]));
    };
    const configuration = ['workspace/didChangeConfiguration', { section: 'planDraft' }];
    const watchers = ['workspace/didChangeWatchedFiles', { watchers: [{ globPattern: '**/plan-draft.json' }] }];
    const dynamic = { dynamicRegistration: true };
    assert.deepEqual(await registered({}), []);
    assert.deepEqual(await registered({ workspace: { didChangeConfiguration: dynamic } }), [configuration]);
    assert.deepEqual(await registered({ workspace: { didChangeWatchedFiles: dynamic } }), [watchers]);
    assert.deepEqual(
      await registered({ workspace: { didChangeConfiguration: dynamic, didChangeWatchedFiles: dynamic } }),
      [configuration, watchers],
    );
  });
});
