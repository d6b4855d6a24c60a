// The rows of `compare --format text`: one entry for each target, deadline or task that is shown.
import type { ComparedPlace, ComparedTask, ComparisonRow, JudgedRow } from '../../../compare/comparison';
import { isCertainlyAlone, isCertainPair } from '../../../compare/pairs/certainty';
import { excerpt } from '../../../features/places/excerpt';
import { contains } from '../../../text/span';
import { displayWidth } from '../../terminal/displayWidth';
import { printable } from '../../terminal/printable';
import { wrapColumns } from '../../terminal/wrapColumns';
import type { SourceText } from '../lint/report';

/** The two texts that rows point into, and the width there is. */
export interface RowContext {
  readonly own: SourceText;
  readonly superior: SourceText;
  /** What the higher plan is called in short: 市级. */
  readonly level: string;
  /** Whether the higher plan is a text; a list of targets has no sentences to quote. */
  readonly hasSentences: boolean;
  readonly columns: number;
}

/** How the places of one kind are named. */
export interface RowWords<T> {
  readonly name: (place: T) => string;
  readonly figure: (place: T) => string;
}

const indent = '  ';
const longestQuote = 60;

/** Targets or deadlines of the higher plan with the counterparts that they have, the certain ones first. */
export function judgedRows<T extends ComparedPlace>(
  rows: readonly JudgedRow<T>[],
  { name, figure }: RowWords<T>,
  context: RowContext,
): string[] {
  return certainFirst(rows).flatMap((row, at) => {
    const { superior, own, reason } = row;
    const notes = [reason, doubt(row)].filter((note) => note !== null).join('；');
    return [
      ...hangingRows(`${at + 1}. ${name(superior!)}`, { margin: indent, hanging: 3, context }),
      ...sideRows({ side: 'superior', place: superior!, figure: figure(superior!) }, context),
      ...(own ? sideRows({ side: 'own', place: own, figure: figure(own) }, context) : []),
      ...(notes === '' ? [] : hangingRows(`说明  ${notes}`, { margin: indent.repeat(2), hanging: 6, context })),
    ];
  });
}

/** Tasks of the higher plan, the certain ones first. */
export function taskRows(rows: readonly ComparisonRow<ComparedTask>[], context: RowContext): string[] {
  return certainFirst(rows).flatMap((row, at) => {
    const note = doubt(row);
    const { text } = excerpt(context.superior.text, row.superior!.span, { longest: longestQuote });
    const words = `${whereText(row.superior!, context.superior)}  ${text}`;
    return hangingRows(`${at + 1}. ${words}${note ? `（${note}）` : ''}`, { margin: indent, hanging: 3, context });
  });
}

/** Whether a row is one that a person should look at before believing it. */
export function isDoubtful(row: ComparisonRow<unknown>): boolean {
  return !isCertainPair(row) && !isCertainlyAlone(row);
}

/** A text in the width there is, its rows behind the first indented by `hanging` columns more than `margin`. */
export function hangingRows(
  text: string,
  { margin, hanging, context }: { margin: string; hanging: number; context: Pick<RowContext, 'columns'> },
): string[] {
  const room = Math.max(20, context.columns - margin.length - hanging);
  const [first, ...rest] = wrapColumns(printable(text), room + hanging);
  if (rest.length === 0) return [margin + first];
  const [head, ...tail] = wrapColumns(printable(text), room);
  return [margin + head, ...tail.map((row) => margin + ' '.repeat(hanging) + row)];
}

function certainFirst<R extends ComparisonRow<unknown>>(rows: readonly R[]): readonly R[] {
  return [...rows].sort((a, b) => Number(isDoubtful(a)) - Number(isDoubtful(b)));
}

function doubt(row: ComparisonRow<unknown>): string | null {
  if (!isDoubtful(row)) return null;
  return row.own ? '不能确定说的是同一件事，请核对' : '本稿可能有相近内容，请核对';
}

interface ShownSide {
  readonly side: 'superior' | 'own';
  readonly place: ComparedPlace;
  readonly figure: string;
}

function sideRows({ side, place, figure }: ShownSide, context: RowContext): string[] {
  const source = context[side];
  const name = `${side === 'own' ? '本稿' : context.level}  `;
  const where = `${name}${figure}  ${whereText(place, source)}`;
  const quote = side === 'own' || context.hasSentences ? `  ${quoteOf(place, source)}` : '';
  return hangingRows(where + quote, { margin: indent.repeat(2), hanging: displayWidth(name), context });
}

function quoteOf({ span, sentence }: ComparedPlace, { text }: SourceText): string {
  const around = contains(sentence, span) ? sentence : span;
  return excerpt(text, around, { longest: longestQuote, strong: span }).text;
}

function whereText({ clause, span }: ComparedPlace, { lines }: SourceText): string {
  return `${clause}（第${lines.positionAt(span.start).line}行）`;
}
