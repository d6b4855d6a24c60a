// The bodies of a draft, how it writes them, what of them a roster is made of, and old names in running text.
import assert from 'node:assert/strict';
import { draftDepartments } from '../../server/src/bodies/draftDepartments';
import { rosterFromDrafts } from '../../server/src/bodies/rosterFromDrafts';
import { parsePlan } from '../../server/src/plan/document';
import { currentName } from '../../server/src/registry/lookup/currentName';
import { formerMentions } from '../../server/src/rules/departments/formerMentions';
import { readMarks, writeMarks } from '../support/marks';

const draft = parsePlan(`临江区2024年食品安全监督管理计划
一、任务
（一）打假。（责任单位：区市场监管局、农业农村委、公安临江分局、各镇街依职责分工负责）
（二）校园。（区教育局牵头，区市场监管局、市市场监管委配合）
（三）粮食。（区粮油中心、区农委、区市监局、区教肓局按职责分工负责）
`);

describe('draftDepartments', () => {
  it('knows the bodies with their level, and finds them once', () => {
    const { parties, context } = draftDepartments(draft);
    assert.deepEqual(context, { level: '区', region: null, year: 2024 });
    assert.deepEqual(
      parties.slice(0, 3).map(({ written, party, resolution }) => [written, party.name, resolution?.id]),
      [
        ['区市场监管局', '区市场监管局', 'market-regulation'],
        ['农业农村委', '区农业农村委', 'agriculture'],
        ['公安临江分局', '公安临江分局', 'public-security'],
      ],
    );
    assert.equal(draftDepartments(draft), draftDepartments(draft, {}));
    assert.notEqual(draftDepartments(draft), draftDepartments(draft, { departments: ['区教育局'] }));
  });

  it('believes the title before the configuration, and the configuration where there is no title', () => {
    assert.equal(draftDepartments(draft, { level: '市' }).context.level, '区');
    const bare = parsePlan('一、任务\n（一）抽检。（市场监管局负责）\n');
    assert.equal(draftDepartments(bare, { level: '县' }).context.level, '县');
    assert.equal(draftDepartments(bare, { region: { municipality: '天津市' } }).context.region, '天津');
  });

  it('tells how the draft writes bodies', () => {
    const { style } = draftDepartments(draft);
    const named = (id: string) => currentName(id, style);
    assert.deepEqual([style.prefix, style.place, style.full], ['区', '临江', false]);
    assert.deepEqual(['market-regulation', 'agriculture', 'health', 'customs'].map(named), [
      '区市场监管局',
      '区农业农村委',
      '区卫健局',
      '临江海关',
    ]);
  });
});

describe('rosterFromDrafts', () => {
  it('sorts names by what they are', () => {
    const { known, unknown, former, doubtful } = rosterFromDrafts([draft]);
    assert.deepEqual(known, [
      { name: '区教育局', count: 1, others: [] },
      { name: '区农业农村委', count: 1, others: [] },
      { name: '区市场监管局', count: 2, others: ['区市监局'] },
      { name: '公安临江分局', count: 1, others: [] },
    ]);
    assert.deepEqual(unknown, [{ name: '区粮油中心', count: 1, others: [] }]);
    assert.deepEqual(former, [{ name: '区农委', count: 1, others: ['区农业农村局'] }]);
    assert.deepEqual(doubtful, [{ name: '区教肓局', count: 1, others: ['区教育局'] }]);
  });
});

describe('formerMentions', () => {
  const check = (marked: string) => {
    const { text } = readMarks(marked);
    const { facts } = parsePlan(text).paragraphs[0]!;
    assert.equal(
      writeMarks(
        text,
        formerMentions(facts).map(({ span }) => span),
      ),
      marked,
    );
  };
  it('finds old names with their level', () => {
    check('协助⟦市环保局⟧、⟦市卫生和计划生育委员会⟧完成详查，报⟦县农业局⟧备案。');
  });
  it('leaves notes, quotations and the past alone', () => {
    check('落实《市环保局关于详查的通知》和“市工商局”的要求，原市环保局、撤销的市质监局职责划转。（市卫生局负责）');
    check('全市农业局部减产，城市规划局部调整，市科委托付，县工商局长到场，区农委员工，省物价局已撤销。');
  });
});
