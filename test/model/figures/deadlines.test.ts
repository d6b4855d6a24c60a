// Deadlines and cited documents.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import type { Deadline } from '../../../server/src/plan/model';
import { parseItem, wordsAt } from '../describe';

describe('deadlines', () => {
  const deadlines: readonly (readonly [string, string, Deadline['kind'], string | null, number | null])[] = [
    // sentence, words of the deadline, kind, date, year as written
    ['于2024年6月底前完成。', '2024年6月底前', 'date', '2024-06-30', 2024],
    ['于２０２４年６月底前完成。', '２０２４年６月底前', 'date', '2024-06-30', 2024],
    ['于2023年2月底前完成。', '2023年2月底前', 'date', '2023-02-28', 2023],
    ['于2024年12月10日前报送。', '2024年12月10日前', 'date', '2024-12-10', 2024],
    ['6月底前完成首轮检查。', '6月底前', 'date', '2024-06-30', null],
    ['11月30日之前报送。', '11月30日之前', 'date', '2024-11-30', null],
    ['年底前完成。', '年底前', 'date', '2024-12-31', null],
    ['今年年底前完成。', '年底前', 'date', '2024-12-31', null],
    ['2025年底前完成。', '2025年底前', 'date', '2025-12-31', 2025],
    ['2025年年底前完成。', '2025年年底前', 'date', '2025-12-31', 2025],
    ['到2024年6月底，全区实现联网。', '2024年6月底', 'date', '2024-06-30', 2024],
    ['2025年内完成。', '2025年内', 'date', '2025-12-31', 2025],
    ['上半年前完成。', '上半年前', 'date', '2024-06-30', null],
    ['第三季度末前完成。', '第三季度末前', 'date', '2024-09-30', null],
    ['2月29日前公布。', '2月29日前', 'date', '2024-02-29', null],
    ['2月底前公布。', '2月底前', 'date', '2024-02-29', null],
    ['（牵头单位：区教育局；完成时限：2024年9月）', '2024年9月', 'date', '2024-09-30', 2024],
    ['（区教育局负责，2024年10月完成）', '2024年10月', 'date', '2024-10-31', 2024],
    ['（责任单位：区教育局；时限：2024年3月—9月）', '2024年3月—9月', 'date', '2024-09-30', 2024],
    ['完成时间：２０２４年', '２０２４年', 'date', '2024-12-31', 2024],
    ['9月30日完成检查。', '9月30日', 'date', '2024-09-30', null],
    ['上半年全面完成。', '上半年', 'date', '2024-06-30', null],
    ['2024年下半年建成。', '2024年下半年', 'date', '2024-12-31', 2024],
    ['9月底完成改造。', '9月底', 'date', '2024-09-30', null],
    ['印发后30日内制定方案。', '印发后30日内', 'relative', null, null],
    ['自发布之日起10个工作日内报送。', '发布之日起10个工作日内', 'relative', null, null],
    ['24小时内启动溯源。', '24小时内', 'relative', null, null],
    ['在5个工作日内印发。', '5个工作日内', 'relative', null, null],
    ['按季度开展督导。', '按季度', 'recurring', null, null],
    ['每月通报一次。', '每月', 'recurring', null, null],
    ['每月25日前报送。', '每月25日前', 'recurring', null, null],
    ['每季度末月25日前报送。', '每季度末月25日前', 'recurring', null, null],
  ];
  for (const [sentence, words, kind, date, year] of deadlines)
    it(`are read in ${sentence}`, () => {
      const document = parseItem(sentence);
      const found = document.deadlines.map(({ span, ...rest }) => ({ words: wordsAt(document, span), ...rest }));
      assert.deepEqual(found, [{ words, kind, date, year }]);
    });

  for (const sentence of [
    '截至2023年底，全区建成示范店40家。',
    '目前已完成。',
    '提前部署。',
    '2024年以来。',
    '落实24小时值班制度。',
    '3年行动成效明显。',
    '周边200米范围内。',
    '20246月底前完成。',
    '13月底前完成。',
    '2月30日前完成。',
    '8月15日前后开展。',
    '执行2024年4月印发的方案。',
    '自2024年9月起完成检查。',
    '已于2024年9月完成检查。',
    '每年6月完成申报，次年3月完成公示。',
    '检查9月完成整改的食堂，通报6月完成情况。',
    '1—6月完成抽检300批次。',
    '有效期限：2024年9月；培训时间：2024年9月。',
    '完成时限：2024年9月1日起。',
    '落实《2024年9月完成改造方案》。',
  ])
    it(`are none in ${sentence}`, () => {
      assert.deepEqual(parseItem(sentence).deadlines, []);
    });

  it('are read in a note, in a table, and several in a sentence', () => {
    const text =
      '某区2024年食品安全计划\n一、甲\n（一）乙。（责任单位：区教育局；完成时限：6月底前）\n（二）3月底前摸底，9月底前整改。\n| 任务 | 责任单位 | 时限 |\n| --- | --- | --- |\n| 检查 | 区教育局 | 2024年8月底前 |';
    const dates = parsePlan(text).deadlines.map(({ date }) => date);
    assert.deepEqual(dates, ['2024-06-30', '2024-03-31', '2024-09-30', '2024-08-31']);
  });

  it('fall on the last day of February in each year', () => {
    const dates = (year: number) => parsePlan(`临江区${year}年食品安全计划\n一、甲\n2月底前完成。`).deadlines;
    assert.deepEqual(
      [2023, 2024].map((year) => dates(year)[0]!.date),
      ['2023-02-28', '2024-02-29'],
    );
  });

  it('lack the year where neither the words nor the plan have one', () => {
    assert.deepEqual(
      parsePlan('一、甲\n6月底前完成。').deadlines.map(({ date }) => date),
      ['--06-30'],
    );
  });
});

describe('citations', () => {
  const citations: readonly (readonly [
    string,
    readonly (readonly [words: string, name: string, number: string | null])[],
  ])[] = [
    ['落实《食品安全法》。', [['《食品安全法》', '食品安全法', null]]],
    [
      '根据《临江区计划》（临政发〔2024〕3号）开展。',
      [['《临江区计划》（临政发〔2024〕3号）', '临江区计划', '临政发〔2024〕3号']],
    ],
    [
      '根据《临江区办法》(临政发[2012]18号)开展。',
      [['《临江区办法》(临政发[2012]18号)', '临江区办法', '临政发[2012]18号']],
    ],
    [
      '根据《主体责任规定》（国家市场监督管理总局令第60号）开展。',
      [['《主体责任规定》（国家市场监督管理总局令第60号）', '主体责任规定', '国家市场监督管理总局令第60号']],
    ],
    ['根据《关于印发〈甲办法〉的通知》开展。', [['《关于印发〈甲办法〉的通知》', '关于印发〈甲办法〉的通知', null]]],
    ['根据《关于印发《甲办法》的通知》开展。', [['《关于印发《甲办法》的通知》', '关于印发《甲办法》的通知', null]]],
    [
      '落实《甲法》《乙条例》。',
      [
        ['《甲法》', '甲法', null],
        ['《乙条例》', '乙条例', null],
      ],
    ],
    ['落实《甲标准（修订版）》（试行）。', [['《甲标准（修订版）》', '甲标准（修订版）', null]]],
    ['落实“四个最严”要求。', []],
    ['落实《食品安全法。', []],
  ];
  for (const [sentence, expected] of citations)
    it(`in ${sentence}`, () => {
      const document = parseItem(sentence);
      const found = document.citations.map(({ span, name, documentNumber }) => [
        wordsAt(document, span),
        name,
        documentNumber,
      ]);
      assert.deepEqual(found, expected);
    });
});
