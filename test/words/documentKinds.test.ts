// What documents and stages are called is known to the head of a draft, to the grammar and to what refers to other documents.
import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { parsePlan } from '../../server/src/plan/document';
import {
  documentKinds,
  isNoticeTitle,
  plainKinds,
  planKinds,
  stageWords,
} from '../../server/src/words/documents/documentKinds';
import { loadGrammar, tokenize } from '../grammar/tokenizer';

const wordsOf = (alternation: string) => alternation.split('|').filter((one) => /^[一-鿿]+$/.test(one));

describe('kinds of documents', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  const coloured = (line: string, scope: string) =>
    tokenize(grammar, line)
      .filter(({ scopes }) => scopes.some((name) => name.includes(scope)))
      .map(({ text }) => text)
      .join('');

  for (const kind of wordsOf(documentKinds))
    it(`${kind} ends a title`, () => {
      const title = `临江区2026年食品安全${kind}`;
      assert.equal(parsePlan(`${title}\n一、甲\n`).title, title);
    });

  for (const kind of wordsOf(plainKinds))
    it(`${kind} is coloured at the end of a title`, () => {
      const title = `临江区2026年食品安全${kind}`;
      assert.equal(coloured(title, 'heading.title'), title);
    });

  for (const kind of wordsOf(planKinds))
    it(`本${kind} begins a blanket clause`, () => {
      const text = `临江区2026年食品安全工作${kind}\n一、任务\n本${kind}各项任务均由各街道办事处实施。\n（一）加强监管。`;
      assert.ok(parsePlan(text).paragraphs.some(({ facts }) => facts.blanket !== null));
    });

  for (const stage of wordsOf(stageWords))
    it(`${stage} is a stage, on the title's line, below it, and coloured`, () => {
      const title = '临江区2026年食品安全工作计划';
      for (const text of [`${title}（${stage}）\n`, `${title}\n（${stage}）\n`, `${title}\n${stage}\n`])
        assert.equal(parsePlan(`${text}一、甲\n`).stage, stage, text);
      for (const line of [`${title}（${stage}）`, `（${stage}）`, `现将稿子（${stage}）印发`])
        assert.equal(coloured(line, 'keyword.control.stage'), stage, line);
    });

  it('tell notices from plans', () => {
    assert.ok(isNoticeTitle('关于印发工作方案的通知') && isNoticeTitle('关于征求意见的函'));
    assert.ok(!isNoticeTitle('食品安全工作方案') && !isNoticeTitle('来函'));
  });
});
