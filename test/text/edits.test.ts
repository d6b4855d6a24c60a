// Lists of edits applied at once.
import assert from 'node:assert/strict';
import { applyEdits, selectEdits, type TextEdit } from '../../server/src/text/edits';

const edit = (start: number, end: number, newText: string): TextEdit => ({ span: { start, end }, newText });

describe('edits', () => {
  for (const [name, edits, result] of [
    ['nothing', [], '零一二三四五'],
    ['replacements in any order', [edit(4, 5, '肆'), edit(0, 1, '零零')], '零零一二三肆五'],
    ['insertions', [edit(0, 0, '（'), edit(6, 6, '）')], '（零一二三四五）'],
    ['deletions', [edit(1, 3, '')], '零三四五'],
    ['neighbours that touch', [edit(1, 2, '甲'), edit(2, 3, '乙')], '零甲乙三四五'],
    ['an insertion behind a replacement', [edit(1, 2, '甲'), edit(2, 2, '乙')], '零甲乙二三四五'],
    ['one of two that overlap, the first', [edit(2, 4, '乙'), edit(1, 3, '甲')], '零甲三四五'],
    ['a repeated edit once', [edit(1, 2, '甲'), edit(1, 2, '甲')], '零甲二三四五'],
    ['a repeated insertion once', [edit(1, 1, '甲'), edit(1, 1, '甲')], '零甲一二三四五'],
    ['the shorter of two that begin together', [edit(1, 4, '长'), edit(1, 2, '短')], '零短二三四五'],
    ['what follows an edit that was left out', [edit(0, 3, '甲'), edit(2, 4, '乙'), edit(3, 4, '丙')], '甲丙四五'],
  ] as const)
    it(`apply ${name}`, () => {
      assert.equal(applyEdits('零一二三四五', edits), result);
    });

  it('are chosen without changing the list that was given', () => {
    const given = [edit(4, 5, ''), edit(0, 1, '')];
    assert.deepEqual(selectEdits(given), [given[1], given[0]]);
    assert.equal(given[0]?.span.start, 4);
  });
});
