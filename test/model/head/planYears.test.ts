// The years that a title gives a plan.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { planYears } from '../../../server/src/plan/head/planYears';

const cases: readonly (readonly [text: string, years: readonly [number, number] | null])[] = [
  ['临江区2026年食品安全监督管理计划\n一、任务\n', [2026, 2026]],
  ['二〇二六年临江区食品安全工作要点\n一、任务\n', [2026, 2026]],
  ['临江区食品安全三年行动方案（2025—2027年）\n一、任务\n', [2025, 2027]],
  ['临江区２０２５年至２０２７年食品安全提升方案\n一、任务\n', [2025, 2027]],
  ['临江区2025—27年食品安全提升方案\n一、任务\n', [2025, 2027]],
  ['临江区食品安全监督管理方案\n为做好2026年食品安全工作，制定本方案。\n一、任务\n', null],
  ['2026年全区食品安全工作要坚持问题导向，进一步压实各方责任，制定本计划。\n一、任务\n', [2026, 2026]],
  ['一、任务\n', null],
];

describe('model: the years of a plan', () => {
  for (const [text, years] of cases) {
    it(text.split('\n')[0]!, () => {
      const read = planYears(parsePlan(text));
      assert.deepEqual(read && [read.first, read.last], years);
    });
  }
});
