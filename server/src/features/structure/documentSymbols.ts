// Document symbols: notice, plan, attachments and their headings and items as a tree with readable names.
import type { OutlineItem, PlanDocument, RegionKind, Task } from '../../plan/model';
import { contains, type Span } from '../../text/span';
import { findAttachments, regionSpan } from '../places/regionSpans';

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

/** The outline of a draft in the order of the text; a plan without a title gives its sections at the root. */
export function documentSymbols(document: PlanDocument): PlanSymbol[] {
  const tasks = tasksByItem(document.tasks);
  const itemsOf = (region: RegionKind): PlanSymbol[] =>
    document.outline
      .filter((item) => item.parent === null && item.region === region)
      .map((item) => itemSymbol(item, tasks));
  return [
    ...noticeSymbols(document, itemsOf('notice')),
    ...planSymbols(document, itemsOf('plan')),
    ...attachmentSymbols(document, itemsOf('attachment')),
  ];
}

function noticeSymbols(document: PlanDocument, children: readonly PlanSymbol[]): PlanSymbol[] {
  const span = regionSpan(document, 'notice');
  if (!span) return [];
  const nameSpan = document.noticeTitleSpan ?? { start: span.start, end: span.start };
  return [
    {
      kind: 'notice',
      name: readableName(document.noticeTitle ?? '', '印发通知'),
      detail: '',
      span,
      nameSpan,
      children,
    },
  ];
}

function planSymbols(document: PlanDocument, children: readonly PlanSymbol[]): readonly PlanSymbol[] {
  const span = regionSpan(document, 'plan');
  const { title, titleSpan, stage } = document;
  if (!span || !title || !titleSpan || !contains(span, titleSpan)) return children;
  const detail = stage && !title.includes(stage) ? stage : '';
  return [{ kind: 'plan', name: readableName(title, '计划'), detail, span, nameSpan: titleSpan, children }];
}

/** `items` are in the order of the text, and so are the attachments: each takes those before the next one. */
function attachmentSymbols(document: PlanDocument, items: readonly PlanSymbol[]): PlanSymbol[] {
  const attachments = findAttachments(document);
  let taken = 0;
  return attachments.map(({ span, headingSpan, name }) => {
    const from = taken;
    while (taken < items.length && items[taken]!.span.start < span.end) taken++;
    const children = items.slice(from, taken);
    return { kind: 'attachment', name: readableName(name, '附件'), detail: '', span, nameSpan: headingSpan, children };
  });
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
