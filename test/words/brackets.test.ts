// Every pair of brackets is known to all that read brackets: the structure of a line, notes, completion, the rule on lone marks.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { notePlace } from '../../server/src/features/places/notePlace';
import { parsePlan } from '../../server/src/plan/document';
import { arePair, brackets, closingOf, partnerOf } from '../../server/src/words/brackets';
import { describeParties } from '../model/describe';

const head = '临江区2026年食品安全工作计划\n一、任务\n（一）加强监管。';

describe('brackets', () => {
  for (const { open, close, shape, use } of brackets) {
    it(`${open} and ${close} make a pair`, () => {
      const { brackets: pairs, unmatched } = parsePlan(`一、${open}甲乙${close}丙`).paragraphs[0]!.facts;
      assert.deepEqual([pairs, unmatched], [[{ open: 2, close: 5 }], []]);
      assert.deepEqual([partnerOf(open), partnerOf(close), closingOf(open)], [close, open, close]);
      assert.ok(arePair(open, close));
    });

    it(`${open} alone is told, with ${close} as its partner`, () => {
      const { issues } = parsePlan(`一、${open}甲乙。`);
      assert.deepEqual(issues, [{ span: { start: 2, end: 3 }, side: 'open', partner: close }]);
      const other = parsePlan(`一、甲乙丙丁${close}。`).issues;
      assert.deepEqual(other, [{ span: { start: 6, end: 7 }, side: 'close', partner: open }]);
    });

    it(`${open} ${close} pairs across a line end`, () => {
      assert.deepEqual(parsePlan(`一、甲${open}乙\n丙${close}丁。`).issues, []);
    });

    it(`${open} ${close} ${use === 'remark' ? 'may' : 'can not'} hold a note`, () => {
      const document = parsePlan(`${head}${open}区教育局负责${close}`);
      const { tasks, text } = document;
      const parties = tasks.flatMap(({ responsibility }) => responsibility?.parties ?? []);
      assert.equal(describeParties(parties), use === 'remark' ? '负责 区教育局' : '无');
      assert.equal(notePlace(document, text.indexOf('负责')) !== null, use === 'remark');
    });

    it(`marks of the shape of ${open} pair in either width`, () => {
      for (const other of brackets) assert.equal(arePair(open, other.close), shape === other.shape, other.close);
    });
  }

  for (const mixed of ['（甲)', '(甲）', '[甲］', '［甲]', '〔甲﹞', '﹝甲〕'])
    it(`${mixed} is a pair of two widths`, () => assert.deepEqual(parsePlan(`一、${mixed}乙。`).issues, []));
  for (const wrong of ['（甲】', '《甲〉', '“甲」', '〔甲]'])
    it(`${wrong} is none`, () => assert.equal(parsePlan(`一、${wrong}乙。`).issues.length, 2));

  it('are those that the editor closes and matches', () => {
    const { autoClosingPairs } = JSON.parse(readFileSync('language-configuration.json', 'utf8'));
    for (const [open, close] of autoClosingPairs) if (open !== '‘') assert.equal(closingOf(open), close, open);
  });
});
