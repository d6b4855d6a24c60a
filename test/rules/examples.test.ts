// Every rule against its own examples: marks are findings, good ones are silent, fixes give the fixed text.
import assert from 'node:assert/strict';
import { fixText } from '../../server/src/lint/fix';
import type { Rule, RuleExample } from '../../server/src/lint/rule';
import { allRules } from '../../server/src/rules';
import { configFor, fixRule, inputsFor, lintRule } from '../support/lintRule';
import { readMarks, writeMarks } from '../support/marks';

for (const rule of allRules) {
  describe(`rule ${rule.id}`, () => {
    for (const [at, example] of rule.examples.bad.entries()) {
      it(`reports bad example ${at + 1}: ${example.note ?? example.text.slice(0, 20)}`, () => checkBad(rule, example));
    }
    for (const [at, example] of rule.examples.good.entries()) {
      it(`is silent on good example ${at + 1}: ${example.note ?? example.text.slice(0, 20)}`, () => {
        const problems = lintRule(rule, example.text, example);
        assert.equal(
          writeMarks(
            example.text,
            problems.map(({ span }) => span),
          ),
          example.text,
          problems[0]?.message,
        );
      });
    }
    it('is described', () => {
      assert.ok(rule.examples.bad.length >= 4, 'at least four bad examples');
      assert.ok(rule.examples.good.length >= 6, 'at least six good examples');
      for (const text of [rule.title, rule.description, rule.authority.source]) assert.match(text, /\p{Script=Han}/u);
      assert.ok(rule.paragraph || rule.document, 'a check');
    });
  });
}

function checkBad(rule: Rule, example: RuleExample): void {
  const { text, spans } = readMarks(example.text);
  const problems = lintRule(rule, text, example);
  assert.equal(
    writeMarks(
      text,
      problems.map(({ span }) => span),
    ),
    example.text,
  );
  assert.equal(problems.length, spans.length, 'one finding for each mark');
  for (const problem of problems) checkMessage(rule, problem.message);
  const fixable = problems.filter((problem) => problem.fixes?.length);
  assert.equal(fixable.length > 0, example.fixed !== undefined, '`fixed` where, and only where, there are fixes');
  if (example.fixed === undefined) return;
  assert.equal(fixRule(rule, text, example), example.fixed);
  assert.equal(fixRule(rule, example.fixed, example), example.fixed, 'fixing twice changes nothing');
  const left = lintRule(rule, example.fixed, example);
  if (fixable.length === problems.length)
    assert.deepEqual(
      left.map(({ message }) => message),
      [],
      'lints clean when fixed',
    );
  checkSafeFixes(rule, text, example);
}

function checkMessage(rule: Rule, message: string): void {
  assert.match(message, /\p{Script=Han}/u);
  const official = rule.authority.level === '法律法规' || rule.authority.level === '国标';
  if (!official) assert.doesNotMatch(message, /规定/, 'only laws and national standards may say 规定');
}

function checkSafeFixes(rule: Rule, text: string, example: RuleExample): void {
  const lintOptions = { rules: [rule], config: configFor(rule, example), inputs: inputsFor(example.context) };
  const once = fixText(text, lintOptions);
  assert.equal(fixText(once.text, lintOptions).text, once.text, 'safe fixes twice change nothing');
  const safe = lintRule(rule, text, example).some((problem) => problem.fixes?.some((fix) => fix.safe));
  assert.equal(once.applied > 0, safe);
}
