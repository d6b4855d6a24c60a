// Brackets and sentences of one line.
import assert from 'node:assert/strict';
import { readStructure } from '../../../server/src/plan/lines/structure';
import { readMarks, writeMarks } from '../../support/marks';

const pairsOf = (text: string) => readStructure(text).pairs.map(({ open, close }) => text.slice(open, close + 1));
const loneOf = (text: string) =>
  readStructure(text).lone.map(({ span, side, partner }) => `${side} ${text.slice(span.start, span.end)} ${partner}`);

describe('brackets of a line', () => {
  const paired: readonly (readonly [string, readonly string[]])[] = [
    ['甲（乙）丙', ['（乙）']],
    ['甲(乙）丙（丁)', ['(乙）', '（丁)']],
    ['[甲(乙)丙]', ['[甲(乙)丙]', '(乙)']],
    [
      '《甲〈乙〉》“丙”〔2021〕﹝1﹞【丁】「戊」『己』',
      ['《甲〈乙〉》', '〈乙〉', '“丙”', '〔2021〕', '﹝1﹞', '【丁】', '「戊」', '『己』'],
    ],
    ['［甲] [乙］', ['［甲]', '[乙］']],
    ['﹝2021〕', ['﹝2021〕']],
  ];
  for (const [text, pairs] of paired)
    it(`pair in ${text}`, () => {
      assert.deepEqual(pairsOf(text), pairs);
      assert.deepEqual(loneOf(text), []);
    });

  const unpaired: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['甲（乙', [], ['open （ ）']],
    ['甲)乙', [], ['close ) (']],
    ['《甲”乙', [], ['open 《 》', 'close ” “']],
    ['（甲“乙）丙', ['（甲“乙）'], ['open “ ”']],
    ['（甲“乙）丙”', ['（甲“乙）'], ['open “ ”', 'close ” “']],
    ['（（甲）', ['（甲）'], ['open （ ）']],
    ['甲））', [], ['close ） （', 'close ） （']],
    ['1）甲；2)乙；a）丙', [], []],
    ['一）甲', [], []],
    ['第1）项', [], ['close ） （']],
    ['甲1234）乙', [], ['close ） （']],
  ];
  for (const [text, pairs, lone] of unpaired)
    it(`lack partners in ${text}`, () => {
      assert.deepEqual(pairsOf(text), pairs);
      assert.deepEqual(loneOf(text), lone);
    });

  it('are read from where they are asked for', () => {
    assert.deepEqual(readStructure('）甲（乙）', 1).lone, []);
    assert.equal(readStructure('）甲（乙）', 1).pairs.length, 1);
  });

  it('are read in linear time where thousands stay open', () => {
    const text = '（'.repeat(50_000) + '》'.repeat(50_000);
    assert.equal(readStructure(text).lone.length, 100_000);
  });
});

describe('sentences of a line', () => {
  for (const marked of [
    '⟦甲乙。⟧⟦丙！⟧⟦丁？⟧⟦戊⟧',
    '　⟦甲乙。⟧ ⟦丙。⟧　',
    '⟦甲；乙，丙：丁。⟧',
    '⟦他说：“甲。”⟧⟦乙。⟧',
    '⟦“甲。乙。”⟧⟦丙。⟧',
    '⟦甲（乙。丙）丁。⟧⟦戊⟧',
    '⟦甲。⟧⟦（乙负责）丙。⟧',
    '⟦甲“乙（丙。丁）”戊。⟧',
    '⟦甲乙.⟧⟦丙丁.⟧',
    '⟦甲乙.⟧ ⟦丙⟧',
    '⟦（甲）.⟧⟦乙⟧',
    '⟦增长1.5万，见V2.0版。⟧',
    '⟦达到98.5%。⟧⟦乙⟧',
    '⟦甲乙。⟧⟦丙”丁。⟧',
  ])
    it(`are ${marked}`, () => {
      const { text } = readMarks(marked);
      assert.equal(writeMarks(text, readStructure(text).sentences), marked);
    });

  it('begin behind a label', () => {
    assert.deepEqual(readStructure('1.甲。', 2).sentences, [{ start: 2, end: 4 }]);
  });

  it('are none in an empty line', () => {
    assert.deepEqual(readStructure(' 　').sentences, []);
  });
});
