// Making a plan to compare with out of the text of a file.
import assert from 'node:assert/strict';
import { readReference } from '../../server/src/compare/reference/readReference';
import { parsePlan } from '../../server/src/plan/document';

const draft =
  '云州市2026年食品安全监督管理计划\n\n一、重点任务\n（一）加强抽检。抽检达到6批次/千人。（市市场监管局负责）\n';

describe('readReference', () => {
  it('reads a plan, named by its title', () => {
    const { plan, issues } = readReference('../市/a.txt', draft);
    assert.deepEqual(issues, []);
    assert.equal(plan?.name, '云州市2026年食品安全监督管理计划');
    assert.equal(plan?.path, '../市/a.txt');
    assert.equal(plan?.text, draft);
    assert.equal(plan?.document?.targets.length, 1);
    assert.deepEqual(plan?.listed, []);
  });

  it('names a plan without a title by its file', () => {
    const text = draft.slice(draft.indexOf('一、'));
    for (const [path, name] of [
      ['市/2026 市级计划.plan.txt', '2026 市级计划'],
      ['C:\\市\\计划.md', '计划'],
      ['file:///a/%E5%B8%82.txt', '市'],
      ['file:///a/100%.txt', '100%'],
    ]) {
      assert.equal(readReference(path!, text).plan?.name, name);
    }
  });

  it('uses a model that is at hand', () => {
    const document = parsePlan(draft);
    assert.equal(readReference('a.txt', draft, () => document).plan?.document, document);
  });

  it('reads a target list by the ending of its name', () => {
    const list = '{"targets": [{"indicator": "甲率", "value": 9, "unit": "%"}, {"indicator": "乙率"}]}';
    for (const path of ['市级.targets.json', 'A.JSON']) {
      const { plan, issues } = readReference(path, list);
      assert.equal(plan?.document, null);
      assert.equal(plan?.listed.length, 1);
      assert.equal(plan?.text, list);
      assert.equal(issues.length, 2);
    }
    assert.equal(readReference('市级.targets.json', list).plan?.name, '市级');
    assert.equal(readReference('a.json', `{"title": "甲", ${list.slice(1)}`).plan?.name, '甲');
  });

  it('gives no plan where nothing is there to compare with, and says so once', () => {
    for (const [path, text] of [
      ['a.txt', ''],
      ['a.txt', ' \n　\n'],
      ['a.json', ''],
      ['a.json', '{"targets": []}'],
    ] as const) {
      const { plan, issues } = readReference(path, text);
      assert.equal(plan, null);
      assert.equal(issues.length, 1);
      assert.match(issues[0]!.message, /没有内容|没有指标/);
    }
  });

  it('doubts a text without targets, deadlines and tasks', () => {
    const { plan, issues } = readReference('通知.txt', '会议通知');
    assert.ok(plan?.document);
    assert.match(issues[0]!.message, /没有读到指标、时限和任务.*是否选错了文件/);
  });
});
