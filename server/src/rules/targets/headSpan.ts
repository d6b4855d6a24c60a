// Where a finding about a draft as a whole is shown: at its title.
import type { PlanDocument } from '../../plan/model';
import type { Span } from '../../text/span';

/** The title, else the first line with text; an empty span at the start of an empty draft. */
export function headSpan(document: PlanDocument): Span {
  if (document.titleSpan) return document.titleSpan;
  const first = document.paragraphs.find(({ facts }) => facts.text.trim() !== '');
  return first ? { start: first.start + first.facts.indent, end: first.end } : { start: 0, end: 0 };
}
