// Radicals and compatibility ideographs read as the Han characters that they stand for.
import assert from 'node:assert/strict';
import { toPlainHan } from '../../server/src/text/plainHan';

describe('plain Han', () => {
  const texts: readonly (readonly [what: string, written: string, plain: string])[] = [
    ['a Kangxi radical', '⽣产、⼆⼿', '生产、二手'],
    ['a radical that Unicode maps to nothing', '⻄⻓⻔⻝', '西长门食'],
    ['a radical that Unicode maps', '⺟婴', '母婴'],
    ['a compatibility ideograph', '2026\uf98e', '2026年'],
    ['one of the last of them', '\ufad9', '龎'],
  ];
  for (const [what, written, plain] of texts)
    it(`is there for ${what}`, () => {
      assert.equal(toPlainHan(written), plain);
      assert.equal(written.length, plain.length);
    });

  it('leaves what has no plain character of the same length', () => {
    for (const text of ['\ufa6c甲', '\ufad7甲', '⺀甲']) assert.equal(toPlainHan(text), text);
  });

  it('is the text itself where nothing stands in disguise', () => {
    const text = '（一）开展①抽检，㈠ Ａ𠮷。';
    assert.equal(toPlainHan(text), text);
  });
});
