// Every comparator of the table in every position: before a figure, before a Han numeral, behind a figure.
import assert from 'node:assert/strict';
import { targetUnit } from '../../server/src/rules/targets/targetUnit';
import { comparatorForms, comparators } from '../../server/src/words/comparators';
import { describeTarget, parseItem } from '../model/describe';
import { lintRule } from '../support/lintRule';

const read = (sentence: string) => parseItem(sentence).targets.map(describeTarget);
const before = comparators.filter(({ stands }) => stands === 'before');
const behind = comparators.filter(({ stands }) => stands === 'behind');

describe('comparators', () => {
  it('are each in the table once', () => {
    assert.equal(new Set(comparators.map(({ words }) => words)).size, comparators.length);
  });

  for (const { words, sign } of before)
    it(`${words} before a figure`, () => {
      assert.deepEqual(read(`检查率${words}30%。`), [`${sign} 30 %`]);
      assert.deepEqual(read(`监督检查${words}3家。`), [`${sign} 3 家`]);
    });

  for (const { words, sign } of before)
    it(`${words} before a Han numeral`, () => {
      assert.deepEqual(read(`监督检查${words}四次。`), /^(?:为|调整.)$/.test(words) ? [] : [`${sign} 4 次`]);
      assert.deepEqual(read(`检查率${words}八成。`), [`${sign} 80 %`]);
    });

  for (const { words, family } of before)
    it(`${words}一个: ${family === 'reach' ? 'no figure' : 'a figure'}`, () => {
      assert.equal(read(`监管能力${words}一个新水平。`).length, family === 'reach' ? 0 : 1);
    });

  for (const { words, sign } of behind)
    it(`${words} behind a figure`, () => {
      assert.deepEqual(read(`检查率30%${words}。`), [`${sign} 30 %`]);
      assert.deepEqual(read(`检查率30%（含）${words}。`), [`${sign} 30 %`]);
      assert.deepEqual(read(`每年检查四次${words}。`), [`${sign} 4 次 /年 @年`]);
    });

  for (const { words, sign } of before.filter(({ family }) => family === 'bound'))
    it(`${words} together with one behind`, () => {
      const second = sign.startsWith('>') ? '以上' : '以内';
      const other = sign.startsWith('>') ? '以内' : '以上';
      assert.equal(lintRule(targetUnit, `一、检查\n检查${words}4次${second}。\n`).length, 1);
      assert.equal(lintRule(targetUnit, `一、检查\n检查${words}4次${other}。\n`).length, 0);
    });

  for (const [sign, { words }] of Object.entries(comparatorForms))
    it(`${words} puts ${sign} into words`, () => {
      assert.equal(comparators.find((one) => one.words === words)?.sign, sign);
    });
});
