// Comparators: how far they reach, and what stands behind a figure.
import assert from 'node:assert/strict';
import { describeTarget, parseItem, wordsAt } from '../describe';

function check(cases: readonly (readonly [sentence: string, ...targets: string[]])[]): void {
  for (const [sentence, ...expected] of cases)
    it(sentence, () => {
      assert.deepEqual(parseItem(sentence).targets.map(describeTarget), expected);
    });
}

describe('negated comparators', () => {
  for (const not of '不能 不应 不可 不准 不会 绝不 严禁'.split(' '))
    check([
      [`投诉量${not}超过5件。`, '<= 5 件'],
      [`投诉量${not}高于5件。`, '<= 5 件'],
      [`合格率${not}低于98%。`, '>= 98 %'],
      [`检查量${not}少于5件。`, '>= 5 件'],
    ]);
  check([['投诉量不得多于5件。', '<= 5 件']]);
});

describe('comparators before other words', () => {
  check([
    ['抽检量不少于每千人6批次。', '>= 6 批次 /千人'],
    ['抽检量达到常住人口的4批次。', '4 批次'],
    ['抽检量达到全区常住人口4批次。', '>= 4 批次'],
    ['抽检量达到全区各镇街常住人口4批次。', '4 批次'],
    ['抽检量不少于生产与4批次。', '4 批次'],
    ['抽检量不少于甲和4批次。', '4 批次'],
    ['抽检量为各镇4批次。', '4 批次'],
    ['抽检量≥各镇4批次。', '4 批次'],
    ['抽检量达各镇4批次。', '4 批次'],
    ['抽检量不少于 4批次。', '>= 4 批次'],
  ]);
});

describe('words behind a figure', () => {
  check([
    ['检查率30%以上。', '>= 30 %'],
    ['检查率30%之上。', '>= 30 %'],
    ['检查率30%以下。', '<= 30 %'],
    ['检查率30%以内。', '<= 30 %'],
    ['检查率30%之内。', '<= 30 %'],
    ['检查率30%左右。', '30 %'],
    ['检查率30%内。', '<= 30 %'],
    ['检查率30% 以上。', '>= 30 %'],
    ['检查率30%（含）以上。', '>= 30 %'],
    ['检查率30%(含本数)以上。', '>= 30 %'],
    ['检查率30%或以上。', '>= 30 %'],
    ['检查率达到30%左右。', '30 %'],
    ['检查率不超过30%以上。', '>= 30 %'],
    ['抽检量4批次/千人以上。', '>= 4 批次 /千人'],
    ['抽检量4批次/千人及以上。', '>= 4 批次 /千人'],
  ]);
  for (const word of '内部 内容 内地 内外 内陆 内涝'.split(' ')) check([[`抽检300批次${word}。`, '300 批次']]);

  it('are part of its span', () => {
    for (const [sentence, words] of [
      ['检查率不低于30%。', '不低于30%'],
      ['检查率30%（含）以上。', '30%（含）以上'],
      ['检查率达到30%以上的目标。', '达到30%以上'],
      ['抽检量4批次/千人以上。', '4批次/千人以上'],
      ['抽检量达到全区4批次。', '达到全区4批次'],
    ] as const) {
      const document = parseItem(sentence);
      assert.deepEqual(
        document.targets.map(({ span }) => wordsAt(document, span)),
        [words],
      );
    }
  });
});

describe('one comparator for several figures', () => {
  check([
    ['甲率、乙率分别不低于93%、96%。', '>= 93 %', '>= 96 %'],
    ['甲率、乙率分别不低于93%和96%。', '>= 93 %', '>= 96 %'],
    ['甲率、乙率分别不低于93%及96%。', '>= 93 %', '>= 96 %'],
    ['甲率、乙率均不低于93%、96%。', '>= 93 %', '>= 96 %'],
    ['甲率、乙率都不低于93%、96%。', '>= 93 %', '>= 96 %'],
    ['甲率、乙率不低于93%、96%。', '>= 93 %', '96 %'],
    ['甲率、乙率分别不低于93%、丙率96%。', '>= 93 %', '96 %'],
  ]);
});

describe('the better direction', () => {
  const directions = (sentence: string) => parseItem(sentence).targets.map(({ direction }) => direction);
  for (const word of '下降 降低 减少 控制在 压缩 缩短'.split(' '))
    it(`is lower for ${word}`, () => {
      assert.deepEqual(directions(`投诉量${word}5%。`), ['lower']);
    });
  it('is lower for ceilings, higher for others', () => {
    assert.deepEqual(directions('投诉率低于5%。'), ['lower']);
    assert.deepEqual(directions('投诉率5%以下。'), ['lower']);
    assert.deepEqual(directions('投诉率≤5%。'), ['lower']);
    for (const sentence of ['合格率高于5%。', '合格率5%以上。', '合格率为5%。', '合格率5%。', '合格率增加5%。'])
      assert.deepEqual(directions(sentence), ['higher'], sentence);
  });
});
