// Page numbers on lines of their own belong to no task, part no paragraph and are told as leavings of a conversion.
import assert from 'node:assert/strict';
import { parsePlan } from '../../server/src/plan/document';
import {
  isPageBreak,
  isPageFurniture,
  isPageNumber,
  isSurePageNumber,
} from '../../server/src/words/documents/pageNumbers';

const head = '临江区2026年食品安全工作计划\n一、任务\n（一）加强监管。（区教育局负责）\n';

describe('page numbers', () => {
  for (const line of [
    '第３页　共５页',
    '第3页 共5页',
    '第3页/共5页',
    '第 3 页，共 5 页',
    '第3页',
    '— 3 —',
    '－３－',
    '-3-',
    '— ３ —',
  ])
    it(`${line} is one beyond doubt`, () => {
      assert.ok(isSurePageNumber(line) && isPageNumber(line) && isPageBreak(line));
    });

  for (const line of ['3', '３', '　12　', '3/5', '３／５', '第3页 食品安全工作计划'])
    it(`${line} may be one`, () => {
      assert.ok(isPageNumber(line));
      assert.ok(!isSurePageNumber(line));
    });

  for (const line of ['2026', '3.', '（3）', '第3条', '3家', '第三部分', '', '　', '——'])
    it(`${line || 'an empty line'} is none`, () => assert.ok(!isPageNumber(line) && !isSurePageNumber(line)));

  for (const line of ['3', '— ３ —', '2026', '———', '12 - 13'])
    it(`${line} holds no words`, () => assert.ok(isPageFurniture(line)));
  it('words are more than that', () => assert.ok(!isPageFurniture('第3页')));

  for (const line of ['第３页　共５页', '— ３ —', '３', '第3页 共5页'])
    it(`${line} belongs to no task`, () => {
      const { paragraphs, tasks } = parsePlan(`${head}${line}\n（二）加强宣传。（区教育局负责）\n`);
      assert.equal(paragraphs.find(({ facts }) => facts.text === line)!.facts.isAside, true);
      assert.equal(tasks.length, 2);
    });

  for (const line of ['第３页　共５页', '— ３ —', '3'])
    it(`${line} parts no paragraph of wrapped lines`, () => {
      const full = '各有关部门要按照职责分工抓好食品安全各项工作任务落实';
      const text = `临江区2026年食品安全工作计划\n一、任务\n${`${full}\n`.repeat(7)}${full}\n${line}\n${full}并报区食安办。\n`;
      const longest = parsePlan(text).paragraphs.reduce((one, other) =>
        other.end - other.start > one.end - one.start ? other : one,
      );
      const { start, end } = longest.facts.sentences[0]!;
      assert.ok(longest.facts.text.slice(start, end).endsWith('并报区食安办。'));
    });
});
