// Completion of what a note says of the bodies it has named.
import assert from 'node:assert/strict';
import { rolePhrases } from '../../../server/src/features/completion/rolePhrases';
import { parsePlan } from '../../../server/src/plan/document';
import { applyEdits } from '../../../server/src/text/edits';

const cursor = '│';
const head = [
  '临江区2026年食品安全监督管理计划',
  '一、任务',
  '（一）学校。检查学校食堂。（区教育局牵头，区市场监管局按职责分工负责）',
  '（二）餐饮。检查餐馆。（区教育局、区市场监管局按职责分工负责）\n',
].join('\n');

function offeredAt(marked: string) {
  const whole = head + marked;
  const text = whole.replace(cursor, '');
  const offered = rolePhrases(parsePlan(text), whole.indexOf(cursor));
  return offered.map(({ label, edit }) => ({ label, text: applyEdits(text, [edit]).slice(head.length) }));
}

const labels = (marked: string) => offeredAt(marked).map(({ label }) => label);

describe('features: words that follow names in a note', () => {
  it('offers what the draft has most often first', () =>
    assert.deepEqual(labels('检查。（区商务局│）'), ['按职责分工负责', '牵头', '负责']));

  it('offers what supports behind a lead', () => {
    const offered = labels('检查。（区商务局牵头，区司法局│）');
    assert.equal(offered[0], '按职责分工负责');
    assert.ok(offered.includes('配合') && !offered.includes('牵头'));
  });

  for (const [what, marked, result] of [
    ['initials', '检查。（区商务局qt│）', '检查。（区商务局牵头）'],
    ['pinyin', '检查。（区商务局牵头，区司法局peihe│）', '检查。（区商务局牵头，区司法局配合）'],
    ['the beginning', '检查。（区商务局按职│）', '检查。（区商务局按职责分工负责）'],
  ] as const)
    it(`completes ${what}`, () => assert.equal(offeredAt(marked)[0]!.text, result));

  for (const [what, marked] of [
    ['behind a label', '检查。（责任单位：区商务局│）'],
    ['where it is said already', '检查。（区商务局│牵头，区司法局配合）'],
    ['behind what is no name', '检查。（区商│）'],
    ['behind a mark', '检查。（区商务局、│）'],
    ['in running text', '检查区商务局│。'],
  ] as const)
    it(`is silent ${what}`, () => assert.deepEqual(labels(marked), []));
});
