// Brackets without a partner in the whole text, where a line break may part a pair.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { readMarks, writeMarks } from '../../support/marks';

describe('brackets without a partner', () => {
  for (const marked of [
    '一、甲。（区教育局负责）',
    '一、甲。⟦（⟧区教育局负责',
    '一、甲。区教育局负责⟦）⟧',
    '一、甲⟦《⟧乙⟦”⟧丙',
    '一、甲（乙\n丙）丁。',
    '一、甲（乙\n\n丙）丁。',
    '一、甲“乙\n丙”丁（戊\n己）。',
    '一、甲(乙\n丙）丁。',
    '一、甲⟦（⟧乙。\n丙⟦）⟧丁。',
    '一、甲⟦（⟧乙\n二、丙⟦）⟧丁',
    '一、甲⟦《⟧乙\n丙⟦）⟧丁',
    '1）甲；2）乙',
    '⟦）⟧⟦（⟧',
  ])
    it(`are ${marked.replaceAll('\n', '/')}`, () => {
      const { text } = readMarks(marked);
      const spans = parsePlan(text).issues.map(({ span }) => span);
      assert.equal(writeMarks(text, spans), marked);
    });

  it('say which mark would make a pair', () => {
    const { issues } = parsePlan('甲（乙\n\n一、丙”');
    assert.deepEqual(
      issues.map(({ side, partner }) => `${side} ${partner}`),
      ['open ）', 'close “'],
    );
  });
});
