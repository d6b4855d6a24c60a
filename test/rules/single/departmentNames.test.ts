// One body under two names, and two bodies under names that are alike.
import assert from 'node:assert/strict';
import { defaultConfig } from '../../../server/src/lint/config';
import type { Rule } from '../../../server/src/lint/rule';
import { lint } from '../../../server/src/lint/run';
import { parsePlan } from '../../../server/src/plan/document';
import { departmentInconsistent } from '../../../server/src/rules/departments/departmentInconsistent';
import { departmentRenamed } from '../../../server/src/rules/departments/departmentRenamed';

function found(rule: Rule, title: string, notes: readonly string[]): string[] {
  const items = notes.map((note, at) => `（${'一二三四五'[at]}）检查。定期检查。（${note}负责）\n`);
  const text = `${title}\n一、任务\n${items.join('')}`;
  return lint(parsePlan(text), { rules: [rule], config: defaultConfig }).map(
    ({ span, fixes, severity }) => `${severity} ${text.slice(span.start, span.end)} → ${fixes?.[0]?.edits[0]?.newText}`,
  );
}

describe('names of one body', () => {
  const district = '松湾区2026年工作要点';
  for (const [notes, ...right] of [
    [['市城市管理委、市城管委', '市城市管理委']],
    [['区食安办、区食品安全办分别', '区食安办']],
    [['区食安办', '区食品安全办', '区食安办'], 'warning 区食品安全办 → 食安办'],
    [['区发展和改革局', '区发展改革局', '区发展改革局'], 'info 区发展和改革局 → 发展改革局'],
    [['区住房和城乡建设局', '区住房城乡建设局', '区住房城乡建设局'], 'info 区住房和城乡建设局 → 住房城乡建设局'],
    [['区市场监督管理局', '区市场监管局', '区市场监管局']],
    [['区市场监管局', '区市场监管委', '区市场监管局'], 'info 区市场监管委 → 市场监管局'],
  ] as const)
    it(`${notes.join('；')}`, () => assert.deepEqual(found(departmentInconsistent, district, notes), right));

  const national = '关于促进公平竞争的若干措施';
  for (const [notes, ...right] of [
    [['国家税务总局', '税务总局', '税务总局'], 'info 国家税务总局 → 税务总局'],
    [['国家疾控局', '国家疾控局', '疾控局'], undefined],
    [['国家知识产权局', '国家知识产权局', '知识产权局'], 'info 知识产权局 → 国家知识产权局'],
    [['国家知识产权局、知识产权局', '国家知识产权局']],
    [['国家民委', '民委']],
  ] as const)
    it(`${notes.join('；')}`, () =>
      assert.deepEqual(
        found(departmentInconsistent, national, notes),
        right.filter((one) => one !== undefined),
      ));

  it('in the draft of a place 知识产权局 is its own', () =>
    assert.deepEqual(found(departmentInconsistent, district, ['国家知识产权局', '知识产权局', '知识产权局']), []));
});

describe('names of bodies that had ended', () => {
  for (const [note, ...right] of [
    ['国税局', 'warning 国税局 → 税务局'],
    ['区国税局', 'warning 国税局 → 税务局'],
    ['区地税局', 'warning 地税局 → 税务局'],
    ['区城管执法局', 'info 城管执法局 → 城管局'],
    ['区城市管理局、区城管执法局'],
  ] as const)
    it(note, () =>
      assert.deepEqual(
        found(departmentRenamed, '松湾区2026年工作要点', [note]).map((one) =>
          one.replace('→ 区', '→ ').replace(' 区', ' '),
        ),
        right,
      ),
    );
});
