// A target that was left out is not hidden by another figure that stands near.
import assert from 'node:assert/strict';
import { isCertainlyAlone } from '../../../server/src/compare/pairs/certainty';
import { compareTexts } from '../compareTexts';

const rows = (superior: string, own: string) =>
  compareTexts(
    `云州市2026年公共安全计划\n一、食堂。${superior}（市卫健委负责）`,
    `青岭区2026年公共安全计划\n一、食堂。${own}（区卫健局负责）`,
  ).targets;

describe('a target that was left out', () => {
  for (const [superior, own] of [
    ['冷库信用等级A级占比达到30%。', '社会冷库视频接入率达到50%。'],
    ['食堂员工体检合格率达到95%。', '食堂员工培训覆盖率达到60%。'],
    ['每户停电时间不超过5小时。', '每户供水时间不少于300天。'],
  ] as const)
    it(superior, () => {
      const [row] = rows(superior, own);
      assert.deepEqual([row?.verdict, row && isCertainlyAlone(row)], ['missing', true]);
    });

  it('is none where the other is put in other units', () => {
    for (const [superior, own] of [
      ['居民满意度比上年提高1个百分点。', '居民满意度达到84%以上。'],
      ['全年开展快检2万份。', '全年开展快检900份。'],
    ] as const)
      assert.equal(rows(superior, own)[0]?.verdict, 'incomparable', superior);
  });
});
