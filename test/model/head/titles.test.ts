// Titles and notices: the words that make a line one of these, and those that do not.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { inlineTitleLength } from '../../../server/src/plan/head/inlineTitle';

const body = '为加强监管，制定本计划。\n一、甲\n（一）乙。';
const list = (words: string) => words.split(' ');
const titleOf = (...lines: readonly string[]) => parsePlan([...lines, body].join('\n')).title;

describe('a title line', () => {
  for (const kind of list(
    '计划 方案 要点 安排 规划 意见 分工 清单 办法 规定 规则 制度 预案 通知 通告 公告 通报 报告 总结 请示 批复 函 细则 措施 纲要 思路 打算 指南 指引 规程 决定 目标 任务 部署 举措 条例 表 书 责任分解 任务分解 目标分解 工作分解',
  ))
    it(`ends with ${kind}`, () => {
      assert.equal(titleOf(`临江区食品安全${kind}`), `临江区食品安全${kind}`);
    });
  for (const line of [
    '临江区食品安全',
    '食品函',
    '附件食品安全计划',
    '附表食品安全计划',
    '附录食品安全计划',
    '主题词食品安全计划',
    '抄送食品安全计划',
    '请落实食品安全计划',
    '现将食品安全计划',
    '特此报送食品安全计划',
    '各镇食品安全计划',
    '临江区；食品安全计划',
    '临江区。食品安全计划',
    '临江区！食品安全计划',
    '临江区？食品安全计划',
    '临江区：食品安全计划',
    '临江区:食品安全计划',
    `${'某'.repeat(80)}计划`,
  ])
    it(`is none in ${line.slice(0, 20)}`, () => {
      assert.equal(titleOf(line), null);
    });
  for (const tail of [
    '（征求意见稿）',
    '(送审稿)',
    '〔讨论稿〕',
    '[草案]',
    '【初稿】',
    '（征求意见稿1.0）',
    '（ 征求意见稿 ）',
    '征求意见稿',
    ' 征求意见稿',
    ' 临政办发〔2025〕6号',
    '　临政办发[2025]第6号',
  ])
    it(`is without ${tail}`, () => {
      assert.equal(titleOf(`临江区2025年食品安全计划${tail}`), '临江区2025年食品安全计划');
    });
  for (const tail of ['（试行）', '（2023—2025年）', '（修订）'])
    it(`keeps ${tail}`, () => {
      assert.equal(titleOf(`临江区食品安全计划${tail}`), `临江区食品安全计划${tail}`);
    });
});

describe('a title over several lines', () => {
  const title = '临江区食品安全重点任务分工';
  for (const lines of [
    ['临江区食品安全', '重点任务分工'],
    ['关于印发', '食品安全重点任务分工'],
    ['关于落实《政府工作报告》', '食品安全重点任务分工'],
    ['临江区食品安全委员会', '2024年工作要点'],
    ['临江区人民政府', '2024年度重点工作安排'],
    ['临江区市场监管局', '二〇二四年工作计划'],
    ['临江区食安办', '2024年任务'],
    ['临江区人民政府办公室', '关于做好食堂检查的通知'],
    ['临江区教育局', '关于食堂检查的意见'],
  ])
    it(lines.join('/'), () => {
      assert.equal(titleOf(...lines), lines.join(''));
    });
  for (const above of [
    '临江区食安委文件',
    '食品安全简报',
    '索引号',
    '发布日期',
    '来源食安办',
    '时间',
    '浏览次数',
    '阅读',
    '点击',
    '字体',
    '字号大小',
    '分享到',
    '打印本页',
    '返回',
    '朗读',
    '收藏',
    '下载',
    '关闭',
    '首页',
    '当前位置',
    '（此件公开）',
    '(此件公开)',
    '主动公开',
    '2024年3月2日',
    '临政办〔2024〕3号',
    '附件',
    '12',
    '联系人：',
    '征求意见稿',
    '加强管理。',
    '某'.repeat(41),
  ])
    it(`is not joined to ${above.slice(0, 12)}`, () => {
      assert.equal(titleOf(above, title), title);
    });
  it('is not joined to the name of its body, nor where it names a year or begins anew', () => {
    assert.equal(titleOf('临江区人民政府办公室', '临江区食品安全任务分工'), '临江区食品安全任务分工');
    assert.equal(titleOf('食品安全', '临江区2024年食品安全计划'), '临江区2024年食品安全计划');
    assert.equal(titleOf('食品安全', '二〇二四年食品安全计划'), '二〇二四年食品安全计划');
    assert.equal(titleOf('食品安全', '关于食品安全的计划'), '关于食品安全的计划');
    assert.equal(titleOf('编制《某方案》', title), title);
  });
  it('reaches over four lines', () => {
    assert.equal(titleOf('临江', '区食', '品安全', '重点', '任务分工'), '临江区食品安全重点任务分工');
    assert.equal(titleOf('临江', '区食', '', '任务分工'), '临江区食任务分工');
  });
});

describe('a notice', () => {
  const plan = '临江区2024年食品安全工作计划';
  const parsed = (...lines: readonly string[]) => parsePlan([...lines, plan, body].join('\n'));
  for (const kind of list('通知 通告 公告 请示 批复 报告 的函'))
    it(`is titled ${kind}`, () => {
      const document = parsed(
        `临江区办公室关于印发${plan}${kind === '的函' ? kind : `的${kind}`}`,
        '各镇：',
        '请落实。',
        '2024年3月2日',
      );
      assert.deepEqual([document.title, document.noticeTitle !== null], [plan, true]);
    });
  for (const addressees of [
    '各镇人民政府：',
    '各有关单位:',
    '区直各单位：',
    '局属各单位、机关各科室：',
    '市属各企业：',
    '县食安委各成员单位：',
    '省直各部门：',
    '有关单位：',
    '各学校：',
    '机关各处室：',
    '局属各中心（站）：',
  ])
    it(`begins with ${addressees}`, () => {
      const document = parsed(addressees, '请认真落实。', '2024年3月2日');
      assert.equal(document.title, plan);
      assert.equal(document.paragraphs[0]!.region, 'notice');
    });
  for (const opening of [
    '现将《X》印发给你们。',
    '现予印发，请落实。',
    '现就有关事项转发。',
    '现下发给各单位。',
    '现下达任务。',
    '经研究，印发你们，请落实。',
    '经研究，印发给你们，请落实。',
    '转发给你们。',
    '下发给你们。',
  ])
    it(`begins with ${opening}`, () => {
      const document = parsed(opening.replace('X', plan), '临江区食安办', '2024年3月2日');
      assert.equal(document.title, plan);
      assert.equal(document.paragraphs[0]!.region, 'notice');
    });
  it('is none without such words', () => {
    const document = parsed('请认真落实。', '临江区食安办', '2024年3月2日');
    assert.equal(document.paragraphs[0]!.region, 'plan');
  });
  it('has the title broken behind the name of the plan', () => {
    const document = parsed('关于印发临江区食品安全工作计划', '（2024年）的通知', '各镇：', '2024年3月2日');
    assert.equal(document.noticeTitle, '关于印发临江区食品安全工作计划（2024年）的通知');
    assert.equal(document.title, plan);
  });
});

describe('a title run into its text', () => {
  for (const kind of list('计划 方案 要点 安排 规划 意见'))
    for (const behind of [
      '为了加强监管',
      '为深入贯彻',
      '为进一步加强',
      '为切实加强',
      '为加强监管',
      '根据部署',
      '按照部署',
      '依据部署',
      '2024年，全区',
      '2024年是',
      '一、甲',
      '第一部分',
      '（草案）为加强',
      ' 为加强',
    ])
      it(`${kind} in front of ${behind}`, () => {
        assert.equal(inlineTitleLength(`临江区食品安全${kind}${behind}。`), `临江区食品安全${kind}`.length);
      });
  for (const line of [
    '临江区食品安全计划的要求',
    '计划为加强监管',
    '临江区，食品安全计划为加强监管',
    '临江区食品安全总结为加强监管',
  ])
    it(`none in ${line}`, () => {
      assert.equal(inlineTitleLength(line), 0);
    });
});

describe('a title in front of what follows on its line', () => {
  const title = '青禾县人民政府关于促进冷链发展的意见';
  const texts: readonly (readonly [what: string, head: string, title: string])[] = [
    [
      'the number of the document',
      `${title}青政发〔2026〕3号各乡镇人民政府，县直各单位：为促进发展，提出以下意见。`,
      title,
    ],
    ['the number in other brackets', `${title} 青政发[2026]第3号`, title],
    ['its addressees', `${title}各乡镇人民政府，县直各单位：现提出以下意见。`, title],
    ['its date', `${title}（2026年3月1日）为促进发展，提出以下意见。`, title],
    [
      'a notice with its number',
      '青禾县人民政府办公室关于加强冷库检查的通知青政办发〔2026〕8号各乡镇：近来事故多发。',
      '青禾县人民政府办公室关于加强冷库检查的通知',
    ],
    [
      'its years and text',
      '青禾镇冷库整治三年行动方案（20242026年）为认真落实部署，制定本方案。',
      '青禾镇冷库整治三年行动方案（20242026年）',
    ],
    [
      'a list',
      '青禾县2026年度先进单位、先进个人评选方案为做好评选，制定本方案。',
      '青禾县2026年度先进单位、先进个人评选方案',
    ],
    [
      'a document that it carries out',
      '青禾县落实《冷库管理办法》工作方案根据要求，制定本方案。',
      '青禾县落实《冷库管理办法》工作方案',
    ],
    ['contents', '青禾县冷库检查工作方案目 录一、甲二、乙', '青禾县冷库检查工作方案'],
    ['what there was of late', '青禾县冷库检查工作方案近期，冷库事故多发。', '青禾县冷库检查工作方案'],
    ['measures', '青禾县促进冷链发展若干措施为进一步支持企业，制定本措施。', '青禾县促进冷链发展若干措施'],
  ];
  for (const [what, head, expected] of texts)
    it(`is read in front of ${what}`, () => {
      const { title: found, titleSpan } = parsePlan(`${head}\n一、甲\n（一）乙。`);
      assert.equal(found, expected);
      assert.deepEqual(titleSpan, { start: 0, end: expected.length });
    });
  for (const lead of [
    '附件1',
    '附件1：',
    '附件 ',
    '附件：',
    '青禾县人民政府文件青政发〔2026〕3号',
    '青禾县人民政府文件 ',
  ])
    it(`is read behind ${lead}`, () => {
      const { title: found, titleSpan } = parsePlan(`${lead}${title}为促进发展，提出以下意见。一、甲（一）乙。`);
      assert.deepEqual([found, titleSpan?.start], [title, lead.length]);
    });
  it('is read behind what a web page has in front of it', () => {
    const lead = '索引号 0143 发布日期 2026-03-01 ';
    const plan = '青禾县2026年冷库检查方案';
    const { title: found, titleSpan } = parsePlan(`${lead}${plan} 为做好检查，制定本方案。一、甲（一）乙。`);
    assert.deepEqual([found, titleSpan?.start], [plan, lead.length]);
    assert.equal(parsePlan('索引号0143发布日期2026-03-01 检查方案 为做好检查，制定本方案。').title, null);
  });
  it('is read on a line of its own behind 附件1', () => {
    assert.equal(parsePlan(`附件1 青禾县2026年冷库检查方案\n${body}`).title, '青禾县2026年冷库检查方案');
    assert.equal(
      parsePlan(`附件1\n青禾县2026年冷库检查方案为做好检查，制定本方案。`).title,
      '青禾县2026年冷库检查方案',
    );
  });
  it('is read over two lines', () => {
    const { title: found, titleSpan } = parsePlan(
      '青禾县人民政府关于加强\n冷库检查的通知青政发〔2026〕3号各乡镇：近来事故多发。',
    );
    assert.equal(found, '青禾县人民政府关于加强冷库检查的通知');
    assert.equal(titleSpan?.start, 0);
  });
  it('is followed by the title of the plan', () => {
    const plan = '青禾县冷库检查方案';
    const head = `青禾县人民政府关于印发${plan}的通知青政发〔2026〕3号各乡镇人民政府，县直各单位：`;
    const document = parsePlan(`${head}\n现印发给你们，请认真落实。\n2026年3月1日\n${plan}\n${body}`);
    assert.equal(document.title, plan);
    assert.equal(document.noticeTitle, `青禾县人民政府关于印发${plan}的通知`);
  });
  for (const head of [
    '各部门采取有力措施为企业办实事，成效明显。',
    '青禾县采取措施为企业办实事，成效明显。',
    '根据国务院通知国办发〔2024〕6号要求，制定本方案。',
    '为落实《冷库管理办法》（国办发〔2024〕6号），制定本方案。',
    '近年来，各地按照工作方案根据实际开展检查，成效明显。',
    '青禾县2026年方案的要求根据实际落实，成效明显。',
  ])
    it(`is none in ${head.slice(0, 16)}`, () => {
      assert.equal(parsePlan(`${head}\n一、甲\n（一）乙。`).title, null);
    });
});

describe('a title whose first line looks whole', () => {
  for (const [above, below] of [
    ['云州市办公室关于全面推行监管信息公示制度', '重大事项审核机制的指导意见'],
    ['云州市办公室关于落实食品安全目标任务', '督导检查办法的通知'],
    ['云州市办公室关于清理行政规范性文件', '合法性审核的实施意见'],
    ['云州市办公室关于做好科研机构', '自主权有关文件落实工作的通知'],
  ] as const)
    it(`goes on with ${below}`, () => {
      assert.equal(titleOf(above, below), above + below);
    });
  it('ends where the line below is another', () => {
    assert.equal(titleOf('云州市关于建立检查制度的通知', '食品检查制度的意见'), '云州市关于建立检查制度的通知');
    assert.equal(titleOf('云州市检查制度', '检查工作的意见'), '云州市检查制度');
  });
});

describe('a long title', () => {
  it('of a joint notice is one line', () => {
    const title = `云州市${'市场监管局、'.repeat(11)}教育局关于2026年食堂检查的意见`;
    assert.ok(title.length > 80);
    assert.equal(titleOf(title), title);
  });
  it('of a notice that a web page repeats is followed by that of the plan', () => {
    const notice = '云州市教育局关于印发《云州市食堂检查方案》的通知';
    const lines = [
      notice,
      '2026.3.1',
      notice,
      '各学校：',
      `现将《云州市食堂检查方案》印发给你们。${'请落实。'.repeat(8)}`,
    ];
    assert.equal(titleOf(...lines, '2026年3月1日', '云州市食堂检查方案'), '云州市食堂检查方案');
  });
});
