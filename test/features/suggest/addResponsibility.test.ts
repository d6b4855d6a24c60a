// The note that would say who does a task: in the notation of the draft, at the right place.
import assert from 'node:assert/strict';
import { draftDepartments } from '../../../server/src/bodies/draftDepartments';
import { comparePlans } from '../../../server/src/compare/comparePlans';
import type { QuickFix } from '../../../server/src/features/actions/codeActions';
import { responsibilityFixes } from '../../../server/src/features/responsibility/addResponsibility';
import type { Problem } from '../../../server/src/lint/rule';
import { noInputs } from '../../../server/src/lint/ruleContext';
import { parsePlan } from '../../../server/src/plan/document';
import type { PlanDocument } from '../../../server/src/plan/model';
import { responsibilityMissing } from '../../../server/src/rules/responsibility/responsibilityMissing';
import { applyEdits } from '../../../server/src/text/edits';

const context = noInputs;

function problemsOf(document: PlanDocument): Problem[] {
  const found = [...responsibilityMissing.document!(document, { exempt: [] }, context)];
  return found.map((finding) => ({ ...finding, rule: responsibilityMissing.id, severity: 'error' }));
}

/** Fixes of all problems of a text. */
function fixesOf(text: string, superior?: string): QuickFix[] {
  const document = parsePlan(text);
  const reference = { path: '', name: '', text: superior ?? '', document: parsePlan(superior ?? ''), listed: [] };
  return responsibilityFixes(problemsOf(document), { start: 0, end: text.length }, () => ({
    document,
    departments: draftDepartments(document),
    comparisons: superior ? [comparePlans(document, reference)] : [],
    others: [],
  }));
}

/** The text, of which `⟦…⟧` was cut out, comes back by the fix with this number; then nothing is left to report. */
function restores(marked: string, number: number, superior?: string): void {
  const bare = marked.replace(/⟦[^⟧]*⟧/, '');
  const fix = fixesOf(bare, superior)[number];
  assert.ok(fix, 'no such fix');
  const text = applyEdits(bare, fix.edits);
  assert.equal(text, marked.replace(/[⟦⟧]/g, ''));
  assert.deepEqual(problemsOf(parsePlan(text)), []);
}

const head = '临江区2026年食品安全监督管理计划\n一、重点任务\n';
const crops = '（一）规范农药兽药使用。';
const school = '（二）学校食堂落实陪餐制，加强校园周边监督抽检。';

describe('features: notes for tasks that nobody is named for', () => {
  it('name one body, several, or one in the lead', () => {
    const text = `${head}${crops}（区农业农村局负责）\n${school}\n`;
    assert.deepEqual(
      fixesOf(text).map(({ title }) => title),
      [
        '补上责任部门：区市场监管局、区教育局',
        '补上责任部门：区市场监管局',
        '补上责任部门：区市场监管局牵头，区教育局配合',
      ],
    );
    assert.ok(fixesOf(text).every(({ isPreferred, edits }) => !isPreferred && edits.length === 1));
  });

  it('stand behind the 。 in the brackets and words of the draft', () => {
    restores(`${head}${crops}（区农业农村局负责）\n${school}⟦（区市场监管局、区教育局按职责分工负责）⟧\n`, 0);
    restores(`${head}${crops}（区农业农村局负责）\n${school}⟦（区市场监管局负责）⟧  \n`, 1);
    const shared = '（区农业农村局、区市场监管局依职责分工负责）';
    restores(`${head}${crops}${shared}\n${school}⟦（区市场监管局、区教育局依职责分工负责）⟧\n`, 1);
  });

  it('stand in front of the 。 where the draft has them there', () =>
    restores(`${head}（一）规范农药兽药使用（区农业农村局负责）。\n（二）规范饲料和屠宰⟦（区农业农村局负责）⟧。\n`, 0));

  it('follow half-width brackets, labels, and lists of names alone', () => {
    const first = '本方案自印发之日起实施。一、工作任务(一)规范农药使用。(责任部门:区农业农村局)';
    restores(`${first}(二)规范饲料和屠宰。⟦(责任部门:区农业农村局)⟧(三)其他。(责任部门:区气象局)`, 0);
    restores(`${first}(二)学校食堂落实陪餐制,加强校园周边监督抽检。⟦(责任部门:区市场监管局、区教育局)⟧`, 0);
  });

  it('leave out the level word where the draft does', () => {
    const first = `${head}${crops}（责任单位：区农业农村局、市场监管局、教育局依职责分工负责）\n`;
    restores(`${first}${school}⟦（责任单位：区市场监管局、教育局依职责分工负责）⟧\n`, 0);
  });

  it('are lines of their own where the notes of the draft are', () => {
    const lines = `${head}${crops}\n\n责任单位：区农业农村局。\n\n`;
    restores(`${lines}${school}⟦\n\n责任单位：区市场监管局、区教育局。⟧\n`, 0);
    const split = `${head}${crops}\r\n牵头单位：区农业农村局\r\n配合单位：区教育局\r\n`;
    restores(`${split}${school}⟦\r\n牵头单位：区教育局\r\n配合单位：区市场监管局⟧\r\n`, 2);
  });

  it('label those who do it alone as the draft does, not as it labels those who lead or support', () => {
    const led = ['农药', '兽药']
      .map((one) => `（一）规范${one}。\n牵头单位：区农业农村局\n配合单位：区教育局\n`)
      .join('');
    const sole = '（二）规范饲料和屠宰。\n责任单位：区农业农村局\n';
    restores(`${head}${led}${sole}${school}⟦\n责任单位：区教育局⟧\n`, 1);
  });

  it('take over the whole note of the higher plan', () => {
    const superior =
      '云州市2026年食品安全监督管理计划\n一、任务\n（一）开展畜禽屠宰环节风险排查，建立问题通报协查机制。（市公安局、市商务局牵头，市民政局配合）\n';
    const note = '（公安临江分局、区商务局牵头，区民政局配合）';
    restores(`${head}（一）开展畜禽屠宰环节风险排查，建立问题通报协查机制。⟦${note}⟧\n`, 0, superior);
  });

  it('are not proposed twice in another order', () => {
    const superior = `云州市2026年食品安全监督管理计划\n一、任务\n${school}（市教育局、市市场监管委按职责分工负责）\n`;
    const titles = fixesOf(`${head}${school}\n`, superior).map(({ title }) => title);
    assert.equal(titles[0], '补上责任部门：区教育局、区市场监管局');
    assert.ok(!titles.includes('补上责任部门：区市场监管局、区教育局'), titles.join());
  });

  it('are not proposed where nothing is known, or where a note is there but for its bracket', () => {
    assert.deepEqual(fixesOf(`${head}（一）认真抓好各项工作。\n`), []);
    assert.equal(fixesOf(`${head}（一）学校食堂落实陪餐制。（区教育局负责\n`).length, 0);
  });

  it('are proposed for ten tasks at most', () => {
    const tasks = Array.from({ length: 12 }, (_, at) => `${at + 1}.规范农药兽药使用。\n`).join('');
    assert.equal(new Set(fixesOf(head + tasks).map(({ problem }) => problem.span.start)).size, 10);
  });

  it('are for this rule alone and only where it is asked', () => {
    const text = `${head}${school}\n`;
    const document = parsePlan(text);
    const never = () => assert.fail('asked for nothing');
    const [problem] = problemsOf(document);
    assert.deepEqual(responsibilityFixes([problem!], { start: 0, end: 3 }, never), []);
    assert.deepEqual(responsibilityFixes([{ ...problem!, rule: 'other' }], problem!.span, never), []);
  });

  it('are offered at each task of a draft without notes, though one finding at the title speaks of all', () => {
    const document = parsePlan(`${head}${crops}\n${school}\n`);
    const problems = problemsOf(document);
    const basis = { document, departments: draftDepartments(document), comparisons: [], others: [] };
    const at = (start: number) => responsibilityFixes(problems, { start, end: start }, () => basis);
    assert.equal(problems.length, 1);
    const fixes = at(document.text.indexOf('（二）'));
    assert.ok(fixes.length > 0);
    for (const { edits, problem } of fixes) {
      assert.equal(edits[0]!.span.start, document.text.length - 1);
      assert.equal(problem.span.start, document.text.indexOf('（二）'));
    }
    assert.deepEqual(at(0), []);
  });
});
