// Stretches that are written twice in a row: where they are, with which period, and that none is missed.
import assert from 'node:assert/strict';
import { tandemRepeats } from '../../server/src/text/tandemRepeats';

const found = (text: string, longest = 10) =>
  tandemRepeats(text, longest).map(({ start, end, period }) => `${text.slice(start, end)} ${period}`);

describe('tandemRepeats', () => {
  it('finds stretches as far as they reach, with their shortest period', () => {
    assert.deepEqual(found('加强加强监管'), ['加强加强 2']);
    assert.deepEqual(found('查明面积、分布面积、分布面积和影响'), ['面积、分布面积、分布面积 5']);
    assert.deepEqual(found('的的的的'), ['的的的的 1']);
    assert.deepEqual(found('ababab'), ['ababab 2']);
    assert.deepEqual(found('aabaab'), ['aa 1', 'aa 1', 'aabaab 3']);
  });

  it('finds nothing in texts without repetition, short ones and those with longer periods', () => {
    for (const text of ['', '人', '加强监管', '加强，加强']) assert.deepEqual(found(text), []);
    assert.deepEqual(found('加强监管加强监管', 3), []);
  });

  it('finds stretches that lack their last characters, where it may', () => {
    const lacking = (text: string, count: number) =>
      tandemRepeats(text, 10, count).map(({ start, end, period }) => `${text.slice(start, end)} ${period}`);
    assert.deepEqual(lacking('先加强，加强。', 1), ['加强，加强 3']);
    assert.deepEqual(lacking('先加强，；加强。', 1), []);
  });

  it('finds what a search for each period finds', () => {
    for (let code = 0; code < 3 ** 7; code++) {
      const text = code.toString(3).padStart(7, '0');
      const hasRepeat = (period: number) => new RegExp(`(.{${period}})\\1`).test(text);
      const periods = new Set(tandemRepeats(text, 3).map(({ period }) => period));
      for (const period of periods) assert.ok(hasRepeat(period), text);
      assert.equal(periods.has(1), hasRepeat(1), text);
      assert.equal(periods.size > 0, [1, 2, 3].some(hasRepeat), text);
    }
  });
});
