// Tasks: which sentences each responsibility note governs, and which none does.
import assert from 'node:assert/strict';
import { parsePlan } from '../../server/src/plan/document';
import { describeTasks, wordsAt } from './describe';

function checkTasks(cases: readonly (readonly [what: string, text: string, tasks: readonly string[]])[]): void {
  for (const [what, text, tasks] of cases)
    it(what, () => {
      assert.deepEqual(describeTasks(text), tasks);
    });
}

describe('tasks of an item', () => {
  checkTasks([
    [
      'reach from a note back to the one before it',
      '（一）治理。查清污染。严查违禁。（区农业局负责）规范用药。（区市场局牵头，区农业局配合）加强宣传。',
      [
        '（一）治理。查清污染。严查违禁。 ← bracket 负责 区农业局',
        '规范用药。 ← bracket 牵头 区市场局；配合 区农业局',
        '加强宣传。 ← 无',
      ],
    ],
    [
      'end before a note that stands in front of the full stop',
      '（一）治理。查清污染（区农业局负责）。规范用药（区市场局负责）。',
      ['（一）治理。查清污染 ← bracket 负责 区农业局', '规范用药 ← bracket 负责 区市场局'],
    ],
    [
      'end before a note in the middle of a sentence',
      '（一）查清污染（区农业局负责），规范用药（区市场局负责）；加强宣传。',
      ['（一）查清污染 ← bracket 负责 区农业局', '规范用药 ← bracket 负责 区市场局', '加强宣传。 ← 无'],
    ],
    [
      'take no account of a redundant full stop behind a note',
      '（一）治理。查清污染。（区农业局负责）。规范用药。（区市场局负责）。',
      ['（一）治理。查清污染。 ← bracket 负责 区农业局', '规范用药。 ← bracket 负责 区市场局'],
    ],
    [
      'reach over several lines',
      '（一）治理\n查清污染。\n规范用药。（区农业局负责）\n加强宣传。',
      ['（一）治理/查清污染。/规范用药。 ← bracket 负责 区农业局', '加强宣传。 ← 无'],
    ],
    [
      'take notes that follow each other as one',
      '（一）治理。查清污染。（区农业局牵头）（区市场局配合）',
      ['（一）治理。查清污染。 ← bracket 牵头 区农业局；配合 区市场局'],
    ],
    [
      'take lines that follow each other as one note',
      '（一）治理\n查清污染。\n牵头单位：区农业局\n责任单位：区市场局\n\n配合单位：区财政局\n（二）监管\n开展检查。\n责任单位：区市场局',
      [
        '（一）治理/查清污染。 ← line 牵头 区农业局；负责 区市场局；配合 区财政局',
        '（二）监管/开展检查。 ← line 负责 区市场局',
      ],
    ],
    [
      'take a note whose label is run into the sentence',
      '（一）治理，提升质效责任单位：区农业局配合单位：区财政局完成时限：2026年9月',
      ['（一）治理，提升质效 ← line 负责 区农业局；配合 区财政局'],
    ],
    [
      'take no label that is an object for one',
      '（一）治理。逐项明确责任单位：区农业局要建立台账。',
      ['（一）治理。逐项明确责任单位：区农业局要建立台账。 ← 无'],
    ],
    [
      'have the first body in the lead from where a note says so on',
      '（一）治理。查清污染。（区农业局、区财政局负责，排在第一位的为牵头单位，下同）\n（二）监管。开展检查。（区市场局、区教育局负责）\n（三）宣传。（区教育局负责，区财政局配合）',
      [
        '（一）治理。查清污染。 ← bracket 牵头 区农业局；负责 区财政局',
        '（二）监管。开展检查。 ← bracket 牵头 区市场局；负责 区教育局',
        '（三）宣传。 ← bracket 负责 区教育局；配合 区财政局',
      ],
    ],
    [
      'take no note on a part of what a sentence says for that of the whole',
      '（一）治理。落实经费（学校内由区教育局负责）。查清污染。（区农业局负责）',
      ['（一）治理。落实经费（学校内由区教育局负责）。查清污染。 ← bracket 负责 区农业局'],
    ],
    [
      'take the line of a note at the end of a paragraph',
      '（一）治理。查清污染。责任单位：区农业局、区市场局。\n（二）监管。开展检查。',
      ['（一）治理。查清污染。 ← line 负责 区农业局、区市场局', '（二）监管。开展检查。 ← 无'],
    ],
    [
      'are whole where the sentence itself says who is in charge',
      '（一）治理。查清污染，由区农业局牵头，区市场局配合，年底前完成。',
      ['（一）治理。查清污染，由区农业局牵头，区市场局配合，年底前完成。 ← sentence 牵头 区农业局；配合 区市场局'],
    ],
    [
      'may have one note in the sentence and the next in brackets',
      '（一）治理由区农业局牵头，区市场局配合。规范用药。（区环保局负责）',
      [
        '（一）治理由区农业局牵头，区市场局配合。 ← sentence 牵头 区农业局；配合 区市场局',
        '规范用药。 ← bracket 负责 区环保局',
      ],
    ],
    [
      'have a note that can be read where its bracket is never closed',
      '（一）治理。查清污染。（区农业局负责\n（二）监管。开展检查。（区市场局负责）',
      ['（一）治理。查清污染。 ← bracket 负责 区农业局', '（二）监管。开展检查。 ← bracket 负责 区市场局'],
    ],
    [
      'have none where what stands behind the bracket is no list of bodies',
      '（一）治理。查清污染。（区农业局推进检查，完善制度。\n（二）监管。开展检查。（区市场局负责）',
      ['（一）治理。查清污染。（区农业局推进检查，完善制度。 ← 无', '（二）监管。开展检查。 ← bracket 负责 区市场局'],
    ],
    [
      'have a note whose brackets make no pair, or lack the first',
      '（一）治理。查清污染。（区农业局牵头，区财政局配合】\n（二）监管。开展检查。责任单位：区市场局）',
      [
        '（一）治理。查清污染。 ← bracket 牵头 区农业局；配合 区财政局',
        '（二）监管。开展检查。 ← bracket 负责 区市场局',
      ],
    ],
    [
      'leave asides and page numbers out',
      '（一）治理\n查清污染。\n责任单位：区农业局\n完成时限：2024年6月底前\n责任人：张三\n联系电话：6218315\n- 2 -',
      ['（一）治理/查清污染。 ← line 负责 区农业局'],
    ],
    [
      'are those of the items below where an item only introduces them',
      '一、治理\n（一）源头\n1.查清污染。（区农业局负责）\n2.规范用药。\n（二）过程\n着力做好以下工作。\n1.开展检查。（区市场局负责）',
      ['1.查清污染。 ← bracket 负责 区农业局', '2.规范用药。 ← 无', '1.开展检查。 ← bracket 负责 区市场局'],
    ],
    [
      'stay outside of notices, closing lines and attachments',
      '关于印发某区2024年食品安全计划的通知\n各镇：\n请认真落实。\n2024年3月2日\n某区2024年食品安全计划\n一、甲\n（一）乙丙。（区农业局负责）\n某区人民政府\n2024年3月2日\n附件1\n一、名单\n开展检查。',
      ['（一）乙丙。 ← bracket 负责 区农业局'],
    ],
  ]);

  it('before the first heading are those with a note alone, and stand in no item', () => {
    const { tasks } = parsePlan('某区2024年食品安全计划\n加强监管。（区食安办负责）制定本计划。\n一、甲\n查清污染。');
    assert.deepEqual(
      tasks.map(({ item, responsibility }) => [item?.title ?? null, responsibility !== null]),
      [
        [null, true],
        ['甲', false],
      ],
    );
  });

  it('know their item and their first sentence', () => {
    const document = parsePlan('一、甲\n（一）治理。查清污染。（区农业局负责）规范用药。加强宣传。');
    const found = document.tasks.map(({ item, firstSentence }) => [item?.title, wordsAt(document, firstSentence)]);
    assert.deepEqual(found, [
      ['治理', '（一）治理。'],
      ['治理', '规范用药。'],
    ]);
  });
});

describe('tasks of a group', () => {
  checkTasks([
    [
      'have the note on the heading above them',
      '一、甲\n（一）校园（牵头单位：区教育局；配合单位：区市场局）\n1.全面检查。\n2.落实陪餐。（区卫健局负责）\n（二）治理\n1.查清污染。',
      [
        '1.全面检查。 ← group 牵头 区教育局；配合 区市场局',
        '2.落实陪餐。 ← bracket 负责 区卫健局',
        '1.查清污染。 ← 无',
      ],
    ],
    [
      'have the note that stands alone behind the last of them',
      '一、甲\n（一）治理\n1.查清污染。\n2.规范用药。\n（区农业局负责）\n（二）监管\n1.开展检查。',
      ['1.查清污染。 ← group 负责 区农业局', '2.规范用药。 ← group 负责 区农业局', '1.开展检查。 ← 无'],
    ],
    [
      'have the note that says it is for all of them',
      '一、甲\n（一）治理\n1.查清污染。（区环保局负责）\n2.规范用药。\n3.加强宣传。\n（以上工作由区农业局牵头，区市场局配合）',
      [
        '1.查清污染。 ← bracket 负责 区环保局',
        '2.规范用药。 ← group 牵头 区农业局；配合 区市场局',
        '3.加强宣传。 ← group 牵头 区农业局；配合 区市场局',
      ],
    ],
    [
      'have the sentence that says it is for all of them',
      '一、甲\n（一）治理\n1.查清污染。\n2.规范用药。\n以上工作由区农业局负责。',
      ['1.查清污染。 ← group 负责 区农业局', '2.规范用药。/以上工作由区农业局负责。 ← group 负责 区农业局'],
    ],
    [
      'do without it where each has a note of its own',
      '一、甲\n（一）治理\n1.查清污染。\n（区农业局负责）\n2.规范用药。\n（区市场局负责）\n（二）监管\n1.开展检查。\n2.加强抽检。\n（区卫健局负责）',
      [
        '1.查清污染。 ← bracket 负责 区农业局',
        '2.规范用药。 ← bracket 负责 区市场局',
        '1.开展检查。 ← 无',
        '2.加强抽检。 ← bracket 负责 区卫健局',
      ],
    ],
    [
      'have a note on the heading for the text below it too',
      '一、甲\n（一）校园（区教育局负责）\n全面检查。\n落实陪餐。',
      ['（一）校园/全面检查。/落实陪餐。 ← bracket 负责 区教育局'].map((task) =>
        task.replace('校园/', '校园（区教育局负责）/'),
      ),
    ],
  ]);
});

describe('blanket clauses', () => {
  checkTasks([
    [
      'are for what follows in their section and has no note of its own',
      '一、甲\n以下各项工作均由区市场局负责，各镇配合。\n（一）开展检查。\n（二）加强抽检。（区卫健局负责）\n二、乙\n（一）查清污染。',
      [
        '（一）开展检查。 ← blanket 负责 区市场局；配合 各镇',
        '（二）加强抽检。 ← bracket 负责 区卫健局',
        '（一）查清污染。 ← 无',
      ],
    ],
    [
      'are for the whole plan in front of the first section',
      '为加强监管，制定本计划。本计划各项任务均由各镇人民政府负责。\n一、甲\n（一）开展检查。\n二、乙\n（一）查清污染。（区农业局负责）',
      ['（一）开展检查。 ← blanket 负责 各镇人民政府', '（一）查清污染。 ← bracket 负责 区农业局'],
    ],
    [
      'do not reach back',
      '一、甲\n（一）开展检查。\n（二）加强抽检。以下工作均由区市场局负责。\n（三）查清污染。',
      [
        '（一）开展检查。 ← 无',
        '（二）加强抽检。以下工作均由区市场局负责。 ← 无',
        '（三）查清污染。 ← blanket 负责 区市场局',
      ],
    ],
    [
      'may say that they are not repeated',
      '一、甲\n以下各项工作均需各镇人民政府落实，不再列出。\n（一）开展检查。',
      ['（一）开展检查。 ← blanket 负责 各镇人民政府'],
    ],
    [
      'may be for what names nobody',
      '一、甲\n未列明责任单位的，由区市场局负责。\n（一）开展检查。（区教育局负责）\n（二）加强抽检。',
      ['（一）开展检查。 ← bracket 负责 区教育局', '（二）加强抽检。 ← blanket 负责 区市场局'],
    ],
    ['may refer to an attachment', '一、甲\n责任分工见附件2。\n（一）开展检查。', ['（一）开展检查。 ← blanket 无']],
  ]);
});

describe('task tables', () => {
  const head = '一、甲\n（一）重点任务\n任务及分工如下：\n';
  checkTasks([
    [
      'have a task in each row, with the note of its cells',
      `${head}| 序号 | 重点任务 | 牵头单位 | 责任单位 |\n| --- | --- | --- | --- |\n| 1 | 开展检查 | 区市场局 | 区教育局、民政局 |\n| 3 | 加强抽检 | 区卫健局 | |\n| 4 | 查清污染 |  | — |\n| 5 | | 区农业局 | |`,
      ['开展检查 ← table 牵头 区市场局；负责 区教育局、区民政局', '加强抽检 ← table 牵头 区卫健局', '查清污染 ← 无'],
    ],
    [
      'may part their cells by tabs',
      `${head}序号\t工作内容\t责任部门\t配合部门\n1\t开展检查\t区市场局\t区教育局\n2\t加强抽检\t\t`,
      ['开展检查 ← table 负责 区市场局；配合 区教育局', '加强抽检 ← 无'],
    ],
    [
      'have the task in its column, not in that of its aims',
      `${head}| 工作目标 | 工作任务 | 责任单位 |\n| --- | --- | --- |\n| 抽检300批次 | 加强抽检 | 区市场局 |`,
      ['加强抽检 ← table 负责 区市场局'],
    ],
    [
      'are none where no column names who is in charge',
      `${head}| 序号 | 任务 | 数量 |\n| --- | --- | --- |\n| 1 | 抽检 | 300 |`,
      ['（一）重点任务/任务及分工如下： ← 无'],
    ],
    [
      'join rows that merged cells above have shifted to the left with the row above',
      `${head}序号\t任务\t内容\t牵头单位\t配合单位\n1\t开展检查\t全面排查\t区市场局\t/\n组织复查\t区卫健局\t区教育局\n2\t加强抽检\t\t\t`,
      ['开展检查 ← table 牵头 区市场局、区卫健局；配合 区教育局', '加强抽检 ← 无'],
    ],
    [
      'do so by their bodies where no column numbers the rows',
      `${head}任务\t内容\t责任单位\n开展检查\t全面排查\t区市场局\n组织复查\t区卫健局\n加强抽检\t安排批次\t`,
      ['开展检查 ← table 负责 区市场局、区卫健局', '加强抽检 ← 无'],
    ],
    [
      'join rows whose merged cells are empty',
      `${head}| 序号 | 任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | 开展检查 | 区市场局 |\n| | | 区市场局、区卫健局 |`,
      ['开展检查 ← table 负责 区市场局、区卫健局'],
    ],
    [
      'leave out who does it within one of the bodies',
      `${head}| 任务 | 牵头单位 | 区教育局内牵头科室 |\n| --- | --- | --- |\n| 开展检查 | 区市场局 | 安全科 |`,
      ['开展检查 ← table 牵头 区市场局'],
    ],
  ]);

  const annex =
    '\n附件\n任务分工表\n| 序号 | 工作事项 | 牵头单位 |\n| --- | --- | --- |\n| 1 | 开展检查。 | 区市场局 |\n| 2 | 加强抽检 | |';
  checkTasks([
    [
      'say who does the items that they name, though others have a note',
      `一、甲\n（一）开展检查。全面排查。\n（二）加强抽检。安排批次。\n（三）查清污染。（区农业局负责）\n（四）组织培训。${annex}`,
      ['（二）加强抽检。安排批次。 ← 无', '（三）查清污染。 ← bracket 负责 区农业局', '（四）组织培训。 ← 无'],
    ],
    [
      'are no help to items of which they name a part',
      `一、甲\n（一）检查。\n（二）开展检查考核。\n（三）查清污染。（区农业局负责）${annex}`,
      ['（一）检查。 ← 无', '（二）开展检查考核。 ← 无', '（三）查清污染。 ← bracket 负责 区农业局'],
    ],
  ]);
});
