// Files that drafts are held against: how they are got, watched, read again, and what is said of them.
import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  Diagnostic,
  PublishDiagnosticsParams,
  RegistrationParams,
} from 'vscode-languageserver-protocol/node';
import { FakeClient, type FakeClientOptions } from './fakeClient';

const uri = 'file:///w/plan.txt';
const config = 'file:///w/plan-draft.json';
const city = '云州市2026年计划\n一、任务\n（一）抽检。食品抽检达到6批次/千人。（市教育局负责）\n';
const draft = '临江区2026年计划\n一、任务\n（一）抽检。食品抽检达到5批次/千人。（区茶业中心负责）\n';
const refreshing: ClientCapabilities = {
  textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true } },
  workspace: {
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
};

describe('server: files that settings name', () => {
  let client: FakeClient;
  let files: Map<string, string | Uint8Array | 'folder' | Error>;
  afterEach(() => client.dispose());

  async function start(named: object, more: FakeClientOptions = {}): Promise<void> {
    client?.dispose();
    files = new Map([
      [config, JSON.stringify(named)],
      ['file:///w/city.txt', city],
    ]);
    client = new FakeClient({ files, capabilities: refreshing, ...more });
    await client.start();
  }
  async function check(text = draft): Promise<readonly Diagnostic[]> {
    await client.open(uri, text);
    return client.diagnostics(uri);
  }
  const published = (of: string) =>
    client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics', ({ uri: about }) => about === of);
  const changed = () => client.notify('workspace/didChangeWatchedFiles', { changes: [] });
  const refreshed = () => client.next('workspace/diagnostic/refresh');
  const settle = async () => {
    for (let round = 0; round < 6; round++)
      await client.request('textDocument/foldingRange', { textDocument: { uri } });
  };
  const codes = (found: readonly Diagnostic[]) => found.map(({ code }) => code);

  it('that cannot be used are told where they stand, in the words of the role', async () => {
    const cases: readonly (readonly [string, string | Uint8Array | 'folder' | Error | null, string])[] = [
      ['superior', null, '“superior”：读不出上级计划“/w/x.txt”（文件不存在），没有与它比对；请检查路径。'],
      ['previous', null, '“previous”：读不出上年计划“/w/x.txt”（文件不存在），没有与它比对；请检查路径。'],
      [
        'departments',
        null,
        '“departments”：读不出部门名册“/w/x.txt”（文件不存在），没有按它核对部门名称；请检查路径。',
      ],
      [
        'superior',
        'folder',
        '“superior”：读不出上级计划“/w/x.txt”（这是一个文件夹，不是文件），没有与它比对；请检查路径。',
      ],
      [
        'superior',
        Object.assign(new Error('x'), { code: 'EACCES' }),
        '“superior”：读不出上级计划“/w/x.txt”（没有权限），没有与它比对；请检查路径。',
      ],
      [
        'superior',
        Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
        '“superior”：“/w/x.txt”不能用作上级计划。这是图片，不是文本。',
      ],
      ['superior', '', '“superior”：上级计划“/w/x.txt”有误：文件没有内容，无法用来比对；请核对路径。'],
      [
        'previous',
        '开会。',
        '“previous”：上年计划“/w/x.txt”有误：没有读到指标、时限和任务，无法用来比对；请核对是否选错了文件。',
      ],
    ];
    for (const [role, content, message] of cases) {
      await start({ [role]: 'x.txt' });
      if (content !== null) files.set('file:///w/x.txt', content);
      const faults = published(config);
      await check();
      const { diagnostics } = await faults;
      const at = JSON.stringify({ [role]: 'x.txt' }).indexOf('"x.txt"');
      const range = { start: { line: 0, character: at }, end: { line: 0, character: at + 7 } };
      assert.deepEqual(diagnostics, [{ range, severity: 1, source: '计划稿助手', message }], message);
    }
  });

  it('of which a list has several faults say how many', async () => {
    await start({ departments: 'd.json' });
    files.set('file:///w/d.json', '{"add": [1, 2]}');
    const faults = published(config);
    await check();
    assert.match(
      (await faults).diagnostics[0]!.message as string,
      /^“departments”：部门名册“\/w\/d\.json”有误：“add\[0\]”.*（共 2 处，见该文件）$/,
    );
  });

  it('that are several are told in the order of the text, beside the faults of the file', async () => {
    await start({ previous: 'p.txt', superior: ['', 's.txt', 't.txt'], wrong: 1 });
    const faults = published(config);
    const again = async () => (await faults).diagnostics;
    await check();
    assert.deepEqual(
      (await faults).diagnostics.map(({ message }) => /“[a-z.]+”[^，。]*?(?:\/w\/\w|项)/.exec(String(message))?.[0]),
      [
        '“previous”：读不出上年计划“/w/p',
        '“superior”：读不出上级计划“/w/s',
        '“superior”：读不出上级计划“/w/t',
        '“wrong”：没有这个配置项',
      ],
    );
    const text = files.get(config) as string;
    assert.deepEqual(
      (await again()).map(({ range }) => text.slice(range.start.character, range.end.character)),
      ['"p.txt"', '"s.txt"', '"t.txt"', '"wrong"'],
    );
  });

  it('are read once, and again when a file may have changed', async () => {
    await start({ superior: ['city.txt', './city.txt', 'city.txt'], previous: 'city.txt' });
    assert.ok(codes(await check()).includes('target-below-superior'));
    const count = () => client.reads.filter((read) => read.endsWith('city.txt')).length;
    assert.equal(count(), 1);
    files.set('file:///w/city.txt', city.replace('6批次', '4批次'));
    const refresh = refreshed();
    await changed();
    await refresh;
    assert.equal(count(), 2);
    assert.ok(!codes(await client.diagnostics(uri)).includes('target-below-superior'));
    await changed();
    await settle();
    assert.equal(client.sent('workspace/diagnostic/refresh').length, 1);
  });

  it('hold for a roster that has changed as well', async () => {
    await start({ departments: 'd.json' });
    files.set('file:///w/d.json', '{"rename": [{"from": "区茶业中心", "to": "区茶叶中心", "since": 2025}]}');
    assert.ok(codes(await check()).includes('department-renamed'));
    files.set('file:///w/d.json', '{"add": ["区茶业中心"]}');
    const refresh = refreshed();
    await changed();
    await refresh;
    assert.ok(!codes(await client.diagnostics(uri)).includes('department-renamed'));
  });

  it('are watched by folder and name; the watchers for other ones go', async () => {
    await start({ superior: 'city.txt' });
    const watchers = () =>
      client
        .sent<RegistrationParams>('client/registerCapability')
        .flatMap(({ registrations }) => registrations)
        .filter(({ method }) => method === 'workspace/didChangeWatchedFiles')
        .map(
          ({ id, registerOptions }) =>
            [
              id,
              (registerOptions as { watchers: { globPattern: unknown }[] }).watchers.map((one) => one.globPattern),
            ] as const,
        );
    await check();
    await settle();
    const [, first] = watchers();
    assert.deepEqual(first![1], [{ baseUri: 'file:///w', pattern: 'city.txt' }]);
    files.set('file:///w/b*.txt', city);
    files.set(config, JSON.stringify({ superior: ['city.txt', 'b*.txt'] }));
    const refresh = refreshed();
    await changed();
    await refresh;
    await client.diagnostics(uri);
    await settle();
    const [, , second, ...others] = watchers();
    assert.deepEqual(others, []);
    assert.deepEqual(second![1], [
      { baseUri: 'file:///w', pattern: 'city.txt' },
      { baseUri: 'file:///w', pattern: 'b?.txt' },
    ]);
    const gone = client.sent<{ unregisterations: { id: string }[] }>('client/unregisterCapability');
    assert.deepEqual(
      gone.flatMap(({ unregisterations }) => unregisterations.map(({ id }) => id)),
      [first![0]],
    );
  });

  it('are not watched anew when only what is in them changes', async () => {
    await start({ superior: 'city.txt' });
    await check();
    await settle();
    const count = () => client.sent('client/registerCapability').length;
    assert.equal(count(), 2);
    files.set('file:///w/city.txt', city.replace('6批次', '4批次'));
    const refresh = refreshed();
    await changed();
    await refresh;
    await client.diagnostics(uri);
    await settle();
    assert.equal(count(), 2);
  });

  it('are watched anywhere by their names where the client knows no folders, and not at all where it does not watch', async () => {
    const globs = async (didChangeWatchedFiles: object) => {
      await start({ superior: 'city.txt' }, { capabilities: { ...refreshing, workspace: { didChangeWatchedFiles } } });
      await check();
      await settle();
      return JSON.stringify(client.sent('client/registerCapability'));
    };
    assert.match(await globs({ dynamicRegistration: true }), /"globPattern":"\*\*\/city\.txt"/);
    assert.equal(await globs({}), '[]');
  });

  it('count as they stand in the editor, and again as on disk when they are closed', async () => {
    await start({ superior: 'city.txt' });
    await check();
    const lower = async () => codes(await client.diagnostics(uri)).includes('target-below-superior');
    assert.equal(await lower(), true);
    const typed = refreshed();
    await client.open('file:///w/city.txt', city.replace('6批次', '4批次'));
    await typed;
    assert.equal(await lower(), false);
    const closed = refreshed();
    await client.close('file:///w/city.txt');
    await closed;
    assert.equal(await lower(), true);
  });

  it('are told once in a message where the editor’s settings name them', async () => {
    const capabilities = { ...refreshing, workspace: { ...refreshing.workspace, configuration: true } };
    const settings = () => ({ superior: ['no.txt'], departments: 'd.json' });
    await start({}, { capabilities, settings, rootUri: 'file:///w' });
    await check();
    await client.open('file:///w/b.txt', draft);
    await client.diagnostics('file:///w/b.txt');
    assert.deepEqual(
      client
        .sent<{ message: string }>('window/showMessage')
        .map(({ message }) => message)
        .sort(),
      [
        '编辑器设置 planDraft 中的“departments”：读不出部门名册“/w/d.json”（文件不存在），没有按它核对部门名称；请检查路径。',
        '编辑器设置 planDraft 中的“superior”：读不出上级计划“/w/no.txt”（文件不存在），没有与它比对；请检查路径。',
      ],
    );
  });

  it('that are lists of targets have their faults told in the list, until they are mended', async () => {
    const list = 'file:///w/city.targets.json';
    await start({ superior: 'city.targets.json' });
    files.set(
      list,
      '{"targets": [{"indicator": "合格率", "value": 98, "unit": "%"}, {"indicator": "甲率", "value": 1}]}',
    );
    const told = published(list);
    await check();
    const { diagnostics } = await told;
    assert.deepEqual(
      diagnostics.map(({ range, severity, source, message }) => [
        range.start.line,
        severity,
        source,
        /“unit”/.test(String(message)),
      ]),
      [[0, 1, '计划稿助手', true]],
    );
    files.set(list, '{"targets": [{"indicator": "合格率", "value": 98, "unit": "%"}]}');
    const mended = published(list);
    await changed();
    assert.deepEqual((await mended).diagnostics, []);
    assert.equal(
      client.sent<{ uri: string }>('textDocument/publishDiagnostics').filter((one) => one.uri.endsWith('.txt')).length,
      0,
    );
  });

  it('come from the client in bytes or as text where the server cannot read them', async () => {
    const remote = 'vscode-vfs://host/w/plan.txt';
    const readVia = async (readFile: boolean, answer: (of: string) => object | null) => {
      client?.dispose();
      client = new FakeClient({ capabilities: refreshing, initializationOptions: { readFile } });
      client.answers.set('planDraft/readFile', ({ uri: of }: { uri: string }) => answer(of));
      await client.start();
      await client.open(remote, draft);
      return codes(await client.diagnostics(remote)).includes('target-below-superior');
    };
    const contents: Readonly<Record<string, string>> = {
      'vscode-vfs://host/w/plan-draft.json': '{"superior": "city.txt"}',
      'vscode-vfs://host/w/city.txt': city,
    };
    const base64 = (of: string) => ({ base64: contents[of] ? Buffer.from(contents[of]).toString('base64') : null });
    assert.equal(await readVia(true, base64), true);
    assert.equal(await readVia(true, (of) => ({ text: contents[of] ?? null })), true);
    assert.equal(await readVia(true, () => null), false);
    assert.equal(await readVia(false, base64), false);
    assert.equal(client.sent('planDraft/readFile').length, 0);
  });
});

describe('server: the page 目标对照', () => {
  let client: FakeClient;
  afterEach(() => {
    assert.deepEqual(client.sent('window/logMessage'), []);
    client.dispose();
  });

  it('gives title, rows with their ranges, and the plans; and what kept plans from being read', async () => {
    const files = new Map([
      [config, '{"superior": ["city.txt", "no.txt"]}'],
      ['file:///w/city.txt', city],
    ]);
    client = new FakeClient({ files });
    await client.start();
    await client.open(uri, draft);
    interface Page {
      readonly title: string;
      readonly style: string;
      readonly body: string;
      readonly rows: readonly { id: string; kind: string; plan: number; own: object | null; superior: object | null }[];
      readonly plans: readonly string[];
    }
    const page = await client.request<Page>('planDraft/comparison', { textDocument: { uri } });
    assert.equal(page.title, '目标对照：临江区2026年计划');
    assert.deepEqual(page.plans, ['file:///w/city.txt']);
    assert.match(page.body, /读不出上级计划“\/w\/no\.txt”（文件不存在）/);
    assert.equal(page.body.match(/role="alert"/g)?.length, 1);
    const range = (start: number, end: number) => ({
      start: { line: 2, character: start },
      end: { line: 2, character: end },
    });
    assert.deepEqual(page.rows[0], {
      id: 'plan0-target0',
      kind: 'target',
      plan: 0,
      own: { range: range(10, 18), sentence: range(6, 19) },
      superior: { range: range(10, 18), sentence: range(6, 19) },
    });
    assert.deepEqual(
      page.rows.map(({ id }) => id),
      ['plan0-target0', 'plan0-task0'],
    );
    const { html } = await client.request<{ html: string }>('planDraft/comparisonFile', { textDocument: { uri } });
    assert.match(html, /^<!doctype html>/);
    assert.match(html, /读不出上级计划“\/w\/no\.txt”/);
    for (const method of ['planDraft/comparison', 'planDraft/comparisonFile'])
      assert.equal(await client.request(method, { textDocument: { uri: 'file:///w/none.txt' } }), null);
  });

  it('calls a draft without a title by the name of its file', async () => {
    client = new FakeClient({ files: new Map() });
    await client.start();
    const untitled = 'file:///w/%E5%8C%BA/%E7%A8%BF.txt';
    await client.open(untitled, '开会。');
    const page = await client.request<{ title: string }>('planDraft/comparison', { textDocument: { uri: untitled } });
    assert.equal(page.title, '目标对照：稿.txt');
  });
});
