// Decides which sections of a draft need no responsibility notes: general requirements, safeguards and the like.
import type { OutlineItem, PlanDocument } from '../plan/model';
import { exemptHeadingKind } from '../registry/exemptHeadings';

/** An item is exempt by itself only where its title is no more than such a name. */
const longestName = 8;
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
  const sections = document.outline.filter(
    (item) => item.region === 'plan' && (item.parent === null || item.level <= 1),
  );
  const closing = new Set(sections.slice(-2));
  for (const item of document.items)
    if (item.title.length <= longestName && exemptHeadingKind(item.title) === 'strong') exempt.add(item);
  for (const section of sections) {
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
