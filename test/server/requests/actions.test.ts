// Code actions and commands.
import assert from 'node:assert/strict';
import {
  type ApplyWorkspaceEditParams,
  ApplyWorkspaceEditRequest,
  type CodeAction,
} from 'vscode-languageserver-protocol/node';
import { applyChanges, editsOf } from '../applyChanges';
import { gapDraft, LspClient, mendedDraft, modernClient } from '../lspClient';

const uri = 'file:///drafts/plan.txt';
const cursor = { line: 4, character: 1 };
const renumberLevel = 'refactor.rewrite.planDraft.renumberLevel';
const renumberDraft = 'refactor.rewrite.planDraft.renumberDraft';

/** Two safe fixes: a gap in the numbering, and 。 behind a note. */
const twoFaults = gapDraft.replace('农业农村委配合）', '农业农村委配合）。');

describe('server: code actions', () => {
  let client: LspClient;
  beforeEach(() => {
    client = new LspClient();
  });
  afterEach(() => client.dispose());

  function actions(only?: string[], position = cursor): Promise<CodeAction[]> {
    const range = { start: position, end: position };
    const context = { diagnostics: [], ...(only && { only }) };
    return client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  async function start(text: string): Promise<void> {
    await client.initialize();
    await client.open(uri, text);
  }

  it('offer a preferred quick fix with its diagnostic, bound to the version', async () => {
    await start(gapDraft);
    const [fix] = await actions(['quickfix']);
    assert.equal(fix!.kind, 'quickfix');
    assert.equal(fix!.isPreferred, true);
    assert.deepEqual(fix!.diagnostics, await client.diagnostics(uri));
    assert.equal(applyChanges(gapDraft, editsOf(fix!.edit, uri)), mendedDraft);
    const [change] = fix!.edit!.documentChanges!;
    assert.deepEqual(change && 'textDocument' in change && change.textDocument, { uri, version: 1 });
  });

  it('offer nothing where nothing is wrong', async () => {
    await start(mendedDraft);
    assert.deepEqual(await actions(), []);
    assert.deepEqual(await actions(['source.fixAll']), []);
  });

  it('offer all kinds at a fault when none is asked for', async () => {
    await start(twoFaults);
    const offered = await actions();
    assert.deepEqual(
      offered.map(({ kind }) => kind),
      ['quickfix', 'quickfix', renumberLevel, renumberDraft],
    );
    assert.equal(offered[1]!.title, '修正本稿中所有可以自动修正的问题');
  });

  it('honour the kinds that are asked for', async () => {
    await start(twoFaults);
    const kinds = async (only: string[]) => (await actions(only)).map(({ kind }) => kind);
    assert.deepEqual(await kinds(['refactor']), [renumberLevel, renumberDraft]);
    assert.deepEqual(await kinds(['refactor.rewrite']), [renumberLevel, renumberDraft]);
    assert.deepEqual(await kinds([renumberDraft]), [renumberDraft]);
    assert.deepEqual(await kinds(['source']), ['source.fixAll.planDraft']);
    assert.deepEqual(await kinds(['source.fixAll']), ['source.fixAll.planDraft']);
    assert.deepEqual(await kinds(['source.organizeImports']), []);
    assert.deepEqual(await kinds(['refactor.rewrite.planDraft.renumber']), []);
  });

  it('fix everything that is safe in one edit', async () => {
    await start(twoFaults);
    const [fixAll] = await actions(['source.fixAll.planDraft']);
    const edits = editsOf(fixAll!.edit, uri);
    assert.equal(applyChanges(twoFaults, edits), mendedDraft);
    await client.change(uri, 2, [{ text: applyChanges(twoFaults, edits) }]);
    assert.deepEqual(await actions(['source.fixAll.planDraft']), []);
  });

  it('renumber the level at the cursor', async () => {
    await start(gapDraft.replace('二、保障措施', '三、保障措施'));
    const [level] = await actions([renumberLevel]);
    assert.equal(
      applyChanges(gapDraft.replace('二、保障措施', '三、保障措施'), editsOf(level!.edit, uri)),
      mendedDraft.replace('二、保障措施', '三、保障措施'),
    );
  });

  it('say why there is nothing to renumber when asked to', async () => {
    await start(mendedDraft);
    const [level] = await actions([renumberLevel]);
    assert.match(level!.disabled!.reason, /已经连续/u);
    assert.equal(level!.edit, undefined);
    assert.deepEqual(await actions(['refactor']), []);
  });

  it('give plain changes to clients without versioned edits', async () => {
    await client.initialize({ capabilities: { textDocument: modernClient.textDocument! } });
    await client.open(uri, gapDraft);
    const [fix] = await actions(['quickfix']);
    assert.equal(applyChanges(gapDraft, fix!.edit!.changes![uri]!), mendedDraft);
  });

  async function execute(command: string, args: unknown[]): Promise<{ answer: unknown; text: string | null }> {
    let text: string | null = null;
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }: ApplyWorkspaceEditParams) => {
      text = applyChanges(twoFaults, editsOf(edit, uri));
      return { applied: true };
    });
    const answer = await client.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
    return { answer, text };
  }

  it('are carried out as commands', async () => {
    await start(twoFaults);
    const renumbered = mendedDraft.replace('农业农村委配合）', '农业农村委配合）。');
    const level = await execute('planDraft.server.renumberLevel', [uri, cursor]);
    assert.deepEqual(level, { answer: 1, text: renumbered });
    const draft = await execute('planDraft.server.renumberDraft', [uri]);
    assert.deepEqual(draft, { answer: 1, text: renumbered });
    const fixAll = await execute('planDraft.server.fixAll', [uri]);
    assert.deepEqual(fixAll, { answer: 2, text: mendedDraft });
  });

  it('say so when a command finds nothing to do', async () => {
    await start(mendedDraft);
    const shown = client.next<{ message: string }>('window/showMessage');
    assert.deepEqual(await execute('planDraft.server.renumberDraft', [uri]), { answer: 0, text: null });
    assert.match((await shown).message, /无需重新编排/u);
    const outside = client.next<{ message: string }>('window/showMessage');
    await execute('planDraft.server.renumberLevel', [uri, { line: 1, character: 0 }]);
    assert.match((await outside).message, /没有带编号的条目/u);
  });
});
