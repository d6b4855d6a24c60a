// The body whose name stands at an offset, in a note or in running text.
import { type DepartmentSettings, draftDepartments } from '../../bodies/draftDepartments';
import type { PlanDocument } from '../../plan/model';
import { type Resolution, resolveDepartment } from '../../registry/lookup/resolveDepartment';
import { leadingLevelWord } from '../../registry/names/namePrefix';
import type { Registry } from '../../registry/registry';
import { type Span, shift } from '../../text/span';
import { paragraphAt } from './paragraphAt';

/** A name in a draft. */
export interface DepartmentMention {
  readonly span: Span;
  /** With the level word that it leaves off. */
  readonly name: string;
  /** null for a name in a note that nobody knows. */
  readonly resolution: Resolution | null;
}

/** Longest name that is looked for in running text, without prefix; shortest one that stands without prefix. */
const longest = 24;
const shortestBare = 6;

/** The name that `offset` touches; null where none stands. In running text a name is known by its level word or its length. */
export function departmentAt(
  document: PlanDocument,
  offset: number,
  settings: DepartmentSettings,
): DepartmentMention | null {
  const { parties, context, registry } = draftDepartments(document, settings);
  const named = parties.find(({ party: { span } }) => span.start <= offset && offset < span.end);
  if (named) return { span: named.party.span, name: named.party.name, resolution: named.resolution };
  const paragraph = paragraphAt(document.paragraphs, offset);
  if (!paragraph) return null;
  const { text } = paragraph.facts;
  const found = nameIn(text, offset - paragraph.start, registry);
  if (!found) return null;
  const name = text.slice(found.start, found.end);
  const resolution = resolveDepartment(name, context, registry);
  return resolution && { span: shift(found, paragraph.start), name, resolution };
}

/** The longest known name over a place of a line, with its level word. */
function nameIn(text: string, at: number, { spellings }: Registry): Span | null {
  let best: Span | null = null;
  for (let start = Math.max(0, at - longest); start <= at + 1; start++) {
    const prefix = start > 0 && leadingLevelWord(text.slice(start - 1, start + 2)) !== '' ? 1 : 0;
    const last = Math.min(text.length, start + longest);
    for (let end = last; end > Math.max(at, start + 1); end--) {
      if (end - start + prefix <= (best ? best.end - best.start : 0)) break;
      if (prefix === 0 && (end - start < shortestBare || start > at)) break;
      if (spellings.has(text.slice(start, end))) best = { start: start - prefix, end };
    }
  }
  return best;
}
