// References of a draft to its own parts, its attachments and its short names: the words for each.
import assert from 'node:assert/strict';
import {
  endOfAttachmentHeading,
  findAttachmentReferences,
  findShownAttachments,
} from '../../../server/src/plan/attachments';
import { parsePlan } from '../../../server/src/plan/document';
import { HeadingsAbove } from '../../../server/src/plan/headingsAbove';
import { ownDocumentBefore } from '../../../server/src/plan/ownDocument';
import { findPartReferences } from '../../../server/src/plan/partReferences';
import { findShortNames, isSameThing } from '../../../server/src/plan/shortNames';
import { readMarks, writeMarks } from '../../support/marks';

type Find = (text: string) => readonly { readonly span: { start: number; end: number } }[];
const list = (words: string) => words.split(' ');

function checkMarks(find: Find, ...sentences: readonly string[]): void {
  for (const marked of sentences)
    it(marked, () => {
      const { text } = readMarks(marked);
      assert.equal(
        writeMarks(
          text,
          find(text).map(({ span }) => span),
        ),
        marked,
      );
    });
}

describe('references to attachments', () => {
  const check = (...sentences: readonly string[]) =>
    checkMarks((text) => findAttachmentReferences(text, 0), ...sentences);
  for (const kind of '件表图录') check(`填写⟦附${kind}2⟧。`, `填写⟦附${kind}二⟧。`);
  check('填写⟦附件 2⟧。', '填写⟦附件　２⟧。', '填写⟦附件12⟧。', '填写⟦附件十二⟧。', '填写附件123。');
  for (const behind of '份个张种页套册批年月日次式并起同览.．%％') check(`填写附件2${behind}。`);
  for (const before of '见如照按（(') check(`${before}⟦表2⟧填写。`, `${before}⟦表 2⟧填写。`);
  check('填写表2。', '见表2-1。', '见表2.1。', '见表2个。', '见表2张。', '见表2份。', '见表2种。');
  for (const foreign of list('通知 方案 文件 规划 计划 意见 规定 办法 标准 细则 公告 函 其 该'))
    check(
      `市${foreign}附件2。`,
      `市${foreign}的附件2。`,
      `市${foreign}中附件2。`,
      `市${foreign}里的附件2。`,
      `本${foreign === '其' || foreign === '该' || foreign === '函' || foreign === '规定' || foreign === '标准' || foreign === '细则' ? '方案' : foreign}⟦附件2⟧。`,
    );
  check(
    '《某方案》附件2。',
    '《某方案》（云政发〔2026〕3号）附件2。',
    '《某方案》(云政发3号)的附件2。',
    '《某表》（⟦附件2⟧）。',
    '《某方案附件2》。',
    '《某》、⟦附件2⟧。',
  );

  it('know kind and number', () => {
    assert.deepEqual(
      findAttachmentReferences('见附件2、附表十二、见表３。', 0).map(({ kind, number }) => [kind, number]),
      [
        ['附件', 2],
        ['附表', 12],
        ['表', 3],
      ],
    );
  });
  it('begin at an offset', () => {
    assert.deepEqual(
      [0, 1, 6].map((from) => findAttachmentReferences('附件2、见附件3', from).length),
      [2, 1, 0].map((count, at) => (at === 2 ? 0 : count)),
    );
    assert.equal(findAttachmentReferences('附件2、见附件3', 5).length, 1);
  });
});

describe('attachments that a draft shows', () => {
  const shown = (...lines: readonly string[]) =>
    findShownAttachments(parsePlan(['临江区2024年工作计划', '一、任务', ...lines].join('\n'))).map(
      ({ kind, inNotice, numbers, list: listed, listsPlan }) =>
        `${kind} ${[...numbers].join('+')}${inNotice ? ' notice' : ''}${listed ? ' list' : ''}${listsPlan ? ' plan' : ''}`,
    );
  for (const heading of [
    '附件2',
    '附件 2',
    '附件2：清单',
    '附件2:清单',
    '附件２ 清单',
    '附件二',
    '附件2.清单',
    '附件2．清单',
    '附件2、清单',
    '附件2-1',
    '附件2－1 清单',
    '附件2—1',
  ])
    it(`by the heading ${heading}`, () => {
      assert.deepEqual(shown(heading), ['附件 2']);
    });
  for (const [line, expected] of [
    ['附件', ['附件 1']],
    ['附表3 统计表', ['附表 3']],
    ['附图3', ['附图 3']],
    ['附录3', ['附录 3']],
    ['表3 统计表', ['表 3']],
    ['表3统计表', []],
    ['表三 统计表', []],
    ['附件2清单', []],
    ['附件2 清单。', []],
    [`附件2 ${'某'.repeat(56)}`, ['附件 2']],
    [`附件2 ${'某'.repeat(57)}`, []],
    ['附件：清单', ['附件 1 list']],
    ['附：清单', ['附件 1 list']],
    ['附表：1.甲 2.乙', ['附表 1+2 list']],
    ['附件：1.甲清单 2.乙方案', ['附件 1+2 list plan']],
    ['附件：1.甲清单；2．乙清单;3、丙清单', ['附件 1+2+3 list']],
    ['附件:1.甲计划表', ['附件 1 list']],
    ['附件:1.甲方案清单', ['附件 1 list']],
    ['附件:1.甲要点', ['附件 1 list plan']],
    ['附件:1.甲安排', ['附件 1 list plan']],
    ['附件:1.甲计划', ['附件 1 list plan']],
    ['附 件：1.甲', ['附件 1 list']],
  ] as const)
    it(line.slice(0, 20), () => {
      assert.deepEqual(shown(line), expected);
    });
  it('by a list over several lines', () => {
    assert.deepEqual(shown('附件：1.甲清单', '2.乙清单', '', '3.丙方案'), ['附件 1+2+3 list plan']);
    assert.deepEqual(shown('附件：1.甲清单的长名字', '折行', '2.乙清单'), ['附件 1+2 list']);
    assert.deepEqual(shown('附件：1.甲清单', '第一行', '第二行', '2.乙清单'), ['附件 1 list']);
    assert.deepEqual(shown('附件：1.甲清单', '（二）检查', '2.乙清单'), ['附件 1 list']);
  });
  it('by lists and headings together, those of the notice apart', () => {
    const notice = ['临江区办公室关于印发工作计划的通知', '各镇：', '附件：1.工作计划', '2024年3月2日', '工作计划'];
    const found = findShownAttachments(
      parsePlan([...notice, '一、任务', '附件：1.甲清单', '', '附件2', '乙清单'].join('\n')),
    );
    assert.deepEqual(
      found.map(({ inNotice, numbers }) => [inNotice, [...numbers]]),
      [
        [true, [1]],
        [false, [1, 2]],
      ],
    );
  });
  it('leave the rest of their line to be read', () => {
    const end = (line: string) => endOfAttachmentHeading(parsePlan(line).paragraphs[0]!.facts);
    assert.equal(end('附件2：见附件3'), 4);
    assert.equal(end('　　附件2 清单'), 6);
    assert.equal(end('附件：1.甲'), 6);
    assert.equal(end('见附件2'), 0);
  });
});

describe('words by which a draft speaks of itself', () => {
  for (const kind of list('计划 方案 要点 安排 意见 通知 规划 办法 预案 文件 清单 通告 公告 分工'))
    it(`本${kind}`, () => {
      for (const words of [
        `本${kind}`,
        `本《${kind}》`,
        `本${kind}的`,
        `本${kind}中`,
        `本${kind}里的`,
        `本${kind}内`,
        `本${kind}正文`,
      ])
        assert.equal(ownDocumentBefore(words, words.length), kind, words);
    });
  for (const middle of list('工作 实施 行动 年度 专项 整治 监管 监督管理 重点工作 专项行动'))
    it(`本${middle}方案`, () => {
      assert.equal(ownDocumentBefore(`按照本${middle}方案`, `按照本${middle}方案`.length), '方案');
    });
  it('are none otherwise', () => {
    for (const words of ['方案', '该方案', '本市方案', '本方案，', '本年度专项工作方案', `本方案${' '.repeat(1)}附`])
      assert.equal(ownDocumentBefore(words, words.length), null, words);
  });
});

describe('references to parts', () => {
  const check = (...sentences: readonly string[]) => checkMarks(findPartReferences, ...sentences);
  for (const word of list('上述 前述 以上 上文 前文 前面 本部分 本章 本条 上述的'))
    check(
      `${word}⟦第二部分⟧所列工作`,
      `${word}⟦第三章⟧所列工作`,
      `${word}⟦第（二）项⟧工作`,
      `${word}⟦第2项⟧工作`,
      `${word}第二条所列工作`,
      `${word}⟦第（二）条⟧所列工作`,
    );
  for (const word of list('见 按 照 据 如 除 即 同 与 和 及 对 将 在 落实 执行 完成 承担 牵头 负责 履行 围绕'))
    check(
      `${word}⟦第二部分⟧要求`,
      `${word}⟦第（二）项⟧要求`,
      `${word}第二章要求`,
      `${word}第二项要求`,
      `${word}第二条要求`,
    );
  for (const mark of '，。；：、（(,;: ')
    check(`检查${mark}⟦第二部分第（三）项⟧`, `检查${mark}⟦第（三）项⟧`, `检查${mark}第二部分`);
  for (const other of list(
    '》 法 条例 规定 办法 标准 文件 通知 规划 要点 清单 指南 规范 合同 协议 讲话 报告 决定 意见 方案 计划 工程',
  ))
    check(`${other}要求，见第二部分`, `${other}要求；见⟦第二部分⟧`, `${other}要求。见⟦第二部分⟧`);
  check(
    '检查第二部分',
    '检查第二部分第三项',
    '见⟦第二部分第三项⟧',
    '见⟦第二部分的第三项⟧',
    '见⟦第二部分中第三项⟧',
    '见⟦第二部分里的第三项⟧',
    '见⟦第二部分（三）⟧',
    '见⟦第二部分（三）、（四）项⟧',
    '见⟦第二部分（三）至（四）⟧',
    '见⟦第 2 部分⟧',
    '见⟦第２部分⟧',
    '见⟦第二、三部分⟧',
    '见⟦第二和第三部分⟧',
    '见⟦第二至四部分⟧',
    '见⟦第二——四部分⟧',
    '见⟦第二～四部分⟧',
    '本方案⟦第三条⟧',
    '本通知⟦第三项⟧',
    '上述⟦（一）项⟧、前述⟦（二）（三）项⟧、以上⟦（四）至（五）项⟧'.replace('（二）（三）', '（二）、（三）'),
    `规定${'某'.repeat(80)}，见⟦第二部分⟧`,
  );
  it('of the notice are known', () => {
    assert.deepEqual(
      findPartReferences('本通知第三项，本方案第三条，上述（一）项').map(({ ofNotice }) => ofNotice),
      [true, false, false],
    );
  });
  it('know their units and numbers as written', () => {
    const [one] = findPartReferences('见第二部分第（３）、（十二）项');
    assert.deepEqual(one?.steps, [
      { unit: '部分', numbers: [{ value: 2, text: '二' }] },
      {
        unit: '项',
        numbers: [
          { value: 3, text: '（３）' },
          { value: 12, text: '（十二）' },
        ],
      },
    ]);
    assert.deepEqual(findPartReferences('见第二部分（三）')[0]?.steps[1]?.unit, '项');
  });
});

describe('short names', () => {
  const check = (...sentences: readonly string[]) => checkMarks(findShortNames, ...sentences);
  for (const word of list('以下简称 以下统称 以下称 以下统一简称 以下分别简称 以下简称为 以下简称作'))
    check(`区食品安全委员会（${word}“⟦区食安委⟧”）`, `区食品安全委员会，${word}⟦区食安委⟧。`);
  for (const word of list('简称 统称 下称 简称为'))
    check(
      `区食品安全委员会（${word}⟦区食安委⟧）`,
      `区食品安全委员会，${word}⟦区食安委⟧。`,
      `区食品安全委员会${word}区食安委。`,
    );
  for (const [open, close] of ['“”', '""', '《》', '‘’', '「」']) check(`某某（以下简称${open}⟦区食安委⟧${close}）`);
  for (const joint of ['、', '和', '及', '与', '或']) check(`甲乙（以下分别简称“⟦甲办⟧”${joint}“⟦乙办⟧”）`);
  check(
    '某某（以下简称：⟦区食安委⟧）',
    '某某（以下简称: ⟦区食安委⟧）',
    '某某（以下简称）',
    '某某（以下简称甲）',
    '某某（以下简称“”）',
    `某某（以下简称⟦${'某'.repeat(20)}⟧）`,
    `某某（以下简称${'某'.repeat(21)}）`,
    `某某（以下简称“⟦${'某'.repeat(20)}⟧”）`,
    `某某（以下简称“${'某'.repeat(21)}”）`,
    '某某（以下简称“区食安委）',
  );
  for (const mark of '，。；、,;：:（）()【】〔〕[] ') check(`某某，以下简称⟦区食安委⟧${mark}其他`);

  it('know what stands before them', () => {
    const before = (text: string) => findShortNames(text)[0]?.before;
    assert.equal(before('成立区食品安全委员会（以下简称“食安委”）'), '成立区食品安全委员会');
    assert.equal(before('成立区食品安全委员会，以下简称“食安委”'), '成立区食品安全委员会');
    assert.equal(before('成立区食品安全委员会,以下简称“食安委”'), '成立区食品安全委员会');
    assert.equal(before('《某办法》（云政发〔2026〕3号，以下简称《办法》）'), '《某办法》');
    assert.equal(before('《某办法》（云政发〔2026〕3号）（以下简称《办法》）'), '《某办法》');
    assert.equal(before('某委员会（食安委）（以下简称“委”）') ?? null, '某委员会（食安委）');
    assert.equal(before(`${'某'.repeat(80)}（以下简称“食安委”）`)?.length, 60);
  });
  it('know how they are given', () => {
    const [one] = findShortNames('《某办法》（以下简称《办法》）');
    assert.deepEqual([one?.name, one?.isForBelow, one?.isTitle, one?.isOneOfSeveral], ['办法', true, true, false]);
    const [two] = findShortNames('某某（简称“甲办”）');
    assert.deepEqual([two?.isForBelow, two?.isTitle], [false, false]);
    assert.equal(findShortNames('某某（下称“甲办”）')[0]?.isForBelow, true);
    assert.deepEqual(
      findShortNames('甲（以下分别简称“甲办”、“乙办”）').map(({ isOneOfSeveral }) => isOneOfSeveral),
      [true, true],
    );
  });

  const same = (one: string, other: string) => {
    const [a, b] = [one, other].map((before) => findShortNames(`${before}（以下简称“某办”）`)[0]!);
    return [isSameThing(a!, b!), isSameThing(b!, a!)];
  };
  for (const [one, other, expected] of [
    ['成立区食品安全委员会', '依靠区食品安全委员会', 'same'],
    ['食品安全委员会', '食品安全委员会', 'same'],
    ['由食品安全委员会', '经食品安全委员会', 'same'],
    ['市食品安全委员会', '区食品安全委员会', 'different'],
    ['依靠食品安全委员会', '区食品安全委员会', 'unknown'],
    ['食品安全委员会', '安全生产委员会', 'different'],
    ['《甲办法》', '《甲办法》', 'same'],
    ['《甲办法》', '《乙办法》', 'different'],
    ['《甲办法》', '甲办法', 'different'],
    ['区安委会', '市安委会', 'different'],
  ] as const)
    it(`${one} and ${other} are ${expected}`, () => {
      assert.deepEqual(same(one, other), [expected, expected]);
    });
  for (const boundary of '由对将向和及与在经报按据等会立化实强全设把为各至即，1A')
    it(`a name may begin behind ${boundary}`, () => {
      assert.deepEqual(same(`某${boundary}食品安全委员会`, `食品安全委员会`), ['same', 'same']);
    });
});

describe('the headings above a place', () => {
  it('are those of the item that it stands in, from the top down', () => {
    const { outline, text } = parsePlan('临江区计划\n一、甲\n（一）乙\n1.丙\n（二）丁\n二、戊');
    const above = new HeadingsAbove(outline);
    assert.deepEqual(
      ['临江', '一、', '甲', '乙', '丙', '丁', '戊'].map((word) => above.titlesAt(text.indexOf(word))),
      ['', ' 甲', ' 甲', ' 甲 乙', ' 甲 乙 丙', ' 甲 丁', ' 戊'],
    );
  });
});
