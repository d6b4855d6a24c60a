// References of a draft to its own parts: the words for each, and the headings above a place.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { HeadingsAbove } from '../../../server/src/plan/outline/headingsAbove';
import { ownDocumentBefore } from '../../../server/src/rules/readers/ownDocument';
import { findPartReferences } from '../../../server/src/rules/readers/partReferences';
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
