// Whose settings and files hold for a document, and what happens when they change.
import assert from 'node:assert/strict';
import type { ClientCapabilities, PublishDiagnosticsParams } from 'vscode-languageserver-protocol/node';
import { gapDraft } from '../lspClient';
import { FakeClient, type FakeClientOptions } from './fakeClient';

const pull: ClientCapabilities = { textDocument: { diagnostic: {} } };
const asked: ClientCapabilities = { ...pull, workspace: { configuration: true } };
const inFolders: ClientCapabilities = { ...pull, workspace: { configuration: true, workspaceFolders: true } };
const refreshing: ClientCapabilities = {
  ...pull,
  workspace: { configuration: true, diagnostics: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
};
const sequenceAs = (severity: string) => ({ rules: { 'numbering-sequence': severity } });
const uri = 'file:///w/a/b/plan.txt';
interface Status {
  readonly uri: string;
  readonly state: string;
  readonly message: string;
  readonly configPath?: string;
}

describe('server: settings of documents', () => {
  let client: FakeClient;
  afterEach(() => client.dispose());
  async function start(options: FakeClientOptions): Promise<void> {
    client?.dispose();
    client = new FakeClient({ files: new Map(), capabilities: pull, ...options });
    await client.start();
  }
  async function check(of = uri, text = gapDraft): Promise<readonly (number | undefined)[]> {
    await client.open(of, text);
    return (await client.diagnostics(of)).map(({ severity }) => severity);
  }
  const shown = () => client.sent<{ type: number; message: string }>('window/showMessage');
  const watched = () => client.notify('workspace/didChangeWatchedFiles', { changes: [] });

  it('looks for the configuration from the folder of the document up to the root, and reads each file once', async () => {
    await start({});
    await check();
    await check('file:///w/a/c.txt');
    const folders = ['file:///w/a/b', 'file:///w/a', 'file:///w', 'file://'];
    assert.deepEqual(
      client.reads,
      folders.map((folder) => `${folder}/plan-draft.json`),
    );
  });

  it('looks from the first open folder for documents that stand in none', async () => {
    const files = new Map([['file:///w/plan-draft.json', JSON.stringify(sequenceAs('info'))]]);
    await start({ files, rootUri: 'file:///w/a' });
    assert.deepEqual(await check('untitled:Untitled-1'), [3]);
    await start({ files, workspaceFolders: ['file:///w/a', 'file:///v'] });
    assert.deepEqual(await check('untitled:Untitled-1'), [3]);
    await start({ files });
    assert.deepEqual(await check('untitled:Untitled-1'), [1]);
  });

  it('asks the client for the open folders where it can tell them', async () => {
    const files = new Map([['file:///w/plan-draft.json', JSON.stringify(sequenceAs('info'))]]);
    await start({ files, capabilities: inFolders, rootUri: 'file:///v' });
    client.answers.set('workspace/workspaceFolders', () => [{ uri: 'file:///w', name: 'w' }]);
    assert.deepEqual(await check('untitled:Untitled-1'), [3]);
    await start({ files, capabilities: inFolders, rootUri: 'file:///w' });
    client.answers.set('workspace/workspaceFolders', () => {
      throw new Error('no');
    });
    assert.deepEqual(await check('untitled:Untitled-1'), [3]);
  });

  it('takes paths in settings of the editor from the innermost open folder, else from the first, else from the own one', async () => {
    const plan = '云州市计划\n一、任务\n（一）抽检达到6批次/千人。（市教育局负责）\n';
    const settings = () => ({ superior: 'city.txt' });
    const readFrom = async (workspaceFolders: readonly string[] | null, of = uri) => {
      const files = new Map(
        ['file:///w/a', 'file:///w', 'file:///v', 'file:///w/a/b'].map((one) => [`${one}/city.txt`, plan]),
      );
      await start({ files, settings, capabilities: asked, ...(workspaceFolders && { workspaceFolders }) });
      await check(of);
      return client.reads.filter((read) => read.endsWith('city.txt'));
    };
    assert.deepEqual(await readFrom(['file:///w', 'file:///w/a', 'file:///v']), ['file:///w/a/city.txt']);
    assert.deepEqual(await readFrom(['file:///v', 'file:///w/a/', 'file:///w']), ['file:///w/a/city.txt']);
    assert.deepEqual(await readFrom(['file:///v', 'file:///w/a/bc']), ['file:///v/city.txt']);
    assert.deepEqual(
      await readFrom(['file:///v', 'file:///w/%61']),
      ['file:///w/a/city.txt'].map(() => 'file:///w/%61/city.txt'),
    );
    assert.deepEqual(await readFrom(null), ['file:///w/a/b/city.txt']);
  });

  it('take each path of the editor’s settings from the open folder', async () => {
    for (const key of ['superior', 'previous', 'departments']) {
      await start({ capabilities: asked, settings: () => ({ [key]: 'x.txt' }), rootUri: 'file:///v' });
      await check();
      assert.ok(client.reads.includes('file:///v/x.txt'), key);
    }
    await start({ capabilities: inFolders, settings: () => ({ level: '区' }), rootUri: 'file:///v' });
    await check();
    assert.equal(client.sent('workspace/workspaceFolders').length, 0);
  });

  it('are the editor’s without a file, the file’s where it says something, of both together', async () => {
    const files = new Map([['file:///w/plan-draft.json', JSON.stringify({ level: '区' })]]);
    await start({ files, capabilities: asked, settings: () => sequenceAs('warning') });
    assert.deepEqual(await check(), [2]);
    files.set('file:///w/plan-draft.json', JSON.stringify(sequenceAs('info')));
    await watched();
    assert.deepEqual(
      (await client.diagnostics(uri)).map(({ severity }) => severity),
      [3],
    );
    files.delete('file:///w/plan-draft.json');
    await watched();
    assert.deepEqual(
      (await client.diagnostics(uri)).map(({ severity }) => severity),
      [2],
    );
  });

  it('may be empty, null or of another form', async () => {
    for (const settings of [null, '', [], 1, { level: '', rules: null, trace: 'off', inlayHints: { enabled: 1 } }]) {
      await start({ capabilities: asked, settings: () => settings });
      assert.deepEqual(await check(), [1], JSON.stringify(settings));
      assert.deepEqual(shown(), []);
    }
  });

  it('are those of the start and of notifications where the client cannot be asked', async () => {
    await start({ initializationOptions: { planDraft: sequenceAs('warning') } });
    assert.deepEqual(await check(), [2]);
    const severities = async (settings: unknown) => {
      await client.notify('workspace/didChangeConfiguration', { settings });
      return (await client.diagnostics(uri)).map(({ severity }) => severity);
    };
    assert.deepEqual(await severities({ planDraft: sequenceAs('info') }), [3]);
    for (const other of [null, {}, { editor: {} }]) assert.deepEqual(await severities(other), [3]);
  });

  it('with faults are told once each in a message and the log', async () => {
    await start({ capabilities: asked, settings: () => ({ level: '国' }) });
    await check();
    await check('file:///w/a/c.txt');
    const [one, ...others] = shown();
    assert.deepEqual(others, []);
    assert.equal(one!.type, 2);
    assert.match(one!.message, /^编辑器设置 planDraft 中的“level”/);
    assert.deepEqual(client.sent('window/logMessage'), [{ type: 2, message: one!.message }]);
  });

  it('that a client fails to tell are left aside, with a line in the log', async () => {
    await start({
      capabilities: asked,
      settings: () => {
        throw new Error('no');
      },
    });
    assert.deepEqual(await check(), [1]);
    const [logged] = client.sent<{ type: number; message: string }>('window/logMessage');
    assert.equal(logged!.type, 1);
    assert.match(logged!.message, /^workspace\/configuration: /);
  });

  const published = (of: string) =>
    client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics', ({ uri: about }) => about === of);
  it('in a file that cannot be read, or is no text, are told at its beginning', async () => {
    const config = 'file:///w/plan-draft.json';
    const start0 = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    for (const [content, message] of [
      [Object.assign(new Error('x'), { code: 'EACCES' }), '无法读取配置文件（没有权限），请检查文件的权限。'],
      [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), '这是图片，不是文本。'],
    ] as const) {
      await start({ files: new Map([[config, content]]) });
      const faults = published(config);
      assert.deepEqual(await check(), [1]);
      assert.deepEqual((await faults).diagnostics, [{ range: start0, severity: 1, source: '计划稿助手', message }]);
    }
  });

  it('in a file with faults are told of as long as the file has them, whoever is open', async () => {
    const config = 'file:///w/plan-draft.json';
    const files = new Map([[config, '{"levle": 1}']]);
    await start({ files });
    const faults = published(config);
    await check();
    assert.equal((await faults).diagnostics.length, 1);
    await client.close(uri);
    const mended = published(config);
    files.set(config, '{}');
    await watched();
    assert.deepEqual((await mended).diagnostics, []);
    files.delete(config);
    await watched();
    assert.deepEqual(await check(), [1]);
  });

  it('have clients ask again for diagnostics and hints only where something is other than before', async () => {
    const files = new Map([['file:///w/plan-draft.json', JSON.stringify(sequenceAs('info'))]]);
    await start({ files, capabilities: refreshing });
    await check();
    const count = () => [
      client.sent('workspace/diagnostic/refresh').length,
      client.sent('workspace/inlayHint/refresh').length,
    ];
    const settle = async () => {
      for (let round = 0; round < 5; round++) await client.diagnostics(uri);
    };
    await watched();
    await settle();
    assert.deepEqual(count(), [0, 0]);
    files.set('file:///w/plan-draft.json', JSON.stringify(sequenceAs('off')));
    await watched();
    await settle();
    assert.deepEqual(count(), [1, 1]);
    await client.notify('textDocument/didSave', { textDocument: { uri } });
    await settle();
    assert.deepEqual(count(), [1, 1]);
  });

  it('show in the status: faults of the file, of files that it names, counts of each severity', async () => {
    const status = async (config: string | null, text = gapDraft): Promise<Status> => {
      const files = new Map(config === null ? [] : [['file:///w/plan-draft.json', config]]);
      await start({ files });
      const told = client.next<Status>('planDraft/status');
      await check(uri, text);
      return told;
    };
    const configPath = 'file:///w/plan-draft.json';
    const counts = (errors: number, warnings: number, infos: number) => ({ errors, warnings, infos });
    const clean = gapDraft.replace('（三）', '（二）');
    assert.deepEqual(await status(null, clean), { uri, state: 'ok', message: '未发现问题', ...counts(0, 0, 0) });
    assert.deepEqual(await status(null), { uri, state: 'problems', message: '1 个错误', ...counts(1, 0, 0) });
    const three = `${gapDraft.replace('校长', 'XX').replace('农业农村委配合）', '农业农村委配合）。')}`;
    const rules = { 'numbering-sequence': 'error', placeholder: 'info', 'conversion-debris': 'warning' };
    const mixed = await status(JSON.stringify({ rules }), `${three}\n[bookmark: _GoBack]`);
    assert.match(mixed.message, /^1 个错误、1 个警告、2 条提示$/);
    assert.equal(mixed.configPath, configPath);
    assert.deepEqual(await status('{"levle": 1, "rlues": 2}'), {
      ...{ uri, state: 'error', message: '配置文件有 2 处错误，有错的设置未生效；1 个错误', configPath },
      ...counts(1, 0, 0),
    });
    assert.equal(
      (await status('{"superior": ["x.txt", "y.txt"], "previous": "z.txt", "departments": "d.json"}', clean)).message,
      '上级计划、上年计划、部门名册不能正常使用；未发现问题',
    );
  });
});
