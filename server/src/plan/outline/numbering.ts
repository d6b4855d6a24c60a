// Numbering: which items count together, where they miscount, and the edits that make them count 1, 2, 3….
import type { TextEdit } from '../../text/edits';
import { enclosedSign, formatNumber, labelNumeral } from '../lines/labels';
import type { Label, OutlineItem, PlanDocument } from '../model';

/** An item whose number is not the one that its place calls for. */
export interface Miscount {
  readonly item: OutlineItem;
  readonly expected: number;
  /** The item before it in its run, null at the beginning. */
  readonly previous: OutlineItem | null;
  readonly run: readonly OutlineItem[];
}

/** Items that count together, in the order of the text: siblings, or a whole level where the draft counts on. */
export function numberingRuns(document: PlanDocument): readonly (readonly OutlineItem[])[] {
  const groups = new Map<string, OutlineItem[]>();
  for (const item of document.outline) {
    const key = `${item.region} ${item.level} ${item.parent?.level ?? '-'}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const runs = [...groups.values()].flatMap((items) => cutRuns(document, items));
  return runs.sort((a, b) => a[0]!.label.span.start - b[0]!.label.span.start);
}

/** Runs of items of one level, region and rank of parent, which are counted apart. */
function cutRuns(document: PlanDocument, items: readonly OutlineItem[]): OutlineItem[][] {
  const { level } = items[0]!;
  const isThrough = level > 0 && level < 4 && countsThrough(items);
  const runs: OutlineItem[][] = [];
  items.forEach((item, index) => {
    const previous = items[index - 1];
    if (previous && !beginsRun(document, item, { previous, isThrough })) runs.at(-1)!.push(item);
    else runs.push([item]);
  });
  return runs;
}

/** Whether a level counts on through the draft: more first children go on from the group before than begin with 1. */
function countsThrough(items: readonly OutlineItem[]): boolean {
  let onward = 0;
  let anew = 0;
  items.forEach((item, index) => {
    const previous = items[index - 1];
    if (!previous || previous.parent === item.parent) return;
    if (item.number === 1) anew++;
    else if (item.number === previous.number + 1) onward++;
  });
  return onward > anew;
}

interface Neighbour {
  readonly previous: OutlineItem;
  /** Whether the level counts on from parent to parent. */
  readonly isThrough: boolean;
}

function beginsRun(document: PlanDocument, item: OutlineItem, { previous, isThrough }: Neighbour): boolean {
  if (item.parent !== previous.parent) return !isThrough || item.number === 1;
  return item.number === 1 && previous.number > 1 && isSetOff(document, previous, item);
}

/** Whether an unnumbered line of its own, a subheading, stands between two items. */
function isSetOff(document: PlanDocument, previous: OutlineItem, item: OutlineItem): boolean {
  const between = document.text.slice(previous.label.span.start, item.label.span.start).split(/\r?\n|\r/);
  return between
    .slice(1)
    .some((line) => line.trim().length > 0 && line.trim().length <= 30 && !/[。；，]$/.test(line.trim()));
}

/**
 * Items with a wrong number. An item is right when it goes on from the one before it, or has the number of its place
 * where that one had not, so that one gap or repetition is reported once.
 */
export function findMiscounts(document: PlanDocument): Miscount[] {
  const found: Miscount[] = [];
  for (const run of numberingRuns(document)) {
    let isPreviousRight = true;
    run.forEach((item, index) => {
      const previous = run[index - 1] ?? null;
      const goesOn = previous !== null && item.number === previous.number + 1;
      const isInPlace = item.number === index + 1 && (!previous || !isPreviousRight || item.number > previous.number);
      isPreviousRight = goesOn || isInPlace;
      if (!isPreviousRight) found.push({ item, expected: index + 1, previous, run });
    });
  }
  return found.sort((a, b) => a.item.label.span.start - b.item.label.span.start);
}

/** The label rewritten with another number, in the same shape and width; an enclosed sign beyond its range becomes digits in brackets. */
export function withNumber(label: Label, number: number): string {
  const sign = enclosedSign(label, number);
  if (sign) return sign + label.text.slice(1);
  if (label.shape.startsWith('⊙')) return `（${number}）`;
  return label.text.replace(labelNumeral, formatNumber(label, number));
}

/** Edits that make the runs which hold these items count without gaps; empty when all is well. */
export function renumberEdits(document: PlanDocument, which: readonly OutlineItem[] | 'all'): TextEdit[] {
  const chosen = which === 'all' ? null : new Set(which);
  return numberingRuns(document)
    .filter((run) => !chosen || run.some((item) => chosen.has(item)))
    .flatMap((run) => run.flatMap((item, index) => (item.number === index + 1 ? [] : [relabel(item, index + 1)])))
    .sort((a, b) => a.span.start - b.span.start);
}

/** The edit that gives an item another number. */
export function relabel(item: OutlineItem, number: number): TextEdit {
  return { span: item.label.span, newText: withNumber(item.label, number) };
}
