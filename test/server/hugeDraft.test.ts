// A document of a million characters: everything still answers.
import assert from 'node:assert/strict';
import type { DocumentSymbol, FoldingRange, SelectionRange } from 'vscode-languageserver-protocol/node';
import { LspClient } from './lspClient';

const uri = 'file:///drafts/huge.txt';
const numerals = '零一二三四五六七八九';

function han(number: number): string {
  const hundreds = number >= 100 ? `${numerals[Math.floor(number / 100)]}百` : '';
  const rest = number % 100;
  if (rest === 0) return hundreds;
  const tens = rest >= 10 ? `${hundreds || rest >= 20 ? numerals[Math.floor(rest / 10)] : ''}十` : hundreds ? '零' : '';
  return hundreds + tens + (rest % 10 ? numerals[rest % 10] : '');
}

function hugeDraft(): string {
  const sentence = '加强食品安全风险监测，完成食品抽检任务，合格率达到98%以上。（区市场监管局牵头，区卫生健康委配合）';
  const sections = Array.from({ length: 99 }, (_, section) => [
    `${han(section + 1)}、重点任务`,
    ...Array.from({ length: 99 }, (_, item) => `（${han(item + 1)}）第${item}项工作。${sentence.repeat(2)}`),
  ]);
  return ['临江区2024年食品安全监督管理计划', ...sections.flat()].join('\n');
}

describe('server: a huge document', () => {
  it('is opened, edited and answered for', async function () {
    this.timeout(60_000);
    const client = new LspClient('process');
    try {
      await client.initialize();
      const text = hugeDraft();
      assert.ok(text.length > 1_000_000);
      await client.open(uri, text);
      const before = await client.diagnostics(uri);
      await client.change(uri, 2, [
        { range: { start: { line: 5000, character: 12 }, end: { line: 5000, character: 12 } }, text: '（' },
      ]);
      assert.ok((await client.diagnostics(uri)).length > before.length);
      const ask = <T>(method: string, params = {}) =>
        client.connection.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri }, ...params });
      const [plan] = await ask<DocumentSymbol[]>('documentSymbol');
      assert.equal(plan!.children!.length, 99);
      assert.equal((await ask<FoldingRange[]>('foldingRange')).length, 99);
      const positions = [{ line: 9000, character: 20 }];
      assert.equal((await ask<SelectionRange[]>('selectionRange', { positions })).length, 1);
    } finally {
      client.dispose();
    }
  });
});
