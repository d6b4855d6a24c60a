// The page "目标对照" over the protocol: its parts with the places of its rows, and the whole of it.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Range } from 'vscode-languageserver-protocol/node';
import { LspClient } from '../lspClient';

interface Answer {
  readonly title: string;
  readonly style: string;
  readonly body: string;
  readonly rows: readonly Row[];
  readonly plans: readonly string[];
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly plan: number;
  readonly own: { readonly range: Range; readonly sentence: Range } | null;
  readonly superior: { readonly range: Range; readonly sentence: Range } | null;
}

const cityPlan =
  '云州市2024年食品安全监督管理计划\r\n一、重点任务\r\n（一）提升餐饮质量。外卖封签使用率达到90%以上。（市市场监管局负责）\r\n';
const ownPlan = [
  '临江区2024年食品安全监督管理计划',
  '为做好工作，制定本计划。',
  '一、重点任务',
  '（一）提升餐饮质量。外卖封签使用率达到85%以上。（区市场监管局负责）',
].join('\n');

describe('server: comparison', () => {
  let client: LspClient;
  let folder: string;
  beforeEach(async () => {
    client = new LspClient();
    folder = mkdtempSync(join(tmpdir(), 'plan-draft-'));
    await client.initialize();
  });
  afterEach(() => {
    client.dispose();
    rmSync(folder, { recursive: true });
  });

  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const ask = <T>(method: string, uri = uriOf('计划.txt')): Promise<T> =>
    client.connection.sendRequest(method, { textDocument: { uri } });
  /** The text of lines that a range covers. */
  const textAt = (text: string, { start, end }: Range) => {
    assert.equal(start.line, end.line);
    return text.split(/\r?\n/)[start.line]!.slice(start.character, end.character);
  };

  it('shows a row with its places in both plans, and follows an edit', async () => {
    write('plan-draft.json', '{ "superior": "市计划.txt" }');
    write('市计划.txt', cityPlan);
    await client.open(uriOf('计划.txt'), ownPlan);
    const { title, style, body, rows, plans } = await ask<Answer>('planDraft/comparison');
    assert.equal(title, '目标对照：临江区2024年食品安全监督管理计划');
    assert.match(style, /\.judged/);
    assert.match(body, /^<main>.*本稿有1项指标低于市级计划.*<\/main>$/s);
    assert.deepEqual(plans, [uriOf('市计划.txt')]);
    const target = rows.find(({ kind }) => kind === 'target')!;
    assert.ok(body.includes(`id="${target.id}"`));
    assert.equal(textAt(ownPlan, target.own!.range), '达到85%以上');
    assert.equal(textAt(ownPlan, target.own!.sentence), '外卖封签使用率达到85%以上。');
    assert.equal(textAt(cityPlan, target.superior!.range), '达到90%以上');
    assert.equal(rows.filter(({ kind }) => kind === 'task').length, 1);
    await client.change(uriOf('计划.txt'), 2, [{ text: ownPlan.replace('85%', '95%') }]);
    assert.match((await ask<Answer>('planDraft/comparison')).body, /没有发现低于市级计划的指标/);
  });

  it('comes as a whole page, too', async () => {
    write('plan-draft.json', '{ "superior": "市计划.txt" }');
    write('市计划.txt', cityPlan);
    await client.open(uriOf('计划.txt'), ownPlan);
    const { html } = await ask<{ html: string }>('planDraft/comparisonFile');
    assert.match(html, /^<!doctype html>.*本稿有1项指标低于市级计划.*核对人（签字）.*<\/html>$/s);
  });

  it('tells how to name a higher plan, and what keeps one from being read', async () => {
    await client.open(uriOf('计划.txt'), ownPlan);
    assert.match((await ask<Answer>('planDraft/comparison')).body, /还没有指定上级计划/);
    write('plan-draft.json', '{ "superior": "没有.txt" }');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('plan-draft.json'), type: 1 }] });
    const { body, rows } = await ask<Answer>('planDraft/comparison');
    assert.match(body, /读不出上级计划“[^”]*没有\.txt”（文件不存在）/);
    assert.deepEqual(rows, []);
  });

  it('is nothing for a document that is not open', async () => {
    assert.equal(await ask('planDraft/comparison'), null);
    assert.equal(await ask('planDraft/comparisonFile'), null);
  });
});
