// The engine: which lines it checks again, how it filters, and what it does when a rule breaks down.
import assert from 'node:assert/strict';
import { defaultConfig, type PlanConfig } from '../../server/src/lint/config';
import type { OptionValues, Rule } from '../../server/src/lint/rule';
import { lint } from '../../server/src/lint/run';
import { createParagraphCache } from '../../server/src/plan/cache';
import { parsePlan } from '../../server/src/plan/document';
import { fakeRule, findWord } from '../support/fakeRule';

const withRules = (rules: PlanConfig['rules']): PlanConfig => ({ ...defaultConfig, rules });
const xRule = fakeRule('x', { paragraph: ({ text }) => findWord(text, 'x') });
const problemsOf = (text: string, rules: readonly Rule[], config = defaultConfig) =>
  lint(parsePlan(text), { rules, config });
const shown = (problems: ReturnType<typeof problemsOf>) =>
  problems.map((one) => `${one.rule}@${one.span.start} ${one.severity}`);

describe('lint', () => {
  it('counts the spans of a line from the start of the text, related places and edits too', () => {
    const edits = [{ span: { start: 0, end: 1 }, newText: '' }];
    const rule = fakeRule('x', {
      paragraph: ({ text }) =>
        findWord(text, 'x', {
          related: [
            { span: { start: 1, end: 2 }, message: '' },
            { span: { start: 1, end: 2 }, message: '', path: '市.txt' },
          ],
          fixes: [{ title: '', safe: true, edits }],
        }),
    });
    const [problem] = problemsOf('一\r\nax', [rule]);
    assert.deepEqual(problem!.span, { start: 4, end: 5 });
    assert.deepEqual(
      problem!.related!.map(({ span }) => span.start),
      [4, 1],
    );
    assert.deepEqual(problem!.fixes![0]!.edits[0]!.span, { start: 3, end: 4 });
  });

  it('checks only lines that it has not seen with these rules and options', () => {
    const seen: string[] = [];
    const rule = fakeRule('seen', {
      options: { word: { type: 'string', default: 'x', description: '' } },
      paragraph: ({ text }, options) => {
        seen.push(text);
        return findWord(text, options.word as string);
      },
    });
    const rules = [rule];
    const cache = createParagraphCache();
    const run = (text: string, config = defaultConfig) => lint(parsePlan(text, cache), { rules, config });
    const checked = (text: string, config?: PlanConfig) => {
      seen.length = 0;
      const starts = run(text, config).map(({ span }) => span.start);
      return [[...seen], starts];
    };
    assert.deepEqual(checked('ax\nb\nc'), [['ax', 'b', 'c'], [1]]);
    assert.deepEqual(checked('ax\nbx\nc'), [['bx'], [1, 4]]);
    assert.deepEqual(checked('新\nax\nbx\nc'), [['新'], [3, 6]]);
    assert.deepEqual(checked('新\nax\nbx\nc', withRules({ seen: { severity: 'error', options: {} } })), [[], [3, 6]]);
    const other = () => withRules({ seen: { options: { word: 'c' } } });
    assert.deepEqual(checked('新\nax\nbx\nc', other()), [['新', 'ax', 'bx', 'c'], [8]]);
    assert.deepEqual(checked('新\nax\nbx\nc', other()), [[], [8]]);
    assert.deepEqual(checked('新\nax\nbx\nc'), [[], [3, 6]]);
  });

  it('gives options their defaults', () => {
    const given: OptionValues[] = [];
    const options = {
      a: { type: 'number', default: 1, description: '' },
      b: { type: 'boolean', default: true, description: '' },
    } as const;
    const rule = fakeRule('o', {
      options,
      document: (_document, values) => {
        given.push(values);
        return [];
      },
    });
    problemsOf('', [rule], withRules({ o: { options: { a: 2 } } }));
    assert.deepEqual(given, [{ a: 2, b: true }]);
  });

  it('takes the severity of the user, else of the case, else of the rule', () => {
    const whole = fakeRule('whole', { severity: 'off', document: ({ text }) => findWord(text, 'y') });
    const mild = fakeRule('mild', {
      severity: 'error',
      document: ({ text }) => findWord(text, 'y', { severity: 'info' }),
    });
    const rules = [xRule, whole, mild];
    assert.deepEqual(shown(problemsOf('xy', rules)), ['x@0 warning', 'mild@1 info']);
    const config = withRules({
      x: { severity: 'off', options: {} },
      whole: { severity: 'error', options: {} },
      mild: { severity: 'warning', options: {} },
    });
    assert.deepEqual(shown(problemsOf('xy', rules, config)), ['mild@1 warning', 'whole@1 error']);
  });

  it('sorts by position, then rule, and gives each problem once', () => {
    const twice = fakeRule('a', { document: ({ text }) => [...findWord(text, 'x'), ...findWord(text, 'x')] });
    assert.deepEqual(shown(problemsOf('yx\nx', [xRule, twice])), [
      'a@1 warning',
      'x@1 warning',
      'a@3 warning',
      'x@3 warning',
    ]);
  });

  it('turns a rule that breaks down into one problem and goes on', () => {
    const broken = fakeRule('broken', {
      severity: 'error',
      *paragraph({ text }) {
        yield* findWord(text, 'x');
        throw new Error('坏了');
      },
    });
    const problems = problemsOf('ax\nbx', [broken, xRule]);
    assert.deepEqual(shown(problems), [
      'internal-error@0 warning',
      'broken@1 error',
      'x@1 warning',
      'broken@4 error',
      'x@4 warning',
    ]);
    assert.match(problems[0]!.message, /“broken”.*坏了.*反馈/);
    const document = fakeRule('document-broken', {
      document: () => {
        throw 'no error object';
      },
    });
    assert.deepEqual(shown(problemsOf('x', [document, xRule])), ['internal-error@0 warning', 'x@0 warning']);
  });
});
