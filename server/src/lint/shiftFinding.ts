// Moves what a rule found in a line to where the line stands in the text.
import { shift } from '../text/span';
import type { Finding, Fix, RelatedPlace } from './rule';

/** The same finding with every span moved by `offset` code units; places in other files stay. */
export function shiftFinding(finding: Finding, offset: number): Finding {
  const moved: { -readonly [Key in keyof Finding]: Finding[Key] } = { ...finding, span: shift(finding.span, offset) };
  if (finding.related) moved.related = finding.related.map((place) => shiftPlace(place, offset));
  if (finding.fixes) moved.fixes = finding.fixes.map((fix) => shiftFix(fix, offset));
  return moved;
}

function shiftPlace(place: RelatedPlace, offset: number): RelatedPlace {
  return place.path === undefined ? { ...place, span: shift(place.span, offset) } : place;
}

function shiftFix(fix: Fix, offset: number): Fix {
  return { ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span, offset) })) };
}
