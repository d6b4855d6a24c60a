// Labels that stand in the text although they are not read: nothing is missing then, and nothing is renumbered.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { findMiscounts, renumberEdits } from '../../../server/src/plan/outline/numbering';

const faultsOf = (text: string) =>
  findMiscounts(parsePlan(text)).flatMap(({ item, isDoubtful }) => (isDoubtful ? [] : [item.label.text]));

describe('unread labels', () => {
  for (const text of [
    '（一）采样、（二）送检。\n（三）公布。',
    '一、采样，二、送检，\n三、公布。',
    '一、采样按批抽取二、送检当日送达\n三、公布。',
    '（一）采样。\n（二送检。\n（三）公布。',
    '（一）采样。\n二）送检。\n（三）公布。',
    '一、采样。\n二 送检。\n三、公布。',
    '1.采样。\n2送检。\n3.公布。',
    '1.采样。\n2,送检。\n3.公布。',
    '第一章 采样\n第 二 章 送检\n第三章 公布',
    '一、采样\n【二、送检】\n三、公布',
    '①采样。\n其中②送检。\n③公布。',
    '一、采样\n| 二、送检 | 表格 |\n三、公布',
    '附件材料：2.名单',
  ])
    it(`are found in ${JSON.stringify(text)}`, () => {
      const document = parsePlan(text);
      assert.deepEqual(faultsOf(text), []);
      assert.deepEqual(renumberEdits(document, 'all'), []);
      assert.deepEqual(renumberEdits(document, document.outline), []);
    });

  for (const [text, label] of [
    ['一、采样。\n（一）按批抽取。\n（二）按月抽取。\n三、公布。', '三、'],
    ['（一）采样。按照第（二）项办理，同（一）、（二）项衔接。\n（三）公布。', '（三）'],
    ['（一）采样。（二）类样品除外。\n（三）公布。', '（三）'],
    ['一、采样要第二、三季度各一次。启动一、二级响应。\n三、公布。', '三、'],
    ['1.采样12.5万批次，含2家企业。\n①按批。\n②、按月。\n（1）甲。\n（2）乙。\n3.公布。', '3.'],
    ['1.采样，见附件1-2，共2.5万份。\n3.公布。', '3.'],
    ['一、采样。\n一、送检。\n二、公布。', '一、'],
  ] as const)
    it(`are none in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(faultsOf(text), [label]);
    });

  it('may be a heading over a list that begins anew', () => {
    assert.deepEqual(
      faultsOf('（一）采样。\n1.按批。\n2.按月。\n（二送检，当日送达，不得延误。\n1.登记。\n2.交接。'),
      [],
    );
  });

  it('are none where a number breaks a sentence', () => {
    const broken = '坚持问题导向、目标导向和结果导向相统筹，'.repeat(4);
    assert.deepEqual(faultsOf(`一、总体要求\n（一）思路。${broken}坚持\n2、防控为主，${broken}守住底线。`), []);
  });

  it('hold for a whole level', () => {
    const text = '一、甲\n（一）采样。\n（二送检。\n（三）公布。\n二、乙\n（一）采样。\n（三）公布。';
    assert.deepEqual(faultsOf(text), ['（三）']);
    assert.deepEqual(renumberEdits(parsePlan(text), 'all'), []);
  });

  it('leave extracts with the numbers that they have', () => {
    const text = '二、采样\n（一）按批。\n四、公布\n（一）按月。';
    assert.deepEqual(renumberEdits(parsePlan(text), 'all'), []);
  });

  it('expects the number behind the one before', () => {
    const [first, second] = findMiscounts(parsePlan('1.采样。\n2.送检。\n4.公布。\n5.复检。\n7.归档。'));
    assert.deepEqual([first?.expected, second?.expected], [3, 6]);
  });
});
