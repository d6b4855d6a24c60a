// Which sections need no responsibility notes.
import assert from 'node:assert/strict';
import { isExempt } from '../../server/src/lint/exemption';
import { parsePlan } from '../../server/src/plan/document';

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
});
