// `lint --format text`: for people at a terminal.
import type { Problem, Severity } from '../../../lint/rule';
import type { Span } from '../../../text/span';
import type { Colors } from '../../terminal/colors';
import { markLine } from '../../terminal/markedLine';
import { printable } from '../../terminal/printable';
import {
  type FileReport,
  type RelatedSource,
  type ReportContext,
  type ReportFormat,
  relatedPlaces,
  type SourceText,
  severityNames,
  summarize,
} from './report';

const indent = '    ';
/** How many related places of a problem are shown. */
const mostRelated = 3;

/** The problems one by one, each with its line and the place marked below it, then the figures. */
export const textReport: ReportFormat = (files, context) => {
  if (files.length === 0) return '';
  const blocks = files.flatMap((file) => file.problems.map((problem) => problemText(problem, file, context)));
  return [...blocks, `${summaryText(files, context.colors)}\n`].join('\n');
};

interface Place {
  readonly source: SourceText;
  readonly context: ReportContext;
}

function problemText(problem: Problem, file: FileReport, context: ReportContext): string {
  const { colors } = context;
  const place = { source: file, context };
  const paint = paintFor(problem.severity, colors);
  const severity = paint(colors.bold(severityNames[problem.severity]));
  const message = printable(problem.message);
  const rows = [`${whereText(problem.span, place)}  ${severity}  ${message}  ${colors.dim(problem.rule)}`];
  rows.push(...sourceRows(problem.span, { ...place, paint, indent }));
  const related = relatedPlaces(problem, file);
  for (const { source, span, message: why } of related.slice(0, mostRelated)) {
    const other = { source, context };
    rows.push(`${indent}${whereText(span, other)}  ${colors.cyan('相关')}  ${printable(why)}`);
    rows.push(...sourceRows(span, { ...other, paint: colors.cyan, indent: indent + indent }));
  }
  if (related.length > mostRelated) rows.push(`${indent}${colors.dim(moreText(related.slice(mostRelated), file))}`);
  return `${rows.join('\n')}\n`;
}

/** One line for the related places that are not shown; clauses of a higher plan are seen beside the draft's by `compare`. */
function moreText(left: readonly RelatedSource[], { inputs }: FileReport): string {
  const superior = new Set(inputs.superior.map(({ path }) => path));
  const isSuperior = left.every(({ source }) => superior.has(source.path));
  return isSuperior ? `另有 ${left.length} 处相关条款，用 plan-draft compare 逐项查看` : `另有 ${left.length} 处`;
}

function whereText(span: Span, { source, context }: Place): string {
  const { line, column } = source.lines.positionAt(span.start);
  return `${context.colors.underline(printable(source.path))}:${line}:${column}`;
}

interface SourcePlace extends Place {
  readonly paint: (text: string) => string;
  readonly indent: string;
}

function sourceRows(span: Span, { source, context, paint, indent: margin }: SourcePlace): string[] {
  const columns = context.columns - margin.length;
  const { line, marks } = markLine({ text: source.text, lines: source.lines, span, columns });
  const blanks = marks.length - marks.trimStart().length;
  return [`${margin}${line}`, `${margin}${marks.slice(0, blanks)}${paint(marks.slice(blanks))}`];
}

function paintFor(severity: Severity, colors: Colors): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, info: colors.blue }[severity];
}

function summaryText(files: readonly FileReport[], colors: Colors): string {
  const { errors, warnings, infos, fixable } = summarize(files);
  const corrected = files.reduce((sum, file) => sum + file.corrected, 0);
  const done = corrected > 0 ? `已自动修正 ${corrected} 处。` : '';
  const checked = `${done}共检查 ${files.length} 个文件`;
  const counts = [
    errors > 0 ? colors.red(`${errors} 处错误`) : '',
    warnings > 0 ? colors.yellow(`${warnings} 处警告`) : '',
    infos > 0 ? colors.blue(`${infos} 处提示`) : '',
  ].filter((count) => count !== '');
  if (counts.length === 0) return colors.green(`${checked}，没有发现问题。`);
  const hint = fixable > 0 ? `；其中 ${fixable} 处可自动修正（加 --fix）` : '';
  return `${checked}：${counts.join('，')}${hint}。`;
}
