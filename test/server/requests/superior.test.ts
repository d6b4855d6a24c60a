// Hover, definition, hints and completion out of the higher plan, over the protocol.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  CompletionItem,
  Definition,
  Hover,
  InlayHint,
  LocationLink,
  MarkupContent,
  Position,
} from 'vscode-languageserver-protocol/node';
import { LspClient, modernClient } from '../lspClient';

const city = [
  '云州市2026年食品安全监督管理计划',
  '一、加强生产经营监管',
  '（一）提升餐饮服务质量。网络餐饮平台入网商户实名核验率达到100%，外卖封签使用率达到90%以上。（市市场监管局负责）',
  '（二）守护校园食品安全。学校食堂“互联网+明厨亮灶”建成率达到100%。全市中小学校陪餐制度落实率达到100%。（市教育局负责）',
];
const draft = [
  '临江区2026年食品安全监督管理计划',
  '一、加强生产经营监管',
  '（一）提升餐饮服务质量。网络餐饮平台入网商户实名核验率达到100%，外卖封签使用率达到85%以上。（区市场监管局负责）',
  '（二）守护校园食品安全。学校食堂“互联网+明厨亮灶”建成率达到100%。（区教育局负责）',
];

const capabilities: ClientCapabilities = {
  textDocument: {
    ...modernClient.textDocument,
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'] } },
    inlayHint: {},
  },
  workspace: { ...modernClient.workspace, inlayHint: { refreshSupport: true } },
};

describe('server: higher plan', () => {
  let client: LspClient;
  let folder: string;
  let uri: string;
  let cityUri: string;
  beforeEach(() => {
    client = new LspClient();
    folder = mkdtempSync(join(tmpdir(), 'plan-draft-'));
    uri = pathToFileURL(join(folder, '计划.txt')).href;
    cityUri = pathToFileURL(join(folder, '市级.txt')).href;
    writeFileSync(join(folder, '市级.txt'), city.join('\n'));
    writeFileSync(join(folder, 'plan-draft.json'), JSON.stringify({ superior: '市级.txt' }));
  });
  afterEach(() => {
    client.dispose();
    rmSync(folder, { recursive: true });
  });

  const ask = <T>(method: string, params: object): Promise<T> =>
    client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...params });
  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  /** Behind words of the draft. */
  const behind = (words: string, lines = draft): Position => {
    const line = lines.findIndex((text) => text.includes(words));
    return { line, character: lines[line]!.indexOf(words) + words.length };
  };
  const rangeOf = (words: string, lines: readonly string[]) => {
    const end = behind(words, [...lines]);
    return { start: { ...end, character: end.character - words.length }, end };
  };

  it('is announced', async () => {
    const { capabilities: offered } = await client.initialize({ capabilities });
    assert.equal(offered.hoverProvider, true);
    assert.equal(offered.definitionProvider, true);
    assert.equal(offered.inlayHintProvider, true);
    assert.ok(offered.completionProvider);
  });

  it('speaks on hover, in the format of the client', async () => {
    await client.initialize({ capabilities });
    await client.open(uri, draft.join('\r\n'));
    const hover = await ask<Hover>('hover', { position: behind('外卖封签') });
    assert.deepEqual(hover.range, rangeOf('外卖封签使用率达到85%以上', draft));
    const { kind, value } = hover.contents as MarkupContent;
    assert.equal(kind, 'markdown');
    assert.match(value, /^\*\*低于市级要求\*\*\n\n外卖封签使用率：本稿 ≥85%，市级 ≥90%\n/);
    assert.match(value, /《云州市2026年食品安全监督管理计划》一、（一）\n\n> .*\*\*达到90%以上\*\*/);
  });

  it('speaks in plain text to clients that know no other', async () => {
    await client.initialize();
    await client.open(uri, draft.join('\n'));
    const { contents } = await ask<Hover>('hover', { position: behind('外卖封签') });
    assert.equal((contents as MarkupContent).kind, 'plaintext');
    assert.match(
      (contents as MarkupContent).value,
      /^低于市级要求\n外卖封签使用率：本稿 ≥85%，市级 ≥90%\n.*\n“.*达到90%以上。”$/,
    );
  });

  it('is where a definition leads, as links', async () => {
    await client.initialize({ capabilities });
    await client.open(uri, draft.join('\n'));
    const links = await ask<LocationLink[]>('definition', { position: behind('外卖封签') });
    assert.deepEqual(links, [
      {
        originSelectionRange: rangeOf('外卖封签使用率达到85%以上', draft),
        targetUri: cityUri,
        targetRange: rangeOf('网络餐饮平台入网商户实名核验率达到100%，外卖封签使用率达到90%以上。', city),
        targetSelectionRange: rangeOf('达到90%以上', city),
      },
    ]);
  });

  it('is where a definition leads, as locations, and to the entry of a list', async () => {
    const list =
      '{\n  "targets": [\n    {"indicator": "外卖封签使用率", "comparator": ">=", "value": 90, "unit": "%", "source": "二、（三）"}\n  ]\n}';
    writeFileSync(join(folder, '目标.json'), list);
    writeFileSync(join(folder, 'plan-draft.json'), JSON.stringify({ superior: ['市级.txt', '目标.json'] }));
    await client.initialize();
    await client.open(uri, draft.join('\n'));
    const found = await ask<Definition>('definition', { position: behind('外卖封签') });
    const [text, entry] = found as Extract<Definition, readonly unknown[]>;
    assert.deepEqual(text, { uri: cityUri, range: rangeOf('达到90%以上', city) });
    assert.equal(entry!.uri, pathToFileURL(join(folder, '目标.json')).href);
    assert.deepEqual(entry!.range.start, { line: 2, character: 4 });
  });

  it('stands behind targets only where hints are switched on, and the client is told of a change', async () => {
    let settings: unknown = { inlayHints: { enabled: false } };
    await client.initialize({ capabilities, settings: () => settings });
    await client.open(uri, draft.join('\n'));
    assert.deepEqual(await ask('inlayHint', { range: whole }), []);
    settings = { inlayHints: { enabled: true } };
    const refresh = client.next('workspace/inlayHint/refresh');
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await refresh;
    const hints = await ask<InlayHint[]>('inlayHint', { range: whole });
    const [first] = hints[1]!.label as { value: string; location: unknown }[];
    assert.deepEqual(hints[1]!.position, behind('达到85%以上'));
    assert.equal(first!.value, '市级 ≥90%');
    assert.deepEqual(first!.location, { uri: cityUri, range: rangeOf('达到90%以上', city) });
    assert.equal(hints.length, 3);
    assert.equal(client.received.filter(([method]) => method === 'window/showMessage').length, 0);
  });

  it('has its sentences proposed where they are missing', async () => {
    await client.initialize({ capabilities });
    const typed = draft.map((line) => line.replace('建成率达到100%。', '建成率达到100%。陪餐'));
    await client.open(uri, typed.join('\n'));
    const items = await ask<CompletionItem[]>('completion', { position: behind('陪餐', typed) });
    assert.equal(items.length, 1);
    const [item] = items;
    assert.equal(item!.label, '全区中小学校陪餐制度落实率达到100%。');
    assert.deepEqual(item!.textEdit, { range: rangeOf('陪餐', typed), newText: item!.label });
    assert.ok(item!.filterText!.includes(' 陪'), item!.filterText!);
    assert.equal((item!.documentation as MarkupContent).kind, 'markdown');
    assert.deepEqual(await ask('completion', { position: behind('学校食堂', typed) }), []);
  });

  it('follows the file of the plan', async () => {
    await client.initialize({ capabilities });
    await client.open(uri, draft.join('\n'));
    await client.diagnostics(uri);
    writeFileSync(join(folder, '市级.txt'), city.join('\n').replace('90%', '80%'));
    const refresh = client.next('workspace/inlayHint/refresh');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: cityUri, type: 2 }] });
    await refresh;
    const hover = await ask<Hover>('hover', { position: behind('外卖封签') });
    assert.match((hover.contents as MarkupContent).value, /^\*\*不低于市级要求\*\*/);
  });

  it('is silent where none is configured, and in the plan itself', async () => {
    await client.initialize({ capabilities, settings: () => ({ inlayHints: { enabled: true } }) });
    await client.open(cityUri, city.join('\n'));
    rmSync(join(folder, 'plan-draft.json'));
    await client.open(uri, draft.join('\n'));
    for (const of of [uri, cityUri]) {
      const textDocument = { uri: of };
      assert.equal(await ask('hover', { position: behind('外卖封签'), textDocument }), null);
      assert.equal(await ask('definition', { position: behind('外卖封签'), textDocument }), null);
      assert.deepEqual(await ask('inlayHint', { range: whole, textDocument }), []);
      assert.deepEqual(await ask('completion', { position: behind('（区教育局负责）'), textDocument }), []);
    }
  });
});
