// Quick fixes at a place.
import assert from 'node:assert/strict';
import { quickFixes } from '../../../server/src/features/actions/codeActions';
import type { Fix, Problem } from '../../../server/src/lint/rule';
import type { Span } from '../../../server/src/text/span';

const fix = (title: string, safe: boolean): Fix => ({
  title,
  safe,
  edits: [{ span: { start: 3, end: 5 }, newText: 'x' }],
});
const problem = (span: Span, fixes: readonly Fix[]): Problem => ({
  rule: 'r',
  severity: 'info',
  message: 'm',
  span,
  fixes,
});

/** Titles of the fixes at `at` for one problem at [3, 5), preferred ones with a star. */
function check(at: Span, fixes: readonly Fix[], expected: readonly string[]): void {
  const offered = quickFixes([problem({ start: 3, end: 5 }, fixes)], at);
  assert.deepEqual(
    offered.map(({ title, isPreferred }) => title + (isPreferred ? '*' : '')),
    expected,
  );
}

describe('features: quick fixes', () => {
  const fixes = [fix('甲', false), fix('乙', true), fix('丙', true)];
  it('put safe fixes first and prefer the first of them', () =>
    check({ start: 4, end: 4 }, fixes, ['乙*', '丙', '甲']));
  it('prefer none that is not safe', () => check({ start: 4, end: 4 }, [fix('甲', false)], ['甲']));
  it('are offered at both edges of the problem and for selections across it', () => {
    check({ start: 3, end: 3 }, fixes.slice(1, 2), ['乙*']);
    check({ start: 5, end: 5 }, fixes.slice(1, 2), ['乙*']);
    check({ start: 0, end: 9 }, fixes.slice(1, 2), ['乙*']);
  });
  it('are not offered elsewhere', () => {
    check({ start: 2, end: 2 }, fixes, []);
    check({ start: 6, end: 9 }, fixes, []);
  });
  it('bring the problem along', () => {
    const known = problem({ start: 3, end: 5 }, fixes);
    assert.ok(quickFixes([known], { start: 3, end: 5 }).every((offered) => offered.problem === known));
  });
});
