// Completion of whole responsibility notes.
import assert from 'node:assert/strict';
import { draftDepartments } from '../../../server/src/bodies/draftDepartments';
import { wholeNotes } from '../../../server/src/features/completion/wholeNotes';
import { parsePlan } from '../../../server/src/plan/document';
import { responsibilityMissing } from '../../../server/src/rules/responsibility/responsibilityMissing';
import { applyEdits } from '../../../server/src/text/edits';
import { lintRule } from '../../support/lintRule';

const cursor = '│';
const head =
  '临江区2026年食品安全监督管理计划\n一、任务\n（一）学校。检查学校食堂。（区教育局负责）\n（二）餐饮。检查餐馆。（区市场监管局负责）\n';

/** The last line with each proposal put in. */
function offeredAt(marked: string): string[] {
  const whole = head + marked;
  const text = whole.replace(cursor, '');
  const document = parsePlan(text);
  const basisOf = () => ({ document, departments: draftDepartments(document), comparisons: [], others: [] });
  const problems = lintRule(responsibilityMissing, text);
  return wholeNotes({ document, problems, offset: whole.indexOf(cursor), basisOf }).map(({ edit }) =>
    applyEdits(text, [edit]).slice(head.length),
  );
}

describe('features: whole notes', () => {
  it('are offered at the end of a task that names nobody', () =>
    assert.equal(
      offeredAt('（三）陪餐。督促学校食堂落实陪餐制度。│')[0],
      '（三）陪餐。督促学校食堂落实陪餐制度。（区教育局负责）',
    ));

  it('take the place of the brackets that were opened for them', () =>
    assert.equal(
      offeredAt('（三）陪餐。督促学校食堂落实陪餐制度。（│）')[0],
      '（三）陪餐。督促学校食堂落实陪餐制度。（区教育局负责）',
    ));

  for (const [what, marked] of [
    ['within a task', '（三）陪餐。督促学校食堂│落实陪餐制度。'],
    ['between the sentences of a task', '（三）陪餐。督促学校食堂落实制度。│按月通报。'],
    ['behind a note', '（三）陪餐。督促学校食堂落实制度。（区教育局负责）│'],
    ['in a bracket within a sentence', '（三）陪餐。督促学校食堂（│）落实制度。'],
  ] as const)
    it(`are not offered ${what}`, () => assert.deepEqual(offeredAt(marked), []));
});
