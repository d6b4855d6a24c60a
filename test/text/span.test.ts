// Spans and look-ups in lists of them.
import assert from 'node:assert/strict';
import { contains, endOfItem, endOfSpan, firstEndingAfter, overlaps, shift } from '../../server/src/text/span';

const span = (start: number, end: number) => ({ start, end });

describe('spans', () => {
  it('move', () => {
    assert.deepEqual(shift(span(2, 5), 10), span(12, 15));
  });

  it('contain what lies wholly within', () => {
    const outer = span(2, 5);
    const inner = [span(2, 5), span(3, 4), span(5, 5), span(1, 3), span(4, 6)];
    assert.deepEqual(
      inner.map((one) => contains(outer, one)),
      [true, true, true, false, false],
    );
  });

  it('overlap where they share a character; an empty one touches what surrounds it', () => {
    const base = span(2, 5);
    const others = [span(0, 2), span(0, 3), span(4, 9), span(5, 9), span(3, 4), span(2, 2), span(5, 5), span(6, 6)];
    const expected = [false, true, true, false, true, true, true, false];
    assert.deepEqual(
      others.map((one) => overlaps(base, one)),
      expected,
    );
    assert.deepEqual(
      others.map((one) => overlaps(one, base)),
      expected,
    );
  });

  it('are found by the first that ends behind an offset', () => {
    const spans = [span(0, 2), span(2, 5), span(7, 9)];
    const found = [0, 1, 2, 4, 5, 6, 8, 9].map((offset) => spans.indexOf(firstEndingAfter(spans, offset, endOfSpan)!));
    assert.deepEqual(found, [0, 0, 1, 1, 2, 2, 2, -1]);
  });

  it('are found in lists of what has them', () => {
    const items = [1, 2, 3].map((end) => ({ span: span(end - 1, end) }));
    assert.equal(firstEndingAfter(items, 1, endOfItem), items[1]);
    assert.equal(firstEndingAfter([], 0, endOfItem), undefined);
  });
});
