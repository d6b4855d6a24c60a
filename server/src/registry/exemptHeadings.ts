// Headings of sections that hold no tasks and so need no responsibility notes.
import headings from './exemptHeadings.json';

/** `strong`: the title alone decides; `weak`: what else stands in the draft has to agree. */
export type ExemptHeadingKind = 'strong' | 'weak';

/** What a section title says about the need for notes; null where the section holds tasks, or may hold them. */
export function exemptHeadingKind(title: string): ExemptHeadingKind | null {
  const plain = title.replace(/\s/g, '');
  const names = (list: readonly string[]) => list.some((heading) => plain.includes(heading));
  if (names(headings.never)) return null;
  if (names(headings.strong)) return 'strong';
  return names(headings.weak) ? 'weak' : null;
}
