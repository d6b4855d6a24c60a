// Short names: how they are given, and whether two are for one thing.
import assert from 'node:assert/strict';
import { findShortNames, isSameThing } from '../../../server/src/rules/readers/shortNames';
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
    const longNameOf = (text: string) => findShortNames(text)[0]?.before;
    assert.equal(longNameOf('成立区食品安全委员会（以下简称“食安委”）'), '成立区食品安全委员会');
    assert.equal(longNameOf('成立区食品安全委员会，以下简称“食安委”'), '成立区食品安全委员会');
    assert.equal(longNameOf('成立区食品安全委员会,以下简称“食安委”'), '成立区食品安全委员会');
    assert.equal(longNameOf('《某办法》（云政发〔2026〕3号，以下简称《办法》）'), '《某办法》');
    assert.equal(longNameOf('《某办法》（云政发〔2026〕3号）（以下简称《办法》）'), '《某办法》');
    assert.equal(longNameOf('某委员会（食安委）（以下简称“委”）'), '某委员会（食安委）');
    assert.equal(longNameOf(`${'某'.repeat(80)}（以下简称“食安委”）`)?.length, 60);
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
