// Lines that are a date and nothing else, whole or damaged.
import assert from 'node:assert/strict';
import { inYear } from '../../../server/src/plan/figures/time/deadlines';
import {
  isDateLine,
  isPossible,
  lastDayOf,
  readDamagedDate,
  readDateLine,
  readMonthDay,
} from '../../../server/src/words/dateLine';

const _list = (words: string) => words.split(' ');

describe('dates on a line', () => {
  for (const [line, year, month] of [
    ['2024年6月13日', 2024, 6],
    ['2024 年 6 月 13 日', 2024, 6],
    ['２０２４年６月１３日', 2024, 6],
    ['2024年12月', 2024, 12],
    ['二〇二四年六月十三日', 2024, 6],
    ['二○二四年十二月', 2024, 12],
    ['二零二四年六月', 2024, 6],
    ['二O二四年六月', 2024, 6],
    ['二o二四年六月', 2024, 6],
    ['二0二四年六月', 2024, 6],
    ['一九九八年五月', 1998, 5],
    ['二〇一七年三月', 2017, 3],
    ['2024年月日', null, null],
    ['2024613日', 2024, 6],
    ['2023年3月20', 2023, 3],
    ['20233月20日', 2023, 3],
    ['2023年320日', 2023, 3],
    ['20231231日', 2023, 12],
    ['2023年1231', 2023, 12],
    ['2024年6月13日印发', null, null],
    ['2024年', null, null],
    ['20240613', null, null],
    ['2024年6', null, null],
    ['', null, null],
  ] as const)
    it(`${line} is of ${year}, ${month}`, () => {
      assert.deepEqual(readDateLine(line), year === null ? null : { year, month });
      assert.equal(isDateLine(line), year !== null);
    });

  for (const [line, readings] of [
    ['2024111日', ['1-11', '11-1']],
    ['2024613日', ['6-13']],
    ['2024年111', ['1-11', '11-1']],
    ['20241231日', ['12-31']],
    ['202461日', ['6-1']],
    ['2024年61', null],
    ['2024613', null],
    ['2024年6月13日', null],
    ['20246月13日', ['6-13']],
    ['20246月31日', null],
    ['2024年13月1', null],
    ['20241331日', null],
  ] as const)
    it(`${line} may be read as ${readings}`, () => {
      assert.deepEqual(readDamagedDate(line)?.readings.map(({ month, day }) => `${month}-${day}`) ?? null, readings);
    });

  it('are days that a calendar has', () => {
    assert.deepEqual(readMonthDay('1231'), [{ month: 12, day: 31 }]);
    assert.deepEqual(readMonthDay('230'), [{ month: 2, day: 30 }].slice(1));
    assert.deepEqual(readMonthDay('11'), [{ month: 1, day: 1 }]);
    for (const [month, day, expected] of [
      [2, 29, true],
      [2, 30, false],
      [4, 31, false],
      [12, 31, true],
      [12, 32, false],
      [13, 1, false],
      [0, 1, false],
      [1, 0, false],
      [1, 1, true],
    ] as const)
      assert.equal(isPossible({ month, day }), expected, `${month}-${day}`);
    assert.deepEqual(
      [lastDayOf(2, 2023), lastDayOf(2, 2024), lastDayOf(12, 2023), lastDayOf(4, 2023)],
      [28, 29, 31, 30],
    );
    assert.deepEqual(
      [inYear('--02-29', 2023), inYear('--02-29', 2024), inYear('2022-02-28', 2024), inYear('--06-05', 2024)],
      ['2023-02-28', '2024-02-29', '2022-02-28', '2024-06-05'],
    );
  });
});
