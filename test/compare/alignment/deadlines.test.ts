// Which deadline of the draft a deadline of the higher plan is held against, and how sure that is.
import assert from 'node:assert/strict';
import { EntryIndex } from '../../../server/src/compare/likeness/entryIndex';
import { alignDeadlines } from '../../../server/src/compare/pairs/alignDeadlines';
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

  it('are not compared in plans for other years, which is said once', () => {
    const own = (year: number) =>
      `临江区${year}年食品安全监督管理计划\n一、重点任务\n（一）7月底前完成农贸市场快检室改造。`;
    const compared = [2025, 2026].map((year) => compareTexts(plan('云州市', '重点任务', kiosk), own(year)));
    assert.deepEqual(
      compared.map(({ deadlines, otherYears }) => [deadlines[0]?.verdict, otherYears?.superior.last]),
      [
        [undefined, 2026],
        ['lower', undefined],
      ],
    );
  });

  it('end at the next one', () => {
    const found = rows(
      '沟渠5月底前完成清淤登记。泵站6月底前完成检修。',
      '沟渠4月底前完成清淤登记并10月底前完成绿化。泵站8月底前检修、9月底前验收完毕。',
    );
    assert.deepEqual(
      found.map(({ superior, own }) => [superior?.text, own?.text]),
      [
        ['5月底前', '4月底前'],
        ['6月底前', '8月底前'],
        [undefined, '10月底前'],
        [undefined, '9月底前'],
      ],
    );
  });

  it('of tasks that take each other up belong together sooner', () => {
    const entry = { clauseKey: '完成排查登记', sentenceKey: '完成排查登记', headingKey: '' };
    const index = new EntryIndex([{ ...entry }, { ...entry }]);
    for (const like of [0, 1]) {
      const { pairs } = alignDeadlines(index, [{ ...entry }], (_, superior) => (superior === like ? 0.5 : 0));
      assert.deepEqual(
        pairs.map(({ superior }) => superior),
        [like],
      );
    }
  });

  it('may be a part of the year without 前', () => {
    for (const [superior, own, verdict] of [
      ['二季度举办检测技能比武。', '9月底前举办检测技能比武。', 'lower'],
      ['6月底前举办检测技能比武。', '三季度举办检测技能比武。', 'lower'],
      ['9月举办检测技能比武。', '上半年举办检测技能比武。', 'higher'],
      ['每季度举办检测技能比武。', '9月底前举办检测技能比武。', 'extra'],
      ['前三季度举办检测技能比武。', '9月底前举办检测技能比武。', 'extra'],
    ] as const)
      assert.equal(rows(superior, own)[0]?.verdict, verdict, superior);
  });
});
