// Completion of the next number at the beginning of a line.
import assert from 'node:assert/strict';
import { nextNumbers } from '../../../server/src/features/completion/nextNumbers';
import { parsePlan } from '../../../server/src/plan/document';
import { applyEdits } from '../../../server/src/text/edits';

const cursor = '│';

function offeredAt(lines: readonly string[]) {
  const whole = ['临江区2026年食品安全监督管理计划', ...lines].join('\n');
  const text = whole.replace(cursor, '');
  const offered = nextNumbers(parsePlan(text), whole.indexOf(cursor));
  return { text, offered };
}

const labels = (...lines: string[]) => offeredAt(lines).offered.map(({ label }) => label);
const section = ['一、任务', '（一）学校', '检查学校食堂。', '（二）餐饮', '检查餐馆。'];

describe('features: next number', () => {
  it('goes on from the item above, then from those around it', () =>
    assert.deepEqual(labels(...section, '　　│'), ['（三）', '二、']));

  it('is written as the draft writes it', () => {
    assert.deepEqual(labels('一、任务', '(一)学校。', '(二)餐饮。', '│'), ['(三)', '二、']);
    assert.deepEqual(labels('一、任务', '1．学校。', '2．餐饮。', '│'), ['3．', '二、']);
  });

  it('begins the level below, anew or counting on', () => {
    assert.deepEqual(labels(...section, '二、保障', '│'), ['三、', '（一）']);
    const through = [...section, '二、餐饮', '（三）饭店', '检查。', '三、保障', '│'];
    assert.deepEqual(labels(...through), ['四、', '（四）']);
  });

  for (const typed of ['（│', '(│', '（│）', '（三│', '（三│）', '│'])
    it(`replaces what is typed of it: ${typed}`, () => {
      const { text, offered } = offeredAt([...section, typed, '检查。']);
      assert.equal(offered[0]!.label, '（三）');
      assert.equal(applyEdits(text, [offered[0]!.edit]).split('\n').at(-2), '（三）');
    });

  for (const [what, ...lines] of [
    ['in a text', ...section, '检查│'],
    ['before a text', ...section, '│检查油坊。'],
    ['of another number', ...section, '（五│）'],
    ['before the first item', '为了落实要求，制定本计划。', '│'],
    ['in a bracket with words', ...section, '（│试行）'],
  ] as const)
    it(`is silent ${what}`, () => assert.deepEqual(labels(...lines), []));
});
