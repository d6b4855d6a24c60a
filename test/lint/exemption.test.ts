// Which sections need no responsibility notes.
import assert from 'node:assert/strict';
import { parsePlan } from '../../server/src/plan/document';
import { isExempt } from '../../server/src/rules/readers/exemption';

/** Titles of the exempt sections of a plan. */
function exempt(...lines: string[]): string[] {
  const document = parsePlan(['临江区2026年食品安全监督管理计划', ...lines].join('\n'));
  assert.ok(document.sections.length > 1);
  return document.sections.filter((section) => isExempt(document, section)).map(({ title }) => title);
}

const task = '（一）加强抽检。（区市场监管局负责）';
const plain = '各单位要高度重视。';

describe('isExempt', () => {
  it('knows headings that decide alone, also as part of a longer one', () => {
    assert.deepEqual(
      exempt(
        '一、指导思想',
        plain,
        '二、重点任务',
        task,
        '三、坚持问题导向，强化工作落实',
        plain,
        '四、保障措施',
        task,
      ),
      ['指导思想', '坚持问题导向，强化工作落实', '保障措施'],
    );
  });

  it('never exempts tasks, whatever else the heading says', () => {
    assert.deepEqual(
      exempt('一、总体要求和目标任务', plain, '二、工作目标及重点任务', plain, '三、主要任务', plain),
      [],
    );
  });

  it('exempts 组织领导 and the like at the end of a draft whose other sections have notes', () => {
    assert.deepEqual(exempt('一、重点任务', task, '二、加强组织领导', plain), ['加强组织领导']);
    assert.deepEqual(exempt('一、重点任务', task, '二、加强组织领导', task), []);
    assert.deepEqual(exempt('一、重点任务', '（一）加强抽检。', '二、加强组织领导', plain), []);
    assert.deepEqual(exempt('一、加强组织领导', plain, '二、重点任务', task, '三、社会共治', task), []);
    assert.deepEqual(exempt('一、重点任务', task, '二、狠抓落实', plain, '三、严格督查考核', plain), [
      '狠抓落实',
      '严格督查考核',
    ]);
  });

  it('covers the items of an exempt section', () => {
    const document = parsePlan(
      '临江区2026年计划\n一、重点任务\n（一）抽检。（区市场监管局负责）\n二、保障措施\n（一）加强领导。\n1.健全机制。',
    );
    assert.deepEqual(
      document.items.map((item) => isExempt(document, item)),
      [false, true, true],
    );
  });

  it('exempts headings that are no more than 组织机构, 整治范围, wherever they stand', () => {
    const others = ['二、重点任务', task, '三、社会共治', task];
    for (const title of [
      '组织机构',
      '组织领导',
      '整治时间及目标',
      '治理范围',
      '活动主题',
      '整治范围和对象',
      '阶段安排',
      '责任追究',
      '存在问题',
      '任务分工',
      '组织机构及职责分工',
    ])
      assert.deepEqual(exempt(`一、${title}`, plain, ...others), [title]);
    for (const title of ['加强信息报送工作', '扩大整治范围', '存在问题整改'])
      assert.deepEqual(exempt(`一、${title}`, plain, ...others), []);
  });

  it('checks such a heading where it holds notes or is one of a list of tasks', () => {
    assert.deepEqual(exempt('一、整治范围', task, '二、重点任务', task), []);
    assert.deepEqual(exempt('一、检查对象', '由市场监管局牵头。', '二、重点任务', task), ['检查对象']);
    const noted = '开展检查。（区市场监管局负责）';
    assert.deepEqual(exempt('一、抽检', noted, '二、培训', noted, '三、信息报送', plain, '四、宣传', noted), []);
    assert.deepEqual(exempt('一、任务分工', plain, '二、重点任务', '（一）加强抽检。'), []);
  });

  it('exempts items by such a title, unless their brothers have notes', () => {
    const exemptItems = (text: string) => {
      const document = parsePlan(`临江区2026年计划\n一、总体安排\n${text}`);
      return document.items.filter((item) => isExempt(document, item)).map(({ title }) => title);
    };
    assert.deepEqual(exemptItems('（一）整治范围\n全区食堂。\n（二）抽检。\n'), ['整治范围']);
    assert.deepEqual(exemptItems('（一）抽检。（甲局负责）\n（二）培训。（乙局负责）\n（三）信息报送\n每月报送。'), []);
  });

  it('exempts the points of a notice whose plan is not in the text', () => {
    const points = '一、落实责任\n各责任单位要制订方案。\n二、加强督办\n每月通报。\n';
    const exemptOf = (head: string) => {
      const document = parsePlan(`${head}\n${points}`);
      return document.sections.filter((section) => isExempt(document, section)).length;
    };
    const notice = '区政府办公室关于印发2026年重点任务分解方案的通知\n各有关单位：\n';
    assert.equal(exemptOf(`${notice}《分解方案》已经同意，现印发给你们，并将有关事项通知如下。`), 2);
    assert.equal(exemptOf(`${notice}《分解方案》已经同意，现印发给你们，请认真执行。`), 0);
    assert.equal(exemptOf('临江区2026年重点任务分解方案\n现将有关事项通知如下。'), 0);
  });
});
