// Which deadline of the draft a deadline of the higher plan is held against, and how sure that is.
import assert from 'node:assert/strict';
import { isCertainlyAlone, isCertainPair } from '../../../server/src/compare/pairs/certainty';
import { compareTexts } from '../compareTexts';

const plan = (place: string, heading: string, text: string) =>
  `${place}2026年食品安全监督管理计划\n一、${heading}\n（一）${text}`;
const rows = (superior: string, own: string, heading = '重点任务') =>
  compareTexts(plan('云州市', '重点任务', superior), plan('临江区', heading, own)).deadlines;
const kiosk = '6月底前完成农贸市场快检室改造提升。';

describe('deadlines of two plans', () => {
  it('are one-to-one, the likest first', () => {
    assert.deepEqual(
      rows(`${kiosk}9月底前完成校园食堂陪餐检查。`, '8月底前完成校园食堂陪餐检查。7月底前完成农贸市场快检室改造。').map(
        ({ superior, own }) => [superior?.text, own?.text],
      ),
      [
        ['6月底前', '7月底前'],
        ['9月底前', '8月底前'],
      ],
    );
  });

  it('are a certain pair where what is due is much the same', () => {
    for (const own of ['7月底前完成农贸市场快检室的布局。', '7月底前快检室建成投用。', '7月底前组织农贸市场评比。'])
      assert.equal(isCertainPair(rows(kiosk, own)[0]!), true, own);
  });

  it('are an uncertain one where little is', () => {
    const [row] = rows('6月底前完成示范店建设。', '7月底前印发示范考核细则。');
    assert.equal(row?.verdict, 'lower');
    assert.equal(isCertainPair(row), false);
  });

  it('are none where nothing but the time is the same', () => {
    for (const own of ['7月底前印发考核细则。', '9月15日前更换老旧电梯。', '年底前开通夜间班车。'])
      assert.equal(rows('6月底前完成示范店建设。', own)[0]?.verdict, 'missing', own);
  });

  it('are alone where nothing is the same', () => {
    const found = rows(kiosk, '12月20日前报送总结材料。', '其他事项');
    assert.deepEqual(
      found.map((row) => [row.verdict, isCertainlyAlone(row)]),
      [
        ['missing', true],
        ['extra', true],
      ],
    );
  });

  it('count with the year of their plan when only that changes', () => {
    const own = (year: number) =>
      `临江区${year}年食品安全监督管理计划\n一、重点任务\n（一）7月底前完成农贸市场快检室改造。`;
    const verdicts = [2025, 2026].map(
      (year) => compareTexts(plan('云州市', '重点任务', kiosk), own(year)).deadlines[0]?.verdict,
    );
    assert.deepEqual(verdicts, ['higher', 'lower']);
  });
});
