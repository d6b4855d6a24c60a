// The classes of characters, at their borders.
import assert from 'node:assert/strict';
import {
  isBlank,
  isChinese,
  isDigit,
  isHan,
  isSentenceEnd,
  skipBlanks,
  trimEnd,
} from '../../server/src/text/characters';

function check(of: (code: number) => boolean, yes: readonly number[], no: readonly number[]): void {
  for (const code of yes) assert.equal(of(code), true, code.toString(16));
  for (const code of no) assert.equal(of(code), false, code.toString(16));
}

describe('characters', () => {
  it('blank', () => {
    check(isBlank, [0x20, 0x09, 0x3000, 0xa0, 0xfeff, 0x200b, 0x0a, 0x0d], [0x21, 0x08, 0x3001, 0x2fff, 0x0b, 0x0c, 0]);
  });
  it('digits', () => {
    check(isDigit, [0x30, 0x39, 0xff10, 0xff19], [0x2f, 0x3a, 0xff0f, 0xff1a]);
  });
  it('Han', () => {
    check(isHan, [0x4e00, 0x9fff, 0x3400, 0x4dbf, 0x3007], [0x4dff, 0xa000, 0x33ff, 0x4dc0, 0x3006, 0x3008]);
  });
  it('of Chinese text', () => {
    check(
      isChinese,
      [
        0xb7, 0x4e00, 0x3001, 0x303f, 0xff01, 0xff0f, 0xff1a, 0xff20, 0xff3b, 0xff3d, 0x2014, 0x2018, 0x201d, 0x2026,
        0x2460, 0x249b,
      ],
      [
        0x41, 0xb6, 0xb8, 0x2013, 0x2015, 0x2017, 0x201e, 0x2025, 0x245f, 0x249c, 0x3000, 0x3040, 0xff00, 0xff10,
        0xff19, 0xff21, 0xff3a, 0xff3c,
      ],
    );
  });
  it('that end a sentence', () => {
    check(
      isSentenceEnd,
      [...'。！？!?'].map((mark) => mark.charCodeAt(0)),
      [...'.，；、．'].map((mark) => mark.charCodeAt(0)),
    );
  });
  it('blanks at either end', () => {
    assert.deepEqual(
      [skipBlanks(' 　甲', 0), skipBlanks('甲 乙', 1), skipBlanks('   ', 0), skipBlanks('   ', 0, 2)],
      [2, 2, 3, 2],
    );
    assert.deepEqual([trimEnd('甲 　', 3), trimEnd('甲 乙', 3), trimEnd('   ', 3), trimEnd('   ', 3, 1)], [1, 3, 0, 1]);
  });
});
