// The outline: which labels are headings, their titles, and what belongs to them.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { describeOutline, wordsAt } from '../describe';

describe('outline', () => {
  const outlines: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'headings on lines of their own',
      '一、总体要求\n坚持预防为主。\n二、重点任务\n（一）源头治理\n1.净化产地环境\n查清污染。\n（1）监测\n①布点\n2.规范用药\n（二）过程监管\n三、保障',
      [
        '一、总体要求',
        '二、重点任务',
        '  （一）源头治理',
        '    1.净化产地环境',
        '      （1）监测',
        '        ①布点',
        '    2.规范用药',
        '  （二）过程监管',
        '三、保障',
      ],
    ],
    [
      'headings run in with their text',
      '一、强化治理。开展排查，落实整改。\n（一）净化环境：查清污染。\n1.规范用药　严查违禁。',
      ['一、强化治理', '  （一）净化环境', '    1.规范用药　严查违禁'],
    ],
    [
      'everything on one line',
      '某区2024年工作计划为加强监管，制定本计划。一、强化治理(一)净化环境。查清污染。(区农业局负责)(二)规范用药。严查违禁。(区农业局配合)二、过程监管(三)生产环节。开展检查。(区市场局负责)三、保障措施(四)经费。列入预算。(区财政局负责)',
      [
        '一、强化治理',
        '  (一)净化环境',
        '  (二)规范用药',
        '二、过程监管',
        '  (三)生产环节',
        '三、保障措施',
        '  (四)经费',
      ],
    ],
    [
      'a first 一、 behind a sentence of the same line',
      '为加强监管，制定本计划。一、治理（一）净化环境。查清污染。\n（二）规范用药。\n二、监管',
      ['一、治理', '  （一）净化环境', '  （二）规范用药', '二、监管'],
    ],
    [
      'an item that follows a note in the line of the one before',
      '一、治理\n（一）净化环境。查清污染。（区农业局负责）（二）规范用药。严查违禁。\n1.排查。（区农业局负责）2.整改。\n3.验收。完成。4.总结。',
      ['一、治理', '  （一）净化环境', '  （二）规范用药', '    1.排查', '    2.整改', '    3.验收'],
    ],
    [
      'no item that does not go on counting',
      '一、治理\n（一）净化环境。查清污染。（五）类企业除外。（区农业局负责）（一）类企业优先。',
      ['一、治理', '  （一）净化环境'],
    ],
    [
      'Markdown',
      '# 某区2024年食品安全工作计划\n\n## 一、治理\n\n### （一）**净化环境**\n\n1. 查清污染。\n2. 严查违禁。\n\n## 二、监管',
      ['一、治理', '  （一）净化环境', '    1.查清污染', '    2.严查违禁', '二、监管'],
    ],
    [
      'parts above sections',
      '第一部分　总体\n一、指导思想\n二、目标\n第二部分　任务\n一、治理\n（一）甲\n第三章 保障',
      ['第一部分总体', '  一、指导思想', '  二、目标', '第二部分任务', '  一、治理', '    （一）甲', '第三章保障'],
    ],
    [
      'levels that are left out',
      '一、甲\n1.乙\n（1）丙\n二、丁\n①戊',
      ['一、甲', '  1.乙', '    （1）丙', '二、丁', '  ①戊'],
    ],
    ['items without a section above them', '1.甲\n2.乙\n（1）丙', ['1.甲', '2.乙', '  （1）丙']],
    [
      'numbers that count on across sections',
      '一、甲\n（一）乙\n（二）丙\n二、丁\n（三）戊\n（四）己',
      ['一、甲', '  （一）乙', '  （二）丙', '二、丁', '  （三）戊', '  （四）己'],
    ],
    [
      'attachments apart from the plan',
      '一、甲\n（一）乙。\n二、丙\n附件1\n任务清单\n一、丁\n1.戊',
      ['一、甲', '  （一）乙', '二、丙', '一、丁 [attachment]', '  1.戊 [attachment]'],
    ],
    [
      'no attachment lists',
      '一、甲\n（一）乙。\n附件：1.任务清单\n　　　2.名单\n某区人民政府\n2024年3月2日',
      ['一、甲', '  （一）乙'],
    ],
    [
      'the numbering of a notice apart from that of the plan',
      '关于印发某区2024年食品安全计划的通知\n各镇：\n一、请认真落实。\n二、请报送总结。\n某区办公室\n2024年3月2日\n某区2024年食品安全计划\n一、甲\n（一）乙',
      ['一、请认真落实 [notice]', '二、请报送总结 [notice]', '一、甲', '  （一）乙'],
    ],
    [
      'the number that a label has, right or not',
      '一、甲\n三、乙\n（二）丙\n（二）丁',
      ['一、甲', '三、乙', '  （二）丙', '  （二）丁'],
    ],
  ];
  for (const [what, text, expected] of outlines)
    it(`has ${what}`, () => {
      assert.deepEqual(describeOutline(text), expected);
    });

  const titles: readonly (readonly [string, string])[] = [
    ['（一）健全机制', '健全机制'],
    ['（一）健全机制。完善会商制度。', '健全机制'],
    ['（一）健全机制：完善会商制度。', '健全机制'],
    ['（一）健全机制（区食安办负责）', '健全机制'],
    ['（一）健全机制（试行）', '健全机制（试行）'],
    ['（一）**健全机制**', '健全机制'],
    ['（一） 健全机制；', '健全机制'],
    ['（一）', ''],
  ];
  for (const [line, title] of titles)
    it(`has the title “${title}” in ${line}`, () => {
      const { items } = parsePlan(`一、甲\n${line}\n`);
      assert.equal(items[0]?.title, title);
    });

  it('knows what is an item’s own and what is below it', () => {
    const document = parsePlan('一、甲\n导语。\n\n（一）乙\n正文。\n（二）丙\n二、丁');
    const own = document.outline.map(({ ownSpan }) => wordsAt(document, ownSpan));
    const whole = document.outline.map(({ span }) => wordsAt(document, span));
    assert.deepEqual(own, ['一、甲/导语。', '（一）乙/正文。', '（二）丙', '二、丁']);
    assert.deepEqual(whole, ['一、甲/导语。/（一）乙/正文。/（二）丙', '（一）乙/正文。', '（二）丙', '二、丁']);
  });

  it('parts sections from items, with children that know their parents', () => {
    const { sections, items } = parsePlan('第一部分　甲\n一、乙\n（一）丙\n1.丁');
    assert.deepEqual(
      sections.map(({ level }) => level),
      [0, 1],
    );
    assert.deepEqual(
      items.map(({ level }) => level),
      [2, 3],
    );
    assert.equal(items[1]?.parent, items[0]);
    assert.deepEqual(sections[1]?.children, [items[0]]);
  });

  it('does not run out of the plan into closing lines', () => {
    const document = parsePlan(
      '某区2024年食品安全工作计划\n一、甲\n正文。\n\n附件：任务清单\n某区人民政府办公室\n2024年3月2日\n（此件公开发布）\n抄送：区委办',
    );
    const closing = document.paragraphs.filter(({ region }) => region === 'closing');
    assert.deepEqual(
      closing.map(({ facts }) => facts.text),
      ['附件：任务清单', '某区人民政府办公室', '2024年3月2日', '（此件公开发布）', '抄送：区委办'],
    );
    assert.equal(wordsAt(document, document.sections[0]!.ownSpan), '一、甲/正文。');
  });
});
