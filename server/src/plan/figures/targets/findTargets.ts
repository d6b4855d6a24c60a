// Targets of one line: figures that the draft undertakes to reach, with comparator, denominator and period.
import { isDigit } from '../../../text/characters';
import { endOfItem, indexEndingAfter, type Span } from '../../../text/span';
import type { Note, Target } from '../../model';
import { comparatorFor } from '../number/comparatorFor';
import { readDenominator } from '../number/denominator';
import { type Figure, mayBeginFigure, readFigure, skipNumber } from '../number/readFigure';
import { indicatorOf } from './indicatorOf';
import { isPartOfCode, isUndertaken } from './undertaking';

/** What the figures of a line are read against. */
export interface TargetContext {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly notes: readonly Note[];
}

/** Figures of a line that the draft undertakes to reach, in the order of their place. */
export function findTargets(context: TargetContext): Target[] {
  const { text, sentences } = context;
  const targets: Target[] = [];
  let sentence = 0;
  for (let at = 0; at < text.length; at++) {
    if (!mayBeginFigure(text, at)) continue;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= at) sentence++;
    const figure = readFigure(text, at);
    if (!figure) {
      at = skipNumber(text, at);
      continue;
    }
    const from = Math.max(sentences[sentence]?.start ?? 0, endOfNoteBefore(context, at));
    const target = isPartOfCode(text, figure) ? null : toTarget(text, { figure, from, previous: targets.at(-1) });
    if (target) targets.push(target);
    at = figure.end - 1;
  }
  return targets;
}

/** A sentence that begins behind a note without 。 begins there. */
function endOfNoteBefore({ notes }: TargetContext, at: number): number {
  return notes[indexEndingAfter(notes, at, endOfItem) - 1]?.span.end ?? 0;
}

/** 、 joins what is measured together (A、B级单位比例), so a clause goes on across it. */
const clauseMarks = /[，。；：！？,;:|\t]/;
const sentenceMarks = /[。；！？;|\t]/;

interface Place {
  readonly figure: Figure;
  readonly from: number;
  readonly previous: Target | undefined;
}

function toTarget(text: string, { figure, from, previous }: Place): Target | null {
  const last = previous && previous.span.end > from ? previous : undefined;
  const wideStart = startOf(text, { at: figure.start, from, marks: sentenceMarks });
  const clauseStart = Math.max(startOf(text, { at: figure.start, from, marks: clauseMarks }), last?.span.end ?? 0);
  const before = text.slice(clauseStart, figure.start);
  const wide = text.slice(wideStart, figure.start);
  const compared = comparatorFor(text, { figure, before, wide, previous: last });
  if (!isUndertaken({ text, figure, before, wide, compared, previous: last })) return null;
  const own = text.slice(Math.max(wideStart, last?.span.end ?? 0), figure.start);
  const denominator = readDenominator(text, { figureEnd: figure.end, own, wide, previous: last });
  const start = compared.start === null ? figure.start : clauseStart + compared.start;
  const { comparator } = compared;
  const isLower = comparator === '<=' || comparator === '<' || /下降|降低|减少|控制在|压缩|缩短/.test(before);
  return {
    span: { start, end: Math.max(denominator.end, compared.end) },
    indicator: indicatorOf(text, {
      before: before.slice(0, compared.start ?? before.length),
      earlier: text.slice(last ? Math.max(last.span.end, clauseStart - reach) : wideStart, clauseStart),
      figure,
      previous: last,
    }),
    comparator,
    value: figure.value,
    unit: figure.unit,
    per: denominator.per,
    period: denominator.period,
    scope: before.trim(),
    direction: isLower ? 'lower' : 'higher',
    form: 'figure',
  };
}

/** Farthest that the beginning of a clause or sentence is looked for. */
const reach = 160;

function startOf(text: string, { at, from, marks }: { at: number; from: number; marks: RegExp }): number {
  const stop = Math.max(from, at - reach);
  for (let start = at; start > stop; start--) {
    const isGrouping = isDigit(text.charCodeAt(start - 2)) && isDigit(text.charCodeAt(start));
    if (marks.test(text[start - 1]!) && !isGrouping) return start;
  }
  return stop;
}
