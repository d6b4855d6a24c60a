// Corrections: which of them go together, and how often they are applied.
import assert from 'node:assert/strict';
import { defaultConfig } from '../../server/src/lint/config';
import { fixText, safeFixes, takeFixes } from '../../server/src/lint/fix';
import type { Fix, Problem } from '../../server/src/lint/rule';
import { applyEdits } from '../../server/src/text/edits';
import { fakeRule, findWord } from '../support/fakeRule';

const edit = (start: number, end: number, newText: string) => ({ span: { start, end }, newText });
const fix = (...edits: ReturnType<typeof edit>[]): Fix => ({ title: '', safe: true, edits });
const replaceRule = (id: string, from: string, to: string) =>
  fakeRule(id, {
    *document({ text }) {
      for (const finding of findWord(text, from)) {
        yield { ...finding, fixes: [fix({ span: finding.span, newText: to })] };
      }
    },
  });

describe('takeFixes', () => {
  it('takes a fix whole or not at all', () => {
    const round = takeFixes([
      fix(edit(2, 4, 'A')),
      fix(edit(0, 1, 'B'), edit(3, 5, 'C')),
      fix(edit(0, 1, 'D'), edit(6, 7, 'E')),
    ]);
    assert.equal(round.applied, 2);
    assert.equal(applyEdits('01234567', round.edits), 'D1A45E7');
  });

  it('shares an edit that two fixes make alike', () => {
    const round = takeFixes([fix(edit(0, 1, 'B'), edit(4, 5, 'C')), fix(edit(4, 5, 'C'), edit(6, 7, 'D'))]);
    assert.deepEqual(round, { applied: 2, edits: [edit(0, 1, 'B'), edit(4, 5, 'C'), edit(6, 7, 'D')] });
  });

  it('takes a list of edits that several fixes have between them once for all of them, or for none', () => {
    const together = fix(edit(0, 1, 'B'), edit(4, 5, 'C'));
    const another = { ...together, title: '同上' };
    assert.deepEqual(takeFixes([together, another]), { applied: 2, edits: together.edits });
    assert.equal(takeFixes([fix(edit(4, 5, 'D')), together, another]).applied, 1);
  });

  it('leaves out different edits of one place, insertions too', () => {
    assert.equal(takeFixes([fix(edit(1, 1, 'a')), fix(edit(1, 1, 'b'))]).applied, 1);
    assert.equal(takeFixes([fix(edit(1, 2, 'a')), fix(edit(1, 2, 'b'))]).applied, 1);
    assert.equal(takeFixes([fix(edit(1, 3, 'a')), fix(edit(2, 2, 'b'))]).applied, 1);
    assert.equal(takeFixes([fix(edit(1, 3, 'a')), fix(edit(3, 3, 'b'))]).applied, 2);
  });

  it('leaves out a fix whose own edits clash, or that has none', () => {
    assert.equal(takeFixes([fix(edit(1, 3, 'a'), edit(2, 4, 'b')), fix()]).applied, 0);
  });

  it('applies exactly what it took', () => {
    const fixes = Array.from({ length: 300 }, (_, at) =>
      fix(edit((at * 37) % 500, ((at * 37) % 500) + (at % 5), `<${at}>`)),
    );
    const { edits } = takeFixes(fixes);
    const length = edits.reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), 600);
    assert.equal(applyEdits('x'.repeat(600), edits).length, length);
  });
});

describe('safeFixes', () => {
  it('takes the safe fix of a problem and no other', () => {
    const problem = (...fixes: Fix[]): Problem => ({
      rule: 'r',
      severity: 'info',
      message: '',
      span: { start: 0, end: 1 },
      fixes,
    });
    const unsafe = { ...fix(edit(0, 1, 'U')), safe: false };
    assert.deepEqual(safeFixes([problem(unsafe, fix(edit(0, 1, 'S')), fix(edit(0, 1, 'T'))), problem(unsafe)]).edits, [
      edit(0, 1, 'S'),
    ]);
  });
});

describe('fixText', () => {
  const run = (text: string, ...rules: ReturnType<typeof replaceRule>[]) =>
    fixText(text, { rules, config: defaultConfig });

  it('goes on until a round has nothing left', () => {
    assert.deepEqual(run('aa', replaceRule('ab', 'a', 'b'), replaceRule('bc', 'b', 'c')), { text: 'cc', applied: 4 });
  });

  it('leaves a text without problems alone', () => {
    assert.deepEqual(run('正文\r\n', replaceRule('ab', 'a', 'b')), { text: '正文\r\n', applied: 0 });
  });

  it('stops where rules undo each other, and after ten rounds', () => {
    assert.equal(run('a', replaceRule('ab', 'a', 'b'), replaceRule('ba', 'b', 'a')).applied, 1);
    assert.equal(run('a', replaceRule('grow', 'a', 'ba')).text, 'bbbbbbbbbba');
  });
});
