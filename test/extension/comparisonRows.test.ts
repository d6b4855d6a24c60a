// Which rows of the view "目标对照" a cursor means.
import assert from 'node:assert/strict';
import { rowsAt } from '../../client/src/views/comparisonRows';
import type { ComparisonRow } from '../../protocol/comparison';

const line = 3;
const range = (start: number, end: number, at = line) => ({
  start: { line: at, character: start },
  end: { line: at, character: end },
});
const row = (id: string, kind: ComparisonRow['kind'], span: [number, number], sentence: [number, number]) => ({
  id,
  kind,
  plan: 0,
  own: { range: range(...span), sentence: range(...sentence) },
  superior: null,
});

// （一）……达到95%以上，……10月底前……100%。第二句达到90%。
const rows: readonly ComparisonRow[] = [
  row('first', 'target', [10, 15], [0, 40]),
  row('due', 'deadline', [20, 25], [0, 40]),
  row('last', 'target', [35, 39], [0, 40]),
  row('other', 'target', [50, 54], [40, 60]),
  row('task', 'task', [0, 70], [0, 40]),
  row('other', 'target', [50, 54], [40, 60]),
  { id: 'missing', kind: 'target', plan: 0, own: null, superior: { range: range(0, 9), sentence: range(0, 9) } },
];
const at = (character: number, of = line) => rowsAt(rows, ({ own }) => own, { line: of, character });

describe('rows at the cursor', () => {
  it('are those of the figure it touches', () => {
    assert.deepEqual([at(10), at(12), at(15)], [['first'], ['first'], ['first']]);
    assert.deepEqual(at(22), ['due']);
  });
  it('are those of the nearest figure of its sentence', () => {
    assert.deepEqual([at(2), at(17), at(19), at(31), at(40)], [['first'], ['first'], ['due'], ['last'], ['last']]);
  });
  it('are several where several plans have something to say', () => {
    assert.deepEqual(at(51), ['other', 'other']);
  });
  it('is the task where its sentence has no figure', () => {
    assert.deepEqual(at(65), ['task']);
  });
  it('are none elsewhere', () => {
    assert.deepEqual([at(71), at(12, 2), at(12, 4)], [[], [], []]);
    assert.deepEqual(
      rowsAt(rows, ({ superior }) => superior, { line, character: 5 }),
      ['missing'],
    );
  });
});
