// What the page "目标对照" is made of, and the names of its rows.
import type { ComparedPlace, Comparison, ComparisonRow } from '../../compare/comparison';
import type { Span } from '../../text/span';

/** The draft that is held against other plans. */
export interface ComparedDraft {
  /** Name of its file, for people. */
  readonly name: string;
  readonly text: string;
  /** null where the text has none. */
  readonly title: string | null;
}

/** A draft with what it was held against. */
export interface ComparisonPageInput {
  readonly draft: ComparedDraft;
  /** One for each higher plan, in the order in which they are shown. */
  readonly comparisons: readonly Comparison[];
  /** What kept a higher plan from being read; Chinese, whole sentences. */
  readonly troubles?: readonly string[];
}

/** What a row of the page is about. */
export type RowKind = 'target' | 'deadline' | 'task';

/** Where the two sides of a row stand. */
export interface RowPlaces {
  /** Id of the element that shows the row; the same as long as no row comes or goes before it. */
  readonly id: string;
  readonly kind: RowKind;
  /** Index of the higher plan among the comparisons. */
  readonly plan: number;
  readonly own: PlaceSpans | null;
  readonly superior: PlaceSpans | null;
}

/** The figure, deadline or task, and the sentence round it. */
export interface PlaceSpans {
  readonly span: Span;
  readonly sentence: Span;
}

/** Id of the element that shows a row; `row` counts within the list of its kind. */
export function rowId(plan: number, kind: RowKind, row: number): string {
  return `plan${plan}-${kind}${row}`;
}

/** The places of every row of the page. */
export function comparisonPlaces(comparisons: readonly Comparison[]): RowPlaces[] {
  return comparisons.flatMap(({ targets, deadlines, tasks }, plan) => [
    ...placesOf(plan, 'target', targets),
    ...placesOf(plan, 'deadline', deadlines),
    ...placesOf(plan, 'task', tasks),
  ]);
}

function placesOf(plan: number, kind: RowKind, rows: readonly ComparisonRow<ComparedPlace>[]): RowPlaces[] {
  return rows.map(({ own, superior }, row) => ({
    id: rowId(plan, kind, row),
    kind,
    plan,
    own: own && spansOf(own),
    superior: superior && spansOf(superior),
  }));
}

function spansOf({ span, sentence }: ComparedPlace): PlaceSpans {
  return { span, sentence };
}
