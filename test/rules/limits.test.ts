// How far rules look and how much they offer, where that takes texts too long to be pinned.
import assert from 'node:assert/strict';
import { bracketUnclosed } from '../../server/src/rules/text/bracketUnclosed';
import { shortName } from '../../server/src/rules/text/shortName';
import { lintRule } from '../support/lintRule';

describe('rule bracket-unclosed on long texts', () => {
  it('suggests partners for the first hundred marks', () => {
    const problems = lintRule(bracketUnclosed, '开展“活动。\n'.repeat(103));
    assert.equal(problems.length, 103);
    assert.deepEqual(
      problems.flatMap(({ fixes }, at) => (fixes ? [] : [at])),
      [100, 101, 102],
    );
  });

  for (const [length, place] of [
    [999, 1000],
    [1000, 1001],
    [1001, 1001],
  ] as const) {
    it(`puts the partner at ${place} where the sentence has ${length} characters`, () => {
      const [problem] = lintRule(bracketUnclosed, `“${'检'.repeat(length)}。后文`);
      assert.equal(problem!.fixes![0]!.edits[0]!.span.start, place);
    });
  }
});

describe('rule short-name on long texts', () => {
  it('looks for the first sixty names', () => {
    const names = Array.from({ length: 62 }, (_, at) => `甲${String.fromCharCode(0x4e00 + at)}乙`);
    const text = names.map((name) => `第${name}食品安全领导机构（以下简称“${name}”）牵头。`).join('\n');
    assert.equal(lintRule(shortName, `一、任务\n${text}\n`).length, 60);
  });
});
