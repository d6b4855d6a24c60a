// The mark stands below the place, whatever the width of the characters.
import { strict as assert } from 'node:assert';
import { displayWidth } from '../../../server/src/cli/terminal/displayWidth';
import { markLine } from '../../../server/src/cli/terminal/markedLine';
import { LineIndex } from '../../../server/src/text/lines';
import { readMarks } from '../../support/marks';

function mark(marked: string, columns = 100) {
  const { text, spans } = readMarks(marked);
  return markLine({ text, lines: new LineIndex(text), span: spans[0]!, columns });
}

describe('markLine', () => {
  it('counts two columns for Chinese, one for Latin', () => {
    assert.deepEqual(mark('（一）开展⟦A检⟧查\n二'), { line: '（一）开展A检查', marks: `${' '.repeat(10)}^^^` });
  });

  it('shows a tab as blanks up to the next stop', () => {
    assert.deepEqual(mark('a\t⟦局⟧\t'), { line: 'a   局  ', marks: '    ^^' });
    assert.deepEqual(mark('⟦\t⟧局'), { line: '    局', marks: '^^^^' });
  });

  it('counts nothing for what combines, and two for an astral character', () => {
    assert.deepEqual(mark('e\u0301e\u200b⟦𠮷⟧乡'), { line: 'e\u0301e\u200b𠮷乡', marks: '  ^^' });
    assert.deepEqual(mark('か\u3099⟦局⟧').marks, '  ^^');
  });

  it('shows control characters as a replacement of one column', () => {
    assert.deepEqual(mark('a\u001b\u202e⟦局⟧'), { line: 'a��局', marks: '   ^^' });
  });

  it('marks one column for an empty place, also at the end of a line and in an empty one', () => {
    assert.deepEqual(mark('局⟦⟧\n长'), { line: '局', marks: '  ^' });
    assert.deepEqual(mark('⟦⟧'), { line: '', marks: '^' });
    assert.deepEqual(mark('局⟦⟧长').marks, '  ^^');
  });

  it('marks the first line of a place that goes on, whatever the line end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      assert.deepEqual(mark(`前${end}甲⟦乙丙${end}丁⟧`), { line: '甲乙丙', marks: '  ^^^^' });
    }
  });

  it('cuts a long line to a window round the place', () => {
    const { line, marks } = mark(`${'前'.repeat(3000)}⟦某某⟧${'后'.repeat(3000)}`, 40);
    assert.ok(displayWidth(line) <= 40 && displayWidth(line) > 30);
    assert.match(line, /^…前+某某后+…$/);
    assert.equal(marks, `${' '.repeat(displayWidth(line.slice(0, line.indexOf('某'))))}^^^^`);
  });

  it('uses the room at the ends of the line', () => {
    assert.match(mark(`⟦某某⟧${'后'.repeat(3000)}`, 40).line, /^某某后{16}…$/);
    assert.match(mark(`${'前'.repeat(3000)}⟦某某⟧`, 40).line, /^…前{16}某某$/);
  });

  it('shows the beginning of a place that is longer than the window', () => {
    const { line, marks } = mark(`${'前'.repeat(50)}⟦${'某'.repeat(500)}⟧`, 40);
    assert.match(line, /^…前+某+…$/);
    assert.ok(displayWidth(marks) <= 40);
    assert.equal(displayWidth(marks), displayWidth(line) - 1);
  });

  it('never cuts a character in two', () => {
    for (let before = 0; before < 60; before++) {
      const { line } = mark(`${'𠮷'.repeat(before)}a⟦某⟧${'𠮷'.repeat(100)}`, 20);
      assert.doesNotMatch(line, /\p{Surrogate}/u);
    }
  });
});
