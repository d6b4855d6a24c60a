// Targets out of a list held against a draft: their comparators, keywords, scope, denominators.
import assert from 'node:assert/strict';
import { comparePlans } from '../../../server/src/compare/comparePlans';
import { readReference } from '../../../server/src/compare/reference/readReference';
import { parsePlan } from '../../../server/src/plan/document';

type Listed = Readonly<Record<string, unknown>>;

function compareListed(listed: Listed, own: string) {
  const text = JSON.stringify({ title: '云州市2026年计划', targets: [listed] });
  const { plan } = readReference('list.json', text);
  assert.ok(plan, 'a list to compare with');
  const draft = parsePlan(`临江区2026年食品安全监督管理计划\n一、重点任务\n${own}（区市场监管局负责）`);
  const { targets } = comparePlans(draft, plan);
  return { row: targets[0]!, rows: targets, text };
}

const rate = { indicator: '外卖封签使用率', value: 95, unit: '%' };

describe('listed targets', () => {
  for (const [comparator, figure, lower] of [
    ['>=', '≥95%', false],
    ['>', '>95%', false],
    ['<=', '≤95%', true],
    ['<', '<95%', true],
    ['=', '95%', false],
  ] as const)
    it(`are shown with ${comparator}`, () => {
      const { row } = compareListed({ ...rate, comparator }, '外卖封签使用率达到94%。');
      assert.equal(row.superior?.figure, figure);
      assert.equal(row.superior.lowerIsBetter, lower);
      assert.equal(row.superior.amount, 95);
    });

  for (const [listed, own, verdict] of [
    [rate, '外卖封签使用率达到94%。', 'lower'],
    [rate, '外卖封签使用率达到95%。', 'equal'],
    [{ ...rate, comparator: '<=' }, '外卖封签使用率不超过96%。', 'lower'],
    [{ ...rate, comparator: '<' }, '外卖封签使用率不超过94%。', 'higher'],
    [{ indicator: '评价性抽检不合格率', value: 2, unit: '%', comparator: '<=' }, '评价性抽检合格率达到97%。', 'lower'],
    [{ indicator: '食品抽检量', value: 6, unit: '批次', per: '每千人口' }, '食品抽检量达到50份/万人。', 'lower'],
    [{ indicator: '食品抽检量', value: 6, unit: '批次', per: '千人' }, '食品抽检量达到60份/万人。', 'equal'],
    [{ indicator: '学校食堂检查', value: 1, unit: '次', period: '季度' }, '对学校食堂检查全年不少于3次。', 'lower'],
    [{ indicator: '学校食堂检查', value: 1, unit: '次', period: '季度' }, '对学校食堂检查每季度1次。', 'equal'],
    [{ indicator: '投诉受理', value: 24, unit: '小时', comparator: '<=' }, '投诉受理不超过2天。', 'lower'],
    [{ indicator: '食品抽检', value: 3000, unit: '批次' }, '全年完成食品抽检300批次。', 'incomparable'],
    [{ indicator: '农药使用量下降', value: 3, unit: '%' }, '农药使用量较上年减少2%。', 'lower'],
    [{ ...rate, scope: '学校' }, '学校外卖封签使用率达到94%。', 'lower'],
    [{ ...rate, scope: '学校' }, '外卖封签使用率达到94%。', 'incomparable'],
    [{ indicator: '每个区县示范店', value: 3, unit: '家' }, '建设示范店2家。', 'lower'],
  ] as const)
    it(`${verdict}: ${JSON.stringify(listed)} ${own}`, () => {
      const { row } = compareListed(listed, own);
      assert.equal(row.verdict, verdict, row.reason ?? undefined);
    });

  it('are found by their keywords too', () => {
    const listed = { indicator: '抽检监测', value: 95, unit: '%' };
    const own = '网络订餐封签推广使用比例达到94%。';
    assert.equal(compareListed(listed, own).row.verdict, 'missing');
    assert.equal(compareListed({ ...listed, keywords: ['网络订餐封签推广使用比例'] }, own).row.own?.figure, '≥94%');
  });

  it('show their entry, source and name, and no amount for a total', () => {
    const { row, text } = compareListed({ ...rate, source: '五、（一）' }, '开展宣传。');
    assert.equal(row.superior?.indicator, '外卖封签使用率');
    assert.equal(row.superior.clause, '五、（一）');
    assert.equal(row.superior.text, JSON.stringify({ ...rate, source: '五、（一）' }));
    assert.equal(text.slice(row.superior.span.start, row.superior.span.end), row.superior.text);
    assert.deepEqual(row.superior.sentence, row.superior.span);
    assert.equal(row.superior.isAspiration, false);
    assert.equal(
      compareListed({ indicator: '抽检', value: 3000, unit: '批次' }, '开展宣传。').row.superior?.amount,
      null,
    );
  });

  it('have neither deadlines nor tasks', () => {
    const { plan } = readReference('list.json', JSON.stringify({ targets: [rate] }));
    const draft = parsePlan('临江区2026年食品安全监督管理计划\n一、重点任务\n（一）6月底前完成示范店建设。');
    const { deadlines, tasks } = comparePlans(draft, plan!);
    assert.deepEqual(
      [...deadlines, ...tasks].map(({ superior }) => superior),
      [null, null],
    );
  });
});

describe('files that plans are read from', () => {
  const nameOf = (path: string, text = '一、任务\n完成抽检300批次。') => readReference(path, text).plan?.name;
  it('name a plan without a title', () => {
    for (const [path, name] of [
      ['/plans/上级计划.txt', '上级计划'],
      ['C:\\plans\\上级计划.md', '上级计划'],
      ['file:///plans/%E4%B8%8A%E7%BA%A7.txt', '上级'],
      ['file:///plans/%E4%B8.txt', '%E4%B8'],
      ['上级计划.plan.txt', '上级计划'],
      ['2026.3.txt', '2026.3'],
      ['.txt', '.txt'],
      ['上级计划', '上级计划'],
    ] as const)
      assert.equal(nameOf(path), name, path);
    assert.equal(nameOf('甲.txt', '云州市2026年工作计划\n一、任务'), '云州市2026年工作计划');
  });

  it('are lists by their ending alone', () => {
    const list = JSON.stringify({ targets: [rate] });
    assert.equal(readReference('甲.json', list).plan?.document, null);
    assert.equal(readReference('甲.JSON', list).plan?.document, null);
    assert.notEqual(readReference('甲.json.txt', list).plan?.document, null);
    assert.notEqual(readReference('甲json', list).plan?.document, null);
  });

  it('are told to hold nothing only where they hold neither targets nor deadlines nor tasks', () => {
    const issues = (text: string) =>
      readReference('甲.txt', text).issues.map(({ message, span }) => [message, span.end]);
    assert.deepEqual(issues('加强领导'), [['没有读到指标、时限和任务，无法用来比对；请核对是否选错了文件。', 4]]);
    assert.deepEqual(issues(' \n'), [['文件没有内容，无法用来比对；请核对路径。', 2]]);
    assert.deepEqual(issues('加强领导，完成抽检300批次'), []);
    assert.deepEqual(issues('加强领导，6月底前见效'), []);
    assert.deepEqual(issues('一、任务\n加强领导'), []);
  });
});
