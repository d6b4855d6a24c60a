// Answers to the requests of an editor, whole: kinds, formats, ranges, limits.
import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  CompletionItem,
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  SymbolInformation,
} from 'vscode-languageserver-protocol/node';
import { FakeClient, type FakeClientOptions } from './fakeClient';

const uri = 'file:///w/%E5%8C%BA/a.txt';
const cityUri = 'file:///w/city.txt';
const city = [
  '云州市2026年食品安全监督管理计划',
  '一、任务',
  '（一）学校。全市学校食堂检查覆盖率达到100%，8月底前完成。（市教育局牵头，市商务局配合）',
  '（二）餐饮。外卖封签使用率达到90%以上。（市市场监管局负责）',
].join('\n');
const draft = [
  '临江区2026年食品安全监督管理计划',
  '一、任务',
  '（一）学校。全区学校食堂检查覆盖率达到95%，9月底前完成。（区教育局牵头，区商务局配合）',
  '（二）餐饮。检查餐馆。（区市场监管局负责）',
].join('\n');
const range = (line: number, start: number, end: number, endLine = line) => ({
  start: { line, character: start },
  end: { line: endLine, character: end },
});

describe('server: requests', () => {
  let client: FakeClient;
  afterEach(() => {
    assert.deepEqual(client.sent('window/logMessage'), []);
    client.dispose();
  });

  async function start(capabilities: ClientCapabilities = {}, more: FakeClientOptions = {}, text = draft) {
    const files = new Map([
      [cityUri, city],
      ['file:///w/plan-draft.json', '{"superior": "city.txt"}'],
    ]);
    client = new FakeClient({ capabilities, files, ...more });
    await client.start();
    await client.open(uri, text);
  }

  it('hover: Markdown where the client takes it, else plain text', async () => {
    const place = [2, draft.split('\n')[2]!.indexOf('95%')] as const;
    const plain = [
      '低于市级要求',
      '全区学校食堂检查覆盖率：本稿 95%，市级 100%',
      '《云州市2026年食品安全监督管理计划》一、（一）',
      '“全市学校食堂检查覆盖率达到100%，8月底前完成。”',
    ];
    await start();
    const shown = await client.at<Hover>('hover', uri, place);
    const { kind, value } = shown.contents as { kind: string; value: string };
    assert.equal(kind, 'plaintext');
    assert.deepEqual(
      value.split('\n').map((line) => line.replaceAll('≥', '')),
      plain,
    );
    assert.deepEqual(shown.range, range(2, 6, 22));
    client.dispose();
    await start({ textDocument: { hover: { contentFormat: ['plaintext', 'markdown'] } } });
    const rich = (await client.at<Hover>('hover', uri, place)).contents as { kind: string; value: string };
    assert.equal(rich.kind, 'markdown');
    assert.match(
      rich.value,
      /^\*\*低于市级要求\*\*\n\n[^\n]+\n\n《云州市2026年食品安全监督管理计划》一、（一）\n\n> 全市/,
    );
  });

  it('hover: the body first, then what the higher plan says, a line between', async () => {
    await start();
    const line = draft.split('\n')[2]!;
    const shown = await client.at<Hover>('hover', uri, [2, line.indexOf('区教育局') + 1]);
    const rows = (shown.contents as { value: string }).value.split('\n');
    assert.equal(rows[0], '区教育局');
    assert.ok(rows.includes('——') && rows.indexOf('市级计划的对应任务') === rows.indexOf('——') + 1, rows.join('\n'));
    assert.deepEqual(shown.range, range(2, line.indexOf('区教育局'), line.indexOf('牵头')));
    assert.equal(await client.at('hover', uri, [0, 0]), null);
    assert.equal(await client.at('hover', 'file:///w/none.txt', [0, 0]), null);
  });

  it('definition: links where the client takes them, else locations', async () => {
    const place = [2, draft.split('\n')[2]!.indexOf('95%')] as const;
    const target = range(2, city.split('\n')[2]!.indexOf('达到100%'), city.split('\n')[2]!.indexOf('，8月'));
    await start();
    assert.deepEqual(await client.at('definition', uri, place), [{ uri: cityUri, range: target }]);
    assert.equal(await client.at('definition', uri, [0, 0]), null);
    client.dispose();
    await start({ textDocument: { definition: { linkSupport: true } } });
    assert.deepEqual(await client.at('definition', uri, place), [
      {
        originSelectionRange: range(2, 6, 22),
        targetUri: cityUri,
        targetRange: range(2, 6, city.split('\n')[2]!.indexOf('（市教育局')),
        targetSelectionRange: target,
      },
    ]);
  });

  it('definition and hints: nothing without a higher plan', async () => {
    const settings = () => ({ inlayHints: { enabled: true } });
    await start({ workspace: { configuration: true } }, { settings, files: new Map() });
    assert.equal(await client.at('definition', uri, [2, 20]), null);
    const hints = { textDocument: { uri }, range: range(0, 0, 0, 9) };
    assert.deepEqual(await client.request('textDocument/inlayHint', hints), []);
  });

  it('inlay hints: only where they are switched on, for the range that is asked', async () => {
    let enabled: unknown = true;
    const settings = () => ({ inlayHints: { enabled } });
    await start({ textDocument: { diagnostic: {} }, workspace: { configuration: true } }, { settings });
    const hints = (from: number, to: number) =>
      client.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range: range(from, 0, 0, to) });
    const end = draft.split('\n')[2]!.indexOf('，9月');
    const [hint, ...others] = await hints(0, 4);
    assert.deepEqual(others, []);
    const [label] = hint!.label as [{ value: string; location: object }];
    assert.match(label.value, /^市级 ≥?100%$/);
    assert.deepEqual(
      { ...hint, label: label.location },
      {
        position: { line: 2, character: end },
        label: { uri: cityUri, range: range(2, 17, 23) },
        kind: 1,
        tooltip: '《云州市2026年食品安全监督管理计划》一、（一）',
        paddingLeft: true,
      },
    );
    assert.deepEqual(await hints(3, 4), []);
    enabled = 'yes';
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.diagnostics(uri);
    assert.deepEqual(await hints(0, 4), []);
  });

  it('symbols: a tree of kinds, or a list with containers', async () => {
    const attached = `关于印发计划的通知\n各单位：\n现印发给你们。\n2026年3月1日\n\n${draft}\n\n附件1\n品种目录\n粮食。\n`;
    await start({ textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } }, {}, attached);
    const tree = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    const row = ({ name, kind, detail, children = [] }: DocumentSymbol): unknown => [
      name,
      kind,
      detail,
      ...children.map(row),
    ];
    assert.deepEqual(tree.map(row), [
      ['关于印发计划的通知', 1, ''],
      [
        '临江区2026年食品安全监督管理计划',
        2,
        '',
        ['一、任务', 3, '', ['（一）学校', 15, '区教育局、区商务局'], ['（二）餐饮', 15, '区市场监管局']],
      ],
      ['附件1 品种目录', 1, ''],
    ]);
    const section = tree[1]!.children![0]!;
    assert.deepEqual(section.selectionRange, range(6, 0, 4));
    assert.deepEqual(section.range.start, { line: 6, character: 0 });
    assert.equal(section.range.end.line, 8);
    client.dispose();
    await start({}, {}, attached);
    const flat = await client.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.deepEqual(
      flat.map(({ name, kind, containerName }) => [name, kind, containerName]),
      [
        ['关于印发计划的通知', 1, undefined],
        ['临江区2026年食品安全监督管理计划', 2, undefined],
        ['一、任务', 3, '临江区2026年食品安全监督管理计划'],
        ['（一）学校', 15, '一、任务'],
        ['（二）餐饮', 15, '一、任务'],
        ['附件1 品种目录', 1, undefined],
      ],
    );
    assert.equal(flat[0]!.location.uri, uri);
  });

  it('folding: whole lines, and the outer ones where the client limits them', async () => {
    const text = '临江区2026年工作要点\n一、任务\n（一）甲\n子。\n1.乙\n丑。\n（二）丙。\n二、保障\n寅。';
    const folds = async (foldingRange: object) => {
      client?.dispose();
      await start({ textDocument: { foldingRange } }, {}, text);
      const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
      return ranges.map(({ startLine, endLine }) => [startLine, endLine]);
    };
    const every = [
      [1, 6],
      [2, 5],
      [4, 5],
      [7, 8],
    ];
    assert.deepEqual(await folds({}), every);
    assert.deepEqual(await folds({ rangeLimit: 3 }), [every[0], every[1], every[3]]);
    assert.deepEqual(await folds({ rangeLimit: 2 }), [every[0], every[3]]);
    assert.deepEqual(await folds({ rangeLimit: 0 }), []);
    assert.deepEqual(await folds({ rangeLimit: -1 }), []);
  });

  it('selection: one chain for each position, from the inside outwards', async () => {
    await start();
    const positions = [
      { line: 3, character: 9 },
      { line: 0, character: 0 },
    ];
    interface Chain {
      readonly range: object;
      readonly parent?: Chain;
    }
    const chains = await client.request<Chain[]>('textDocument/selectionRange', { textDocument: { uri }, positions });
    const ranges = (chain: Chain | undefined): object[] => (chain ? [chain.range, ...ranges(chain.parent)] : []);
    assert.equal(chains.length, 2);
    const [first] = chains.map(ranges);
    assert.deepEqual(first!.slice(-2), [range(1, 0, 21, 3), range(0, 0, 21, 3)]);
    assert.deepEqual(first![0], range(3, 8, 10));
    assert.deepEqual(
      await client.request('textDocument/selectionRange', { textDocument: { uri: 'file:///x' }, positions }),
      [],
    );
  });
});

describe('server: completion', () => {
  let client: FakeClient;
  afterEach(() => {
    assert.deepEqual(client.sent('window/logMessage'), []);
    client.dispose();
  });
  const last = '（三）油。检查油坊。（）';
  const place = [4, last.length - 1] as const;

  async function start(capabilities: ClientCapabilities = {}, line = last) {
    client = new FakeClient({
      capabilities,
      files: new Map([
        [cityUri, city],
        ['file:///w/plan-draft.json', '{"superior": "city.txt"}'],
      ]),
    });
    await client.start();
    await client.open(uri, `${draft}\n${line}`);
  }
  const complete = async (position: readonly [number, number], typed?: string) => {
    const context = typed === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: typed };
    return client.at<CompletionList | CompletionItem[]>('completion', uri, position, { context });
  };
  const itemsOf = (answer: CompletionList | CompletionItem[]) => (Array.isArray(answer) ? answer : answer.items);
  /** Kind and first figure of the place in the order, for each source that has something. */
  const sources = (answer: CompletionList | CompletionItem[]) => [
    ...new Set(itemsOf(answer).map(({ kind, sortText }) => `${kind} ${sortText![0]}`)),
  ];

  it('asks all sources while words are typed, behind a mark only those that have named it', async () => {
    await start();
    assert.deepEqual(sources(await complete(place)), ['18 1', '9 2']);
    for (const mark of ['（', '(', '〔', '['])
      assert.deepEqual(sources(await complete(place, mark)), ['18 1', '9 2'], mark);
    for (const mark of ['、', '，', '：', ':']) assert.deepEqual(sources(await complete(place, mark)), ['9 2'], mark);
    for (const mark of ['。', '；', ' ', 'a']) assert.deepEqual(await complete(place, mark), [], mark);
  });

  it('shows numbers, notes, names, phrases and sentences in this order, as these kinds', async () => {
    await start({}, '（三）陪餐。督促学校食堂落实陪餐制度。（）');
    const end = '（三）陪餐。督促学校食堂落实陪餐制度。（'.length;
    assert.deepEqual(sources(await complete([4, end])), ['18 1', '9 2']);
    assert.deepEqual(sources(await complete([4, end], '（')), ['18 1', '9 2']);
    assert.deepEqual(sources(await complete([4, end], '、')), ['9 2']);
    client.dispose();
    await start({}, '（');
    assert.deepEqual(sources(await complete([4, 1])), ['13 0', '9 2']);
    for (const mark of ['（', '(']) assert.deepEqual(sources(await complete([4, 1], mark)), ['13 0', '9 2']);
    for (const mark of ['〔', '、']) assert.deepEqual(sources(await complete([4, 1], mark)), ['9 2']);
    client.dispose();
    await start({}, '（三）油。查。（区气象局）');
    const phrases = await complete([4, '（三）油。查。（区气象局'.length]);
    assert.equal(sources(phrases).at(-1), '14 3');
    assert.equal((phrases as CompletionList).isIncomplete, true);
    client.dispose();
    await start({}, '（三）餐饮。外卖');
    const sentences = await complete([4, '（三）餐饮。外卖'.length]);
    assert.ok(Array.isArray(sentences));
    assert.deepEqual(sources(sentences), ['18 4']);
  });

  it('asks to be asked again after each character by every source but the sentences', async () => {
    const alone = async (line: string) => {
      client?.dispose();
      await start({}, line);
      const answer = await complete([4, line.length]);
      return [sources(answer), Array.isArray(answer) ? false : answer.isIncomplete];
    };
    assert.deepEqual(await alone('　二'), [['13 0', '18 4'], true]);
    assert.deepEqual(await alone('（三）陪餐。督促学校食堂落实陪餐制度。'), [['18 1'], true]);
    assert.deepEqual(await alone('（三）油。查。（区'), [['9 2'], true]);
    assert.deepEqual(await alone('（三）油。查。（区气象局按职'), [['14 3'], true]);
    assert.deepEqual(await alone('（三）餐饮。外卖'), [['18 4'], false]);
  });

  it('puts sentences into the words of the level in the settings, else of the draft', async () => {
    const sentence = async (own: object) => {
      client?.dispose();
      const files = new Map([
        [cityUri, city.replace('外卖封签使用率', '全市外卖封签使用率')],
        ['file:///w/plan-draft.json', JSON.stringify({ superior: 'city.txt', ...own })],
      ]);
      client = new FakeClient({ files });
      await client.start();
      await client.open(uri, `${draft}\n（三）餐饮。外卖`);
      return itemsOf(await complete([4, '（三）餐饮。外卖'.length])).map(({ label }) => label);
    };
    assert.deepEqual(await sentence({}), ['全区外卖封签使用率达到90%以上。']);
    assert.deepEqual(await sentence({ level: '县' }), ['全县外卖封签使用率达到90%以上。']);
  });

  it('tells all of an item, with documentation in the format of the client', async () => {
    await start();
    const answer = (await complete(place)) as CompletionList;
    assert.equal(answer.isIncomplete, true);
    const item = answer.items.find(({ label }) => label === '区教育局')!;
    assert.deepEqual(
      { ...item, documentation: null },
      {
        label: '区教育局',
        kind: 9,
        detail: '本稿已用1次',
        documentation: null,
        filterText: '教育局 jyj jiaoyuju 区教育局 qjyj qujiaoyuju',
        sortText: item.sortText,
        textEdit: { range: range(4, place[1], place[1]), newText: '区教育局' },
      },
    );
    assert.equal((item.documentation as { kind: string }).kind, 'plaintext');
    client.dispose();
    await start({
      textDocument: { completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'] } } },
    });
    const rich = itemsOf(await complete(place)).find(({ label }) => label === '区教育局')!;
    assert.equal((rich.documentation as { kind: string }).kind, 'markdown');
    assert.deepEqual(await client.at('completion', 'file:///w/none.txt', [0, 0]), []);
  });
});
