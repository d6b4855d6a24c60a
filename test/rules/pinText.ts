// What a rule says of its bad examples and its cases, written out for people to read: the content of its pin file.
import type { Fix, Problem, RelatedPlace, Rule, RuleExample } from '../../server/src/lint/rule';
import type { LintInputs } from '../../server/src/lint/ruleContext';
import { referenceAt } from '../../server/src/lint/ruleContext';
import { lint } from '../../server/src/lint/run';
import { parsePlan } from '../../server/src/plan/document';
import { LineIndex } from '../../server/src/text/lines';
import type { Span } from '../../server/src/text/span';
import { configFor, inputsFor } from '../support/lintRule';
import { readMarks, writeMarks } from '../support/marks';
import { ruleCases } from './cases';

/** The pin file of a rule. */
export function pinPath({ id }: Rule): string {
  return `test/rules/pins/${id}.txt`;
}

/** The whole content of the pin file: a head, and a block for each bad example and each case. */
export function pinText(rule: Rule): string {
  const cases = ruleCases[rule.id] ?? [];
  const blocks = [
    ...rule.examples.bad.map((example, at) => block(rule, example, `bad example ${at + 1}`)),
    ...cases.map((example, at) => block(rule, example, `case ${at + 1}`)),
  ];
  return `${[`${rule.id}: ${rule.severity} by default`, ...blocks].join('\n\n')}\n`;
}

function block(rule: Rule, example: RuleExample, name: string): string {
  const { text } = readMarks(example.text);
  const inputs = inputsFor(example.context);
  const problems = problemsOf(rule, { text, example, inputs });
  const spans = problems.map(({ span }) => span);
  return [
    `=== ${name}${example.note ? `: ${example.note}` : ''}`,
    ...givenLines(example),
    ...indent(writeMarks(text, spans), '  | '),
    ...(problems.length === 0 ? ['silent'] : problems.flatMap((problem) => findingLines(problem, { text, inputs }))),
  ].join('\n');
}

/** As the engine yields them while the user has set nothing; a rule that is off is switched on. */
function problemsOf(
  rule: Rule,
  { text, example, inputs }: { text: string; example: RuleExample; inputs: LintInputs },
): readonly Problem[] {
  const config = configFor(rule, example);
  const { options } = config.rules[rule.id]!;
  const rules = rule.severity === 'off' ? config.rules : { [rule.id]: { options } };
  return lint(parsePlan(text), { rules: [rule], config: { ...config, rules }, inputs });
}

function givenLines({ options, context }: RuleExample): string[] {
  const { superior, previous, ...settings } = context ?? {};
  return [
    ...(options ? [`options ${JSON.stringify(options)}`] : []),
    ...(Object.keys(settings).length > 0 ? [`settings ${JSON.stringify(settings)}`] : []),
    ...(superior === undefined ? [] : ['superior', ...indent(superior, '  > ')]),
    ...(previous === undefined ? [] : ['previous', ...indent(previous, '  > ')]),
  ];
}

interface Draft {
  readonly text: string;
  readonly inputs: LintInputs;
}

function findingLines({ span, severity, message, related = [], fixes = [] }: Problem, draft: Draft): string[] {
  return [
    `${severity} ${placeOf(draft.text, span)}`,
    `    ${visible(message)}`,
    ...related.map((place) => `    related ${relatedPlace(place, draft)}`),
    ...fixes.flatMap((fix) => fixLines(fix, draft.text)),
  ];
}

function relatedPlace({ path, span, message }: RelatedPlace, { text, inputs }: Draft): string {
  const where = path === undefined ? '' : `${path} `;
  const words = path === undefined ? text : referenceAt(inputs, path)!.text;
  return `${where}${placeOf(words, span)}: ${visible(message)}`;
}

function fixLines({ title, safe, edits }: Fix, text: string): string[] {
  return [
    `    fix (${safe ? 'safe' : 'to be confirmed'}) ${visible(title)}`,
    ...edits.map(({ span, newText }) => `        ${placeOf(text, span)} → “${visible(newText)}”`),
  ];
}

/** 2:5 “区教育局”: where the words begin, and what they are. */
function placeOf(text: string, span: Span): string {
  const { line, column } = new LineIndex(text).positionAt(span.start);
  return `${line}:${column} “${visible(text.slice(span.start, span.end))}”`;
}

function indent(text: string, by: string): string[] {
  return text.split(/\n|\r(?!\n)/).map((line) => (line === '' ? by.trimEnd() : by + visible(line)));
}

/** Characters that an editor hides or changes, as signs. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u00a0\ufffd]/gu, (char) => signs[char] ?? codeOf(char));
}

const signs: Readonly<Record<string, string>> = { '\n': '⏎', '\r': '␍', '\t': '⇥' };

function codeOf(char: string): string {
  return `\\u{${char.codePointAt(0)!.toString(16)}}`;
}
