// What the words of an indicator come down to, and whether they say whom it is for.
import assert from 'node:assert/strict';
import { indicatorKey, namesMeasure } from '../../../server/src/plan/figures/sentence/indicatorKey';

const kinds = {
  specific: ['学校食堂“互联网+明厨亮灶”覆盖率', '受污染耕地安全利用率', '食品评价性抽检合格率', '外卖封签使用率'],
  common: ['食品抽检合格率', '群众食品安全满意度', '全市食品安全监督抽检总量', '主要农产品监测合格率'],
  generic: ['合格率', '抽检合格率', '问题整改率', '检查覆盖率', '督导完成率和问题整改率', '核查处置完成率'],
} as const;

describe('model: keys of indicators', () => {
  for (const [kind, indicators] of Object.entries(kinds)) {
    it(`are ${kind}`, () => {
      for (const indicator of indicators) assert.equal(indicatorKey(indicator).kind, kind, indicator);
    });
  }

  it('are the same in full-width and half-width, with and without 全区 and verbs', () => {
    const same = [
      ['学校食堂“互联网＋明厨亮灶”建成率', '学校食堂"互联网+明厨亮灶"建成率'],
      ['推动全区外卖封签使用率', '外卖封签使用率'],
      ['安排食品安全监督抽检', '完成食品安全监督抽检'],
      ['全市食品安全监督抽检总量', '食品安全监督抽检量'],
    ] as const;
    for (const [one, other] of same) assert.equal(indicatorKey(one).words, indicatorKey(other).words);
    assert.notEqual(indicatorKey('学校食堂持证率').words, indicatorKey('养老机构食堂持证率').words);
    assert.equal(indicatorKey('全市场主体建档率').words, '全市场主体建档率');
  });

  it('tell a measure from a bare group', () => {
    assert.ok(namesMeasure(indicatorKey('学校食堂持证率')));
    assert.ok(namesMeasure(indicatorKey('农药使用量较上年下降')));
    assert.ok(!namesMeasure(indicatorKey('学校食堂')));
  });
});
