// What a figure is about where its own clause does not say, and how far a year holds.
import assert from 'node:assert/strict';
import { compareSentences } from '../compareTexts';

/** `≥6份/万人 ← 其中区级不少于6份/万人`, for the figures that a draft's are held against. */
function pairs(superior: string, own: string): string[] {
  return compareSentences(superior, own).targets.flatMap(({ superior: above, own: mine, verdict, reason }) =>
    above && mine ? [`${above.figure} / ${mine.figure} ${reason ?? verdict}`] : [],
  );
}

describe('the year of a clause', () => {
  it('does not hold for the next', () => {
    for (const own of [
      '公厕达标率2026年、2027年依次达到80%、90%。投诉处理时间不超过30小时。',
      '投诉处理时间不超过30小时。',
    ])
      assert.deepEqual(
        pairs('公厕达标率2027年达到90%，投诉处理时间不超过20小时。', own).at(-1),
        '≤20小时 / ≤30小时 lower',
      );
  });

  it('holds for the rest of a sentence that begins with it', () => {
    for (const lead of ['到2028年，', '力争到2028年', '2028年，'])
      assert.deepEqual(
        pairs(`${lead}公厕达标率达到90%，投诉处理率达到95%。`, '投诉处理率达到94%。'),
        ['≥95% / ≥94% 目标年份不同'],
        lead,
      );
  });

  it('is told by a stretch of years too', () => {
    for (const lead of ['三年内', '用2年内'])
      assert.deepEqual(pairs(`${lead}公厕监控全覆盖。`, '公厕监控覆盖率达到40%。'), ['100% / ≥40% 目标年份不同'], lead);
  });
});
