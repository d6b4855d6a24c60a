// Numbering: which items count together, where they miscount, and the edits that make them count 1, 2, 3….
import { isChinese, trimEnd } from '../../text/characters';
import type { TextEdit } from '../../text/edits';
import { once } from '../../text/memo';
import { enclosedSign, formatNumber, labelNumeral } from '../lines/labels';
import type { Label, OutlineItem, PlanDocument } from '../model';
import { breaksSentence, holdsLabel, placeOfMissing } from './unreadLabels';

/** Blanks between a label and what goes before it in its line. */
const mostBlanks = 16;

/** Items that count together, in the order of the text. */
export type Run = readonly OutlineItem[];

/** An item whose number is not the one that its place calls for. */
export interface Miscount {
  readonly item: OutlineItem;
  readonly expected: number;
  /** The item before it in its run, null at the beginning. */
  readonly previous: OutlineItem | null;
  readonly run: Run;
  /** Its place in the run. */
  readonly index: number;
  /** Whether the label that is missed, or a heading in between, stands in the text unread: then nothing is known to be wrong. */
  readonly isDoubtful: boolean;
}

/** Siblings, or a whole level where the draft counts on, in the order of their beginnings. */
export const numberingRuns = once((document: PlanDocument): readonly Run[] => {
  const groups = new Map<string, OutlineItem[]>();
  for (const item of document.outline) {
    const key = `${item.region} ${item.level} ${item.parent?.level ?? '-'}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const runs = [...groups.values()].flatMap((items) => cutRuns(document, items));
  return runs.sort((a, b) => a[0]!.label.span.start - b[0]!.label.span.start);
});

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
  return item.number === 1 && previous.number > 1 && (isRunIn(document, item) || isSetOff(document, previous, item));
}

/** Whether an item stands inside a line: where line breaks were lost, what set a list off is lost with them. */
function isRunIn({ text }: PlanDocument, { label }: OutlineItem): boolean {
  const before = trimEnd(text, label.span.start, Math.max(0, label.span.start - mostBlanks));
  return isChinese(text.charCodeAt(before - 1)) && !/[\r\n]/.test(text.slice(before, label.span.start));
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
export const findMiscounts = once((document: PlanDocument): readonly Miscount[] => {
  const found: Miscount[] = [];
  for (const run of numberingRuns(document)) {
    let isPreviousRight = true;
    run.forEach((item, index) => {
      const previous = run[index - 1] ?? null;
      const goesOn = previous !== null && item.number === previous.number + 1;
      const isInPlace = item.number === index + 1 && (!previous || !isPreviousRight || item.number > previous.number);
      isPreviousRight = goesOn || isInPlace;
      if (isPreviousRight) return;
      const expected = previous && item.number >= previous.number ? previous.number + 1 : index + 1;
      found.push({ item, expected, previous, run, index, isDoubtful: isDoubtful(document, item, previous) });
    });
  }
  return found.sort((a, b) => a.item.label.span.start - b.item.label.span.start);
});

/** Whether what would explain a wrong number stands in the text in front of the item: a missed label, a heading over it, or a sentence that it breaks. */
function isDoubtful(document: PlanDocument, item: OutlineItem, previous: OutlineItem | null): boolean {
  if (breaksSentence(document, item)) return true;
  const place = placeOfMissing(document, item, previous);
  const from = previous?.number ?? 0;
  if (item.number > from)
    return holdsLabel(document, place, { level: item.level, first: from + 1, last: item.number - 1 });
  for (let above = item.parent; above; above = above.parent)
    if (holdsLabel(document, place, { level: above.level, first: above.number + 1, last: above.number + 1 }))
      return true;
  return false;
}

/** Levels of parts of the document at which a miscount is in doubt. */
const levelsInDoubt = once(
  (document: PlanDocument): ReadonlySet<string> =>
    new Set(findMiscounts(document).flatMap(({ item, isDoubtful }) => (isDoubtful ? [levelOf(item)] : []))),
);

function levelOf({ region, level }: OutlineItem): string {
  return `${region} ${level}`;
}

/** Whether something of the level of a run stands in the text unread, so that none of its numbers is known to be wrong. */
export function isInDoubt(document: PlanDocument, run: Run): boolean {
  return levelsInDoubt(document).has(levelOf(run[0]!));
}

/** The label rewritten with another number, in the same shape and width; an enclosed sign beyond its range becomes digits in brackets. */
export function withNumber(label: Label, number: number): string {
  const sign = enclosedSign(label, number);
  if (sign) return sign + label.text.slice(1);
  if (label.shape.startsWith('⊙')) return `（${number}）`;
  return label.text.replace(labelNumeral, formatNumber(label, number));
}

/**
 * Edits that make the runs which hold these items count without gaps; empty when all is well. Levels of which something stands unread
 * are left as they are, and so are, where all are asked for, parts that begin in the middle: these keep the numbers of a longer text.
 */
export function renumberEdits(document: PlanDocument, which: Run | 'all'): TextEdit[] {
  const chosen = which === 'all' ? null : new Set(which);
  const isAsked = (run: Run) => (chosen ? run.some((item) => chosen.has(item)) : !isExtract(document, run));
  return numberingRuns(document)
    .filter((run) => isAsked(run) && !isInDoubt(document, run))
    .flatMap(renumberRun)
    .sort((a, b) => a.span.start - b.span.start);
}

/** Whether the part of the document that holds a run begins in the middle of a count. */
function isExtract({ outline }: PlanDocument, run: Run): boolean {
  return outline.find(({ region }) => region === run[0]!.region)!.number > 1;
}

/** Edits that make a run count from one. */
export function renumberRun(run: Run): TextEdit[] {
  return run.flatMap((item, index) => (item.number === index + 1 ? [] : [relabel(item, index + 1)]));
}

/** The edit that gives an item another number. */
export function relabel(item: OutlineItem, number: number): TextEdit {
  return { span: item.label.span, newText: withNumber(item.label, number) };
}
