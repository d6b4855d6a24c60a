// Indicator tables: under the headers 指标 and 目标值 a row's figure is a target of the indicator that the row names.
import { skipBlanks, trimEnd } from '../../text/characters';
import { last } from '../../text/memo';
import { toHalfWidth } from '../../text/numerals';
import { contains, type Span } from '../../text/span';
import { comparatorFor } from '../figures/number/comparatorFor';
import { type Denominator, endOfDenominator, readDenominator } from '../figures/number/denominator';
import { type Figure, readFigure } from '../figures/number/readFigure';
import { readUnit } from '../figures/number/readUnit';
import { findTargets } from '../figures/targets/findTargets';
import type { Line, ParagraphFacts, Target } from '../model';
import { LineFacts } from './paragraph';

const nameHeaders = [
  /^[\u4e00-\u9fff]{0,6}指标(?:名称|内容|项目)?$/,
  /^(?:目标|考核|工作)?(?:项目|任务|内容|事项)(?:名称)?$|^目标名称$/,
];
/** 目标值, 2026年目标, 年度考核指标值, 计划数（%）. */
const headerYear = '到?20[0-9]{2}年?|“?十[三四五六]五”?|本年度?|全年|年度';
const headerValue = '目标值?|目标任务|目标要求|计划[值数]|指标值|任务[数量值]';
const valueHeader = new RegExp(
  `^(?:${headerYear})?(?:[年度底末]|考核|预期|计划|工作)*(?:${headerValue})(?:[（(][^（()）]{1,10}[）)])?$`,
);
/** Columns that tell what there is or was. */
const stateHeader = /现状|基期|基准|基数|完成(?:值|数|情况)|实际|实绩|上年|去年|当前/;
const unitHeader = /^(?:计量)?单位$/;
const longestHeader = 200;

/** Which cell of a row holds what; the same for all rows of a table. */
interface Columns {
  readonly name: number;
  readonly values: readonly number[];
  readonly states: readonly number[];
  readonly unit: number;
  /** Units that headers give in brackets, by column. */
  readonly units: readonly string[];
}

/** The lines, rows of indicator tables with the targets that they have there. */
export function readIndicatorTables(lines: readonly Line[]): readonly Line[] {
  let columns: Columns | null = null;
  let read: Line[] | null = null;
  for (const [at, line] of lines.entries()) {
    const cells = cellsOf(line.facts.text);
    if (!cells) {
      columns = null;
      continue;
    }
    if (!columns) {
      columns = readHeader(line.facts.text, cells);
      continue;
    }
    read ??= [...lines];
    read[at] = { ...line, facts: rowFacts(line.facts, columns) };
  }
  return read ?? lines;
}

const separator = /[|｜\t]/;

/** Trimmed cells of a line with separators, whether or not one stands at its ends; null for other lines. */
function cellsOf(text: string): Span[] | null {
  if (!separator.test(text) || text.trim() === '') return null;
  const start = skipBlanks(text, 0);
  const cells: Span[] = [];
  let from = '|｜'.includes(text[start]!) ? start + 1 : 0;
  for (let at = from; at <= text.length; at++) {
    if (at < text.length && !separator.test(text[at]!)) continue;
    const cellStart = skipBlanks(text, from, at);
    cells.push({ start: cellStart, end: trimEnd(text, at, cellStart) });
    from = at + 1;
  }
  return cells.length > 1 ? cells : null;
}

function readHeader(text: string, cells: readonly Span[]): Columns | null {
  if (text.length > longestHeader) return null;
  const headers = cells.map(({ start, end }) => toHalfWidth(text.slice(start, end)).replace(/[\s　*]/g, ''));
  const indexes = (pattern: RegExp) => headers.flatMap((header, index) => (pattern.test(header) ? [index] : []));
  const values = indexes(valueHeader);
  const names = nameHeaders.map((pattern) => indexes(pattern).filter((index) => !values.includes(index)));
  const name = names.find((found) => found.length > 0)?.at(-1);
  if (name === undefined || values.length === 0) return null;
  const units = headers.map((header) => unitInBrackets(header)?.unit ?? '');
  return { name, values, states: indexes(stateHeader), unit: headers.findIndex((one) => unitHeader.test(one)), units };
}

/** The facts of a line as a row of a table; the same object as long as line and columns are. */
const rowFacts = last(
  (one: Columns, other) => one === other || JSON.stringify(one) === JSON.stringify(other),
  (line: ParagraphFacts, columns): ParagraphFacts =>
    new LineFacts(line.text, (context) =>
      rowTargets(findTargets({ ...context, hasColumns: true }), context.text, columns),
    ),
);

function rowTargets(found: readonly Target[], text: string, columns: Columns): Target[] {
  const cells = cellsOf(text)!;
  const name = cells[columns.name];
  if (!name || name.start === name.end) return [...found];
  const words = text.slice(name.start, name.end).replace(/[*\ufffc]/g, '');
  const bracketed = unitInBrackets(words);
  const indicator = bracketed ? words.replace(bracketed.text, '').trim() : words;
  const isIn = (indexes: readonly number[], { span }: Target) => indexes.some((at) => holds(cells[at], span));
  const targets = found
    .filter((target) => !isIn(columns.states, target))
    .map((target) =>
      isIn(columns.values, target) && /^[\s　|｜]*$|^每|^全年/.test(target.indicator)
        ? { ...target, indicator }
        : target,
    );
  const unit = (column: number) =>
    bracketed?.unit ?? (unitIn(text, cells[columns.unit]) || (columns.units[column] ?? ''));
  for (const at of columns.values) {
    const cell = cells[at];
    if (!cell || targets.some(({ span }) => holds(cell, span))) continue;
    const target = bareTarget(text, { cell, indicator, unit: unit(at) });
    if (target) targets.push(target);
  }
  return targets.sort((a, b) => a.span.start - b.span.start);
}

function holds(cell: Span | undefined, span: Span): boolean {
  return cell !== undefined && contains(cell, span);
}

/** The unit that stands in brackets at the end of a name: 合格率（%）. */
function unitInBrackets(words: string): { readonly unit: string; readonly text: string } | null {
  const match = /[（(][\s　]?([^（()）\s　]{1,10})[\s　]?[）)]$/.exec(words);
  const unit = match && unitIn(match[1]!, { start: 0, end: match[1]!.length });
  return unit ? { unit, text: match[0] } : null;
}

/** A cell that holds a unit, with what it is counted against, and nothing else; '' for others. */
function unitIn(text: string, cell: Span | undefined): string {
  const words = cell ? text.slice(cell.start, cell.end) : '';
  const unit = words === '' ? null : readUnit(words, 0);
  return unit && endOfDenominator(words, unit.end) === words.length ? words : '';
}

interface ValueCell {
  readonly cell: Span;
  readonly indicator: string;
  /** For a number that has none of its own. */
  readonly unit: string;
}

/** The target of a cell with a figure and nothing else but its comparator and denominator: 82分, ≥98, 95以上. */
function bareTarget(text: string, { cell, indicator, unit }: ValueCell): Target | null {
  const words = text.slice(cell.start, cell.end);
  const read = readCell(words, unit);
  if (!read) return null;
  const { figure, end: counted, per, period } = read;
  const before = words.slice(0, figure.start);
  const compared = comparatorFor(words, { figure, before, wide: before, previous: undefined });
  const end = Math.max(counted, compared.end);
  if (before.slice(0, compared.start ?? before.length).trim() !== '' || words.slice(end).trim() !== '') return null;
  const { comparator } = compared;
  const isLower = comparator === '<=' || comparator === '<' || /下降|降低|减少|控制|压缩|缩短/.test(indicator);
  return {
    span: { start: cell.start + (compared.start ?? figure.start), end: cell.start + end },
    ...{ indicator, comparator, value: figure.value, unit: figure.unit, per, period },
    scope: indicator,
    direction: isLower ? 'lower' : 'higher',
    form: 'figure',
  };
}

interface CellFigure extends Denominator {
  readonly figure: Figure;
}

/** The figure of a cell with what it is counted against; the unit from elsewhere where it has none of its own. */
function readCell(words: string, unit: string): CellFigure | null {
  const at = words.search(/[0-9０-９]/);
  if (at < 0) return null;
  const figure = readFigure(words, at);
  if (figure) return { figure, ...denominatorOf(words, figure) };
  const number = /^[0-9０-９.．,，]+(?:[百千]?(?:万亿|亿|万))?/.exec(words.slice(at))![0];
  const completed = `${number}${unit}`;
  const read = unit === '' ? null : readFigure(completed, 0);
  if (!read) return null;
  const end = at + number.length;
  return { ...denominatorOf(completed, read), figure: { ...read, start: at, end }, end };
}

function denominatorOf(text: string, figure: Figure): Denominator {
  return readDenominator(text, { figureEnd: figure.end, own: '', wide: '', previous: undefined });
}
