// A figure that the higher plan sets for several is compared with each that the draft has for one of them.
import assert from 'node:assert/strict';
import { countDemanded } from '../../../server/src/compare/comparison';
import { isCertainPair } from '../../../server/src/compare/pairs/certainty';
import { compareSentences, describeTargets } from '../compareTexts';

const cases: readonly (readonly [superior: string, own: string, ...rows: string[]])[] = [
  [
    '公交车、出租车定期检测率均达到98%。',
    '公交车定期检测率达到100%，出租车定期检测率达到93%。',
    '≥98% / 100% higher',
    '≥98% / ≥93% lower',
  ],
  [
    '剧院、滑雪场消防检查全覆盖。',
    '剧院消防检查覆盖率达到100%，滑雪场消防检查覆盖率达到70%。',
    '100% / 100% equal',
    '100% / ≥70% lower',
  ],
  ['井盖和路灯完好率都达到98%。', '路灯完好率达到97%，井盖完好率达到96%。', '≥98% / ≥97% lower', '≥98% / ≥96% lower'],
  [
    '超市、农贸市场快检率达到98%。',
    '超市快检率达到97%，农贸市场快检率达到98%。',
    '≥98% / ≥97% lower',
    '≥98% / ≥98% equal',
  ],
];

describe('a figure for several', () => {
  for (const [superior, own, ...rows] of cases)
    it(superior, () => {
      const comparison = compareSentences(superior, own);
      assert.deepEqual(describeTargets(comparison), rows);
      assert.equal(countDemanded(comparison.targets), 1);
      assert.ok(comparison.targets.every(isCertainPair));
    });

  it('takes in none for something else', () => {
    assert.deepEqual(
      describeTargets(compareSentences('公交车、出租车检测率均达到98%。', '公交车检测率达到98%，轮渡检测率达到93%。')),
      ['≥98% / ≥98% equal', '- / ≥93% extra'],
    );
  });

  it('for one takes in one alone', () => {
    const rows = describeTargets(
      compareSentences('公交车检测率达到98%。', '公交车检测率达到98%，出租车检测率达到93%。'),
    );
    assert.deepEqual(rows, ['≥98% / ≥98% equal', '- / ≥93% extra']);
  });
});
