// Years are read in every width and script, one or a span of them, in a title and behind it.
import assert from 'node:assert/strict';
import { parsePlan } from '../../server/src/plan/document';
import { planYears } from '../../server/src/plan/head/planYears';
import { yearsOf } from '../../server/src/words/calendar';

describe('years of a title', () => {
  for (const [written, first, last] of [
    ['2026年', 2026, 2026],
    ['２０２６年', 2026, 2026],
    ['二〇二六年', 2026, 2026],
    ['二○二六年', 2026, 2026],
    ['二零二六年', 2026, 2026],
    ['二O二六年', 2026, 2026],
    ['2026 年', 2026, 2026],
    ['2024—2026年', 2024, 2026],
    ['２０２４—２０２６年', 2024, 2026],
    ['2024-2026年', 2024, 2026],
    ['2024年至2026年', 2024, 2026],
    ['2024～2026年', 2024, 2026],
    ['2024—26年', 2024, 2026],
    ['２０２４—２６年', 2024, 2026],
    ['2024年—26年', 2024, 2026],
    ['二〇二四至二〇二六年', 2024, 2026],
    ['2025—2026学年', 2025, 2026],
  ] as const)
    it(written, () => {
      const title = `临江区${written}食品安全工作计划`;
      assert.deepEqual(yearsOf(title), { first, last });
      assert.deepEqual(planYears(parsePlan(`${title}\n一、任务\n`)), { first, last });
      assert.equal(parsePlan(`${title}\n一、任务\n`).year, first);
    });

  for (const words of ['12026年', '3024年', '1404批次', '2026', '十四五'])
    it(`${words} is none`, () => assert.equal(yearsOf(`临江区${words}食品安全工作计划`), null));
});
