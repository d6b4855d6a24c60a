// Rule bracket-unclosed: two marks that were meant to be a pair are one finding, others one each.
import assert from 'node:assert/strict';
import { bracketUnclosed } from '../../../server/src/rules/text/bracketUnclosed';
import { fixRule, lintRule } from '../../support/lintRule';
import { writeMarks } from '../../support/marks';

const marked = (text: string) =>
  writeMarks(
    text,
    lintRule(bracketUnclosed, text).map(({ span }) => span),
  );

describe('rule bracket-unclosed', () => {
  for (const [text, fixed] of [
    ['开展“冷链护航⟦“⟧行动。', '开展“冷链护航”行动。'],
    ['开展⟦”⟧冷链护航”行动。', '开展“冷链护航”行动。'],
    ['落实⟦”⟧三员”制度，', '落实“三员”制度，'],
    ['修订《冷库管理办法⟦〉⟧。', '修订《冷库管理办法》。'],
    ['强化冷库管理〔试行⟦]⟧。', '强化冷库管理〔试行〕。'],
  ] as const) {
    it(`takes the marks of ${text} for a pair`, () => {
      const plain = text.replace(/[⟦⟧]/g, '');
      assert.equal(marked(plain), text);
      assert.equal(fixRule(bracketUnclosed, plain), fixed);
      assert.equal(lintRule(bracketUnclosed, plain)[0]?.related?.length, 1);
    });
  }

  it('leaves the year of a document number to citation-format', () => {
    assert.equal(marked('按照云食安〔2026)8号文件'), '按照云食安〔2026)8号文件');
    assert.equal(marked('按照方案〔2026)要求'), '按照方案〔2026⟦)⟧要求');
  });

  for (const text of [
    '开展⟦“⟧冷链护航行动。修订办法⟦】⟧。',
    '开展⟦“⟧冷链护航；落实⟦“⟧三员制度',
    '开展⟦（⟧冷链护航，落实⟦（⟧三员制度',
    `开展⟦“⟧${'冷链护航行动'.repeat(8)}落实⟦】⟧制度`,
  ]) {
    it(`reports both marks of ${text.slice(0, 20)}`, () => assert.equal(marked(text.replace(/[⟦⟧]/g, '')), text));
  }
});
