// Symbols, folding and selection over the protocol.
import assert from 'node:assert/strict';
import type {
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver-protocol/node';
import { gapDraft, LspClient, modernClient } from '../lspClient';

const uri = 'file:///drafts/plan.txt';

describe('server: outline', () => {
  let client: LspClient;
  beforeEach(() => {
    client = new LspClient();
  });
  afterEach(() => client.dispose());

  function ask<T>(method: string, params: object = {}): Promise<T> {
    return client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...params });
  }

  it('comes as a tree', async () => {
    await client.initialize();
    await client.open(uri, gapDraft.replaceAll('\n', '\r\n'));
    const [plan] = await ask<DocumentSymbol[]>('documentSymbol');
    assert.equal(plan!.name, '临江区2024年食品安全监督管理计划');
    assert.deepEqual(plan!.range, { start: { line: 0, character: 0 }, end: { line: 6, character: 22 } });
    assert.deepEqual(
      plan!.children!.map(({ name }) => name),
      ['一、重点任务', '二、保障措施'],
    );
    const [first] = plan!.children![0]!.children!;
    assert.match(first!.name, /^（一）加强源头治理/u);
    assert.equal(first!.detail, '区生态环境局、区农业农村委');
    assert.deepEqual(first!.selectionRange.start, { line: 3, character: 0 });
  });

  it('comes as a list to clients that know no tree', async () => {
    await client.initialize({ capabilities: {} });
    await client.open(uri, gapDraft);
    const symbols = await ask<SymbolInformation[]>('documentSymbol');
    assert.deepEqual(
      symbols.map(({ name, containerName }) => [name.slice(0, 4), containerName?.slice(0, 4)]),
      [
        ['临江区2', undefined],
        ['一、重点', '临江区2'],
        ['（一）加', '一、重点'],
        ['（三）加', '一、重点'],
        ['二、保障', '临江区2'],
      ],
    );
    assert.deepEqual(symbols[1]!.location.range.end, { line: 4, character: 34 });
  });

  it('folds by lines, the outer ranges first where only so many are taken', async () => {
    await client.initialize();
    await client.open(uri, gapDraft);
    const all = [
      { startLine: 2, endLine: 4 },
      { startLine: 5, endLine: 6 },
    ];
    assert.deepEqual(await ask<FoldingRange[]>('foldingRange'), all);
    client.dispose();
    client = new LspClient();
    const textDocument = { ...modernClient.textDocument, foldingRange: { rangeLimit: 1 } };
    await client.initialize({ capabilities: { textDocument } });
    await client.open(uri, gapDraft);
    assert.deepEqual(await ask<FoldingRange[]>('foldingRange'), all.slice(0, 1));
  });

  it('grows selections from the name of a department to the draft', async () => {
    await client.initialize();
    await client.open(uri, gapDraft);
    const positions = [{ line: 3, character: 25 }];
    const [innermost] = await ask<SelectionRange[]>('selectionRange', { positions });
    const [, , , line] = gapDraft.split('\n');
    const texts: string[] = [];
    for (let range = innermost; range && range.range.start.line === 3; range = range.parent) {
      if (range.range.end.line === 3) texts.push(line!.slice(range.range.start.character, range.range.end.character));
    }
    assert.ok(texts.includes('区生态环境局'), texts.join(' | '));
    assert.ok(texts.includes('（区生态环境局牵头，区农业农村委配合）'), texts.join(' | '));
    let outermost = innermost!;
    while (outermost.parent) outermost = outermost.parent;
    assert.deepEqual(outermost.range, { start: { line: 0, character: 0 }, end: { line: 6, character: 22 } });
  });
});
