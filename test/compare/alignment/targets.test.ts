// Which figure of the draft a figure of the higher plan is held against where several come into question.
import assert from 'node:assert/strict';
import { isCertainlyAlone, isCertainPair } from '../../../server/src/compare/pairs/certainty';
import { compareSentences, compareTexts, describeTargets } from '../compareTexts';

const rows = (superior: string, own: string) => describeTargets(compareSentences(superior, own));

describe('of figures in the same words', () => {
  for (const [what, superior, own, expected] of [
    [
      'that of the same year',
      '使用率达到95%。',
      '到2028年使用率达到90%。使用率达到94%。',
      ['≥95% / ≥94% lower', '- / ≥90% extra'],
    ],
    [
      'that of the same rate',
      '餐饮抽考合格率达到95%。',
      '餐饮抽考覆盖率达到60%。餐饮抽考合格率达到94%。',
      ['≥95% / ≥94% lower', '- / ≥60% extra'],
    ],
    [
      'that in the same unit',
      '食品抽检量达到6批次/千人。',
      '食品抽检量达到3000批次。食品抽检量达到5批次/千人。',
      ['≥6批次/千人 / ≥5批次/千人 lower', '- / ≥3000批次 extra'],
    ],
    [
      'the time limit',
      '投诉办理不超过3日。',
      '投诉办理不少于3次。投诉办理不超过4日。',
      ['≤3日 / ≤4日 lower', '- / ≥3次 extra'],
    ],
    [
      'a time limit in another unit',
      '投诉办理不超过3日。',
      '投诉办理不少于3次。投诉办理不超过4个工作日。',
      ['≤3日 / ≤4个工作日 lower', '- / ≥3次 extra'],
    ],
    [
      'that of the same kind',
      '每个企业抽检2批次。',
      '全年企业抽检300批次。每个企业抽检1批次。',
      ['2批次 / 1批次 lower', '- / 300批次/年 extra'],
    ],
    [
      'that which binds',
      '自评率达到95%。',
      '自评率达到80%，自评率力争达到94%。',
      ['≥95% / ≥80% lower', '- / ≥94% extra'],
    ],
    [
      'that of the whole year',
      '自评率达到95%。',
      '自评率上半年达到50%、自评率全年达到94%。',
      ['≥95% / ≥94% lower', '- / ≥50% extra'],
    ],
    [
      'that of the whole district',
      '建设示范店不少于3家。',
      '每个区县建设示范店不少于4家。建设示范店不少于2家。',
      ['≥3家 / ≥2家 incomparable', '- / ≥4家/区县 extra'],
    ],
    [
      'that of the same objects',
      '学校食堂自评率达到95%。',
      '养老机构食堂自评率达到60%。学校食堂自评率达到94%。',
      ['≥95% / ≥94% lower', '- / ≥60% extra'],
    ],
    [
      'the first in the order of both',
      '自评率达到95%。自评率达到93%。',
      '自评率达到94%。自评率达到92%。',
      ['≥95% / ≥94% lower', '≥93% / ≥92% lower'],
    ],
  ] as const)
    it(`it is ${what}`, () => {
      assert.deepEqual(rows(superior, own), expected);
    });

  it('it is that of the task that takes up the other task', () => {
    const tasks = (city: readonly string[]) =>
      `2026年食品安全监督管理计划\n一、重点任务\n${city.map((one, at) => `（${'一二'[at]}）${one}`).join('\n')}`;
    const market = '规范农贸市场快检室建设，落实进货查验。';
    const school = '强化校园周边商铺巡查，落实陪餐制度。';
    assert.deepEqual(
      describeTargets(
        compareTexts(
          `云州市${tasks([`${market}问题整改率达到95%。（市市场监管委负责）`, `${school}问题整改率达到90%。（市教育局负责）`])}`,
          `临江区${tasks([`${school}问题整改率达到80%。（区教育局负责）`, `${market}问题整改率达到96%。（区市场监管局负责）`])}`,
        ),
      ),
      ['≥95% / ≥96% higher', '≥90% / ≥80% lower'],
    );
  });
});

describe('a figure that stands twice in the higher plan', () => {
  const twice = (first: string, second: string, own: string) =>
    rows(`${first}${second}`, own).map((row) => row.split(' ').at(-1));
  it('is held against the same figure', () => {
    assert.deepEqual(twice('外卖封签使用率达到95%。', '外卖封签使用率95%。', '外卖封签使用率达到94%。'), [
      'lower',
      'lower',
    ]);
  });
  it('is alone where it is about something else, or another amount', () => {
    assert.deepEqual(twice('外卖封签使用率达到95%。', '外卖封签使用率达到96%。', '外卖封签使用率达到95%。'), [
      'equal',
      'missing',
    ]);
    assert.deepEqual(twice('外卖封签使用率达到95%。', '外卖餐盒封签使用率达到95%。', '外卖封签使用率达到95%。'), [
      'equal',
      'missing',
    ]);
    assert.deepEqual(twice('学校食堂自查率达到95%。', '食堂自查率达到95%。', '学校食堂自查率达到95%。'), [
      'equal',
      'missing',
    ]);
    assert.deepEqual(twice('外卖封签使用率达到95%。', '外卖封签使用量达到95分。', '外卖封签使用率达到95%。'), [
      'equal',
      'missing',
    ]);
    assert.deepEqual(twice('外卖封签使用率达到95%。', '外卖封签合格率达到95%。', '外卖封签使用率达到95%。'), [
      'equal',
      'missing',
    ]);
  });
});

describe('figures without a partner', () => {
  it('are alone for sure where nothing comes near', () => {
    const { targets } = compareSentences('外卖封签使用率达到95%。', '化肥施用强度下降3%。');
    assert.deepEqual(
      targets.map((row) => [row.verdict, row.confidence, isCertainlyAlone(row)]),
      [
        ['missing', 1, true],
        ['extra', 1, true],
      ],
    );
  });

  it('make no certain pair', () => {
    const [row] = compareSentences('外卖封签使用率达到95%。', '外卖封签使用率达到94%。').targets;
    assert.equal(isCertainPair(row!), true);
    assert.equal(isCertainlyAlone(row!), false);
    const [alone] = compareSentences('外卖封签使用率达到95%。', '开展宣传。').targets;
    assert.equal(isCertainPair(alone!), false);
  });
});

describe('rows', () => {
  it('follow the higher plan, then the draft', () => {
    assert.deepEqual(
      rows(
        '甲类整改率达到91%。外卖封签使用率达到95%。',
        '化肥施用强度下降3%。外卖封签使用率达到94%。农膜回收率达到80%。',
      ),
      ['≥91% / - missing', '≥95% / ≥94% lower', '- / 下降3% extra', '- / ≥80% extra'],
    );
  });
});
