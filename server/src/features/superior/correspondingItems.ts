// Which items of a higher plan an item of the draft corresponds to.
import type { ComparedPlace, Comparison, ComparisonRow } from '../../compare/comparison';
import { isCertainPair } from '../../compare/pairs/certainty';
import type { OutlineItem, PlanDocument } from '../../plan/model';
import { planItemAt } from '../../plan/outline/itemAt';
import { pattern } from '../../text/pattern';
import { contains, type Span } from '../../text/span';

/** The items of a higher plan that an item of the draft, and the section above it, correspond to. */
export interface CorrespondingItems {
  /** Whether a place of the higher plan belongs to the item at hand. */
  readonly isOfItem: (place: Span) => boolean;
  /** Whether it belongs to the section at hand and to no other item of the draft. */
  readonly isOfSection: (place: Span) => boolean;
}

/** By what the comparison has paired, and by equal titles. */
export function correspondingItems(
  comparison: Comparison,
  document: PlanDocument,
  item: OutlineItem,
): CorrespondingItems {
  const superior = comparison.reference.document;
  if (!superior) return { isOfItem: () => false, isOfSection: () => false };
  const pairs = pairsOf(comparison, document, superior);
  const section = topOf(item);
  const ofItem = itemsOf(item, pairs);
  for (const other of superior.outline) if (hasSameTitle(item, other)) ofItem.add(other);
  const elsewhere = new Set(pairs.filter(({ own }) => own !== item).map((pair) => pair.superior));
  const ofSection = sectionsOf(section, superior, pairs);
  return {
    isOfItem: (place) => ofItem.has(planItemAt(superior, place.start)!),
    isOfSection: (place) => {
      const leaf = planItemAt(superior, place.start);
      return leaf !== null && !elsewhere.has(leaf) && ofSection.has(topOf(leaf));
    },
  };
}

interface ItemPair {
  readonly own: OutlineItem;
  readonly superior: OutlineItem;
  readonly isTask: boolean;
}

/** Those with a task in the item, or with most of what else is taken up: a single figure may have strayed in. */
function itemsOf(item: OutlineItem, pairs: readonly ItemPair[]): Set<OutlineItem> {
  const shares = new Map<OutlineItem, number>();
  for (const { own, superior } of pairs) shares.set(superior, (shares.get(superior) ?? 0) + (own === item ? 1 : -1));
  const found = pairs.filter(({ own, superior, isTask }) => own === item && (isTask || shares.get(superior)! > 0));
  return new Set(found.map(({ superior }) => superior));
}

/** The items in which the two sides of certain pairs stand. */
function pairsOf(
  { targets, deadlines, tasks }: Comparison,
  document: PlanDocument,
  superior: PlanDocument,
): ItemPair[] {
  const read = (rows: readonly ComparisonRow<ComparedPlace>[], isTask: boolean) =>
    rows.flatMap((row): ItemPair[] => {
      if (!row.own || !row.superior || !isCertainPair(row)) return [];
      const own = planItemAt(document, row.own.span.start);
      const above = planItemAt(superior, row.superior.span.start);
      return own && above ? [{ own, superior: above, isTask }] : [];
    });
  return [...read(targets, false), ...read(deadlines, false), ...read(tasks, true)];
}

/** The sections to which a good part of what stands in a section of the draft belongs. */
function sectionsOf(section: OutlineItem, superior: PlanDocument, pairs: readonly ItemPair[]): Set<OutlineItem> {
  const counts = new Map<OutlineItem, number>();
  const inSection = pairs.filter(({ own }) => contains(section.span, own.label.span));
  for (const pair of inSection) counts.set(topOf(pair.superior), (counts.get(topOf(pair.superior)) ?? 0) + 1);
  const enough = Math.max(2, inSection.length / 4);
  const found = [...counts].filter(([, count]) => count >= enough).map(([one]) => one);
  return new Set([...found, ...superior.sections.filter((one) => hasSameTitle(section, one))]);
}

function topOf(item: OutlineItem): OutlineItem {
  let top = item;
  while (top.parent && top.parent.level >= 1) top = top.parent;
  return top;
}

/** Verbs of which drafts take now one, now another, and the level. */
const verbs =
  '加强 强化 加大 深化 严格 严把 严守 提升 提高 推进 规范 落实 压实 健全 完善 做好 抓好 着力 全面 持续 切实'.split(' ');
const variable = pattern('g')`${verbs}|[省市区县]级?|[的和与、，]`;

/** A title that is a whole sentence. */
const longestTitle = 40;

/** Whether two titles share two thirds of their pairs of characters. */
function hasSameTitle(a: OutlineItem, b: OutlineItem): boolean {
  if (Math.min(a.level, 2) !== Math.min(b.level, 2)) return false;
  const [first, second] = [a, b].map(({ title }) =>
    pairsOfCharacters(title.slice(0, longestTitle).replace(variable, '')),
  );
  const shared = [...first!].filter((pair) => second!.has(pair)).length;
  return shared > 0 && (2 * shared) / (first!.size + second!.size) >= 2 / 3;
}

function pairsOfCharacters(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
