// Numerals as drafts write them, read and written.
import assert from 'node:assert/strict';
import {
  formatHanNumeral,
  isHanNumeral,
  parseHanNumeral,
  parseYear,
  toFullWidthDigits,
  toHalfWidth,
} from '../../server/src/text/numerals';

describe('numerals', () => {
  const written: readonly (readonly [string, number | null])[] = [
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['一百', 100],
    ['一百零五', 105],
    ['一百一十', 110],
    ['两百', 200],
    ['三千', 3000],
    ['零', 0],
    ['二〇二二', 2022],
    ['二○二二', 2022],
    ['壹', 1],
    ['', null],
    ['一个', null],
    ['12', null],
    ['二十三四', null],
  ];
  for (const [text, value] of written)
    it(`reads “${text}” as ${value}`, () => {
      assert.equal(parseHanNumeral(text), value);
    });

  it('writes what it reads, from 1 to 199', () => {
    for (let value = 1; value <= 199; value++) assert.equal(parseHanNumeral(formatHanNumeral(value)), value);
  });

  it('writes Han numerals as people do', () => {
    const values = [1, 10, 11, 20, 21, 100, 101, 110, 111, 199];
    const expected = '一 十 十一 二十 二十一 一百 一百零一 一百一十 一百一十一 一百九十九';
    assert.equal(values.map(formatHanNumeral).join(' '), expected);
  });

  it('writes numbers that it has no Han numeral for in digits', () => {
    assert.deepEqual([0, -1, 1000, 1.5].map(formatHanNumeral), ['0', '-1', '1000', '1.5']);
  });

  it('tells the characters of Han numerals', () => {
    assert.deepEqual([...'一〇百两、年1'].map(isHanNumeral), [true, true, true, true, false, false, false]);
  });

  it('narrows digits, stops, percent signs and commas, and nothing else', () => {
    assert.equal(toHalfWidth('（１２，３４５．６％）、Ａ'), '（12,345.6%）、Ａ');
  });

  it('widens digits and nothing else', () => {
    assert.equal(toFullWidthDigits('10.5%'), '１０.５%');
    assert.equal(toHalfWidth(toFullWidthDigits('0123456789')), '0123456789');
  });

  for (const [text, year] of [
    ['2022', 2022],
    ['２０２２', 2022],
    ['二〇二二', 2022],
    ['一九九八', 1998],
    ['1899', null],
    ['2100', null],
    ['202', null],
    ['二十', null],
    ['全年', null],
  ] as const)
    it(`reads the year “${text}” as ${year}`, () => {
      assert.equal(parseYear(text), year);
    });
});
