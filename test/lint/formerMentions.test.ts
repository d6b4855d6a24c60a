// Former bodies in running text: where an old name stands, and the words around that make it right.
import assert from 'node:assert/strict';
import { parsePlan } from '../../server/src/plan/document';
import { formerMentions } from '../../server/src/rules/departments/formerMentions';
import { readMarks, writeMarks } from '../support/marks';

function check(...sentences: readonly string[]): void {
  for (const marked of sentences)
    it(marked, () => {
      const { text } = readMarks(marked);
      const { facts } = parsePlan(text).paragraphs[0]!;
      assert.equal(
        writeMarks(
          text,
          formerMentions(facts).map(({ span }) => span),
        ),
        marked,
      );
    });
}

describe('former bodies', () => {
  for (const level of '省市区县') check(`联合⟦${level}环保局⟧开展检查。`);
  check(
    '联合⟦市环境保护局⟧、⟦市工商局⟧开展检查。',
    '联合环保局开展检查。',
    '联合市环卫局开展检查。',
    '（市环保局负责）',
  );
  for (const before of '城都超原前') check(`联合${before}市环保局开展检查。`);
  for (const quoted of ['《市环保局》', '“市环保局”', '〈市环保局〉', '「市环保局」', '《某市环保局办法》'])
    check(`落实${quoted}要求。`);
  for (const word of '撤销 合并 整合 组建 划转 更名'.split(' '))
    check(`${word}后的市环保局开展检查。`, `${word}后。⟦市环保局⟧开展检查。`);
  for (const behind of '托 员 派 任 会 书 常 域 长 部 已 改 更名 等合并 等部门整合'.split(' '))
    check(`联合市环保局${behind}开展检查。`);
  check('联合⟦市环保局⟧部门开展检查。', '联合⟦市环保局⟧等开展检查。');
});
