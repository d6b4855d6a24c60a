// References of a draft to its attachments, and the attachments that it shows.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import {
  endOfAttachmentHeading,
  findAttachmentReferences,
  findShownAttachments,
} from '../../../server/src/rules/readers/attachments';
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
      [0, 1, 5, 6].map((from) => findAttachmentReferences('附件2、见附件3', from).length),
      [2, 1, 1, 0],
    );
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
