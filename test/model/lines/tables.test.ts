// Headers of task tables, and lines broken at a fixed width.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { describeTasks } from '../describe';

const list = (words: string) => words.split(' ');

describe('task tables', () => {
  const tasks = (...rows: readonly string[]) =>
    describeTasks(`一、甲\n（一）乙\n${rows.join('\n')}`).filter((task) => task.includes(' ← '));
  for (const [header, role] of [
    ...list('牵头单位 主办单位 牵头部门 牵头科室 牵头处室 牵头机构 牵头').map((one) => [one, '牵头'] as const),
    ...list('配合单位 协助单位 协办单位 协同单位 配合').map((one) => [one, '配合'] as const),
    ...list('参与单位 参加单位').map((one) => [one, '参与'] as const),
    ...list('责任单位 负责单位 主责单位 承办单位 实施单位 落实单位 责任分工').map((one) => [one, '负责'] as const),
  ])
    it(`${header} is ${role}`, () => {
      assert.deepEqual(tasks(`| 任务 | ${header} |`, '| --- | :-: |', '| 开展检查 | 区教育局 |'), [
        `开展检查 ← table ${role} 区教育局`,
      ]);
    });
  for (const header of list('重点任务 工作 事项 项目 内容 措施 指标 要求 目标'))
    it(`${header} is of tasks`, () => {
      assert.deepEqual(tasks(`| ${header} | 责任单位 |`, '| --- | --- |', '| 开展检查 | 区教育局 |'), [
        '开展检查 ← table 负责 区教育局',
      ]);
    });
  for (const [first, second] of [
    ['工作', '任务'],
    ['内容', '事项'],
    ['要求', '措施'],
  ] as const)
    it(`${second} comes before ${first}`, () => {
      assert.deepEqual(tasks(`| ${first} | ${second} | 责任单位 |`, '| 甲 | 开展检查 | 区教育局 |'), [
        '开展检查 ← table 负责 区教育局',
      ]);
    });
  for (const cell of ['', '/', '—', '–', '-', ' / '])
    it(`a cell with ${cell} names nobody`, () => {
      assert.deepEqual(tasks('| 任务 | 责任单位 |', `| 开展检查 | ${cell} |`), ['开展检查 ← 无']);
    });
});

describe('hard-wrapped text', () => {
  const paragraphs = (lines: readonly string[]) => parsePlan(lines.join('\n')).paragraphs.length;
  const line = (length: number, end = '') => '某'.repeat(length - end.length) + end;
  it('is one whose lines are broken in the middle of sentences', () => {
    assert.equal(paragraphs([...Array.from({ length: 6 }, () => line(30)), '结束。']), 1);
    assert.equal(paragraphs([...Array.from({ length: 5 }, () => line(30)), '结束。']), 1);
    assert.equal(paragraphs([...Array.from({ length: 4 }, () => line(30)), '结束。']), 5);
  });
  it('is none of narrow or wide lines', () => {
    assert.equal(paragraphs([...Array.from({ length: 6 }, () => line(19)), '结束。']), 7);
    assert.equal(paragraphs([...Array.from({ length: 6 }, () => line(20)), '结束。']), 1);
    assert.equal(paragraphs([...Array.from({ length: 6 }, () => line(60)), '结束。']), 1);
    assert.equal(paragraphs([...Array.from({ length: 6 }, () => line(61)), '结束。']), 7);
  });
  it('goes on neither behind an end mark, nor in an indented, marked or numbered line', () => {
    const wrapped = Array.from({ length: 6 }, () => line(30));
    for (const end of '。！？：；|') assert.equal(paragraphs([...wrapped, line(30, end), '结束。']), 2, end);
    for (const start of ['　结束', ' 结束', '# 结束', '> 结束', '| 结束', '- 结束', '— 结束', '（一）结束', '1.结束'])
      assert.equal(paragraphs([...wrapped, start]), 2, start);
    assert.equal(paragraphs([...wrapped, line(30, '（某；'), '结束）。']), 1);
    assert.equal(paragraphs([...wrapped, line(20), '结束。']), 2);
  });
  it('goes on behind a page number', () => {
    const wrapped = Array.from({ length: 6 }, () => line(30));
    for (const page of ['- 2 -', '2', '—2—', '　12　'])
      assert.equal(paragraphs([...wrapped, '', page, '', '结束。']), 1, page);
  });
});
