// planDraft/comparison, planDraft/comparisonFile: a draft held against its higher plans, as a page.
import type { Range } from 'vscode-languageserver';
import type { ComparisonAnswer, RowPlace } from '../../../../protocol/comparison';
import {
  type ComparisonPageInput,
  comparisonPage,
  comparisonPlaces,
  comparisonView,
  type PlaceSpans,
} from '../../features/comparison/comparisonPage';
import { findFault } from '../../files/fileFault';
import type { Span } from '../../text/span';
import type { CheckedDraft } from '../documents/drafts';
import { comparisonFileRequest, comparisonRequest } from '../messages';
import { toRange } from '../positions/convert';
import { referenceLocation } from '../positions/referenceLocation';
import { describeFault } from '../references/referenceFaults';
import type { Session } from '../session';
import { shownPath } from '../uris/resolveUri';

/** Answers with the page of a draft as it stands, in parts or whole. */
export function handleComparison(session: Session): void {
  const { guard } = session;
  guard.answer(comparisonRequest, null, ({ textDocument }) => comparisonOf(session, textDocument.uri, toAnswer));
  guard.answer(comparisonFileRequest, null, ({ textDocument }) =>
    comparisonOf(session, textDocument.uri, (_, input) => ({ html: comparisonPage(input) })),
  );
}

/** What `answer` makes of a draft, before anything else may change the text; null for documents that are no drafts. */
async function comparisonOf<T>(
  { drafts, service, settings, references }: Session,
  uri: string,
  answer: (draft: CheckedDraft, input: ComparisonPageInput) => T,
): Promise<T | null> {
  const { superior } = (await settings.of(uri)).config;
  const faults = await Promise.all(superior.map((file) => findFault({ role: 'superior', file }, references)));
  const draft = await drafts.check(uri);
  if (!draft) return null;
  const { plan, inputs } = draft;
  return answer(draft, {
    draft: { name: shownPath(uri).replace(/^.*[\\/]/, ''), text: plan.text, title: plan.title },
    comparisons: service.compare(plan, inputs),
    troubles: faults.filter((fault) => fault !== null).map(describeFault),
  });
}

function toAnswer({ source, inputs }: CheckedDraft, input: ComparisonPageInput): ComparisonAnswer {
  return {
    ...comparisonView(input),
    rows: comparisonPlaces(input.comparisons).map((row) => ({
      ...row,
      own: toRanges(row.own, (span) => toRange(source, span)),
      superior: toRanges(row.superior, (span) => referenceLocation(inputs.superior[row.plan]!, span).range),
    })),
    plans: inputs.superior.map(({ path }) => path),
  };
}

function toRanges(place: PlaceSpans | null, rangeOf: (span: Span) => Range): RowPlace | null {
  return place && { range: rangeOf(place.span), sentence: rangeOf(place.sentence) };
}
