// Figures without a unit, and bounds that stand twice.
import assert from 'node:assert/strict';
import { findBareRates, findDoubleBounds } from '../../../server/src/plan/figures/number/missingUnits';
import { readMarks, writeMarks } from '../../support/marks';

const list = (words: string) => words.split(' ');
function checkRates(...sentences: readonly string[]): void {
  for (const marked of sentences)
    it(marked, () => {
      const { text } = readMarks(marked);
      assert.equal(
        writeMarks(
          text,
          findBareRates(text).map(({ span }) => span),
        ),
        marked,
      );
    });
}
function checkBounds(...sentences: readonly string[]): void {
  for (const marked of sentences)
    it(marked, () => {
      const { text } = readMarks(marked);
      assert.equal(
        writeMarks(
          text,
          findDoubleBounds(text).map(({ span }) => span),
        ),
        marked,
      );
    });
}

describe('rates without a unit', () => {
  for (const measure of list('合格率 抽检比例 消费占比 蔬菜比重 满意度 知晓度')) checkRates(`${measure}达到⟦98⟧。`);
  for (const word of list('频率 效率 功率 汇率 心率 速率 税率 利率')) checkRates(`${word}达到98。`);
  for (const lead of list('要 应 须 均 都 分别')) checkRates(`合格率${lead}达到⟦98⟧。`);
  for (const verb of list(
    '稳定在 保持在 维持在 力争达到 力争 达到 达 不低于 不少于 不得低于 不得少于 提高到 提高至 提升到 提升至 超过 控制在 下降到 下降至 降至 不超过 不高于 为',
  ))
    checkRates(`合格率${verb}⟦98⟧。`);
  for (const behind of list('以上 以下 以内 左右')) checkRates(`合格率达到⟦98⟧${behind}。`);
  for (const mark of '，。；、,;）)') checkRates(`合格率达到⟦98⟧${mark}推进`);
  checkRates(
    '合格率⟦98⟧',
    '合格率 ⟦98⟧ 。',
    '合格率达到⟦98.5⟧。',
    '合格率达到⟦９８．５⟧。',
    '合格率达到98.555。',
    '合格率达到⟦100⟧。',
    '合格率达到101。',
    '合格率达到⟦2⟧。',
    '合格率达到1。',
    '合格率达到0.9。',
    '合格率达到⟦1.1⟧。',
    '合格率达到98%。',
    '合格率达到98分。',
    '合格率达到98家以上。',
    '合格率达到93、96、95%。',
    '合格率达到⟦93⟧、96、95家。',
    '合格率⟦98⟧，满意度⟦85⟧。',
  );
  for (const unit of list('% ％ ‰ 分 倍 个百分点')) checkRates(`合格率分别达到93、95${unit}。`);
  for (const next of '、和及至到-－—~～') checkRates(`合格率达到93、94${next}95%。`);

  it('know what is measured and how much', () => {
    assert.deepEqual(
      findBareRates('蔬菜比重达到９８．５。').map(({ measure, value }) => [measure, value]),
      [['比重', 98.5]],
    );
  });
});

describe('bounds that stand twice', () => {
  for (const floor of list('至少 最少 不少于 不低于 不得少于 不得低于'))
    checkBounds(`检查⟦${floor}2次以上⟧。`, `检查${floor}2次以下。`, `检查${floor}2次以内。`);
  for (const ceiling of list('不超过 不高于 不多于 不得超过'))
    checkBounds(`检查⟦${ceiling}2次以下⟧。`, `检查⟦${ceiling}2次以内⟧。`, `检查${ceiling}2次以上。`);
  for (const mark of '，。；、,;：:（）()！？0９一十百') checkBounds(`检查至少甲${mark}乙2次以上。`);
  checkBounds(
    '检查⟦至少每个季度开展2次以上⟧。',
    '检查至少按照要求每个季度开展行动2次以上。',
    '检查⟦至少2次 以上⟧。',
    '检查⟦至少三次以上⟧。',
    '抽检⟦不少于4批次/千人以上⟧。',
    '抽检⟦不少于4批次／千人以上⟧。',
    '抽检不少于4批次/常住人口千人以上。',
    '检查至少2次。',
    '检查2次以上。',
    '检查至少2次，3次以上。',
    '检查⟦至少2次以上⟧，抽检⟦不超过5次以内⟧。',
  );

  it('know their words', () => {
    const text = '检查至少2次以上。';
    assert.deepEqual(
      findDoubleBounds(text).map(({ before, behind, behindSpan }) => [
        before,
        behind,
        text.slice(behindSpan.start, behindSpan.end),
      ]),
      [['至少', '以上', '以上']],
    );
  });
});
