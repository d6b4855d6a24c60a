// The plans that drafts are held against: found, read, watched, and what is shown where that fails.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import iconv from 'iconv-lite';
import type { Diagnostic, PublishDiagnosticsParams, ShowMessageParams } from 'vscode-languageserver-protocol/node';
import { gapDraft, LspClient, modernClient } from '../lspClient';

const cityPlan = '云州市2024年食品安全监督管理计划\n一、重点任务\n（一）抽检达到6批次/千人。（市市场监管局负责）\n';
const messages = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ message }) => String(message));

describe('server: reference files', () => {
  let client: LspClient;
  let folder: string;
  beforeEach(() => {
    client = new LspClient('process');
    folder = mkdtempSync(join(tmpdir(), 'plan-draft-'));
  });
  afterEach(() => {
    client.dispose();
    rmSync(folder, { recursive: true });
  });

  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const changed = (name: string) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type: 2 }] });
  const refreshed = () => client.next('workspace/diagnostic/refresh');
  const published = (name: string) =>
    client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics', ({ uri }) => uri === uriOf(name));
  const status = () => client.next<{ state: string; message: string }>('planDraft/status');
  /** Opens the draft and waits for its check. */
  const openDraft = async () => {
    await client.open(uriOf('区/计划.txt'), gapDraft);
    return client.diagnostics(uriOf('区/计划.txt'));
  };

  it('in order give no fault, in any encoding, from the folder of the configuration', async () => {
    write('市/计划.txt', iconv.encode(cityPlan, 'gb18030'));
    write(
      '区/plan-draft.json',
      '{ "superior": ["../市/计划.txt", "..\\\\市\\\\计划.txt"], "previous": "../市/计划.txt" }',
    );
    await client.initialize();
    const checked = status();
    await openDraft();
    assert.equal((await checked).state, 'problems');
    assert.deepEqual(
      client.received.filter(([method]) => /publishDiagnostics|showMessage/.test(method)),
      [],
    );
  });

  it('that are missing are reported where they are named, until they are there', async () => {
    write('区/plan-draft.json', '{\n  "superior": ["../市/计划.txt"]\n}');
    await client.initialize();
    const faults = published('区/plan-draft.json');
    const checked = status();
    assert.equal((await openDraft()).length, 1);
    const { diagnostics } = await faults;
    assert.deepEqual(messages(diagnostics), [
      `“superior”：读不出上级计划“${join(folder, '市/计划.txt')}”（文件不存在），没有与它比对；请检查路径。`,
    ]);
    assert.deepEqual(diagnostics[0]!.range, { start: { line: 1, character: 15 }, end: { line: 1, character: 28 } });
    const { state, message } = await checked;
    assert.deepEqual([state, message], ['error', '上级计划不能正常使用；1 个错误']);
    write('市/计划.txt', cityPlan);
    const mended = published('区/plan-draft.json');
    const refresh = refreshed();
    const again = status();
    await changed('市/计划.txt');
    assert.deepEqual((await mended).diagnostics, []);
    await refresh;
    await client.diagnostics(uriOf('区/计划.txt'));
    assert.equal((await again).state, 'problems');
  });

  it('that are no plans are reported once each, in the words of the file', async () => {
    write(
      '区/plan-draft.json',
      '{"superior": ["a.docx", "夹", "空.txt"], "previous": "通知.txt", "departments": "无.json"}',
    );
    write('区/a.docx', Buffer.from('PK\x03\x04 word/document.xml', 'latin1'));
    write('区/夹/x', '');
    write('区/空.txt', ' \n');
    write('区/通知.txt', '开会。');
    await client.initialize();
    const faults = published('区/plan-draft.json');
    await openDraft();
    const shown = messages((await faults).diagnostics);
    const at = (name: string) => join(folder, '区', name);
    assert.equal(shown.length, 5);
    assert.ok(shown[0]!.startsWith(`“superior”：“${at('a.docx')}”不能用作上级计划。这是 Word 文件`));
    assert.match(shown[1]!, /“superior”：读不出上级计划“.*夹”（这是一个文件夹，不是文件）/);
    assert.equal(shown[2], `“superior”：上级计划“${at('空.txt')}”有误：文件没有内容，无法用来比对；请核对路径。`);
    assert.match(shown[3]!, /“previous”：上年计划“.*通知.txt”有误：没有读到指标、时限和任务/);
    assert.match(shown[4]!, /“departments”：读不出部门名册“.*”（文件不存在），没有按它核对部门名称/);
  });

  it('are never the draft itself', async () => {
    write('区/plan-draft.json', '{"superior": "计划.txt", "previous": "./计划.txt"}');
    await client.initialize();
    const checked = status();
    await openDraft();
    assert.equal((await checked).message, '1 个错误');
  });

  it('named in the settings of the editor are relative to the open folder; faults are shown once', async () => {
    write('市/计划.txt', cityPlan);
    write('区/x', '');
    const settings = () => ({ superior: ['市/计划.txt', '市/没有.txt'] });
    await client.initialize({ settings, rootUri: pathToFileURL(folder).href });
    const shown = client.next<ShowMessageParams>('window/showMessage');
    await openDraft();
    assert.equal(
      (await shown).message,
      `编辑器设置 planDraft 中的“superior”：读不出上级计划“${join(folder, '市/没有.txt')}”（文件不存在），没有与它比对；请检查路径。`,
    );
    await client.open(uriOf('区/另一份.txt'), gapDraft);
    await client.diagnostics(uriOf('区/另一份.txt'));
    assert.equal(client.received.filter(([method]) => method === 'window/showMessage').length, 1);
  });

  it('given as a list of targets have their faults shown in the list', async () => {
    write('区/plan-draft.json', '{"superior": "市.targets.json"}');
    write(
      '区/市.targets.json',
      '{\n  "targets": [{"indicator": "合格率", "value": 98, "unit": "%"}, {"indicator": "甲率"}]\n}',
    );
    await client.initialize();
    const inList = published('区/市.targets.json');
    const inConfig = published('区/plan-draft.json');
    await openDraft();
    assert.deepEqual(
      (await inList).diagnostics.map(({ range, message }) => [range.start.line, /“[a-z]+”/.exec(String(message))?.[0]]),
      [
        [1, '“value”'],
        [1, '“unit”'],
      ],
    );
    const [fault] = messages((await inConfig).diagnostics);
    assert.match(fault!, /“superior”：上级计划“.*市.targets.json”有误：“targets\[1\]”.*（共 2 处，见该文件）/);
    write('区/市.targets.json', '{"targets": [{"indicator": "合格率", "value": 98, "unit": "%"}]}');
    const mended = published('区/市.targets.json');
    await changed('区/市.targets.json');
    assert.deepEqual((await mended).diagnostics, []);
  });

  it('count as they stand in the editor, saved or not', async () => {
    write('区/plan-draft.json', '{"superior": "../市/计划.txt"}');
    write('市/计划.txt', cityPlan);
    await client.initialize();
    await openDraft();
    // Clients differ in how they encode a URI.
    const otherSpelling = uriOf('市/计划.txt').replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    const faults = published('区/plan-draft.json');
    const emptied = refreshed();
    await client.open(otherSpelling, '');
    await emptied;
    assert.match(messages((await faults).diagnostics)[0]!, /有误：文件没有内容/);
    const mended = published('区/plan-draft.json');
    const typed = refreshed();
    await client.change(otherSpelling, 2, [{ text: cityPlan.replace('6批次', '7批次') }]);
    await typed;
    assert.deepEqual((await mended).diagnostics, []);
    const closed = refreshed();
    await client.close(otherSpelling);
    await closed;
  });

  it('have drafts checked again when they change, and show where they say what', async () => {
    const superior = cityPlan.replace('抽检达到', '全市食品安全监督抽检达到');
    write('区/plan-draft.json', '{"superior": "../市/计划.txt"}');
    write('市/计划.txt', superior);
    await client.initialize();
    const uri = uriOf('区/计划.txt');
    await client.open(uri, superior.replaceAll('市', '区').replace('云州', '临江').replace('6批次', '5批次'));
    const lower = (await client.diagnostics(uri)).filter(({ code }) => code === 'target-below-superior');
    assert.deepEqual(
      lower.map(({ severity, relatedInformation: [place] = [] }) => [severity, place?.location]),
      [
        [
          1,
          {
            uri: uriOf('市/计划.txt'),
            range: { start: { line: 2, character: 13 }, end: { line: 2, character: 21 } },
          },
        ],
      ],
    );
    const isLower = async () => (await client.diagnostics(uri)).some(({ code }) => code === 'target-below-superior');
    const onDisk = refreshed();
    write('市/计划.txt', superior.replace('6批次', '4批次'));
    await changed('市/计划.txt');
    await onDisk;
    assert.equal(await isLower(), false);
    const inEditor = refreshed();
    await client.open(uriOf('市/计划.txt'), superior);
    await inEditor;
    assert.equal(await isLower(), true);
    const closed = refreshed();
    await client.close(uriOf('市/计划.txt'));
    await closed;
    assert.equal(await isLower(), false);
  });

  it('are watched where they are, whatever their names', async () => {
    write('区/plan-draft.json', '{"superior": "../市/[1]计划.txt"}');
    const { workspace, ...others } = modernClient;
    const didChangeWatchedFiles = { dynamicRegistration: true, relativePatternSupport: true };
    await client.initialize({ capabilities: { ...others, workspace: { ...workspace, didChangeWatchedFiles } } });
    const registered = client.next<Registrations>('client/registerCapability', ({ registrations }) =>
      JSON.stringify(registrations).includes('baseUri'),
    );
    await openDraft();
    assert.deepEqual((await registered).registrations[0]!.registerOptions, {
      watchers: [{ globPattern: { baseUri: uriOf('市'), pattern: '?1?计划.txt' } }],
    });
  });

  it('of an open configuration follow its text', async () => {
    write('区/市.txt', cityPlan);
    await client.initialize();
    const uri = uriOf('区/plan-draft.json');
    await client.open(uri, '{"superior": "没有.txt"}');
    assert.equal((await client.diagnostics(uri)).length, 1);
    await client.change(uri, 2, [{ text: '{"superior": "市.txt"}' }]);
    assert.deepEqual(await client.diagnostics(uri), []);
  });
});

interface Registrations {
  readonly registrations: { readonly registerOptions: unknown }[];
}
