// Client → server: an open draft held against its higher plans, as the page "目标对照".
import type { Range, TextDocumentIdentifier } from 'vscode-languageserver-types';

/** Method of the request for the page in parts, for a view of the client's own. */
export const comparisonMethod = 'planDraft/comparison';
/** Method of the request for a whole page of HTML, to be saved and printed. */
export const comparisonFileMethod = 'planDraft/comparisonFile';

/** Which draft is meant. */
export interface DraftParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** What each request is answered with, null where the document is no draft. */
export interface ComparisonAnswers {
  readonly [comparisonMethod]: ComparisonAnswer | null;
  readonly [comparisonFileMethod]: ComparisonFile | null;
}

/** The page in parts, with the places of its rows. */
export interface ComparisonAnswer {
  readonly title: string;
  /** Style sheet; colours are custom properties that the client sets. */
  readonly style: string;
  /** HTML, everything escaped; loads and runs nothing. */
  readonly body: string;
  readonly rows: readonly ComparisonRow[];
  /** URIs of the higher plans, in the order of the page. */
  readonly plans: readonly string[];
}

/** The page as a file of its own. */
export interface ComparisonFile {
  readonly html: string;
}

/** A row of the page with its places. */
export interface ComparisonRow {
  /** Id of the element that shows it. */
  readonly id: string;
  readonly kind: 'target' | 'deadline' | 'task';
  /** Index among `plans`. */
  readonly plan: number;
  readonly own: RowPlace | null;
  readonly superior: RowPlace | null;
}

/** A figure, deadline or task with the sentence it stands in. */
export interface RowPlace {
  readonly range: Range;
  readonly sentence: Range;
}
