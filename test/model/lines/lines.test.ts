// What single lines are: asides, labels in them, dates, deadlines, tables, and lines broken at a fixed width.
import assert from 'node:assert/strict';
import {
  isDateLine,
  isPossible,
  lastDayOf,
  readDamagedDate,
  readDateLine,
  readMonthDay,
} from '../../../server/src/plan/dateLine';
import { inYear } from '../../../server/src/plan/deadlines';
import { parsePlan } from '../../../server/src/plan/document';
import { describeOutline, describeTasks, parseItem, wordsAt } from '../describe';

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

describe('dates on a line', () => {
  for (const [line, year, month] of [
    ['2024年6月13日', 2024, 6],
    ['2024 年 6 月 13 日', 2024, 6],
    ['２０２４年６月１３日', 2024, 6],
    ['2024年12月', 2024, 12],
    ['二〇二四年六月十三日', 2024, 6],
    ['二○二四年十二月', 2024, 12],
    ['二零二四年六月', 2024, 6],
    ['二O二四年六月', 2024, 6],
    ['二o二四年六月', 2024, 6],
    ['二0二四年六月', 2024, 6],
    ['一九九八年五月', 1998, 5],
    ['二〇一七年三月', 2017, 3],
    ['2024年月日', null, null],
    ['2024613日', 2024, 6],
    ['2023年3月20', 2023, 3],
    ['20233月20日', 2023, 3],
    ['2023年320日', 2023, 3],
    ['20231231日', 2023, 12],
    ['2023年1231', 2023, 12],
    ['2024年6月13日印发', null, null],
    ['2024年', null, null],
    ['20240613', null, null],
    ['2024年6', null, null],
    ['', null, null],
  ] as const)
    it(`${line} is of ${year}, ${month}`, () => {
      assert.deepEqual(readDateLine(line), year === null ? null : { year, month });
      assert.equal(isDateLine(line), year !== null);
    });

  for (const [line, readings] of [
    ['2024111日', ['1-11', '11-1']],
    ['2024613日', ['6-13']],
    ['2024年111', ['1-11', '11-1']],
    ['20241231日', ['12-31']],
    ['202461日', ['6-1']],
    ['2024年61', null],
    ['2024613', null],
    ['2024年6月13日', null],
    ['20246月13日', ['6-13']],
    ['20246月31日', null],
    ['2024年13月1', null],
    ['20241331日', null],
  ] as const)
    it(`${line} may be read as ${readings}`, () => {
      assert.deepEqual(readDamagedDate(line)?.readings.map(({ month, day }) => `${month}-${day}`) ?? null, readings);
    });

  it('are days that a calendar has', () => {
    assert.deepEqual(readMonthDay('1231'), [{ month: 12, day: 31 }]);
    assert.deepEqual(readMonthDay('230'), [{ month: 2, day: 30 }].slice(1));
    assert.deepEqual(readMonthDay('11'), [{ month: 1, day: 1 }]);
    for (const [month, day, expected] of [
      [2, 29, true],
      [2, 30, false],
      [4, 31, false],
      [12, 31, true],
      [12, 32, false],
      [13, 1, false],
      [0, 1, false],
      [1, 0, false],
      [1, 1, true],
    ] as const)
      assert.equal(isPossible({ month, day }), expected, `${month}-${day}`);
    assert.deepEqual(
      [lastDayOf(2, 2023), lastDayOf(2, 2024), lastDayOf(12, 2023), lastDayOf(4, 2023)],
      [28, 29, 31, 30],
    );
    assert.deepEqual(
      [inYear('--02-29', 2023), inYear('--02-29', 2024), inYear('2022-02-28', 2024), inYear('--06-05', 2024)],
      ['2023-02-28', '2024-02-29', '2022-02-28', '2024-06-05'],
    );
  });
});

describe('words of deadlines', () => {
  const deadlines = (sentence: string) => {
    const document = parseItem(sentence);
    return document.deadlines.map(({ span, kind, date }) => `${wordsAt(document, span)} ${kind} ${date}`);
  };
  for (const [day, date] of [
    ['15日', '06-15'],
    ['15号', '06-15'],
    ['底', '06-30'],
    ['末', '06-30'],
    ['份', '06-30'],
    ['中旬', '06-30'],
    ['上旬', '06-30'],
    ['下旬', '06-30'],
    ['', '06-30'],
  ] as const)
    for (const before of list('前 之前 以前'))
      it(`6月${day}${before}`, () => {
        assert.deepEqual(deadlines(`于6月${day}${before}报送。`), [`6月${day}${before} date 2024-${date}`]);
      });
  for (const behind of '后夕')
    it(`前${behind} is none`, () => {
      assert.deepEqual(deadlines(`于6月15日前${behind}报送。`), []);
    });
  for (const year of list('今年 本年 年'))
    it(`${year}底`, () => {
      assert.deepEqual(
        deadlines(`于${year}底前报送。`).map((one) => one.split(' ').at(-1)),
        ['2024-12-31'],
      );
      assert.deepEqual(
        deadlines(`于${year}末报送。`).map((one) => one.split(' ').at(-1)),
        ['2024-12-31'],
      );
      assert.deepEqual(
        deadlines(`于${year}内报送。`).map((one) => one.split(' ').at(-1)),
        ['2024-12-31'],
      );
    });
  for (const [quarter, date] of [
    ['一季度', '2024-03-31'],
    ['第一季度', '2024-03-31'],
    ['二季度', '2024-06-30'],
    ['三季度', '2024-09-30'],
    ['四季度', '2024-12-31'],
    ['上半年', '2024-06-30'],
  ] as const)
    for (const end of ['底前', '末前', '前', '底之前'])
      it(`${quarter}${end}`, () => {
        assert.deepEqual(deadlines(`于${quarter}${end}报送。`), [`${quarter}${end} date ${date}`]);
      });
  for (const label of list(
    '完成时限 办结时限 整改时限 工作时限 任务期限 落实时限 责任期限 进度时限 完成时间 办结日期 完成时间要求 时限要求 时间节点',
  ))
    it(`${label}：`, () => {
      for (const mark of '：:')
        assert.deepEqual(deadlines(`（责任单位：区教育局；${label}${mark}2024年9月）`), ['2024年9月 date 2024-09-30']);
    });
  for (const label of list('有效期限 保存期限 公示时间'))
    it(`${label} is of a thing`, () => {
      assert.deepEqual(deadlines(`（${label}：2024年9月）`), []);
    });
  for (const verb of list(
    '完成 办结 建成 竣工 完工 基本完成 全部完成 全面完成 全完成 均完成 按期完成 如期完成 应完成 要完成 须完成 需完成',
  ))
    it(`9月${verb}`, () => {
      assert.deepEqual(deadlines(`项目9月${verb}。`), ['9月 date 2024-09-30']);
      assert.deepEqual(deadlines(`项目2024年下半年${verb}。`), ['2024年下半年 date 2024-12-31']);
    });
  for (const behind of list('了 情况 的 率 后 时'))
    it(`完成${behind} is none`, () => {
      assert.deepEqual(deadlines(`项目9月完成${behind}。`), []);
    });
  for (const before of list(
    '已 已经 曾 自 从 对 每 每年 截至 截止 截至到 次年 明年 来年 去年 上年 翌年 1- 1－ 1— 1~ 1～ 已于 自在',
  ))
    it(`${before}9月完成 is none`, () => {
      assert.deepEqual(deadlines(`项目${before}9月完成。`), []);
    });
  for (const behind of list('的 成效 情况 成果'))
    it(`9月完成整改${behind} is none`, () => {
      assert.deepEqual(deadlines(`通报9月完成整改${behind}。`), []);
    });
  for (const before of '截得达遇直送提推')
    it(`${before}到6月底 is none`, () => {
      assert.deepEqual(deadlines(`${before}到2024年6月底，全区联网。`), []);
    });
  it('到6月底', () => {
    for (const lead of '到至') assert.deepEqual(deadlines(`${lead}6月底，全区联网。`), ['6月底 date 2024-06-30']);
    assert.deepEqual(deadlines('到6月末,全区联网。'), ['6月末 date 2024-06-30']);
    assert.deepEqual(deadlines('到6月底全区联网。'), []);
  });
  for (const issue of list('印发 下发 发布 收到'))
    for (const after of ['后', '之日起', '通知后', '之日起的'])
      for (const time of list('30日内 5个工作日内 5天之内 2个月内 十日内 5工作日内'))
        it(`${issue}${after}${time}`, () => {
          assert.deepEqual(deadlines(`${issue}${after}${time}报送。`), [`${issue}${after}${time} relative null`]);
        });
  for (const time of list('24小时内 5个工作日内 5日内 5天内 二十四小时内 5日之内 5日以内 两日内'))
    it(time, () => {
      assert.deepEqual(deadlines(`${time}报送。`), [`${time} relative null`]);
    });
  for (const how of list('按 逐 每 每个 分'))
    for (const period of list('季度 季 月 半年 旬 周'))
      it(`${how}${period}`, () => {
        assert.deepEqual(deadlines(`${how}${period}通报。`), [`${how}${period} recurring null`]);
      });
  for (const words of list('每月饼 每月球 每周边 按月报告制'))
    it(`${words} is none`, () => {
      assert.deepEqual(deadlines(`${words}。`), []);
    });
  for (const words of list('每月25日前 每月25号之前 每季度末月25日以前 每年6月25日前'))
    it(words, () => {
      assert.deepEqual(deadlines(`${words}报送。`), [`${words} recurring null`]);
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

describe('task tables', () => {
  const tasks = (...rows: readonly string[]) =>
    describeTasks(`一、甲\n（一）乙\n${rows.join('\n')}`).filter((task) => task.includes(' ← '));
  for (const [header, role] of [
    ...list('牵头单位 主办单位 主责单位 牵头部门 牵头科室 牵头处室 牵头机构 牵头').map((one) => [one, '牵头'] as const),
    ...list('配合单位 协助单位 协办单位 协同单位 配合').map((one) => [one, '配合'] as const),
    ...list('参与单位 参加单位').map((one) => [one, '参与'] as const),
    ...list('责任单位 负责单位 承办单位 实施单位 落实单位 责任分工').map((one) => [one, '负责'] as const),
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
