// Words and figures round a cursor.
import assert from 'node:assert/strict';
import { wordSpan } from '../../../server/src/features/places/wordSpan';
import { readMarks, writeMarks } from '../../support/marks';

/** `marked` has ⟦⟧ round the word at the cursor │. */
function check(marked: string): void {
  const { text } = readMarks(marked.replace('│', ''));
  const offset = marked.replaceAll(/[⟦⟧]/gu, '').indexOf('│');
  assert.equal(writeMarks(text, [wordSpan(text, offset)]), marked.replace('│', ''));
}

describe('features: word at a place', () => {
  it('is a Chinese word', () => check('加强⟦食品│⟧安全监管'.replace('⟦食品│⟧安全', '⟦食│品⟧安全')));
  it('is a Latin word', () => check('推行⟦HAC│CP⟧体系'));
  it('is a figure with its per cent sign', () => {
    check('达到⟦9│8.5%⟧以上');
    check('达到⟦│９８％⟧以上');
    check('抽检⟦3,8│11⟧批次');
    check('⟦2024│⟧，2025');
  });
  it('of two that touch is the one behind, unless that is a mark', () => {
    check('食品│⟦安全⟧'.replace('│⟦', '⟦│'));
    check('加强⟦监管│⟧。');
  });
  it('is nothing in nothing', () => assert.deepEqual(wordSpan('', 0), { start: 0, end: 0 }));
  it('does not look at more than its surroundings', () => {
    const text = '食品安全'.repeat(100_000);
    const span = wordSpan(text, 200_000);
    assert.ok(span.start <= 200_000 && span.end >= 200_000 && span.end - span.start < 10);
  });
});
