// Which deadlines of a higher plan a draft can be held to: those of a plan for other years only where they name the year.
import { planYears } from '../../plan/head/planYears';
import type { PlanDocument } from '../../plan/model';
import type { ReferencePlan } from '../../plan/referencePlan';
import type { ComparedDeadline, OtherYears } from '../comparison';
import { EntryIndex } from '../likeness/entryIndex';
import { type Indexed, referenceIndex } from './referenceIndex';

/** The years of a higher plan and of a draft where they have none in common; null where they have, or one has no year. */
export function otherYears(document: PlanDocument, reference: ReferencePlan): OtherYears | null {
  const superior = reference.document && planYears(reference.document);
  const own = planYears(document);
  return superior && own && (superior.last < own.first || own.last < superior.first) ? { superior, own } : null;
}

/** The deadlines of the higher plan that a draft for `other` years is held to; null for none, so that its own say nothing either. */
export function comparableDeadlines(
  reference: ReferencePlan,
  other: OtherYears | null,
): Indexed<ComparedDeadline> | null {
  const { deadlines } = referenceIndex(reference);
  if (!other) return deadlines;
  const passages = deadlines.passages.filter(({ shown: { deadline } }) => (deadline.year ?? 0) >= other.own.first);
  return passages.length === 0 ? null : { passages, index: new EntryIndex(passages.map(({ entry }) => entry)) };
}
