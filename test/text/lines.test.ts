// Lines with each kind of end, and the way from offsets to positions.
import assert from 'node:assert/strict';
import { LineIndex, splitLines } from '../../server/src/text/lines';

const linesOf = (text: string) => splitLines(text).map(({ start, end }) => text.slice(start, end));

describe('lines', () => {
  for (const [name, text, lines] of [
    ['line feeds', '甲\n乙', ['甲', '乙']],
    ['pairs', '甲\r\n乙', ['甲', '乙']],
    ['carriage returns', '甲\r乙', ['甲', '乙']],
    ['a mixture', '甲\r\n\n乙\r丙\n', ['甲', '', '乙', '丙', '']],
    ['two carriage returns before a line feed', '甲\r\r\n乙', ['甲', '', '乙']],
    ['a carriage return at the end', '甲\r', ['甲', '']],
    ['nothing', '', ['']],
  ] as const)
    it(`are cut at ${name}`, () => {
      assert.deepEqual(linesOf(text), lines);
    });

  it('have positions that count UTF-16 units from one', () => {
    const index = new LineIndex('甲乙\r\n𠀀丙\n丁');
    const positions = [0, 1, 2, 4, 6, 8, 9].map((offset) => index.positionAt(offset));
    assert.deepEqual(
      positions.map(({ line, column }) => `${line}:${column}`),
      ['1:1', '1:2', '1:3', '2:1', '2:3', '3:1', '3:2'],
    );
  });

  it('give every offset a place in the line that holds it', () => {
    const text = '一\r\n二三\r\r\n四\n\n五六';
    const index = new LineIndex(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const { line, column } = index.positionAt(offset);
      assert.equal(index.lineSpan(line).start + column - 1, offset);
    }
  });

  it('move offsets outside the text to its nearest end', () => {
    const index = new LineIndex('甲\n乙');
    assert.deepEqual(index.positionAt(-5), { line: 1, column: 1 });
    assert.deepEqual(index.positionAt(99), { line: 2, column: 2 });
  });

  it('have spans without their ends; one that does not exist is empty at the end', () => {
    const index = new LineIndex('甲\r\n乙丙');
    assert.deepEqual(
      [1, 2, 3, 0].map((line) => index.lineSpan(line)),
      [
        { start: 0, end: 1 },
        { start: 3, end: 5 },
        { start: 5, end: 5 },
        { start: 5, end: 5 },
      ],
    );
  });
});
