// Diagnostics, pulled and pushed.
import assert from 'node:assert/strict';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol/node';
import { gapDraft, LspClient, mendedDraft, plainClient } from '../lspClient';

const uri = 'file:///drafts/plan.txt';
const lastLabel = { start: { line: 4, character: 0 }, end: { line: 4, character: 3 } };

function assertGap(diagnostics: readonly Diagnostic[]): void {
  assert.equal(diagnostics.length, 1);
  const [diagnostic] = diagnostics;
  assert.deepEqual(diagnostic!.range, lastLabel);
  assert.equal(diagnostic!.code, 'numbering-sequence');
  assert.equal(diagnostic!.severity, 1);
  assert.equal(diagnostic!.source, '计划稿助手');
  assert.match(diagnostic!.codeDescription!.href, /\/docs\/rules\/numbering-sequence\.md$/u);
  assert.match(String(diagnostic!.message), /（二）/u);
}

describe('server: diagnostics', () => {
  let client: LspClient;
  beforeEach(() => {
    client = new LspClient();
  });
  afterEach(() => client.dispose());

  it('are pulled, and unchanged as long as nothing changes', async () => {
    await client.initialize();
    await client.open(uri, gapDraft);
    const first = await client.report(uri);
    assert.equal(first.kind, 'full');
    assertGap(first.kind === 'full' ? first.items : []);
    const second = await client.report(uri, first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, 2, [{ range: lastLabel, text: '（二）' }]);
    const third = await client.report(uri, first.resultId);
    assert.deepEqual(third.kind === 'full' && third.items, []);
    assert.notEqual(third.resultId, first.resultId);
  });

  it('of a document that is opened again are not taken for those of before', async () => {
    await client.initialize();
    await client.open(uri, gapDraft);
    const { resultId } = await client.report(uri);
    await client.close(uri);
    assert.deepEqual(await client.report(uri), { kind: 'full', items: [] });
    await client.open(uri, mendedDraft);
    const report = await client.report(uri, resultId);
    assert.deepEqual(report.kind === 'full' && report.items, []);
  });

  it('carry related places and tags', async () => {
    await client.initialize();
    const text = gapDraft.replace('（区教育局负责）', '（区教育局、区教育局负责）').replace('（三）', '（一）');
    await client.open(uri, text);
    const diagnostics = await client.diagnostics(uri);
    const repeated = diagnostics.find(({ code }) => code === 'responsibility-duplicate');
    assert.deepEqual(repeated?.tags, [1]);
    const related = diagnostics.flatMap((diagnostic) => diagnostic.relatedInformation ?? []);
    assert.ok(related.length > 0);
    assert.ok(related.every(({ location, message }) => location.uri === uri && message !== ''));
  });

  it('come with a status', async () => {
    await client.initialize();
    const status = client.next('planDraft/status');
    await client.open(uri, gapDraft);
    await client.report(uri);
    assert.deepEqual(await status, {
      uri,
      state: 'problems',
      message: '1 个错误',
      errors: 1,
      warnings: 0,
      infos: 0,
    });
    const better = client.next('planDraft/status');
    await client.change(uri, 2, [{ text: mendedDraft }]);
    await client.report(uri);
    assert.deepEqual(await better, { uri, state: 'ok', message: '未发现问题', errors: 0, warnings: 0, infos: 0 });
  });

  it('are pushed with their version to clients that cannot pull, and taken back at the end', async () => {
    await client.initialize({ capabilities: plainClient });
    const published = () => client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
    const first = published();
    await client.open(uri, gapDraft);
    const { diagnostics, version } = await first;
    assert.equal(version, 1);
    assertGap(diagnostics);
    const second = published();
    await client.change(uri, 2, [{ range: lastLabel, text: '（二）' }]);
    assert.deepEqual(await second, { uri, version: 2, diagnostics: [] });
    const third = published();
    await client.close(uri);
    assert.deepEqual(await third, { uri, diagnostics: [] });
  });
});
