// A title with last year's date over a text of this year is one finding; deadlines that are late by themselves stay findings of their own.
import assert from 'node:assert/strict';
import { deadlineOutOfPeriod } from '../../../server/src/rules/targets/deadlineOutOfPeriod';
import { yearMismatch } from '../../../server/src/rules/text/yearMismatch';
import { lintRule } from '../../support/lintRule';

const draft = (title: string, ...tasks: readonly string[]) =>
  [title, '一、任务', ...tasks.map((words, at) => `${at + 1}．${words}（区教育局负责）`)].join('\n');
/** How many findings the two rules have. */
const found = (text: string) => [yearMismatch, deadlineOutOfPeriod].map((rule) => lintRule(rule, text).length);
const due = ['2026年4月底前检查食堂。', '2026年6月底前培训。', '2026年底前报齐台账。'];

describe('a title with another year than the whole text', () => {
  it('is one finding, with all places', () => {
    const text = `${draft('临江区2025年食堂检查方案', ...due)}\n二、2026年度重点工作任务`;
    assert.deepEqual(found(text), [1, 0]);
    assert.equal(lintRule(yearMismatch, text)[0]!.related!.length, 4);
  });

  it('is one finding beside documents of its own year', () => {
    const first = '落实《临江区2025年食堂检查计划》（云政发〔2025〕6号），2026年2月底前动员。';
    assert.deepEqual(found(draft('临江区2025年食堂检查方案', first, ...due)), [1, 0]);
  });

  for (const [what, text, counts] of [
    ['the text names the year of the title', draft('临江区2025年食堂检查方案', '巩固2025年成果。', ...due), [0, 3]],
    ['two deadlines alone do', draft('临江区2025年食堂检查方案', ...due.slice(1)), [0, 2]],
    ['deadlines name several years', draft('临江区2025年食堂检查方案', ...due, '2027年底前建成。'), [0, 4]],
    ['the text is of years before', draft('临江区2027年食堂检查方案', ...due), [0, 3]],
    ['the title covers years', draft('临江区2025—2026年食堂检查方案', ...due), [0, 0]],
  ] as const)
    it(`is none where ${what}`, () => {
      assert.deepEqual(found(text), counts);
    });
});
