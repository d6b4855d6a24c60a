// Settings of the editor and plan-draft.json, and their changes.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol/node';
import { gapDraft, LspClient, modernClient, plainClient } from '../lspClient';

const severities = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ severity }) => severity);
const sequenceAs = (severity: string) => ({ rules: { 'numbering-sequence': severity } });

describe('server: settings', () => {
  let client: LspClient;
  let folder: string;
  let uri: string;
  let configFile: string;
  let configUri: string;
  beforeEach(() => {
    client = new LspClient();
    folder = mkdtempSync(join(tmpdir(), 'plan-draft-'));
    mkdirSync(join(folder, '2024', '区级'), { recursive: true });
    uri = pathToFileURL(join(folder, '2024', '区级', '计划.txt')).href;
    configFile = join(folder, 'plan-draft.json');
    configUri = pathToFileURL(configFile).href;
  });
  afterEach(() => {
    client.dispose();
    rmSync(folder, { recursive: true });
  });

  const writeConfig = (config: unknown) => writeFileSync(configFile, JSON.stringify(config));
  const watched = () => client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: configUri, type: 2 }] });
  const refreshed = () => client.next('workspace/diagnostic/refresh');
  const pushed = (of: string, count?: number) =>
    client.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      ({ uri: about, diagnostics }) => about === of && (count === undefined || diagnostics.length === count),
    );

  it('of the editor are asked for and asked for again when they change', async () => {
    let settings: unknown = sequenceAs('warning');
    await client.initialize({ settings: () => settings });
    await client.open(uri, gapDraft);
    assert.deepEqual(severities(await client.diagnostics(uri)), [2]);
    settings = sequenceAs('off');
    const refresh = refreshed();
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await refresh;
    assert.deepEqual(await client.diagnostics(uri), []);
  });

  it('are taken from initialization and notification where the client cannot be asked', async () => {
    const capabilities = {
      textDocument: modernClient.textDocument!,
      workspace: { diagnostics: { refreshSupport: true } },
    };
    await client.initialize({ capabilities, initializationOptions: { planDraft: sequenceAs('warning') } });
    await client.open(uri, gapDraft);
    assert.deepEqual(severities(await client.diagnostics(uri)), [2]);
    const refresh = refreshed();
    await client.notify('workspace/didChangeConfiguration', { settings: { planDraft: sequenceAs('info') } });
    await refresh;
    assert.deepEqual(severities(await client.diagnostics(uri)), [3]);
  });

  it('in the file win over those of the editor, and follow the file', async () => {
    writeConfig(sequenceAs('info'));
    await client.initialize({ settings: () => sequenceAs('warning') });
    const status = client.next<{ configPath: string }>('planDraft/status');
    await client.open(uri, gapDraft);
    assert.deepEqual(severities(await client.diagnostics(uri)), [3]);
    assert.equal((await status).configPath, configUri);
    writeConfig(sequenceAs('off'));
    const changed = refreshed();
    await watched();
    await changed;
    assert.deepEqual(await client.diagnostics(uri), []);
    rmSync(configFile);
    const gone = refreshed();
    await watched();
    await gone;
    assert.deepEqual(severities(await client.diagnostics(uri)), [2]);
    writeConfig({});
    const back = refreshed();
    await watched();
    await back;
    assert.deepEqual(severities(await client.diagnostics(uri)), [2]);
  });

  it('in the nearest file count', async () => {
    writeConfig(sequenceAs('off'));
    writeFileSync(join(folder, '2024', 'plan-draft.json'), JSON.stringify(sequenceAs('info')));
    await client.initialize();
    await client.open(uri, gapDraft);
    assert.deepEqual(severities(await client.diagnostics(uri)), [3]);
  });

  it('in the file are read again on a save where files are not watched', async () => {
    await client.initialize({ capabilities: plainClient });
    const before = pushed(uri);
    await client.open(uri, gapDraft);
    assert.deepEqual(severities((await before).diagnostics), [1]);
    writeConfig(sequenceAs('off'));
    const after = pushed(uri);
    await client.notify('textDocument/didSave', { textDocument: { uri } });
    assert.deepEqual((await after).diagnostics, []);
  });

  it('leave out what `exclude` names and `include` does not, as the status says, and follow a change', async () => {
    writeConfig({ exclude: ['2024/区级/'] });
    await client.initialize();
    const status = client.next<{ state: string; message: string }>('planDraft/status');
    await client.open(uri, gapDraft);
    assert.deepEqual(await client.diagnostics(uri), []);
    const { state, message } = await status;
    assert.deepEqual([state, message], ['ok', '按 include、exclude 的设置，不检查本文件']);
    for (const [config, count] of [
      [{ include: ['**/*.txt'] }, 1],
      [{ include: ['./*.txt', '2025'] }, 0],
      [{ include: ['2024'], exclude: ['**/旧*.txt'] }, 1],
    ] as const) {
      writeConfig(config);
      const changed = refreshed();
      await watched();
      await changed;
      assert.equal((await client.diagnostics(uri)).length, count, JSON.stringify(config));
    }
  });

  it('of the editor leave out files of the open folder, unless the file says otherwise', async () => {
    const settings = () => ({ exclude: ['2024/**'], include: ['2024/**'] });
    await client.initialize({ settings, rootUri: pathToFileURL(folder).href });
    await client.open(uri, gapDraft);
    assert.deepEqual(await client.diagnostics(uri), []);
    await client.open('untitled:Untitled-1', gapDraft);
    assert.equal((await client.diagnostics('untitled:Untitled-1')).length, 1);
    writeConfig({ exclude: ['2023/**'] });
    const changed = refreshed();
    await watched();
    await changed;
    assert.equal((await client.diagnostics(uri)).length, 1);
  });

  it('apply to unsaved documents from the first folder', async () => {
    writeConfig(sequenceAs('info'));
    await client.initialize({ rootUri: pathToFileURL(folder).href });
    await client.open('untitled:Untitled-1', gapDraft);
    assert.deepEqual(severities(await client.diagnostics('untitled:Untitled-1')), [3]);
  });

  it('are watched by registration', async () => {
    const registered = client.next('client/registerCapability', ({ registrations: [one] }: Registrations) =>
      one!.method.endsWith('didChangeWatchedFiles'),
    );
    await client.initialize();
    const { registrations } = await registered;
    assert.deepEqual(registrations[0]!.registerOptions, { watchers: [{ globPattern: '**/plan-draft.json' }] });
  });

  it('with faults in the file are reported on the file, until they are mended', async () => {
    writeFileSync(configFile, '{\n  // 规则\n  "rules": { "numbering-sequence": "无" },\n  "level": "区"\n}');
    await client.initialize();
    const faults = pushed(configUri);
    const status = client.next<{ state: string; message: string }>('planDraft/status');
    await client.open(uri, gapDraft);
    assert.deepEqual(severities(await client.diagnostics(uri)), [1]);
    const { diagnostics } = await faults;
    assert.equal(diagnostics.length, 1);
    assert.equal(diagnostics[0]!.range.start.line, 2);
    assert.equal(diagnostics[0]!.source, '计划稿助手');
    assert.equal((await status).state, 'error');
    writeConfig({ level: '区' });
    const mended = pushed(configUri);
    await watched();
    assert.deepEqual((await mended).diagnostics, []);
  });

  it('with faults in an open file are shown once, as the file is in the editor', async () => {
    writeConfig({ levle: '区' });
    await client.initialize();
    const faults = pushed(configUri);
    await client.open(uri, gapDraft);
    await client.diagnostics(uri);
    assert.equal((await faults).diagnostics.length, 1);
    const handedOver = pushed(configUri);
    await client.open(configUri, JSON.stringify({ levle: '区' }));
    assert.deepEqual((await handedOver).diagnostics, []);
    assert.equal((await client.diagnostics(configUri)).length, 1);
    await client.change(configUri, 2, [{ text: '{}' }]);
    assert.deepEqual(await client.diagnostics(configUri), []);
    writeConfig({ levle: '县' });
    const reread = refreshed();
    await client.notify('textDocument/didSave', { textDocument: { uri: configUri } });
    await reread;
    assert.equal(client.received.filter(([method]) => method === 'textDocument/publishDiagnostics').length, 2);
    writeConfig({});
    await client.notify('textDocument/didSave', { textDocument: { uri: configUri } });
    const closed = pushed(configUri, 0);
    await client.close(configUri);
    await closed;
  });

  it('with faults in the editor are shown once and the rest holds', async () => {
    await client.initialize({ settings: () => ({ level: '国', trace: { server: 'off' }, ...sequenceAs('warning') }) });
    const shown = client.next<{ message: string }>('window/showMessage');
    await client.open(uri, gapDraft);
    assert.deepEqual(severities(await client.diagnostics(uri)), [2]);
    assert.match((await shown).message, /planDraft.*level.*国/su);
    await client.open(`${uri}2`, gapDraft);
    await client.diagnostics(`${uri}2`);
    assert.equal(client.received.filter(([method]) => method === 'window/showMessage').length, 1);
  });

  it('come through the client where the server cannot read the file itself', async () => {
    client.connection.onRequest('planDraft/readFile', ({ uri: asked }: { uri: string }) => ({
      text: asked === 'vscode-vfs://github/a/b/plan-draft.json' ? JSON.stringify(sequenceAs('info')) : null,
    }));
    await client.initialize({ initializationOptions: { readFile: true } });
    const remote = 'vscode-vfs://github/a/b/drafts/c.txt';
    await client.open(remote, gapDraft);
    assert.deepEqual(severities(await client.diagnostics(remote)), [3]);
  });
});

interface Registrations {
  readonly registrations: { readonly method: string; readonly registerOptions: unknown }[];
}
