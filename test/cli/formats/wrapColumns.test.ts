// Breaking text into rows of a terminal.
import { strict as assert } from 'node:assert';
import { wrapColumns } from '../../../server/src/cli/terminal/wrapColumns';

describe('wrapColumns', () => {
  const check = (text: string, width: number, rows: readonly string[]) =>
    assert.deepEqual(wrapColumns(text, width), rows);

  it('counts two columns for a Chinese character', () => {
    check('一二三四五', 6, ['一二三', '四五']);
    check('一二三', 6, ['一二三']);
    check('', 6, ['']);
  });

  it('begins no row with a closing mark and ends none with an opening one', () => {
    check('一二三，四', 6, ['一二', '三，四']);
    check('一二（三）', 6, ['一二', '（三）']);
  });

  it('keeps Latin words whole and drops blanks at the ends of rows', () => {
    check('用 --format 看', 10, ['用', '--format', '看']);
    check('--unbreakable', 6, ['--unbreakable']);
  });

  it('keeps line ends', () => check('一\n二', 6, ['一', '二']));
});
