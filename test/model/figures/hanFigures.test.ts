// Han numerals: figures where their words set one, part of the wording elsewhere.
import assert from 'node:assert/strict';
import { describeTarget, parseItem } from '../describe';

const cases: readonly (readonly [sentence: string, ...targets: string[]])[] = [
  ['专项检查不小于四次。', '>= 4 次'],
  ['专项检查不得多于两次。', '<= 2 次'],
  ['专项检查达到四轮次。', '>= 4 轮次'],
  ['每学期检查一遍。', '1 遍 /学期 @学期'],
  ['每月出刊一期。', '1 期 /月 @月'],
  ['抽检量达到每千人四点五批次。', '>= 4.5 批次 /千人'],
  ['合格率较上年提高两个百分点。', '2 个百分点'],
  ['问题整改率稳定在九成五以上。', '>= 95 %'],
  ['问题整改率达到九成五。', '>= 95 %'],
  ['问题整改率达到八成半以上。', '>= 85 %'],
  ['监管水平提升到一个新高度。'],
  ['每年一次性拨付经费。'],
  ['会议于八点三十分开始。'],
];

describe('Han numerals', () => {
  for (const [sentence, ...expected] of cases)
    it(sentence, () => {
      assert.deepEqual(parseItem(sentence).targets.map(describeTarget), expected);
    });
});
