// Asides, the marks in front of a line, and the labels inside it.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { describeOutline } from '../describe';

const list = (words: string) => words.split(' ');

describe('asides', () => {
  const isAside = (line: string) => parsePlan(line).paragraphs[0]!.facts.isAside;
  for (const label of list(
    '时间 时限 期限 进度 完成时间 完成时限 办结时限 完成期限 时间要求 时间节点 进度安排 责任领导 牵头领导 分管领导 包保领导 联系领导 责任人 负责人 联系人 联系电话',
  ))
    it(`${label}：`, () => {
      for (const line of [`${label}：甲`, `${label}:甲`, `　　${label} ：甲`, `**${label}：**甲`])
        assert.equal(isAside(line), true, line);
      assert.equal(isAside(`明确${label}：甲`), false);
      assert.equal(isAside(`${label}甲`), false);
    });
  for (const line of [
    '第2页',
    '第 12 页 共 30 页',
    '- 2 -',
    '—2—',
    '– 2 –',
    '12',
    '　12　',
    '2/30',
    '2 / 30',
    '第123页',
  ])
    it(line, () => {
      assert.equal(isAside(line), true);
    });
  for (const line of ['第1234页', '1234', '2/3000', '第2页的内容很多很多很多很多很多很多', '2、', '第2项', '12项'])
    it(`not ${line}`, () => {
      assert.equal(isAside(line), false);
    });
});

describe('marks in front of a line', () => {
  for (const [line, indent, heading] of [
    ['一、甲', 0, 0],
    ['　　一、甲', 2, 0],
    ['# 一、甲', 2, 1],
    ['### 一、甲', 4, 3],
    ['**一、甲**', 2, 0],
    ['> 一、甲', 2, 0],
    ['- 一、甲', 2, 0],
    ['* 一、甲', 2, 0],
    ['+ 一、甲', 2, 0],
    ['——一、甲', 2, 0],
    ['-一、甲', 0, 0],
    ['—一、甲', 0, 0],
    ['+一、甲', 0, 0],
    ['> # **一、甲**', 6, 1],
  ] as const)
    it(line, () => {
      const { facts } = parsePlan(line).paragraphs[0]!;
      assert.deepEqual([facts.indent, facts.markdownHeading], [indent, heading]);
    });
});

describe('labels inside a line', () => {
  for (const [what, line, outline] of [
    ['go on behind a sentence', '一、甲\n（一）乙。开展检查。（二）丙。', ['一、甲', '  （一）乙', '  （二）丙']],
    [
      'go on behind a note',
      '一、甲\n1.乙检查。（区教育局负责）2.丙抽检。（区教育局负责）',
      ['一、甲', '  1.乙检查', '  2.丙抽检'],
    ],
    ['do not go on with a wrong number', '一、甲\n（一）乙。开展检查。（三）丙。', ['一、甲', '  （一）乙']],
    ['begin a group behind a short title', '一、重点任务（一）乙。检查。', ['一、重点任务', '  （一）乙']],
    ['begin none behind a long one', `一、${'某'.repeat(41)}（一）乙。检查。`, [`一、${'某'.repeat(41)}（一）乙`]],
    ['begin none behind a clause', '一、推进检查，（一）乙。检查。', ['一、推进检查，（一）乙']],
    ['stand in no brackets', '一、甲\n（一）乙。对照“标准。（二）条”执行。', ['一、甲', '  （一）乙']],
  ] as const)
    it(what, () => {
      assert.deepEqual(describeOutline(line), outline);
    });

  it('have titles up to the colon, the note, the sentence or a gap', () => {
    for (const [line, title] of [
      ['（一）乙：检查食堂。', '乙'],
      ['（一）乙检查。加强抽检。', '乙检查'],
      ['（一）乙检查（区教育局负责）。', '乙检查'],
      ['（一）**乙检查**', '乙检查'],
      ['（一）乙检查；', '乙检查'],
      [`（一）乙检查 ${'某'.repeat(40)}`, '乙检查'],
      [`（一）乙检查 ${'某'.repeat(30)}`, `乙检查 ${'某'.repeat(30)}`],
      [`（一）${'某'.repeat(21)}：检查`, `${'某'.repeat(21)}：检查`],
      [`（一）${'某'.repeat(20)}：检查`, '某'.repeat(20)],
    ] as const)
      assert.equal(parsePlan(line).outline[0]?.title, title, line);
  });
});
