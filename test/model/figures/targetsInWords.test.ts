// Targets without a number or a comparator: 全覆盖, 应检尽检, 24小时内, with the fields that other targets have.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { describeTarget, parseItem, wordsAt } from '../describe';

function targetsOf(sentence: string): string[] {
  const document = parseItem(sentence);
  return document.targets.map(
    (target) => `${wordsAt(document, target.span)}: ${target.indicator}: ${describeTarget(target)}`,
  );
}

describe('targets in words', () => {
  const cases: readonly (readonly [sentence: string, ...targets: string[]])[] = [
    ['学校食堂明厨亮灶实现全覆盖。', '全覆盖: 学校食堂明厨亮灶覆盖率: = 100 %'],
    ['学校食堂明厨亮灶全面覆盖。', '全面覆盖: 学校食堂明厨亮灶覆盖率: = 100 %'],
    [
      '学校食堂明厨亮灶覆盖率达到100%，实现全覆盖。',
      '达到100%: 学校食堂明厨亮灶覆盖率: >= 100 %',
      '全覆盖: 覆盖率: = 100 %',
    ],
    ['学校食堂明厨亮灶100%全覆盖。', '100%: 学校食堂明厨亮灶: 100 %'],
    ['学校食堂明厨亮灶基本实现全覆盖。'],
    ['推进十个全覆盖。'],
    ['实施“明厨亮灶全覆盖”行动。'],
    ['进口食品应检尽检。', '应检尽检: 进口食品: = 100 %'],
    ['进口食品应检尽检，抽检率达到95%。', '达到95%: 抽检率: >= 95 %'],
    ['进口食品应检尽核。'],
    ['问题食品24小时内下架。', '24小时内: 问题食品下架: <= 24 小时'],
    ['投诉举报３个月内办结。', '３个月内: 投诉举报办结: <= 3 个月'],
    ['投诉举报三个月内办结。', '三个月内: 投诉举报办结: <= 3 个月'],
    ['投诉举报5工作日内办结。', '5工作日内: 投诉举报办结: <= 5 工作日'],
    ['投诉举报办理不超过五个工作日。', '不超过五个工作日: 投诉举报办理: <= 5 个工作日'],
    ['本计划印发后30日内制定方案。'],
    ['近3个月内新开办的企业要全面检查。'],
    ['每24小时内巡查。'],
  ];
  for (const [sentence, ...expected] of cases)
    it(sentence, () => {
      assert.deepEqual(targetsOf(sentence), expected);
    });

  it('stand among the others in the order of their place, each with its form', () => {
    const { targets } = parseItem('新建示范店3家，48小时内完成核查，学校食堂全覆盖，抽检率达到90%。进口食品应检尽检。');
    assert.deepEqual(
      targets.map(({ form }) => form),
      ['figure', 'limit', 'coverage', 'figure', 'everyOne'],
    );
  });

  it('are read across the line ends of a wrapped paragraph', () => {
    const [before, behind] = ['监管部门健全处置机制，'.repeat(5), '并按规定公开核查处置情况。'.repeat(5)];
    const words = `${before}不合格食品24小时内启动核查，生产企业监督检查全覆盖，${behind}`;
    const lines = (words.match(/.{1,31}/g) ?? []).join('\n');
    const document = parsePlan(`临江区2024年食品安全工作计划\n一、重点工作\n　　${lines}\n　　${lines}\n`);
    assert.deepEqual(
      document.targets.map(({ span }) => wordsAt(document, span)),
      ['24/小时内', '全覆盖', '24/小时内', '全覆盖'],
    );
  });
});
