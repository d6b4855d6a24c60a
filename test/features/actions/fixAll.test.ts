// The edits that lead to a corrected text.
import assert from 'node:assert/strict';
import { fixAllEdits } from '../../../server/src/features/actions/fixAll';
import { applyEdits, type TextEdit } from '../../../server/src/text/edits';

/** `expected` is the difference as `removed → inserted`. */
function check(text: string, fixed: string, expected: string): void {
  const edits = fixAllEdits(text, fixed, []);
  assert.equal(applyEdits(text, edits), fixed);
  const shown = edits.map(({ span, newText }) => `${text.slice(span.start, span.end)} → ${newText}`);
  assert.deepEqual(shown, expected === '' ? [] : [expected]);
}

describe('features: fix all', () => {
  it('takes the first round where it is enough', () => {
    const round: TextEdit[] = [
      { span: { start: 0, end: 1 }, newText: 'x' },
      { span: { start: 3, end: 4 }, newText: 'y' },
    ];
    assert.equal(fixAllEdits('abcd', 'xbcy', round), round);
    assert.notEqual(fixAllEdits('abcd', 'xbcz', round), round);
  });
  it('else replaces from the first difference to the last', () => {
    check('甲乙丙丁', '甲戊丁', '乙丙 → 戊');
    check('甲', '甲甲', ' → 甲');
    check('甲甲', '甲', '甲 → ');
    check('甲', '', '甲 → ');
  });
  it('has nothing to do where nothing changes', () => check('甲', '甲', ''));
  it('never points into a surrogate pair', () => check('甲𠮷乙', '甲𠮸乙', '𠮷 → 𠮸'));
  it('never points into a line end', () => {
    check('甲\r乙', '甲\r\n乙', '\r → \r\n');
    check('甲\r\n乙', '甲\n乙', '\r\n → \n');
  });
});
