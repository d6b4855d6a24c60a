// `lint --format github`: workflow commands that GitHub Actions shows as annotations in the changed files.
import type { Problem, Severity } from '../../../lint/rule';
import { toRange } from '../range';
import { type FileReport, type ReportContext, type ReportFormat, relatedPlaces } from './report';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** One line for each problem, nothing when there is none. */
export const githubReport: ReportFormat = (files, context) =>
  files.flatMap((file) => file.problems.map((problem) => `${annotation(problem, { file, context })}\n`)).join('');

function annotation(problem: Problem, { file, context }: { file: FileReport; context: ReportContext }): string {
  const { start, end } = toRange(problem.span, file.lines);
  const properties = [
    ['file', file.path],
    ['line', start.line],
    ['col', start.column],
    // GitHub takes an end column only for a place within one line.
    start.line === end.line ? ['endColumn', end.column] : ['endLine', end.line],
    ['title', `${context.ruleTitle(problem.rule)}（${problem.rule}）`],
  ] as const;
  const listed = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${commands[problem.severity]} ${listed}::${escapeData([problem.message, ...otherFiles(problem, file)].join('\n'))}`;
}

/** Places in other files, one line each: an annotation stands in one file and shows nothing of others. */
function otherFiles(problem: Problem, file: FileReport): string[] {
  return relatedPlaces(problem, file)
    .filter(({ source }) => source !== file)
    .map(({ source, span, message }) => `${source.path}:${source.lines.positionAt(span.start).line}  ${message}`);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
