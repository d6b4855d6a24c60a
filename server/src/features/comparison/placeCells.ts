// The cells of the page that show one side of a row: figure, words and clause.
import type { ComparedDeadline, ComparedPlace, ComparedTarget } from '../../compare/comparison';
import { type Html, html } from '../../text/html';
import { clauseWordsAt } from './clauseWords';

/** Which of the two plans a cell shows. */
export type Side = 'superior' | 'own';

/** A side of a row. */
export interface CellContent<T> {
  readonly side: Side;
  /** Name of the plan, for narrow screens. */
  readonly name: string;
  readonly place: T | null;
  /** The plan's text; null for a list of targets, which has no sentences to quote. */
  readonly text: string | null;
}

/** A target with its figure, clause and words. */
export function targetCell({ side, name, place, text }: CellContent<ComparedTarget>): Html {
  return sideCell(
    side,
    name,
    place && html`<b class="figure">${place.figure}</b> ${clauseOf(place)} ${quote(place, text)}`,
  );
}

/** A deadline with its clause and words. */
export function deadlineCell({ side, name, place, text }: CellContent<ComparedDeadline>): Html {
  return sideCell(
    side,
    name,
    place && html`<b class="figure">${place.text}</b> ${clauseOf(place)} ${quote(place, text)}`,
  );
}

/** The cell of a side with any content; a side that is not there is said to be so. */
export function sideCell(side: Side, name: string, content: Html | null): Html {
  return html`<td class="side ${side}" data-label="${name}">${content ?? html`<span class="none">—</span>`}</td>`;
}

/** The labels above a place, nothing where there are none. */
export function clauseOf({ clause }: ComparedPlace): Html | null {
  return clause === '' ? null : html`<span class="clause">${clause}</span>`;
}

function quote({ span, sentence }: ComparedPlace, text: string | null): Html | null {
  if (text === null) return null;
  const { before, core, after } = clauseWordsAt(text, span, sentence);
  return html`<p class="quote">${before}<mark>${core}</mark>${after}</p>`;
}
