// Completion: the numbers that may come next at the beginning of a line, written as the draft writes them.
import type { HeadingLevel, OutlineItem, PlanDocument } from '../../plan/model';
import { planItemAt } from '../../plan/outline/itemAt';
import { numberingRuns, withNumber } from '../../plan/outline/numbering';
import type { PlanCompletion } from './completion';

/** A line on which nothing stands but, at most, the beginning of a number. */
const beginning = /^[ \t　]*((?:[（(][一二三四五六七八九十0-9０-９]{0,3}|[一二三四五六七八九十0-9０-９]{0,3})?)$/;
const nothingBehind = /^[）)]?[ \t　]*$/;

/** The next number of the item above, then those of the items that it stands in and the first below it. */
export function nextNumbers(document: PlanDocument, offset: number): PlanCompletion[] {
  const { text } = document;
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const end = start + /[^\r\n]*/.exec(text.slice(start, offset + 20))![0].length;
  const typed = beginning.exec(text.slice(start, offset))?.[1];
  const behind = text.slice(offset, end);
  const item = typed === undefined || start === 0 ? null : planItemAt(document, start - 1);
  if (typed === undefined || !item || !nothingBehind.test(behind)) return [];
  const close = /^[）)]/.test(behind) && typed !== '' ? 1 : 0;
  const span = { start: offset - typed.length, end: offset + close };
  return candidates(document, item)
    .filter(({ label }) => sameForm(label).startsWith(sameForm(typed)))
    .map(({ label, follows }, index) => ({
      kind: 'number',
      label,
      detail: follows,
      documentation: [],
      filterText: typed + label.slice(typed.length),
      sortText: String(index).padStart(3, '0'),
      edit: { span, newText: label },
    }));
}

/** Brackets and figures of either width are typed for each other. */
function sameForm(text: string): string {
  return text.replace(/[（）０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

interface NextNumber {
  readonly label: string;
  /** Chinese: what it goes on from. */
  readonly follows: string;
}

function candidates(document: PlanDocument, item: OutlineItem): NextNumber[] {
  const found: NextNumber[] = [after(item)];
  for (let above = item.parent; above; above = above.parent) found.push(after(above));
  const below = firstBelow(document, item);
  return below ? [...found.slice(0, 1), below, ...found.slice(1)] : found;
}

function after({ label, number }: OutlineItem): NextNumber {
  return { label: withNumber(label, number + 1), follows: `接“${label.text}”` };
}

/** The first item under one that has none yet: in the manner of the last one at that level, counted on where that one is. */
function firstBelow(document: PlanDocument, item: OutlineItem): NextNumber | null {
  const level = levelBelow(document, item);
  if (level === null || item.children.length > 0) return null;
  const others = document.outline.filter((one) => one.level === level && one.region === item.region);
  const model = others.findLast(({ label }) => label.span.start < item.label.span.start) ?? others[0];
  if (!model) return null;
  const run = numberingRuns(document).find((one) => one.includes(model))!;
  const isThrough = run.some(({ parent }) => parent !== run[0]!.parent);
  const isBehind = model.label.span.start < item.label.span.start;
  const number = isThrough && isBehind ? model.number + 1 : 1;
  return { label: withNumber(model.label, number), follows: `“${item.label.text}”的下一级` };
}

/** The level that the draft has below that of an item. */
function levelBelow({ outline }: PlanDocument, { level, region }: OutlineItem): HeadingLevel | null {
  const child = outline.find((one) => one.region === region && one.parent?.level === level);
  return child?.level ?? null;
}
