// Prints findings per 1,000 characters by rule and draft, every rule as it is set by default. The findings themselves with --findings.
import { defaultConfig } from '../../server/src/lint/config';
import type { Problem } from '../../server/src/lint/rule';
import { allRules } from '../../server/src/rules';
import { createPlanService } from '../../server/src/service';
import { evalDrafts } from './evalDrafts';

const showFindings = process.argv.includes('--findings');
const service = createPlanService({ rules: allRules });
const print = (line: string) => process.stdout.write(`${line}\n`);

interface Checked {
  readonly name: string;
  readonly length: number;
  readonly problems: readonly Problem[];
}

const drafts = evalDrafts().map(({ name, text }): Checked => {
  const problems = service.lint(service.parse(text), defaultConfig);
  if (showFindings) print(`${name}\n${problems.map((problem) => findingLine(text, problem)).join('\n')}`);
  return { name, length: text.length, problems };
});

function findingLine(text: string, { rule, severity, span, message }: Problem): string {
  return `  ${severity} ${rule} “${text.slice(span.start, span.end).slice(0, 60)}” ${message}`.replace(/[\r\n]+/g, ' ');
}

/** Findings per 1,000 characters; a point for none. */
function rate(some: readonly Checked[], isCounted: (problem: Problem) => boolean): string {
  const count = some.reduce((sum, { problems }) => sum + problems.filter(isCounted).length, 0);
  const length = some.reduce((sum, one) => sum + one.length, 0);
  return count === 0 ? '·' : ((1000 * count) / length).toFixed(2);
}

function row(head: string, cells: readonly string[]): string {
  return head.padEnd(30) + cells.map((cell) => cell.padStart(7)).join('');
}

const cellsOf = (isCounted: (problem: Problem) => boolean) =>
  [...drafts.map((one) => [one]), drafts].map((some) => rate(some, isCounted));

drafts.forEach(({ name, length, problems }, at) => {
  print(`${at + 1}  ${name}: ${length} characters, ${problems.length} findings`);
});
print(row('\nper 1,000 characters', [...drafts.map((_, at) => String(at + 1)), 'all']));
for (const { id } of service.rules) {
  const cells = cellsOf(({ rule }) => rule === id);
  if (cells.some((cell) => cell !== '·')) print(row(id, cells));
}
for (const level of ['error', 'warning', 'info'])
  print(
    row(
      `= ${level}`,
      cellsOf(({ severity }) => severity === level),
    ),
  );
print(
  row(
    '= all',
    cellsOf(() => true),
  ),
);
