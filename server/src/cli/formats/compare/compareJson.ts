// `compare --format json`: targets, deadlines and tasks side by side, for programs; the fields are a contract.
import type { ComparedPlace, Comparison, ComparisonRow, JudgedRow } from '../../../compare/comparison';
import { type SourceText, sourceOf } from '../lint/report';
import { toRange } from '../range';
import { type ComparedDraft, type CompareFormat, ownRows } from './comparedDraft';

/**
 * One JSON object with a line end behind it. The rows of each higher plan in the order of its text, then what the draft has
 * alone.
 */
export const compareJson: CompareFormat = (draft) => {
  const judged = (row: JudgedRow<ComparedPlace>, sides: object) => ({
    ...sides,
    verdict: row.verdict,
    confidence: row.confidence,
  });
  const comparison = {
    version: 1,
    targets: rowObjects(draft, ({ targets }) => targets, judged),
    deadlines: rowObjects(draft, ({ deadlines }) => deadlines, judged),
    tasks: rowObjects(
      draft,
      ({ tasks }) => tasks,
      ({ confidence }, sides) => ({ ...sides, confidence }),
    ),
  };
  return `${JSON.stringify(comparison, null, 2)}\n`;
};

function rowObjects<R extends ComparisonRow<ComparedPlace>>(
  draft: ComparedDraft,
  rowsOf: (comparison: Comparison) => readonly R[],
  toObject: (row: R, sides: object) => object,
): object[] {
  const object = (row: R, superior: SourceText | null) =>
    toObject(row, {
      superior: row.superior && superior && placeObject(row.superior, superior),
      own: row.own && placeObject(row.own, draft),
    });
  return [
    ...draft.comparisons.flatMap((comparison) =>
      rowsOf(comparison)
        .filter(({ superior }) => superior)
        .map((row) => object(row, sourceOf(comparison.reference))),
    ),
    ...(ownRows(draft.comparisons, rowsOf) as readonly R[]).map((row) => object(row, null)),
  ];
}

function placeObject({ text, span }: ComparedPlace, { path, lines }: SourceText) {
  return { path, text, range: toRange(span, lines) };
}
