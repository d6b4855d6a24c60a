// The cells of the page that show one side of a row: figure, words and clause.
import type { ComparedDeadline, ComparedPlace, ComparedTarget } from '../../compare/comparison';
import { type Html, html } from '../../text/html';
import { excerptAt } from './excerpt';

/** Which of the two plans a cell shows. */
export type Side = 'superior' | 'own';

const sideNames: Readonly<Record<Side, string>> = { superior: '上级计划', own: '本稿' };

/** A side of a row. */
export interface CellContent<T> {
  readonly side: Side;
  readonly place: T | null;
  /** The plan's text; null for a list of targets, which has no sentences to quote. */
  readonly text: string | null;
}

/** A target with its figure, clause and words. */
export function targetCell({ side, place, text }: CellContent<ComparedTarget>): Html {
  return sideCell(side, place && html`<b class="figure">${place.figure}</b> ${clauseOf(place)} ${quote(place, text)}`);
}

/** A deadline with its clause and words. */
export function deadlineCell({ side, place, text }: CellContent<ComparedDeadline>): Html {
  return sideCell(side, place && html`<b class="figure">${place.text}</b> ${clauseOf(place)} ${quote(place, text)}`);
}

/** The cell of a side with any content; a side that is not there is said to be so. */
export function sideCell(side: Side, content: Html | null): Html {
  return html`<td class="side ${side}" data-label="${sideNames[side]}">${content ?? html`<span class="none">—</span>`}</td>`;
}

/** The labels above a place, nothing where there are none. */
export function clauseOf({ clause }: ComparedPlace): Html | null {
  return clause === '' ? null : html`<span class="clause">${clause}</span>`;
}

function quote({ span, sentence }: ComparedPlace, text: string | null): Html | null {
  if (text === null) return null;
  const { before, core, after } = excerptAt(text, span, sentence);
  return html`<p class="quote">${before}<mark>${core}</mark>${after}</p>`;
}
