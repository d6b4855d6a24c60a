// Patterns out of named parts.
import assert from 'node:assert/strict';
import { pattern } from '../../server/src/text/pattern';

describe('pattern', () => {
  it('groups patterns and lists of words, and takes texts as they are', () => {
    const day = /[0-9]+日|月底/;
    assert.equal(
      pattern('g')`^${day}${['前', '以前']}[${'。；'}]\s$`.source,
      '^(?:[0-9]+日|月底)(?:前|以前)[。；]\\s$',
    );
    assert.equal(pattern('gu')`a`.flags, 'gu');
    assert.equal(pattern()`年`.flags, '');
  });

  it('takes words literally and in their order', () => {
    const words = pattern()`${['1.5（%）', '前', '前期', '[a]|b']}`;
    assert.equal(words.exec('x1.5（%）')?.[0], '1.5（%）');
    assert.equal(words.exec('1a5（%）'), null);
    assert.equal(words.exec('前期')?.[0], '前');
    assert.equal(words.exec('[a]|b')?.[0], '[a]|b');
  });
});
