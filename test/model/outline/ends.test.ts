// Where items end, and how large their numbers may be.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';

describe('items', () => {
  it('end before the heading of an attachment', () => {
    const text =
      '临江区2026年食品安全工作方案\n一、巡看任务\n每月巡看食堂。（区教育局负责）\n二、回访任务\n每季回访商户。（区教育局负责）\n\n附件1\n回访登记办法\n说明文字\n一、登记范围\n都登记。\n';
    const item = parsePlan(text).outline[1]!;
    assert.equal(text.slice(item.ownSpan.start, item.ownSpan.end), '二、回访任务\n每季回访商户。（区教育局负责）');
  });

  it('are read beyond one hundred', () => {
    const lines = ['（一百零八）采样。', '（一百零九）巡看。', '（一百一十）回访。'];
    const { items } = parsePlan(`一、任务\n${lines.join('\n')}\n`);
    assert.deepEqual(
      items.map(({ number }) => number),
      [108, 109, 110],
    );
  });
});
