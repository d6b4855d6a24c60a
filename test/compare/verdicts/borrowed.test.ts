// What a figure is about where its own clause does not say, and how far a year holds.
import assert from 'node:assert/strict';
import { isCertainPair } from '../../../server/src/compare/pairs/certainty';
import { compareSentences } from '../compareTexts';

/** `≥6份/万人 / ≥5份/万人 lower` for each pair. */
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

describe('a clause without a noun', () => {
  it('takes that of the clause before', () => {
    assert.deepEqual(pairs('淋浴间改造全市2600户，每个区不少于300户。', '完成淋浴间改造260户。'), [
      '≥300户/区 / 260户 lower',
    ]);
    assert.deepEqual(
      pairs('公厕保洁监测量全年达标，按常住人口计算达到4批次/千人。', '公厕保洁监测量达到3批次/千人。'),
      ['≥4批次/千人 / ≥3批次/千人 lower'],
    );
  });
});

describe('the part of one level', () => {
  const city = '全市采集水样达到9份/万人，其中区级不少于6份/万人。';
  it('is compared with that part alone', () => {
    assert.deepEqual(pairs(city, '区级水样采集量达到5份/万人。'), ['≥6份/万人 / ≥5份/万人 lower']);
    assert.deepEqual(pairs(city, '县级水样采集量达到6份/万人。'), ['≥6份/万人 / ≥6份/万人 equal']);
    assert.deepEqual(pairs(city, '采集水样达到8份/万人，其中镇级不少于2份/万人。')[0], '≥9份/万人 / ≥8份/万人 lower');
  });

  it('is no sure counterpart of the whole', () => {
    const [row] = compareSentences('采集水样达到9份/万人。', '区级采集水样达到5份/万人。').targets;
    assert.deepEqual([row?.verdict, row && isCertainPair(row)], ['lower', false]);
  });
});
