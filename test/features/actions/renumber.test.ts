// Renumbering a level or the draft.
import assert from 'node:assert/strict';
import { renumberDraft, renumberLevel } from '../../../server/src/features/actions/renumber';
import { parsePlan } from '../../../server/src/plan/document';
import { applyEdits } from '../../../server/src/text/edits';

/** Renumbers the level at the cursor │ of `marked`. */
function check(marked: string, expected: string): void {
  const offset = marked.indexOf('│');
  const text = marked.replace('│', '');
  const action = renumberLevel(parsePlan(text), offset);
  assert.equal(applyEdits(text, action?.edits ?? []), expected);
}

const draft = '一、任务\n（一）甲。\n（三）乙。\n1.丙。\n3.丁。\n三、保障\n（一）戊。\n（五）己。';

describe('features: renumber', () => {
  it('numbers the level at the cursor and no other', () => {
    check(draft.replace('乙', '乙│'), draft.replace('（三）', '（二）'));
    check(draft.replace('丁', '丁│'), draft.replace('3.', '2.'));
    check(draft.replace('三、', '三、│'), draft.replace('三、', '二、'));
    check(draft.replace('己', '│己'), draft.replace('（五）', '（二）'));
  });

  it('takes the innermost item that holds the cursor', () =>
    check(draft.replace('甲', '│甲'), draft.replace('（三）', '（二）')));

  it('has nothing to offer outside of items', () => {
    assert.equal(renumberLevel(parsePlan(`引言。\n${draft}`), 1), null);
    assert.equal(renumberLevel(parsePlan(''), 0), null);
  });

  it('names the level in its title', () => {
    assert.match(renumberLevel(parsePlan(draft), draft.indexOf('乙'))!.title, /（三）/u);
  });

  it('numbers the draft, once and for all', () => {
    const text = applyEdits(draft, renumberDraft(parsePlan(draft)).edits);
    assert.equal(text, '一、任务\n（一）甲。\n（二）乙。\n1.丙。\n2.丁。\n二、保障\n（一）戊。\n（二）己。');
    assert.deepEqual(renumberDraft(parsePlan(text)).edits, []);
  });

  it('says why it does nothing where not all was read', () => {
    const doubtful = parsePlan('一、甲\n（一）采样、（二）送检。\n（三）公布。');
    assert.deepEqual(renumberDraft(doubtful).edits, []);
    assert.match(renumberDraft(doubtful).hindrance!, /读不准/u);
    assert.match(renumberLevel(doubtful, doubtful.text.length)!.hindrance!, /读不准/u);
    assert.equal(renumberLevel(doubtful, 0)!.hindrance, undefined);
    assert.equal(renumberDraft(parsePlan('一、甲\n二、乙')).hindrance, undefined);
  });
});
