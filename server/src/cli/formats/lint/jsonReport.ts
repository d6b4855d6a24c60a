// `lint --format json`: everything about the problems, for programs; the fields are a contract.
import type { Problem } from '../../../lint/rule';
import { toRange } from '../range';
import { type FileReport, isFixable, type ReportFormat, relatedPlaces, summarize } from './report';

/** One JSON object with a line end behind it. */
export const jsonReport: ReportFormat = (files) =>
  `${JSON.stringify({ version: 1, files: files.map(fileObject), summary: summarize(files) }, null, 2)}\n`;

function fileObject(file: FileReport) {
  return {
    path: file.path,
    encoding: file.encoding,
    problems: file.problems.map((problem) => problemObject(problem, file)),
  };
}

function problemObject(problem: Problem, file: FileReport) {
  const { text, lines } = file;
  return {
    rule: problem.rule,
    severity: problem.severity,
    message: problem.message,
    range: toRange(problem.span, lines),
    text: text.slice(problem.span.start, problem.span.end),
    fixable: isFixable(problem),
    related: relatedPlaces(problem, file).map(({ source, span, message }) => ({
      path: source.path,
      range: toRange(span, source.lines),
      message,
    })),
  };
}
