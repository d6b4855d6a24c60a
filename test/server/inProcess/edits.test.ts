// Code actions, commands, diagnostics as sent, and the guard round every request.
import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { gapDraft, mendedDraft } from '../lspClient';
import { FakeClient, type FakeClientOptions } from './fakeClient';

const uri = 'file:///w/plan.txt';
const codeAction = {
  codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
  disabledSupport: true,
};
const actionsClient: ClientCapabilities = {
  textDocument: { codeAction, diagnostic: {} },
  workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } },
};
const debris = `${gapDraft}\n[bookmark: _GoBack]`;
const range = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});
const fixAllTitle = '修正本稿中所有可以自动修正的问题';

describe('server: actions and diagnostics', () => {
  let client: FakeClient;
  afterEach(() => client.dispose());
  async function start(text: string, options: FakeClientOptions = {}): Promise<void> {
    client?.dispose();
    client = new FakeClient({ files: new Map(), capabilities: actionsClient, ...options });
    await client.start();
    await client.open(uri, text);
  }
  const actions = (line: number, only?: readonly string[], diagnostics: readonly Diagnostic[] = []) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: range(line, 1, 1),
      context: { diagnostics, ...(only && { only }) },
    });

  it('offer the fix, all fixes where there are several, and renumbering', async () => {
    await start(debris);
    const found = await actions(4);
    assert.deepEqual(
      found.map(({ title, kind, isPreferred, diagnostics }) => [title, kind, isPreferred, diagnostics?.length]),
      [
        ['改为“（二）”', 'quickfix', true, 1],
        [fixAllTitle, 'quickfix', undefined, undefined],
        ['重新编排“（三）”这一级的编号', 'refactor.rewrite.planDraft.renumberLevel', undefined, undefined],
        ['重新编排全文编号', 'refactor.rewrite.planDraft.renumberDraft', undefined, undefined],
      ],
    );
    assert.deepEqual(found[0]!.edit, {
      documentChanges: [{ textDocument: { uri, version: 1 }, edits: [{ range: range(4, 0, 3), newText: '（二）' }] }],
    });
    await start(gapDraft);
    assert.deepEqual((await actions(4)).map(({ title }) => title).includes(fixAllTitle), false);
    await start(debris);
    assert.deepEqual(
      (await actions(3)).map(({ title }) => title),
      ['重新编排“（一）”这一级的编号', '重新编排全文编号'],
    );
  });

  it('offer notes for tasks that name nobody, never as preferred', async () => {
    await start(mendedDraft.replace('（区教育局负责）', ''));
    const found = await actions(4, ['quickfix']);
    assert.ok(found.length >= 1);
    for (const { title, isPreferred, kind } of found) {
      assert.match(title, /^补上责任部门：/);
      assert.deepEqual([isPreferred, kind], [undefined, 'quickfix']);
    }
  });

  it('carry the diagnostic that the client sent along, if it is the same in code and place', async () => {
    await start(gapDraft);
    const [own] = await client.diagnostics(uri);
    const sent = { ...own!, data: 'mine' };
    const carried = async (one: Diagnostic) => (await actions(4, ['quickfix'], [one]))[0]!.diagnostics![0];
    assert.deepEqual(await carried(sent), sent);
    const [start0, end0] = [own!.range.start, own!.range.end];
    for (const other of [
      { ...sent, code: 'other' },
      { ...sent, range: { start: { ...start0, line: 3 }, end: end0 } },
      { ...sent, range: { start: { ...start0, character: 1 }, end: end0 } },
      { ...sent, range: { start: start0, end: { ...end0, line: 5 } } },
      { ...sent, range: { start: start0, end: { ...end0, character: 9 } } },
    ])
      assert.deepEqual(await carried(other), own);
  });

  it('say why nothing is to be renumbered, to clients that can show it and ask for it', async () => {
    const level = 'refactor.rewrite.planDraft.renumberLevel';
    const whole = 'refactor.rewrite.planDraft.renumberDraft';
    await start(mendedDraft);
    assert.deepEqual(await actions(4, [level, whole]), [
      {
        title: '重新编排“（二）”这一级的编号',
        kind: level,
        disabled: { reason: '这一级的编号已经连续，无需重新编排' },
      },
      { title: '重新编排全文编号', kind: whole, disabled: { reason: '全文编号已经连续，无需重新编排' } },
    ]);
    assert.deepEqual(await actions(4, ['refactor']), []);
    assert.deepEqual(await actions(1, [level]), []);
    const { disabledSupport: _, ...older } = codeAction;
    await start(mendedDraft, { capabilities: { textDocument: { codeAction: older } } });
    assert.deepEqual(await actions(4, [level, whole]), []);
  });

  it('honour kinds: all, the kind itself, one above it', async () => {
    await start(debris);
    const kinds = async (...only: string[]) => (await actions(4, only)).map(({ kind }) => kind!.split('.').at(-1));
    assert.deepEqual(await kinds(''), ['quickfix', 'quickfix', 'planDraft', 'renumberLevel', 'renumberDraft']);
    assert.deepEqual(await kinds('source', 'quickfix'), ['quickfix', 'quickfix', 'planDraft']);
    assert.deepEqual(await kinds('source.fixAll.planDraft'), ['planDraft']);
    assert.deepEqual(await kinds('source.fix', 'refactor.rewrite.planDraft.renumber', 'quick'), []);
  });

  it('mend radicals in place of Han characters in the text as it is written', async () => {
    await start(`${mendedDraft}\n抓⽣产。抓⻝品。\n[bookmark: _GoBack]`);
    const [all] = await actions(0, ['source.fixAll.planDraft']);
    const [change] = all!.edit!.documentChanges as { edits: { newText: string }[] }[];
    assert.deepEqual(
      change!.edits.map(({ newText }) => newText),
      ['生', '食', ''],
    );
  });

  it('are carried out by commands: the edit, its title, how many there were', async () => {
    await start(debris);
    const edits: { label: string; edit: { documentChanges: { edits: unknown[] }[] } }[] = [];
    client.answers.set('workspace/applyEdit', (params: never) => {
      edits.push(params);
      return { applied: true };
    });
    const execute = (command: string, ...args: unknown[]) =>
      client.request('workspace/executeCommand', { command: `planDraft.server.${command}`, arguments: args });
    assert.equal(await execute('renumberLevel', uri, { line: 4, character: 0 }), 1);
    assert.equal(await execute('renumberDraft', uri), 1);
    assert.equal(await execute('fixAll', uri), 2);
    assert.deepEqual(
      edits.map(({ label, edit }) => [label, edit.documentChanges[0]!.edits.length]),
      [
        ['重新编排“（三）”这一级的编号', 1],
        ['重新编排全文编号', 1],
        [fixAllTitle, 2],
      ],
    );
    client.answers.set('workspace/applyEdit', () => ({ applied: false }));
    assert.equal(await execute('fixAll', uri), null);
    for (const [command, ...args] of [
      ['other', uri],
      ['fixAll'],
      ['fixAll', 1],
      ['fixAll', 'file:///w/none.txt'],
    ] as const)
      assert.equal(await execute(command, ...args), null);
    assert.equal(edits.length, 3);
  });

  it('say so when a command finds nothing to do', async () => {
    await start(mendedDraft);
    const messages: readonly (readonly [string, object | null, string])[] = [
      ['renumberDraft', null, '全文编号已经连续，无需重新编排。'],
      ['renumberLevel', { line: 4, character: 0 }, '光标所在这一级的编号已经连续，无需重新编排。'],
      ['renumberLevel', null, '光标处没有带编号的条目，请把光标放在要重新编号的条目里，再试一次。'],
      ['fixAll', null, '没有可以自动修正的问题。'],
    ];
    for (const [command, position, message] of messages) {
      const told = client.next('window/showMessage');
      const args = position ? [uri, position] : [uri];
      const params = { command: `planDraft.server.${command}`, arguments: args };
      assert.equal(await client.request('workspace/executeCommand', params), 0);
      assert.deepEqual(await told, { type: 3, message });
    }
    assert.equal(await client.request('workspace/executeCommand', { command: 'planDraft.server.fixAll' }), null);
  });

  it('show a problem with all that a client takes', async () => {
    const rules = { 'conversion-debris': 'info', 'numbering-sequence': 'warning' };
    const settings = { initializationOptions: { planDraft: { rules } } };
    const publishDiagnostics = { relatedInformation: true, tagSupport: { valueSet: [1 as const] } };
    await start(debris, { ...settings, capabilities: { textDocument: { diagnostic: {}, publishDiagnostics } } });
    const found = await client.diagnostics(uri);
    const href = (code: string) => `https://github.com/plan-draft/plan-draft/blob/main/docs/rules/${code}.md`;
    const without = found.map(({ message: _, relatedInformation: __, ...rest }) => rest);
    assert.deepEqual(without, [
      {
        ...{ range: range(4, 0, 3), severity: 2, code: 'numbering-sequence', source: '计划稿助手' },
        codeDescription: { href: href('numbering-sequence') },
      },
      {
        ...{ range: range(7, 0, 19), severity: 3, code: 'conversion-debris', source: '计划稿助手', tags: [1] },
        codeDescription: { href: href('conversion-debris') },
      },
    ]);
    const repeated = gapDraft.replace('开展土壤污染状况详查。', '开展土壤污染状况详查（区生态环境局。');
    await start(repeated, { capabilities: { textDocument: { diagnostic: {} } } });
    for (const one of await client.diagnostics(uri))
      assert.deepEqual([one.tags, one.relatedInformation], [undefined, undefined]);
  });

  it('are unchanged as long as nothing changes', async () => {
    await start(gapDraft);
    const report = (previousResultId?: string) =>
      client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    const first = await report();
    assert.equal(first.kind, 'full');
    assert.deepEqual(await report(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, 2, { text: `${gapDraft}\n` });
    const second = await report(first.resultId);
    assert.equal(second.kind, 'full');
    assert.notEqual(second.resultId, first.resultId);
    await client.change(uri, 3, { text: mendedDraft });
    assert.deepEqual(((await report(second.resultId)) as { items: unknown[] }).items, []);
    const none = { textDocument: { uri: 'file:///w/none.txt' } };
    assert.deepEqual(await client.request('textDocument/diagnostic', none), { kind: 'full', items: [] });
  });

  it('of an open configuration are its own, by its text', async () => {
    const config = 'file:///w/plan-draft.json';
    await start(gapDraft);
    await client.open(config, '{"levle": 1}');
    const params = (previousResultId?: string) => ({ textDocument: { uri: config }, previousResultId });
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', params());
    const { items } = report as { items: Diagnostic[] };
    assert.deepEqual(
      items.map(({ range: at, severity, source }) => [at, severity, source]),
      [[range(0, 1, 8), 1, '计划稿助手']],
    );
    const again = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', params(report.resultId));
    assert.equal(again.kind, 'unchanged');
    assert.deepEqual(await client.request('textDocument/foldingRange', { textDocument: { uri: config } }), []);
    assert.equal(await client.at('hover', config, [0, 0]), null);
  });

  it('are pushed once for a burst of changes, with the version, and taken back on close', async () => {
    await start(gapDraft, { capabilities: {} });
    const pushed = () => client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    const first = pushed();
    await client.change(uri, 2, { text: mendedDraft });
    await client.change(uri, 3, { text: gapDraft });
    const { version, diagnostics } = await first;
    assert.deepEqual([version, diagnostics.length], [3, 1]);
    assert.equal(client.sent('textDocument/publishDiagnostics').length, 1);
    const closed = pushed();
    await client.close(uri);
    assert.deepEqual(await closed, { uri, diagnostics: [] });
    const asked = client.request('textDocument/diagnostic', { textDocument: { uri } });
    await assert.rejects(asked, /Unhandled method/);
  });

  it('survive a handler that fails: the log says which, the answer is empty', async () => {
    const failing = new Map([['file:///w/plan-draft.json', '{}']]);
    await start(gapDraft, { files: failing });
    const bad = { textDocument: { uri }, range: null, context: { diagnostics: [] } };
    assert.deepEqual(await client.request('textDocument/codeAction', bad), []);
    assert.equal(await client.request('textDocument/hover', { textDocument: { uri }, position: null }), null);
    const logged = client.sent<{ type: number; message: string }>('window/logMessage');
    assert.deepEqual(
      logged.map(({ type, message }) => [type, message.split(':')[0], message.includes('\n    at ')]),
      [
        [1, 'textDocument/codeAction', true],
        [1, 'textDocument/hover', true],
      ],
    );
  });

  it('of a draft that cannot be checked: the status says so', async () => {
    const settings = () => ({ superior: 'x.txt' });
    const capabilities = {
      textDocument: { diagnostic: {} },
      workspace: { configuration: true, workspaceFolders: true },
    };
    client?.dispose();
    client = new FakeClient({ files: new Map(), capabilities, settings });
    client.answers.set('workspace/workspaceFolders', () => [{ name: 'no uri' }]);
    await client.start();
    const told = client.next('planDraft/status');
    await client.open(uri, gapDraft);
    assert.deepEqual(await client.diagnostics(uri), []);
    assert.deepEqual(await told, {
      ...{ uri, state: 'error', message: '检查未能完成，原因见“计划稿助手”的输出' },
      ...{ errors: 0, warnings: 0, infos: 0 },
    });
  });

  it('answer a request that was cancelled in time as cancelled', async () => {
    await start(gapDraft);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest('textDocument/foldingRange', { textDocument: { uri } }, source.token);
    source.cancel();
    await assert.rejects(answer, (error: { code: number; message: string }) => {
      assert.deepEqual([error.code, error.message], [-32800, 'Request cancelled']);
      return true;
    });
  });
});
