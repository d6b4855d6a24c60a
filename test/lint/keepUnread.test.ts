// Corrections that would touch Markdown that is not read are left out, their findings stay.
import assert from 'node:assert/strict';
import { defaultConfig } from '../../server/src/lint/config';
import { fixText } from '../../server/src/lint/fix';
import { lint } from '../../server/src/lint/run';
import { parsePlan } from '../../server/src/plan/document';
import { fakeRule } from '../support/fakeRule';

const text = '抽检`甲乙`食堂。';
/** A rule that finds the first two characters and replaces `start` to `end`. */
function fixed(start: number, end: number, newText = '丙'): string {
  const rule = fakeRule('any', {
    *document() {
      const edits = [{ span: { start, end }, newText }];
      yield { span: { start: 0, end: 2 }, message: '有误', fixes: [{ title: '改', safe: true, edits }] };
    },
  });
  assert.equal(lint(parsePlan(text), { rules: [rule], config: defaultConfig }).length, 1);
  return fixText(text, { rules: [rule], config: defaultConfig }).text;
}

describe('a correction', () => {
  it('is kept in front of code and behind it', () => {
    assert.equal(fixed(0, 2, '丙丁'), '丙丁`甲乙`食堂。');
    assert.equal(fixed(6, 8, '餐馆'), '抽检`甲乙`餐馆。');
  });

  it('is left out where it reaches into code, round it, or takes marks with it', () => {
    for (const [start, end] of [
      [0, 3],
      [3, 4],
      [5, 7],
      [0, 8],
    ] as const)
      assert.equal(fixed(start, end), text);
    assert.equal(fixed(0, 2, '丙\ufffc'), text);
  });
});
