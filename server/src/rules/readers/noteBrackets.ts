// Responsibility notes in half-width brackets among those in full-width ones: one rule reports them, another leaves them out.
import type { PlanDocument } from '../../plan/model';
import { type Span, shift } from '../../text/span';

/** The notes in “()” of a draft in which “（）” is at least as frequent; none in a draft that mostly has “()”. */
export function strayNoteBrackets({ paragraphs }: PlanDocument): readonly Span[] {
  const narrow: Span[] = [];
  let wide = 0;
  for (const { region, facts, start } of paragraphs) {
    if (region !== 'plan') continue;
    for (const { form, span, isUnclosed } of facts.notes) {
      if (form !== 'bracket' || isUnclosed) continue;
      if (facts.text[span.start] === '(') narrow.push(shift(span, start));
      else if (facts.text[span.start] === '（') wide++;
    }
  }
  return narrow.length <= wide ? narrow : [];
}
