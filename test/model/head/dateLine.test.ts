// Lines that are a date, whole or with marks lost.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { readDamagedDate, readDateLine } from '../../../server/src/words/dateLine';

describe('date lines', () => {
  const lines: readonly (readonly [string, readonly [year: number, month: number | null] | null])[] = [
    ['2024年6月13日', [2024, 6]],
    ['　２０２４ 年 6 月 13 日', [2024, 6]],
    ['二○一一年四月十四日', [2011, 4]],
    ['二Oo九年十二月', [2009, 12]],
    ['2024年X月X日', [2024, null]],
    ['2024613日', [2024, 6]],
    ['20246月13日', [2024, 6]],
    ['2024年6月13', [2024, 6]],
    ['2024年613日', [2024, 6]],
    ['2024年365日', null],
    ['2024613', null],
    ['2024年13月40', null],
    ['2024年12', null],
    ['2024年6月底前完成', null],
    ['20246月', null],
  ];
  for (const [line, expected] of lines)
    it(`${line} is ${expected ? expected.join('-') : 'none'}`, () => {
      const read = readDateLine(line);
      assert.deepEqual(read && [read.year, read.month], expected);
    });

  it('may be read in several ways', () => {
    assert.deepEqual(readDamagedDate('2024111日')?.readings, [
      { month: 1, day: 11 },
      { month: 11, day: 1 },
    ]);
    assert.equal(readDamagedDate('2024年1月11日'), null);
  });

  for (const date of ['2024613日', '2024年3月20', '20243月20日'])
    it(`close a draft: ${date}`, () => {
      const { paragraphs } = parsePlan(
        `云州市2024年食品安全工作要点\n一、甲\n（一）乙。（市教育局负责）\n云州市人民政府办公室\n${date}`,
      );
      assert.deepEqual(
        paragraphs.slice(-2).map(({ region }) => region),
        ['closing', 'closing'],
      );
    });
});
