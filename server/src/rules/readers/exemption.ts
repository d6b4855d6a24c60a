// Decides which sections of a draft need no responsibility notes: general requirements, safeguards and the like.
import type { OutlineItem, PlanDocument, Task } from '../../plan/model';
import { exemptHeadingKind } from '../../registry/terms/exemptHeadings';
import { once } from '../../text/memo';
import { firstEndingAfter } from '../../text/span';
import { listsNoWork } from './tasks/listsNoWork';

/** An item is exempt by itself only where its title is no more than such a name. */
const longestName = 8;
/** So many brothers with notes of their own make a list of tasks. */
const taskList = 2;

/**
 * Whether a section, or the section that an item stands in, needs no responsibility note. Titles such as 指导思想 or
 * 保障措施 decide alone; those that are no more than 组织机构, 整治范围 where no note stands in the section, unless it is one of
 * a list of tasks; those such as 组织领导 only for one of the last two sections, when no note stands in it and the draft has
 * notes elsewhere. Nor does a list of cases, conditions and the like, told by the words that introduce it or by its form, nor a notice that issues a plan which is not in the text.
 */
export function isExempt(document: PlanDocument, section: OutlineItem): boolean {
  const exempt = exemptSections(document);
  for (let item: OutlineItem | null = section; item; item = item.parent) if (exempt.has(item)) return true;
  return false;
}

const exemptSections = once((document: PlanDocument): ReadonlySet<OutlineItem> => {
  const outline = document.outline.filter(({ region }) => region === 'plan');
  const notes = overviewOf(document.tasks);
  if (notes.tasks.length === 0 && isMereNotice(document, outline[0])) return new Set(outline);
  const sections = new Set(outline.filter(isSection));
  const closing = new Set([...sections].slice(-2));
  const exempt = new Set<OutlineItem>();
  for (const item of outline) {
    const kind = exemptHeadingKind(item.title);
    if (kind === 'strong' && (sections.has(item) || item.title.length <= longestName)) exempt.add(item);
    if (kind === 'bare' && !isTask(item, notes)) exempt.add(item);
    if (kind === 'duties' && !isTask(item, notes) && onlyOthersHaveNotes(item, notes)) exempt.add(item);
    if (listsNoWork(document, item) && !item.children.some((child) => isTask(child, notes)))
      for (const child of item.children) exempt.add(child);
    if (kind === 'weak' && closing.has(item) && onlyOthersHaveNotes(item, notes)) exempt.add(item);
  }
  return exempt;
});

function isSection({ parent, level }: OutlineItem): boolean {
  return parent === null || level <= 1;
}

const issuing = /(?:印发|转发|下发).*通知$/s;
const asFollows = /通知如下/;

/** Whether a draft is the notice that issues a plan, with points of its own, and the plan is not in the text. */
function isMereNotice({ text, title, titleSpan, noticeTitle }: PlanDocument, first: OutlineItem | undefined): boolean {
  if (!titleSpan || noticeTitle !== null || !issuing.test(title!) || !first) return false;
  return asFollows.test(text.slice(titleSpan.end, first.span.start));
}

interface NoteOverview {
  /** Tasks with a note, in the order of the text. */
  readonly tasks: readonly Task[];
  /** Those of them whose note stands apart: a sentence about who does what is no sign of a task. */
  readonly apart: readonly Task[];
  /** How many items with a note of their own stand below a parent. */
  readonly noted: ReadonlyMap<OutlineItem | null, number>;
}

function overviewOf(all: readonly Task[]): NoteOverview {
  const tasks = all.filter(({ responsibility }) => responsibility !== null);
  const ownForms = new Set(['bracket', 'line', 'sentence']);
  const items = new Set(tasks.flatMap(({ item, responsibility }) => (ownForms.has(responsibility!.form) ? item : [])));
  const noted = new Map<OutlineItem | null, number>();
  for (const item of items)
    if (item && item.children.length === 0) noted.set(item.parent, (noted.get(item.parent) ?? 0) + 1);
  return { tasks, apart: tasks.filter(({ responsibility }) => responsibility!.form !== 'sentence'), noted };
}

function hasNotes({ span }: OutlineItem, tasks: readonly Task[]): boolean {
  const next = firstEndingAfter(tasks, span.start, (task) => task.span.start + 1);
  return next !== undefined && next.span.start < span.end;
}

/** Whether an item has notes, or its brothers have, so that it is one of a list of tasks, whatever its title. */
function isTask(item: OutlineItem, { apart, noted }: NoteOverview): boolean {
  return hasNotes(item, apart) || (noted.get(item.parent) ?? 0) >= taskList;
}

function onlyOthersHaveNotes(item: OutlineItem, { tasks, apart }: NoteOverview): boolean {
  const isOutside = ({ span: { start } }: Task) => start < item.span.start || start >= item.span.end;
  return !hasNotes(item, apart) && tasks.length > 0 && (isOutside(tasks[0]!) || isOutside(tasks.at(-1)!));
}
