// Deadlines of two plans side by side: which are points in time, what is due, which comes first.
import assert from 'node:assert/strict';
import { compareSentences, compareTexts } from '../compareTexts';

const rows = (superior: string, own: string) =>
  compareSentences(superior, own).deadlines.map(({ verdict, reason }) => (reason ? `${verdict}: ${reason}` : verdict));

describe('verdicts on deadlines', () => {
  for (const [superior, own, verdict] of [
    ['6月底前完成示范店建设。', '7月底前完成示范店建设。', 'lower'],
    ['6月底前完成示范店建设。', '5月底前完成示范店建设。', 'higher'],
    ['6月底前完成示范店建设。', '2026年6月30日前完成示范店建设。', 'equal'],
    ['2026年6月底前完成示范店建设。', '2027年5月底前完成示范店建设。', 'lower'],
    ['2027年5月底前完成示范店建设。', '6月底前完成示范店建设。', 'higher'],
    ['印发后30日内制定实施方案。', '印发后20日内制定实施方案。', 'higher'],
    ['印发后30日内制定实施方案。', '印发后40天内制定实施方案。', 'lower'],
    ['印发后30日内制定实施方案。', '印发后1个月内制定实施方案。', 'equal'],
    ['印发后59日内制定实施方案。', '印发后2个月内制定实施方案。', 'lower'],
    ['印发后30个工作日内制定实施方案。', '印发后30工作日内制定实施方案。', 'equal'],
    ['印发后100日内制定实施方案。', '印发后101日内制定实施方案。', 'lower'],
    ['印发后30日内制定实施方案。', '印发后30个工作日内制定实施方案。', 'incomparable: 时限的写法不同'],
    ['印发后30日内制定实施方案。', '6月底前制定实施方案。', 'incomparable: 时限的写法不同'],
    ['6月底前制定实施方案。', '印发后30日内制定实施方案。', 'incomparable: 时限的写法不同'],
    ['下发后30日内制定实施方案。', '发布后30日内制定实施方案。', 'equal'],
  ] as const)
    it(`${verdict}: ${superior} ${own}`, () => {
      assert.deepEqual(rows(superior, own), [verdict]);
    });

  it('are none on how often and on time limits of each case', () => {
    for (const [superior, own] of [
      ['每月通报检查情况。', '每季度通报检查情况。'],
      ['收到报告后30日内制定方案。', '收到报告后20日内制定方案。'],
      ['投诉24小时内受理。', '投诉24小时内受理。'],
    ] as const)
      assert.deepEqual(rows(superior, own), [], superior);
  });

  it('are within the year where a plan tells none', () => {
    const verdicts = (superior: string, own: string) =>
      compareTexts(`食品安全工作方案\n一、任务\n${superior}`, `临江区2026年工作方案\n一、任务\n${own}`).deadlines.map(
        ({ verdict }) => verdict,
      );
    assert.deepEqual(verdicts('6月底前完成示范店建设。', '7月底前完成示范店建设。'), ['lower']);
    assert.deepEqual(verdicts('6月底前完成示范店建设。', '2027年5月底前完成示范店建设。'), ['higher']);
    assert.deepEqual(verdicts('2月底前完成示范店建设。', '2028年2月29日前完成示范店建设。'), ['equal']);
    assert.deepEqual(verdicts('12月31日前完成示范店建设。', '2025年12月底前完成示范店建设。'), ['equal']);
  });
});

describe('what is due', () => {
  for (const [sentence, ...subjects] of [
    ['6月底前完成示范店建设，并开展验收。', '完成示范店建设'],
    ['完成示范店建设，6月底前。', '完成示范店建设'],
    ['完成示范店建设，6月底前报送。', '完成示范店建设'],
    ['示范店要于6月底前全部建成。', '全部建成'],
    ['各单位：6月底前完成示范店建设。', '完成示范店建设'],
    ['开展培训；6月底前完成示范店建设；9月底前开展验收工作。', '完成示范店建设', '开展验收工作'],
    ['6月底前完成示范店建设。9月底前开展验收工作。', '完成示范店建设', '开展验收工作'],
    ['完成示范店建设。（责任单位：区教育局；完成时限：6月底前）', '完成示范店建设'],
  ] as const)
    it(sentence, () => {
      const { deadlines } = compareSentences('开展宣传活动。', sentence);
      assert.deepEqual(
        deadlines.map(({ own }) => own?.subject),
        subjects,
      );
    });
});
