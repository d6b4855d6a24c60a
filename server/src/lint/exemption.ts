// Decides which sections of a draft need no responsibility notes: general requirements, safeguards and the like.
import type { OutlineItem, PlanDocument } from '../plan/model';
import { exemptHeadingKind } from '../registry/exemptHeadings';

const exemptSections = new WeakMap<PlanDocument, ReadonlySet<OutlineItem>>();

/**
 * Whether a section, or the section that an item stands in, needs no responsibility note. Titles such as 指导思想 or
 * 保障措施 decide alone; those such as 组织领导 only for one of the last two sections, when no note stands in it and the
 * draft has notes elsewhere.
 */
export function isExempt(document: PlanDocument, section: OutlineItem): boolean {
  let exempt = exemptSections.get(document);
  if (!exempt) {
    exempt = findExemptSections(document);
    exemptSections.set(document, exempt);
  }
  for (let item: OutlineItem | null = section; item; item = item.parent) if (exempt.has(item)) return true;
  return false;
}

function findExemptSections(document: PlanDocument): ReadonlySet<OutlineItem> {
  const exempt = new Set<OutlineItem>();
  const closing = new Set(document.sections.slice(-2));
  for (const section of document.sections) {
    const kind = exemptHeadingKind(section.title);
    if (kind === 'strong') exempt.add(section);
    if (kind === 'weak' && closing.has(section) && onlyOthersHaveNotes(document, section)) exempt.add(section);
  }
  return exempt;
}

function onlyOthersHaveNotes(document: PlanDocument, section: OutlineItem): boolean {
  let others = false;
  for (const task of document.tasks) {
    if (!task.responsibility) continue;
    if (section.span.start <= task.span.start && task.span.start < section.span.end) return false;
    others = true;
  }
  return others;
}
