// The years that figures are set for: those of other years are not held against each other, those of the past are none.
import assert from 'node:assert/strict';
import { isCertainPair } from '../../../server/src/compare/pairs/certainty';
import { compareSentences, compareTexts, describeTargets, figuresIn } from '../compareTexts';

const rows = (superior: string, own: string) => describeTargets(compareSentences(superior, own));

describe('the year of a figure', () => {
  it('is that of the plan where none is given', () => {
    for (const lead of [
      '2026年',
      '到2026年',
      '今年',
      '本年',
      '年内',
      '比2020年',
      '较2020年',
      '与2020年相比',
      '于2020年基础上',
      '自2020年起',
    ])
      assert.deepEqual(rows('外卖封签使用率达到95%。', `${lead}外卖封签使用率达到94%。`), ['≥95% / ≥94% lower'], lead);
    assert.deepEqual(rows('外卖封签使用率达到95%。', '以2020年为基数，外卖封签使用率达到94%。'), ['≥95% / ≥94% lower']);
  });

  it('is another where one to come is given', () => {
    for (const lead of ['2028年', '到2028年', '至2028年'])
      assert.deepEqual(
        compareSentences('外卖封签使用率达到95%。', `${lead}外卖封签使用率达到94%。`).targets.map(
          ({ reason }) => reason,
        ),
        ['目标年份不同'],
        lead,
      );
    assert.deepEqual(rows('到2028年外卖封签使用率达到95%。', '到2028年外卖封签使用率达到94%。'), ['≥95% / ≥94% lower']);
  });

  it('is the last one named before it', () => {
    assert.equal(
      compareSentences('外卖封签使用率达到95%。', '2026年全面推广，2028年外卖封签使用率达到94%。').targets[0]?.reason,
      '目标年份不同',
    );
    assert.deepEqual(rows('外卖封签使用率达到95%。', '2028年规划提出，今年外卖封签使用率达到94%。'), [
      '≥95% / ≥94% lower',
    ]);
  });

  it('makes what was reached before none of its targets', () => {
    for (const lead of ['2025年', '1999年', '2025年，全区'])
      assert.deepEqual(figuresIn(`${lead}外卖封签使用率达到94%。`), [], lead);
  });

  it('leaves what was to be reached by a year past, which is no fact', () => {
    for (const lead of ['到2025年底，', '至2025年，', '到 2025年，']) {
      const [row] = compareSentences('外卖封签使用率达到95%。', `${lead}外卖封签使用率达到94%。`).targets;
      assert.equal(row?.verdict, 'lower', lead);
      assert.equal(isCertainPair(row), false, lead);
    }
    const [row] = compareSentences(
      '到2025年底，外卖封签使用率达到95%。',
      '到2025年底，外卖封签使用率达到94%。',
    ).targets;
    assert.ok(row && isCertainPair(row) && row.verdict === 'lower');
  });
});

describe('what others demand', () => {
  it('is no target of the plan', () => {
    for (const lead of [
      '国家要求我市',
      '省要求我市',
      '省里要求我市',
      '省下达我市',
      '市考核本区',
      '市里下达给全区',
      '上级下达给我县',
      '上级要求全省',
    ])
      assert.deepEqual(figuresIn(`${lead}外卖封签使用率达到94%。`), [], lead);
  });

  it('is one without the words for one’s own place', () => {
    for (const lead of ['省要求', '各区要求全市', '我市'])
      assert.equal(figuresIn(`${lead}外卖封签使用率达到94%。`).length, 1, lead);
  });
});

describe('plans for several years', () => {
  const compareTitles = (superior: string, own: string, title = '云州市食品安全行动计划（2023—2025年）') =>
    compareTexts(
      `${title}\n一、重点任务\n${superior}（市市场监管委负责）`,
      `临江区2025年食品安全监督管理计划\n一、重点任务\n${own}（区市场监管局负责）`,
    ).targets.map(({ verdict }) => verdict);

  it('set their figures for their last year', () => {
    assert.deepEqual(compareTitles('到2025年使用率达到95%。', '使用率达到94%。'), ['lower']);
    assert.deepEqual(compareTitles('使用率达到95%。', '2025年使用率达到94%。'), ['lower']);
    assert.deepEqual(compareTitles('到2024年使用率达到95%。', '使用率达到94%。'), ['incomparable']);
    for (const mark of ['-', '－', '—', '——', '–', '~', '～', '至', '到', '年—', ' — '])
      assert.deepEqual(
        compareTitles('到2025年使用率达到95%。', '使用率达到94%。', `云州市食品安全行动计划（2023${mark}2025年）`),
        ['lower'],
        mark,
      );
  });

  it('have them on the line below the title too', () => {
    assert.deepEqual(
      compareTitles('到2025年使用率达到95%。', '使用率达到94%。', '云州市食品安全行动计划\n（2023—2025年）'),
      ['lower'],
    );
  });

  it('may set a figure for each year', () => {
    for (const word of ['依次', '逐年']) {
      const list = `使用率${word}达到80%、90%、95%。`;
      assert.deepEqual(compareTitles(list, '使用率达到94%。'), ['missing', 'missing', 'lower'], word);
      assert.deepEqual(compareTitles(list, '使用率达到96%。'), ['missing', 'missing', 'higher'], word);
    }
  });
});
