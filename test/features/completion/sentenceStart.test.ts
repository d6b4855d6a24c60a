// Where a sentence may begin.
import assert from 'node:assert/strict';
import { sentenceStart } from '../../../server/src/features/places/sentenceStart';
import { parsePlan } from '../../../server/src/plan/document';

const cursor = '│';
const head = '临江区2026年食品安全监督管理计划\n一、任务\n';

/** What is typed of a sentence at │, null where none begins. */
function typedAt(marked: string): string | null {
  const text = head + marked;
  const span = sentenceStart(parsePlan(text.replace(cursor, '')), text.indexOf(cursor));
  return span && text.slice(span.start, span.end);
}

describe('features: beginning of a sentence', () => {
  for (const [what, marked, typed] of [
    ['behind a label', '（一）│', ''],
    ['in the words behind a label', '（一）提升餐饮│', '提升餐饮'],
    ['behind a title', '（一）提升餐饮。全区│', '全区'],
    ['behind a sentence', '（一）提升餐饮。开展检查。│', ''],
    ['before another sentence', '（一）提升餐饮。│开展检查。', ''],
    ['before a note', '（一）提升餐饮。外卖│（区市场监管局负责）', '外卖'],
    ['behind a note', '（一）提升餐饮。开展检查。（区市场监管局负责）外卖│', '外卖'],
    ['behind a note in half-width marks', '（一）提升餐饮。开展检查。(区市场监管局负责)外卖│', '外卖'],
    ['behind a quoted sentence', '（一）提升餐饮。印发“明白纸。”外卖│', '外卖'],
    ['on a line of its own', '（一）提升餐饮。\n外卖│\n（二）其他。', '外卖'],
    ['on an empty line', '（一）提升餐饮。\n│\n（二）其他。', ''],
    ['behind an indent', '（一）提升餐饮\n　　外卖│', '外卖'],
    ['behind a label within a line', '（一）提升餐饮。开展检查。（二）外卖│', '外卖'],
    ['at figures', '（一）提升餐饮。12315平台│', '12315平台'],
  ] as const)
    it(what, () => assert.equal(typedAt(marked), typed));

  for (const [what, marked] of [
    ['within a word', '（一）提升餐饮。外│卖封签。'],
    ['within a sentence', '（一）提升餐饮。外卖封签，名单│'],
    ['at the end of a sentence without its mark', '（一）提升餐饮。外卖│，名单按月公布。'],
    ['before a mark', '（一）提升餐饮。│。'],
    ['behind a long beginning', `（一）${'提升餐饮质量'.repeat(4)}│`],
    ['in a note', '（一）提升餐饮。（区市场│'],
    ['in a heading of the highest level', '二、保障│'],
    ['in a cell of a table', '| 外卖│ | 区市场监管局 |'],
    ['in a page number', '（一）提升餐饮。\n第3页│'],
    ['in what closes the plan', '（一）提升餐饮。\n附件1\n外卖│'],
  ] as const)
    it(`not ${what}`, () => assert.equal(typedAt(marked), null));
});
