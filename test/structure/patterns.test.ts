// No pattern is longer than a line can be read: long ones are put together from named parts.
import assert from 'node:assert/strict';
import { readSources } from './sources';

const longest = 80;
/** A class of characters is one thing, however many it names. */
const classAlone = /^\[(?:\\.|[^\]\\])*\]$/;
/** A literal: the slash that begins it follows no value, and a class may hold slashes. */
const literal = /(?<![\w)\]'"`])\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+)\/[dgimsuy]*/g;

describe('patterns', () => {
  it(`are literals of at most ${longest} characters`, () => {
    const long = readSources('server/src', 'client/src').flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) =>
        /^\s*(?:\/\/|\*|\/\*)/.test(line)
          ? []
          : Array.from(line.matchAll(literal))
              .filter(([, pattern]) => pattern!.length > longest && !classAlone.test(pattern!))
              .map(() => `${path}:${index + 1}`),
      ),
    );
    assert.deepEqual(long, []);
  });

  it('are seen by this test', () => {
    const sample = `const one = /${'甲'.repeat(longest + 1)}/;`;
    assert.equal([...sample.matchAll(literal)][0]![1]!.length, longest + 1);
  });
});
