// Growing selections, from the word to the draft.
import assert from 'node:assert/strict';
import { selectionRanges } from '../../../server/src/features/structure/selectionRanges';
import { parsePlan } from '../../../server/src/plan/document';
import { contains } from '../../../server/src/text/span';
import { readMarks, writeMarks } from '../../support/marks';

const cursor = '│';

/** `marked` has ⟦⟧ round every step of the selection that grows from │. */
function check(marked: string): void {
  const { text, spans } = readMarks(marked.replace(cursor, ''));
  const offset = readMarks(marked.slice(0, marked.indexOf(cursor)).replaceAll(/[⟦⟧]/gu, '')).text.length;
  assert.equal(writeMarks(text, selectionRanges(parsePlan(text), offset)), writeMarks(text, spans));
}

describe('features: selection ranges', () => {
  it('grow from a word of a department to the draft', () =>
    check(
      '⟦临江区2024年计划\n⟦一、重点任务\n⟦（一）源头治理。开展详查。⟦（⟦⟦区生态⟦环│境⟧局⟧牵头，区农业农村委配合⟧）⟧⟧\n（二）其他。⟧\n二、保障措施\n加强领导。⟧',
    ));

  it('grow from a figure through its sentence and task', () =>
    check(
      '⟦临江区2024年计划\n⟦一、重点任务\n⟦⟦（一）风险监测。⟦抽检合格率⟦达到⟦9│8%⟧以上⟧。⟧按月公布结果。⟧（区市场监管局负责）⟧⟧⟧',
    ));

  it('grow out of nested brackets', () => check('⟦按照⟦《⟦食品⟦安│全⟧规定（试行）⟧》⟧办理。⟧'));

  it('hold the cursor and grow strictly at every place of a draft', () => {
    const text =
      '临江区2024年计划\r\n一、重点任务\r\n（一）风险监测。合格率达到98%以上。（区市场监管局牵头，区卫生健康委配合）\r\n\r\n  二、保障措施😀\r\n加强[领导（试行）。';
    const document = parsePlan(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const spans = selectionRanges(document, offset);
      assert.deepEqual(spans.at(-1), { start: 0, end: text.length });
      spans.forEach((span, index) => {
        const outer = spans[index + 1];
        assert.ok(span.start <= offset && offset <= span.end);
        if (outer) assert.ok(contains(outer, span) && outer.end - outer.start > span.end - span.start);
      });
    }
  });

  it('give the whole text for an offset outside and an empty text', () => {
    assert.deepEqual(selectionRanges(parsePlan(''), 5), [{ start: 0, end: 0 }]);
    assert.deepEqual(selectionRanges(parsePlan('一、任务'), 99).at(-1), { start: 0, end: 4 });
  });
});
