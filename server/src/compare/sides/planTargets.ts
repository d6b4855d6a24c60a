// The targets of a plan as they are compared.
import { isEveryOnePhrase } from '../../plan/figures/inWords/everyOnePhrases';
import type { PlanDocument } from '../../plan/model';
import type { ReferencePlan } from '../../plan/referencePlan';
import { shift } from '../../text/span';
import { lastYearOfSpan } from '../../words/yearSpan';
import { type PassageWords, passageWords } from '../likeness/passageWords';
import { type LineFigure, lineFigures } from './lineFigures';
import { listedTarget } from './listedTarget';
import { headingsAt } from './planHeadings';
import { type PlanTarget, targetEntry } from './targetEntry';

/** The targets of the plan that a draft is held against, of a text or of a target list. */
export function referenceTargets({ document, listed, text }: ReferencePlan): PlanTarget[] {
  if (!document) return listed.map((one) => listedTarget(one, text));
  return planTargets(document).filter(({ shown }) => !isEveryOnePhrase(shown.text));
}

/** Targets of a plan in the order of the text. */
export function planTargets(document: PlanDocument): PlanTarget[] {
  const last = lastYear(document);
  const targets: PlanTarget[] = [];
  for (const { facts, start, region } of document.paragraphs) {
    if (region !== 'plan' && region !== 'attachment') continue;
    for (const figure of lineFigures(facts))
      if (isOfThisPlan(figure, document)) targets.push(planTarget(document, { figure, line: facts.text, start, last }));
  }
  return targets;
}

/** What was reached before, and what others demand, are none of its targets; 到2025年底 in a plan for 2026 may be one. */
function isOfThisPlan(figure: LineFigure, document: PlanDocument): boolean {
  return !figure.isQuoted && (!isOfPast(figure, document) || figure.isYearAhead);
}

function isOfPast({ year }: LineFigure, document: PlanDocument): boolean {
  return year !== null && document.year !== null && year < document.year;
}

/** The years that a title is for may stand behind it: on the next line, in brackets. */
const behindTitle = 24;
const inBrackets = /^\s*[（(〔][^）)〕]*/;

/** The year by whose end a plan is to be fulfilled: 2025 of 2023—2025. */
function lastYear({ text, titleSpan, year }: PlanDocument): number | null {
  if (!titleSpan) return year;
  const behind = inBrackets.exec(text.slice(titleSpan.end, titleSpan.end + behindTitle));
  return lastYearOfSpan(text.slice(titleSpan.start, titleSpan.end) + (behind?.[0] ?? '')) ?? year;
}

/** The sentences of a line, each known by itself: of an edited line only one is new. */
function sentencesOf(line: string): readonly PassageWords[] {
  return line.split(/[。；;]/).map(passageWords);
}

interface Placed {
  readonly figure: LineFigure;
  /** The text of its line. */
  readonly line: string;
  /** Of the line. */
  readonly start: number;
  /** Of the plan. */
  readonly last: number | null;
}

function planTarget(document: PlanDocument, { figure, line, start, last }: Placed): PlanTarget {
  const span = shift(figure.span, start);
  const { clause, words } = headingsAt(document, span.start);
  const { kind, amount, lowerIsBetter } = figure.quantity;
  const shown = {
    span,
    text: document.text.slice(span.start, span.end),
    sentence: shift(figure.sentence, start),
    clause,
    indicator: figure.indicator,
    figure: figure.text,
    amount: kind === 'total' ? null : amount,
    lowerIsBetter,
    isAspiration: figure.isAspiration || figure.isInterim,
  };
  const { year, level } = document;
  const isStep = figure.step !== null && year !== null && year !== last;
  const isPast = isOfPast(figure, document);
  const ahead =
    figure.yearsOn !== null && year !== null && last !== null ? Math.max(last, year + figure.yearsOn) : null;
  const set = isStep ? year + figure.step : isPast ? last : (figure.year ?? ahead);
  const around = { headings: words, line: sentencesOf(line), title: passageWords(document.title ?? '') };
  return { shown, entry: targetEntry(figure, { ...around, year: set === last ? null : set, isPast, level }) };
}
