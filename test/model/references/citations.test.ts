// Documents cited in a line, with their numbers in every way of writing.
import assert from 'node:assert/strict';
import { parseItem, wordsAt } from '../describe';

describe('numbers of cited documents', () => {
  const cited = (words: string) => {
    const document = parseItem(words);
    return document.citations.map(({ span, documentNumber }) => [wordsAt(document, span), documentNumber]);
  };
  for (const number of [
    '云政发〔2026〕3号',
    '云政发﹝2026﹞3号',
    '云政发[2026]3号',
    '云政发［2026］3号',
    '云政发（2026）3号',
    '云政发(2026)3号',
    '云政发〔2026〕第3号',
    '云政发〔2026〕1234号',
    '国务院令第721号',
    '国务院令721号',
    '国家市场监督管理总局令第1234号',
    `${'某'.repeat(16)}〔2026〕3号`,
    `${'某'.repeat(24)}令第3号`,
  ])
    for (const [open, close] of ['（）', '()', ['', '']] as const)
      it(`${open}${number}${close}`, () => {
        assert.deepEqual(cited(`落实《甲办法》${open}${number}${close}要求。`), [
          [`《甲办法》${open}${number}${close}`, number],
        ]);
      });
  for (const words of [
    '（云政发〔26〕3号）',
    '（云政发〔2026〕123456号）',
    `（${'某'.repeat(17)}〔2026〕3号）`,
    `（${'某'.repeat(25)}令第3号）`,
    '（国务院令第12345号）',
    '，云政发〔2026〕3号',
    '、国务院令第3号',
    '（云，政发〔2026〕3号）',
    '（国。务院令第3号）',
  ])
    it(`none in ${words}`, () => {
      assert.deepEqual(cited(`落实《甲办法》${words}要求。`), [['《甲办法》', null]]);
    });
});
