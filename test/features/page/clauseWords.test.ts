// The words round a figure, cut where clauses end.
import assert from 'node:assert/strict';
import { clauseWordsAt, leadOf } from '../../../server/src/features/comparison/clauseWords';
import { readMarks } from '../../support/marks';

/** What is shown of the inner mark, within the sentence of the outer one. */
function wordsAt(marked: string): string {
  const { text, spans } = readMarks(marked);
  const [sentence, span] = spans;
  const { before, core, after } = clauseWordsAt(text, span!, sentence!);
  return `${before}⟦${core}⟧${after}`;
}

describe('words round a figure', () => {
  it('gives a short sentence whole, and nothing from outside of it', () => {
    assert.equal(wordsAt('前一句。⟦覆盖率达到⟦95%⟧以上。⟧后一句。'), '覆盖率达到⟦95%⟧以上。');
  });
  it('cuts a long sentence where clauses end', () => {
    const long = '对乳制品、肉制品、食用植物油生产企业开展体系检查，';
    assert.equal(
      wordsAt(`⟦${long}年内检查覆盖率达到⟦100%⟧；对超范围、超限量使用食品添加剂的线索逐条核查销号。⟧`),
      '…年内检查覆盖率达到⟦100%⟧；…',
    );
  });
  it('cuts a clause that is too long itself, not within a character', () => {
    const found = wordsAt(`⟦${'🍚'.repeat(40)}⟦100%⟧${'🍚'.repeat(40)}⟧`);
    assert.equal(found, `…${'🍚'.repeat(15)}⟦100%⟧${'🍚'.repeat(8)}…`);
    assert.equal(wordsAt(`⟦饭${'🍚'.repeat(40)}⟦100%⟧饭${'🍚'.repeat(40)}⟧`).match(/🍚/gu)!.length, 15 + 7);
  });
  it('joins the lines of hard-wrapped text and takes a figure that is not in its sentence by itself', () => {
    assert.equal(wordsAt('⟦覆盖率\n　　达到⟦95%\r\n以上⟧。⟧'), '覆盖率达到⟦95%以上⟧。');
    const { text, spans } = readMarks('⟦句子。⟧⟦95%⟧以上');
    assert.deepEqual(clauseWordsAt(text, spans[1]!, spans[0]!), { before: '', core: '95%', after: '' });
  });
});

describe('lead', () => {
  it('is the beginning of a text up to the end of a clause', () => {
    assert.equal(leadOf('短文。', 10), '短文。');
    assert.equal(leadOf('加强源头治理。开展土壤污染状况详查，建立台账。', 20), '加强源头治理。开展土壤污染状况详查，…');
    assert.equal(leadOf('长'.repeat(30), 10), `${'长'.repeat(10)}…`);
    assert.equal(leadOf('🍚'.repeat(30), 9), `${'🍚'.repeat(4)}…`);
  });
});
