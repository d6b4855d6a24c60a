// What is told of a body where it is named.
import assert from 'node:assert/strict';
import type { DepartmentSettings } from '../../../server/src/bodies/draftDepartments';
import { departmentHover } from '../../../server/src/features/hover/departmentHover';
import { toPlainText } from '../../../server/src/features/places/explanation';
import { parsePlan } from '../../../server/src/plan/document';

const draft = [
  '临江区2026年食品安全监督管理计划',
  '按照市市场监管委部署，由区政府统一领导，结合市场实际，制定本计划。',
  '一、加强监管',
  '（一）守护校园。检查学校食堂。（区教育局牵头，区市场监管局配合）',
  '（二）规范餐饮。检查餐馆。（区市场监管局负责）检查外卖。（区市场监管局负责）',
  '（三）茶叶。检查茶园。（区茶业促进中心、市场监管局按职责分工负责）',
].join('\n');

function hoverOn(
  words: string,
  { text = draft, settings = {} }: { text?: string; settings?: DepartmentSettings } = {},
) {
  const offset = text.indexOf(words);
  assert.ok(offset >= 0, words);
  const hover = departmentHover(parsePlan(text), offset + 1, settings);
  return hover && { name: text.slice(hover.span.start, hover.span.end), text: toPlainText(hover.parts) };
}

describe('features: hover on the name of a body', () => {
  it('gives full name, kind, former names, charge and tasks', () => {
    const hover = hoverOn('区市场监管局配合')!;
    assert.equal(hover.name, '区市场监管局');
    const lines = hover.text.split('\n');
    assert.equal(lines[0], '区市场监督管理局');
    assert.equal(lines[1], '政府部门');
    assert.match(lines[2]!, /^原名或职责划入：工商行政管理局（至2019年）、/);
    assert.match(lines[3]!, /^通常负责：.*食品生产/);
    assert.equal(lines[4], '本稿任务4项：配合1项、负责3项');
    assert.equal(lines[5], '一、（一）守护校园；一、（二）规范餐饮；一、（三）茶叶');
  });

  it('knows a name whose level is left off', () => {
    const hover = hoverOn('市场监管局按')!;
    assert.equal(hover.name, '市场监管局');
    assert.match(hover.text, /^区?市场监督管理局\n/);
    assert.match(hover.text, /本稿任务4项/);
  });

  it('gives the tasks of a body that nobody knows', () => {
    const hover = hoverOn('区茶业促进中心')!;
    assert.equal(hover.text, '区茶业促进中心\n本稿任务1项：负责1项\n一、（三）茶叶');
  });

  it('tells bodies of another level apart, in running text too', () => {
    const hover = hoverOn('市市场监管委')!;
    assert.equal(hover.name, '市市场监管委');
    assert.match(hover.text, /^市市场监督管理委员会\n/);
    assert.doesNotMatch(hover.text, /本稿任务/);
  });

  it('says what became of a body that has ended', () => {
    const text = draft.replace('（区教育局牵头', '（区农委牵头');
    assert.match(hoverOn('区农委', { text })!.text, /2019年以后为：区农业农村局/);
  });

  for (const [what, words] of [
    ['words that begin like a name', '场实际'],
    ['running text', '统一领导'],
    ['the words of a note', '牵头，'],
  ] as const)
    it(`is silent on ${what}`, () => assert.equal(hoverOn(words), null));
});
