// Document symbols: notice, plan, attachments and their headings and items as a tree with readable names.
import type { OutlineItem, Paragraph, PlanDocument, RegionKind, Task } from '../plan/model';
import type { Span } from '../text/span';
import { attachmentSpans, regionSpan } from './regionSpans';

/** What a symbol stands for. */
export type PlanSymbolKind = Exclude<RegionKind, 'closing'> | 'section' | 'item';

/** One entry of the outline; `nameSpan` lies within `span`, and so do the spans of the children. */
export interface PlanSymbol {
  readonly kind: PlanSymbolKind;
  /** Label and title on one line, never empty, at most 40 characters. */
  readonly name: string;
  /** Chinese: who is responsible, '' where no note says so. */
  readonly detail: string;
  readonly span: Span;
  readonly nameSpan: Span;
  readonly children: readonly PlanSymbol[];
}

const longestName = 40;
/** 附件12： and the like: longer lines hold a title of their own. */
const longestMark = 6;

/** The outline of a draft in the order of the text; a plan without a title gives its sections at the root. */
export function documentSymbols(document: PlanDocument): PlanSymbol[] {
  const tasks = tasksByItem(document.tasks);
  const roots = document.outline.filter((item) => item.parent === null);
  const symbolsWithin = (region: RegionKind, within: Span): PlanSymbol[] =>
    roots
      .filter((item) => item.region === region && within.start <= item.span.start && item.span.start < within.end)
      .map((item) => itemSymbol(item, tasks));
  return [
    ...noticeSymbols(document, symbolsWithin),
    ...planSymbols(document, symbolsWithin),
    ...attachmentSymbols(document, symbolsWithin),
  ];
}

type SymbolsWithin = (region: RegionKind, within: Span) => PlanSymbol[];

function noticeSymbols(document: PlanDocument, symbolsWithin: SymbolsWithin): PlanSymbol[] {
  const span = regionSpan(document, 'notice');
  if (!span) return [];
  const nameSpan = document.noticeTitleSpan ?? firstLine(document, span);
  const name = readableName(document.noticeTitle ?? '', '印发通知');
  return [{ kind: 'notice', name, detail: '', span, nameSpan, children: symbolsWithin('notice', span) }];
}

function planSymbols(document: PlanDocument, symbolsWithin: SymbolsWithin): PlanSymbol[] {
  const span = regionSpan(document, 'plan');
  if (!span) return [];
  const children = symbolsWithin('plan', span);
  const { title, titleSpan } = document;
  if (!title || !titleSpan || titleSpan.start < span.start || titleSpan.end > span.end) return children;
  const detail = document.stage && !title.includes(document.stage) ? document.stage : '';
  return [{ kind: 'plan', name: readableName(title, '计划'), detail, span, nameSpan: titleSpan, children }];
}

function attachmentSymbols(document: PlanDocument, symbolsWithin: SymbolsWithin): PlanSymbol[] {
  return attachmentSpans(document).map((span) => {
    const nameSpan = firstLine(document, span);
    const name = readableName(attachmentName(document, span, nameSpan), '附件');
    return { kind: 'attachment', name, detail: '', span, nameSpan, children: symbolsWithin('attachment', span) };
  });
}

/** The line 附件N, with the title that stands below it where the line has none. */
function attachmentName(document: PlanDocument, span: Span, heading: Span): string {
  const own = document.text.slice(heading.start, heading.end);
  if (own.trim().length > longestMark) return own;
  const next = document.paragraphs.find(({ start, facts }) => start > heading.end && facts.text.trim() !== '');
  return next && next.end <= span.end && next.facts.labels[0]?.after !== 'start'
    ? `${own} ${next.facts.text.trim()}`
    : own;
}

function itemSymbol(item: OutlineItem, tasks: ReadonlyMap<OutlineItem, readonly Task[]>): PlanSymbol {
  return {
    kind: item.level <= 1 ? 'section' : 'item',
    name: readableName(item.label.text + item.title, item.label.text),
    detail: responsibleParties(tasks.get(item) ?? []),
    span: item.span,
    nameSpan: { start: item.label.span.start, end: Math.max(item.label.span.end, item.titleSpan.end) },
    children: item.children.map((child) => itemSymbol(child, tasks)),
  };
}

function tasksByItem(tasks: readonly Task[]): Map<OutlineItem, Task[]> {
  const byItem = new Map<OutlineItem, Task[]>();
  for (const task of tasks) {
    if (!task.item) continue;
    const known = byItem.get(task.item);
    if (known) known.push(task);
    else byItem.set(task.item, [task]);
  }
  return byItem;
}

function responsibleParties(tasks: readonly Task[]): string {
  const parties = tasks.flatMap((task) => task.responsibility?.parties ?? []);
  const leading = parties.filter((party) => party.role === '牵头');
  const names = [...new Set([...leading, ...parties].map((party) => party.name))];
  return names.length <= 2 ? names.join('、') : `${names[0]}等${names.length}家`;
}

function readableName(text: string, otherwise: string): string {
  const characters = [...text.replaceAll(/\s+/gu, ' ').trim()];
  if (characters.length > longestName) return `${characters.slice(0, longestName - 1).join('')}…`;
  return characters.join('') || otherwise.trim() || '未命名';
}

function firstLine(document: PlanDocument, within: Span): Span {
  const isInside = (paragraph: Paragraph) => paragraph.start <= within.start && within.start <= paragraph.end;
  const end = document.paragraphs.find(isInside)?.end ?? within.start;
  return { start: within.start, end: Math.min(end, within.end) };
}
