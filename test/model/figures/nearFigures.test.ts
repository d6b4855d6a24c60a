// How far a count reaches back to the one it is joined to, and verbs that make one in the midst of a clause.
import assert from 'node:assert/strict';
import { describeTarget, parseItem } from '../describe';

describe('counts', () => {
  for (const [sentence, ...targets] of [
    ['参与单位中，中学食堂不少于30家，各街镇社区为老服务中心的助餐点20家。', '>= 30 家', ' 20 家'],
    ['在全区农贸市场加装20台快检仪。', ' 20 台'],
  ] as const)
    it(sentence, () => {
      assert.deepEqual(
        parseItem(sentence).targets.map((target) => describeTarget(target).trim()),
        targets.map((target) => target.trim()),
      );
    });
});
