// The snippets are well-formed, and what they insert is a draft without mistakes.
import assert from 'node:assert/strict';
import { defaultConfig } from '../../server/src/lint/config';
import { allRules } from '../../server/src/rules';
import { createPlanService } from '../../server/src/service';
import snippets from '../../snippets/plan-draft.json';
import { expandSnippet } from './expandSnippet';

const service = createPlanService({ rules: allRules });
const entries = Object.entries(snippets);

const title = '临河区2025年食品安全监督管理计划\n\n';

/** A draft that holds the text where a writer would insert it: a section after those before it, a phrase in the preamble. */
function draftAround(text: string): string {
  if (/(?:计划|通知》?)\n/.test(text.slice(0, 60))) return text;
  const order = '一二三四'.indexOf(text[0]!);
  if (order < 0) return `${title}${text}\n\n一、指导思想\n\n抓好落实。\n`;
  return (
    title +
    [...'一二三四']
      .slice(0, order)
      .map((number) => `${number}、指导思想\n\n抓好落实。\n\n`)
      .join('') +
    text
  );
}

function problemsOf(text: string) {
  return service.lint(service.parse(text), defaultConfig);
}

describe('snippets', () => {
  for (const [name, { prefix, body, description }] of entries) {
    it(`${name} inserts text without problems but for what is to be filled in`, () => {
      const text = expandSnippet(body);
      const problems = problemsOf(draftAround(text)).filter((problem) => problem.rule !== 'placeholder');
      assert.deepEqual(
        problems.map((problem) => `${problem.rule}: ${problem.message}`),
        [],
        text,
      );
      assert.doesNotMatch(text, /[$}{]/);
      assert.ok(description);
      assert.ok(prefix.some((one) => /^[a-z]+$/.test(one)) && prefix.some((one) => /^\p{Script=Han}+$/u.test(one)));
    });
  }
  it('the whole plan has a title, sections, tasks and targets, and reports the places to be filled in', () => {
    const text = expandSnippet(snippets.全文模板.body);
    const plan = service.parse(text);
    assert.equal(plan.title, '某某区2025年食品安全监督管理计划');
    assert.equal(plan.stage, '征求意见稿');
    assert.deepEqual(
      plan.sections.map((section) => section.title),
      ['总体要求', '工作目标', '重点任务', '保障措施'],
    );
    assert.equal(plan.tasks.filter((task) => task.responsibility).length, 3);
    assert.ok(problemsOf(text).some((problem) => problem.rule === 'placeholder'));
  });
  it('no two snippets share a prefix', () => {
    const all = entries.flatMap(([, { prefix }]) => prefix);
    assert.deepEqual(
      all.filter((prefix, index) => all.indexOf(prefix) !== index),
      [],
    );
  });
});
