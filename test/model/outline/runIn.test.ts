// The outline of texts whose line breaks were lost, or whose labels stand behind marks.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { findMiscounts } from '../../../server/src/plan/outline/numbering';
import { describeOutline } from '../describe';

const runIn: readonly (readonly [what: string, text: string, outline: readonly string[]])[] = [
  [
    'first labels behind headings that hold commas',
    '为守护校园食堂，制定本方案。一、夯实基础，守住底线（一）摸清家底。逐校登记。（二）整改隐患。二、联动各方，形成合力，久久为功（三）共建专班。按月碰头。（四）公开结果。',
    [
      '一、夯实基础，守住底线',
      '  （一）摸清家底',
      '  （二）整改隐患',
      '二、联动各方，形成合力，久久为功',
      '  （三）共建专班',
      '  （四）公开结果',
    ],
  ],
  [
    'a first label behind 如下：',
    '为管好夜市摊点，任务分工如下：一、登记造册逐户上门。二、巡查（一）夜间巡查。（二）周末巡查。三、总结年底报送。',
    ['一、登记造册逐户上门', '二、巡查', '  （一）夜间巡查', '  （二）周末巡查', '三、总结年底报送'],
  ],
  [
    'digits behind 措施： within an item',
    '一、外卖治理（一）清理平台，下架无证商户。（县商务局负责）主要举措：1．比对证照。（县商务局负责）2．抽查封签。（县商务局负责）（二）培训骑手。（县商务局负责）工作内容：1．开设课堂。（县教育局负责）2．发放手册。（县教育局负责）',
    [
      '一、外卖治理',
      '  （一）清理平台，下架无证商户',
      '    1．比对证照',
      '    2．抽查封签',
      '  （二）培训骑手',
      '    1．开设课堂',
      '    2．发放手册',
    ],
  ],
  [
    'digits that count on behind run-in headings',
    '一、添置设备1.购置冷柜。（县商务局负责）2.添置秤具。（县商务局负责）二、理顺流程3.简化登记。（县商务局负责）4.延长窗口。（县商务局负责）',
    ['一、添置设备', '  1.购置冷柜', '  2.添置秤具', '二、理顺流程', '  3.简化登记', '  4.延长窗口'],
  ],
  [
    'a label that counts on behind a heading and a blank',
    '一、菜场\n1.换新档口。\n2.公示价格。\n二、集市 3.划定点位。\n4.规范计量。',
    ['一、菜场', '  1.换新档口', '  2.公示价格', '二、集市', '  3.划定点位', '  4.规范计量'],
  ],
  [
    'a first label whose next begins a line',
    '一、严格准入，把好源头（一）查证。核对票据。\n（二）查货。抽取样品。',
    ['一、严格准入，把好源头', '  （一）查证', '  （二）查货'],
  ],
  [
    'digits behind a colon in a line of its own',
    '（一）清理平台。主要举措：1.比对证照。（县商务局负责）2.抽查封签。3.回访商户。\n（二）培训骑手。',
    ['（一）清理平台', '  1.比对证照', '  2.抽查封签', '  3.回访商户', '（二）培训骑手'],
  ],
  [
    'no list that is a part of one task',
    '（一）清理平台。主要举措：1.比对证照。2.抽查封签。3.回访商户。（责任单位：县商务局）\n（二）培训骑手。内容如下：1.开设课堂。2.发放手册。（责任单位：县教育局）',
    ['（一）清理平台', '（二）培训骑手'],
  ],
  [
    'a first 一、 right behind the title',
    '青石县夜市摊点管理方案一、目标明确。二、任务落实。三、保障到位。',
    ['一、目标明确', '二、任务落实', '三、保障到位'],
  ],
  [
    'headings and items without any mark between them',
    '青石县夜市方案一、总体要求惠民便民二、重点任务（一）改造摊点，统一招牌（二）划定点位三、保障措施（一）加强领导（二）加强宣传',
    [
      '一、总体要求惠民便民',
      '二、重点任务',
      '  （一）改造摊点，统一招牌',
      '  （二）划定点位',
      '三、保障措施',
      '  （一）加强领导',
      '  （二）加强宣传',
    ],
  ],
  [
    'digits that count on without any mark between them',
    '夜市方案一、任务1.改造摊点2.划定点位二、保障3.加强领导4.加强宣传',
    ['一、任务', '  1.改造摊点', '  2.划定点位', '二、保障', '  3.加强领导', '  4.加强宣传'],
  ],
  [
    'headings parted by blanks',
    '夜市方案 一、总体要求 惠民便民 二、重点任务 三、保障措施',
    ['一、总体要求 惠民便民', '二、重点任务', '三、保障措施'],
  ],
  [
    'no headings in a row of words',
    '一、任务\n按照一、巡查，二、整改，三、回访的顺序，比照（一）和（二）的做法办理。\n二、保障',
    ['一、任务', '二、保障'],
  ],
  [
    'no list within a sentence',
    '一、总体安排\n分三步走：（一）动员；（二）排查；（三）总结。\n二、措施\n对（一）类摊点，按月检查；对（二）类摊点，按季检查。',
    ['一、总体安排', '二、措施'],
  ],
  [
    'no words that end in a numeral',
    '为统一、规范标识，制定本方案。一、目标明确。二、任务落实专一、专业的队伍。',
    ['一、目标明确', '二、任务落实专一、专业的队伍'],
  ],
  [
    'no kinds that are spoken of',
    '一、分类（一）甲类户按月查。（二）乙类户按季查。（三）类户不再列入。（三）丙类户按年查。',
    ['一、分类', '  （一）甲类户按月查', '  （二）乙类户按季查', '  （三）丙类户按年查'],
  ],
];

describe('run-in outline', () => {
  for (const [what, text, outline] of runIn)
    it(`has ${what}`, () => {
      assert.deepEqual(describeOutline(text), outline);
      assert.deepEqual(findMiscounts(parsePlan(text)), []);
    });

  it('begins anew where a list inside a line does', () => {
    const text =
      '一、采样。按批抽取。二、送检。当日送达。三、公布。按月公布。一、组织领导。成立专班。二、经费保障。列入预算。';
    assert.deepEqual(findMiscounts(parsePlan(text)), []);
  });

  for (const mark of [
    '★',
    '● ',
    '✅',
    '<b>',
    '<span style="color:red">',
    '~~',
    '\ufffc',
    '\uf06c',
    '\f',
    '☑\ufe0f',
    '🔸',
    '※ ',
  ])
    it(`reads labels behind ${JSON.stringify(mark)}`, () => {
      for (const label of ['二、', '（二）', '2.']) {
        const [first, third] = [
          label.replace(/二/, '一').replace('2', '1'),
          label.replace(/二/, '三').replace('2', '3'),
        ];
        const { outline } = parsePlan(`${first}采样\n${mark}${label}送检\n${third}公布`);
        assert.deepEqual(
          outline.map((item) => item.label.text),
          [first, label, third],
        );
      }
    });

  it('reads titles without the marks that close', () => {
    const text = '<b>一、采样</b>\n~~二、送检~~\n<strong>三、公布。</strong>';
    assert.deepEqual(describeOutline(text), ['一、采样', '二、送检', '三、公布']);
  });

  it('reads a label behind a line break within the line', () => {
    assert.deepEqual(describeOutline('一、采样。\v二、送检。\f三、公布。'), ['一、采样', '二、送检', '三、公布']);
  });

  for (const [written, number, plain] of [
    ['⼀、', 1, '一、'],
    ['⼆、', 2, '二、'],
    ['（⼗⼆）', 12, '（十二）'],
    ['（⼋）', 8, '（八）'],
    ['（\uf9d1）', 6, '（六）'],
    ['㈢', 3, '㈢'],
  ] as const)
    it(`reads ${written} as ${number}, by the characters that are meant`, () => {
      const [item] = parsePlan(`${written}采样`).outline;
      assert.equal(item?.number, number);
      assert.equal(item?.label.text, plain);
    });
});
