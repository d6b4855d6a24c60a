// A plan that a draft is held against: the higher-level plan or last year's, as a text or as a list of targets.
import type { Span } from '../text/span';
import type { Period } from '../words/periods';
import type { Comparator, PlanDocument } from './model';

/** One target out of a target list, for a plan whose text is not at hand. */
export interface ListedTarget {
  /** The entry in the text of the list. */
  readonly span: Span;
  readonly indicator: string;
  /** Words that a draft may use for it. */
  readonly keywords: readonly string[];
  /** Whom or what it is for; '' where nothing is said. */
  readonly scope: string;
  readonly comparator: Comparator;
  /** In base units, 98 for 98%. */
  readonly value: number;
  /** `%`, `批次`, `小时`. */
  readonly unit: string;
  readonly per: string | null;
  readonly period: Period | null;
  /** The clause that sets it, as people cite it. */
  readonly source: string;
}

/** Exactly one of `document` and `listed` holds something. The object stays the same as long as the file does. */
export interface ReferencePlan {
  /** Where it stands; as the caller names files: a path on the command line, a URI in the server. */
  readonly path: string;
  /** Its title, or the name of the file where it has none. */
  readonly name: string;
  readonly text: string;
  readonly document: PlanDocument | null;
  readonly listed: readonly ListedTarget[];
}
