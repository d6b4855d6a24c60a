// Drafts converted from PDF, with radicals in place of Han characters, are read as those with the characters themselves.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { conversionDebris } from '../../../server/src/rules/text/conversionDebris';
import { lintRule } from '../../support/lintRule';

const plain =
  '临江区2026年食品安全监管计划\n一、重点任务\n（一）抓生产环节。年内抽检食品600批次。（区市场监管局牵头，区民政局配合）\n二、工作要求\n6月底前完成。';
const written =
  '临江区2026\uf98e⻝品安全监管计划\n⼀、重点任务\n（⼀）抓⽣产环节。\uf98e内抽检⻝品600批次。（区市场监管局牵头，区⺠政局配合）\n⼆、⼯作要求\n6⽉底前完成。';

describe('a draft with radicals in place of Han characters', () => {
  const draft = parsePlan(written);
  const other = parsePlan(plain);

  it('has title, year, region and outline of the plain one', () => {
    assert.equal(draft.title, other.title);
    assert.equal(draft.year, 2026);
    assert.equal(draft.region, '临江区');
    assert.deepEqual(draft.outline, other.outline);
  });

  it('has its tasks, parties, targets and deadlines in the same places', () => {
    assert.deepEqual(draft.tasks, other.tasks);
    assert.deepEqual(draft.targets, other.targets);
    assert.deepEqual(draft.deadlines, other.deadlines);
    assert.equal(draft.tasks[0]!.responsibility!.parties[1]!.name, '区民政局');
  });

  it('keeps what is written beside what is read', () => {
    assert.equal(draft.written, written);
    assert.equal(draft.text, plain);
  });

  it('is told of once', () => {
    const found = lintRule(conversionDebris, written);
    assert.equal(found.length, 1);
    assert.equal(found[0]!.related!.length, 9);
    assert.equal(lintRule(conversionDebris, plain).length, 0);
  });
});
