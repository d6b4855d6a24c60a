// Targets of one line: figures that the draft undertakes to reach, with comparator, denominator and period.
import { isDigit } from '../../../text/characters';
import { endOfItem, indexEndingAfter, type Span } from '../../../text/span';
import { comparatorPattern } from '../../../words/comparators';
import { unitNamed } from '../../../words/units';
import type { Note, Target } from '../../model';
import { comparatorFor } from '../number/comparatorFor';
import { readDenominator } from '../number/denominator';
import { type Figure, mayBeginFigure, readFigure, skipNumber } from '../number/readFigure';
import { indicatorOf } from './indicatorOf';
import { isPartOfCode } from './isPartOfCode';
import { rowLabel } from './rowLabel';
import { isUndertaken } from './undertaking';

/** What the figures of a line are read against. */
export interface TargetContext {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly notes: readonly Note[];
  /** Whether the header of a table says which cell names what is measured. */
  readonly hasColumns?: boolean;
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
    const target = isPartOfCode(text, figure)
      ? null
      : toTarget(text, { figure, from, previous: targets.at(-1), hasColumns: context.hasColumns });
    if (target) targets.push(target);
    at = Math.max(figure.end, target?.span.end ?? 0) - 1;
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
  readonly hasColumns: boolean | undefined;
}

function toTarget(text: string, { figure, from, previous, hasColumns }: Place): Target | null {
  const last = previous && previous.span.end > from ? previous : undefined;
  const wideStart = startOf(text, { at: figure.start, from, marks: sentenceMarks });
  const clauseStart = Math.max(startOf(text, { at: figure.start, from, marks: clauseMarks }), last?.span.end ?? 0);
  const before = text.slice(clauseStart, figure.start);
  const wide = text.slice(wideStart, figure.start);
  const compared = comparatorFor(text, { figure, before, wide, previous: last });
  if (!isUndertaken({ text, figure, before, wide, compared, previous: last })) return null;
  const own = text.slice(Math.max(wideStart, last?.span.end ?? 0), figure.start);
  const denominator = readDenominator(text, { figureEnd: figure.end, unit: figure.unit, own, wide, previous: last });
  const start = compared.start === null ? figure.start : clauseStart + compared.start;
  const comparator = compared.comparator ?? (unitNamed(figure.unit)?.kind === 'time' ? '<=' : null);
  const end = Math.max(denominator.end, compared.end);
  const indicator = indicatorOf(text, {
    before: withoutComparator(before, compared.start),
    earlier: text.slice(last ? Math.max(last.span.end, clauseStart - reach) : wideStart, clauseStart),
    figure,
    end,
    isBound: compared.start !== null,
    previous: last,
    label: hasColumns ? '' : rowLabel(text, figure.start),
  });
  const isLower = comparator === '<=' || comparator === '<' || falls.test(before) || fallsAtEnd.test(indicator);
  return {
    span: { start, end },
    indicator,
    comparator,
    value: figure.value,
    unit: figure.unit,
    per:
      denominator.per ?? (before.includes(indicator) ? null : sharedCounterpart(indicator, { figure, previous: last })),
    period: denominator.period,
    scope: before.trim(),
    direction: isLower ? 'lower' : 'higher',
    form: 'figure',
  };
}

const falls = /下降|降低|减少|控制在|压缩|缩短/;
const fallsAtEnd = /(?:下降|降低|减少|压缩|缩短)$/;
const comparing = new RegExp(`^(?:${comparatorPattern(({ stands }) => stands === 'before')})`);
const perHead = /^(?:每|常住|户籍|一)|人口|的$/;

/** 每季度至少主动联系1次: what stands between the comparator and the figure is what is done. */
function withoutComparator(before: string, start: number | null): string {
  if (start === null) return before;
  const between = before.slice(start).replace(comparing, '');
  return before.slice(0, start) + (perHead.test(between) ? '' : between);
}

/** 每万人4名，到2025年4.66名: what is counted against the same where the same is measured. */
function sharedCounterpart(indicator: string, { figure, previous }: Pick<Place, 'figure' | 'previous'>): string | null {
  const isSame = previous?.indicator === indicator && previous.unit === figure.unit;
  return isSame && previous.per !== previous.period ? previous.per : null;
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
