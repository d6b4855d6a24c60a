// The head of a draft: title, notice, stage marker, year, region and level.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import type { AdminLevel } from '../../../server/src/words/levels';

const body = '\n为加强监管，制定本计划。\n一、甲\n（一）乙。';

describe('title', () => {
  const titles: readonly (readonly [string, string, string | null])[] = [
    ['a line', '临江区2024年食品安全工作计划', '临江区2024年食品安全工作计划'],
    ['a Markdown heading', '# 临江区2024年食品安全工作计划', '临江区2024年食品安全工作计划'],
    ['a bold line', '**临江区2024年食品安全工作计划**', '临江区2024年食品安全工作计划'],
    ['a line without its stage', '临江区2024年食品安全工作计划（送审稿）', '临江区2024年食品安全工作计划'],
    ['a line with its years', '临江区食品安全行动计划（2023—2025年）', '临江区食品安全行动计划（2023—2025年）'],
    ['a line in title marks', '《临江区2024年食品安全工作计划》', '临江区2024年食品安全工作计划'],
    ['two lines', '临江区2024年\n食品安全工作要点', '临江区2024年食品安全工作要点'],
    ['two lines broken within a word', '临江区2024年食品安\n全工作计划', '临江区2024年食品安全工作计划'],
    [
      'a line behind page furniture',
      '索引号：0143-00057\n发布时间：2024-04-02\n临江区2024年食品安全工作计划',
      '临江区2024年食品安全工作计划',
    ],
    [
      'a line that names it again behind a line with the name in title marks',
      '打印\n编制《临江区食品安全示范工作方案》\n临江区食品安全示范工作方案',
      '临江区食品安全示范工作方案',
    ],
    ['a line behind debris', '[bookmark: _GoBack]临江区2024年食品安全工作计划', '临江区2024年食品安全工作计划'],
    [
      'a line behind the number of the document',
      '临食安委〔2024〕3号\n临江区2024年食品安全工作计划',
      '临江区2024年食品安全工作计划',
    ],
    [
      'two lines, of which the first names the body',
      '青山旗安全生产委员会\n2024年工作要点',
      '青山旗安全生产委员会2024年工作要点',
    ],
    [
      'two lines, of which the first names a document',
      '关于落实区《政府工作报告》\n食品安全重点工作的任务分工',
      '关于落实区《政府工作报告》食品安全重点工作的任务分工',
    ],
    ['a line about who does what', '2024年食品安全重点工作责任分解', '2024年食品安全重点工作责任分解'],
    [
      'a line without the number of the document behind it',
      '关于印发《临江区2025年食品安全工作计划》的通知 临政办发〔2025〕6号',
      '关于印发《临江区2025年食品安全工作计划》的通知',
    ],
    [
      'the words in front of run-in text',
      '临江区2024年食品安全工作计划为进一步加强监管，制定本计划。',
      '临江区2024年食品安全工作计划',
    ],
    ['none where text begins', '为加强监管，制定本计划。', null],
    ['none where a heading begins', '一、总体要求', null],
  ];
  for (const [what, head, title] of titles)
    it(`is ${what}`, () => {
      const document = parsePlan(head + body);
      assert.equal(document.title, title);
      const { titleSpan } = document;
      const words = titleSpan && document.text.slice(titleSpan.start, titleSpan.end).replaceAll('\n', '');
      assert.equal(words, title);
    });

  it('is null in an empty text', () => {
    const { title, titleSpan, stage, year, region, level } = parsePlan('');
    assert.deepEqual(
      { title, titleSpan, stage, year, region, level },
      {
        title: null,
        titleSpan: null,
        stage: null,
        year: null,
        region: null,
        level: null,
      },
    );
  });
});

describe('notice', () => {
  const notice = [
    '临江区人民政府办公室关于印发临江区2024年食品安全工作计划的通知',
    '临政办〔2024〕3号',
    '各镇人民政府，各街道办事处：',
    '《临江区2024年食品安全工作计划》已经区政府同意，现印发给你们。',
    '一、请各单位认真落实。',
    '二、请于年底前报送总结。',
    '临江区人民政府办公室',
    '2024年3月2日',
  ];
  const plan = ['临江区2024年食品安全工作计划', '为加强监管，制定本计划。', '一、甲', '（一）乙。'];

  it('stands in front of the plan with a numbering of its own', () => {
    const document = parsePlan([...notice, ...plan].join('\n'));
    assert.equal(document.title, plan[0]);
    assert.equal(document.noticeTitle, notice[0]);
    assert.deepEqual(
      document.sections.map(({ title }) => title),
      ['甲'],
    );
    const inNotice = document.paragraphs.filter(({ region }) => region === 'notice');
    assert.deepEqual(
      inNotice.map(({ facts }) => facts.text),
      notice,
    );
  });

  it('has a title that may break', () => {
    const broken = ['临江区人民政府办公室关于印发', '临江区2024年食品安全工作计划的通知', ...notice.slice(2)];
    const document = parsePlan([...broken, ...plan].join('\n'));
    assert.equal(document.title, plan[0]);
    assert.equal(document.noticeTitle, broken[0]! + broken[1]!);
  });

  it('may begin with its addressees', () => {
    const document = parsePlan([...notice.slice(2), ...plan].join('\n'));
    assert.equal(document.title, plan[0]);
    assert.equal(document.noticeTitle, null);
    assert.deepEqual(
      document.sections.map(({ title }) => title),
      ['甲'],
    );
  });

  const openings: readonly (readonly [string, readonly string[]])[] = [
    ['with the members of a committee', ['临江区食品安全委员会各成员单位：', '现将《X》印发给你们。', '2024年3月1日']],
    ['with the parts of a body', ['局属各单位、机关各科室：', '现将《X》印发给你们。', '2024年3月1日']],
    [
      'without addressees',
      ['经区政府同意，现将《X》印发给你们，请认真贯彻执行。', '临江区人民政府办公室', '2024年3月1日'],
    ],
    ['without a date', ['各镇人民政府：', '现将《X》印发给你们。', '临江区人民政府办公室']],
  ];
  for (const [what, lines] of openings)
    it(`may begin ${what}`, () => {
      const opening = lines.map((line) => line.replace('X', plan[0]!));
      const document = parsePlan([...opening, ...plan].join('\n'));
      assert.equal(document.title, plan[0]);
      const inNotice = document.paragraphs.filter(({ region }) => region === 'notice');
      assert.equal(inNotice.length, lines.length);
    });

  it('has its own title where the signature above the plan bears no date', () => {
    const [title, ...rest] = notice.slice(0, 7);
    const document = parsePlan([title, ...rest, ...plan].join('\n'));
    assert.deepEqual([document.title, document.noticeTitle], [plan[0], title]);
  });

  it('makes no title of words below its own headings', () => {
    const lines = ['各镇人民政府：', '现将有关事项通知如下。', '一、甲', '（一）乙。', '重点工作任务', '（二）丙。'];
    assert.equal(parsePlan(lines.join('\n')).title, null);
  });

  it('gives the title where no plan follows', () => {
    const document = parsePlan('临江区食安办关于做好2024年中秋食品安全工作的通知\n各镇：\n一、甲\n（一）乙。');
    assert.equal(document.title, '临江区食安办关于做好2024年中秋食品安全工作的通知');
    assert.equal(document.noticeTitle, null);
    assert.deepEqual(
      document.sections.map(({ region }) => region),
      ['plan'],
    );
  });

  it('keeps its figures to itself', () => {
    const [title, ...rest] = notice;
    const document = parsePlan([title, '全年抽检不少于300批次。', ...rest, ...plan].join('\n'));
    assert.deepEqual(document.targets, []);
  });
});

describe('stage', () => {
  const title = '临江区2024年食品安全工作计划';
  const stages: readonly (readonly [string, string | null])[] = [
    [`${title}（征求意见稿）`, '征求意见稿'],
    [`${title}(送审稿)`, '送审稿'],
    [`${title}[讨论稿]`, '讨论稿'],
    [`${title}\n（征求意见稿）`, '征求意见稿'],
    [`# ${title}\n\n（草案）`, '草案'],
    [`${title}\n报批稿`, '报批稿'],
    [`（初稿）\n${title}`, '初稿'],
    [`${title}（征求意见稿）为加强监管，制定本计划。`, '征求意见稿'],
    [title, null],
    [`${title}（试行）`, null],
    [`${title}\n本计划（征求意见稿）已印发各单位征求意见。`, null],
  ];
  for (const [head, stage] of stages)
    it(`is ${stage} in ${head.replaceAll('\n', '/')}`, () => {
      assert.equal(parsePlan(head + body).stage, stage);
    });
});

describe('year, region and level', () => {
  const plans: readonly (readonly [string, number | null, string | null, AdminLevel | null])[] = [
    ['临江区2024年食品安全工作计划', 2024, '临江区', '区'],
    ['２０２４年临江区食品安全工作计划', 2024, '临江区', '区'],
    ['云州市临江区2024年食品安全工作计划', 2024, '临江区', '区'],
    ['东林省2024年食品安全工作安排', 2024, '东林省', '省'],
    ['云州市2024年食品安全工作要点', 2024, '云州市', '市'],
    ['青石县2024年食品安全工作要点', 2024, '青石县', '县'],
    ['柳河镇2024年食品安全工作要点', 2024, '柳河镇', '乡镇'],
    ['东林自治区2024年食品安全工作要点', 2024, '东林自治区', '省'],
    ['海州市食品安全行动计划（2023—2025年）', 2023, '海州市', '市'],
    ['2024年全区食品安全工作计划', 2024, null, '区'],
    ['2024年食品安全示范区创建方案', 2024, null, null],
    ['食品安全工作计划', null, null, null],
  ];
  for (const [title, year, region, level] of plans)
    it(`are ${year}, ${region}, ${level} in ${title}`, () => {
      const document = parsePlan(title + body);
      assert.deepEqual([document.year, document.region, document.level], [year, region, level]);
    });

  it('are looked for in the first lines where the title has none', () => {
    const document = parsePlan('食品安全工作计划\n根据《云州市2021年计划》，做好2024年全县工作。\n一、甲');
    assert.deepEqual([document.year, document.region, document.level], [2024, null, '县']);
  });

  it('are taken from the title of the notice before the text', () => {
    const text =
      '临江区办公室关于印发2024年食品安全工作计划的通知\n各镇：\n2024年3月2日\n食品安全工作计划\n2023年以来成效明显。';
    assert.equal(parsePlan(text).year, 2024);
  });
});
