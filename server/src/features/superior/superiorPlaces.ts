// Go to definition: the clauses of the higher plans that stand behind a place of the draft.
import type { ComparedPlace, Comparison, ComparisonRow } from '../../compare/comparison';
import type { PlanDocument } from '../../plan/model';
import type { ReferencePlan } from '../../plan/referencePlan';
import type { Span } from '../../text/span';
import { type Counterparts, deadlineAt, targetAt, taskAt } from './counterparts';
import { citeClause } from './superiorLevel';

/** A clause of a higher plan. */
export interface SuperiorPlace {
  readonly reference: ReferencePlan;
  /** The sentence, task or entry of a list; counts in the reference's text. */
  readonly span: Span;
  /** The figure, deadline or words in it. */
  readonly focus: Span;
  /** As people cite it. */
  readonly clause: string;
}

/** Where a place of the draft leads. */
export interface SuperiorPlaces {
  /** What leads there. */
  readonly origin: Span;
  /** In the order of the higher plans; at least one. */
  readonly places: readonly SuperiorPlace[];
}

/** The counterparts of the target, else of the deadline, else of the task at `offset`; null where there are none. */
export function superiorPlaces(
  document: PlanDocument,
  comparisons: readonly Comparison[],
  offset: number,
): SuperiorPlaces | null {
  return (
    placesOf(targetAt(document, comparisons, offset)) ??
    placesOf(deadlineAt(comparisons, offset)) ??
    placesOf(taskAt(comparisons, offset))
  );
}

function placesOf(counterparts: Counterparts<ComparisonRow<ComparedPlace>> | null): SuperiorPlaces | null {
  const places = counterparts?.found.flatMap(({ comparison: { reference }, row: { superior } }) =>
    superior ? [superiorPlace(reference, superior)] : [],
  );
  return counterparts && places && places.length > 0 ? { origin: counterparts.span, places } : null;
}

/** The clause in which something of a higher plan stands. */
export function superiorPlace(reference: ReferencePlan, { span, sentence, clause }: ComparedPlace): SuperiorPlace {
  const start = Math.min(span.start, sentence.start);
  return {
    reference,
    span: { start, end: Math.max(span.end, sentence.end) },
    focus: span,
    clause: citeClause(reference, clause),
  };
}
