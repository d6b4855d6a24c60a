// Notes that govern more than the text in front of them: on a parent's heading, alone behind a group, blanket clauses.
import { firstEndingAfter, type Span } from '../../text/span';
import type { OutlineItem, Responsibility, Task } from '../model';

/** What was read out of one item's own text. */
export interface Block {
  readonly item: OutlineItem | null;
  /** Tasks in the order of the text; assigning groups adds what is left of the text, with or without a note. */
  tasks: Task[];
  /** Whether the last note is a paragraph of its own. */
  standsAlone: boolean;
  /** Whether the last note says that it is for all before it. */
  closesGroup: boolean;
  /** Text behind the last note. */
  rest: Task | null;
  /** Whether that text begins a line of its own. */
  restStartsLine: boolean;
  /** Whether the first note stands behind a mere title. */
  headingOnly: boolean;
}

/** A blanket clause and the offset up to which it holds. */
export interface Blanket {
  readonly responsibility: Responsibility;
  readonly end: number;
}

const longestTitle = 50;

/** Whether the first task of a block is no more than a title in front of its note. */
export function isTitleOnly(text: string, block: Block, first: Span): boolean {
  const task = block.tasks[0];
  if (!task || !block.item || task.span.end > first.end) return false;
  const words = text.slice(block.item.label.span.end, task.span.end).trim();
  return words.length <= longestTitle && !/[。；！？].*\S/.test(words);
}

/**
 * Completes the blocks: text without a note of its own gets that of its group or of the blanket clause before it, else
 * stays without. `tableRows` are the offsets of task-table rows, `blankets` the clauses in the order of the text.
 */
export function assignGroups(
  blocks: readonly Block[],
  tableRows: readonly number[],
  blankets: readonly Blanket[],
): void {
  const byItem = new Map<OutlineItem, Block>();
  for (const block of blocks) if (block.item) byItem.set(block.item, block);
  const groups = groupNotes(blocks, byItem);
  const assignedByTable = tableRows.length > 0 && blocks.every((block) => block.tasks.length === 0);
  for (const block of blocks) {
    const { item, rest } = block;
    const isParent = item !== null && item.children.length > 0;
    if (isParent && block.headingOnly) block.tasks = block.tasks.slice(1);
    // Text before the first heading introduces the plan.
    if (!rest || isParent || item === null) continue;
    if (governsRest(block)) block.tasks = [extend(block.tasks[0]!, rest)];
    else if (!assignedByTable && !introducesTable(block, tableRows)) {
      const responsibility = inherited(item, groups) ?? blanketBefore(blankets, rest.span.start);
      block.tasks.push({ ...rest, responsibility });
    }
  }
}

/** A note on the heading's own line is for the text below it, the only note of an item in its sentence for the whole item. */
function governsRest({ item, tasks, headingOnly, restStartsLine }: Block): boolean {
  if (item === null || tasks.length !== 1) return false;
  return tasks[0]!.responsibility?.form === 'sentence' || (headingOnly && restStartsLine);
}

function extend(task: Task, rest: Task): Task {
  return { ...task, span: { start: task.span.start, end: rest.span.end } };
}

/** The note that governs each group, by the item at its head. */
function groupNotes(
  blocks: readonly Block[],
  byItem: ReadonlyMap<OutlineItem, Block>,
): Map<OutlineItem, Responsibility> {
  const groups = new Map<OutlineItem, Responsibility>();
  const parents = blocks.filter(({ item }) => item !== null && item.children.length > 0);
  // Where every item has its note in a paragraph of its own, one behind the last item is just that item's.
  const isHabit = parents.some(
    ({ item }) => item!.children.filter((child) => byItem.get(child)?.standsAlone).length > 1,
  );
  for (const { item, tasks } of parents) {
    const own = tasks.at(-1)?.responsibility;
    if (own) groups.set(item!, { ...own, form: 'group' });
    const last = byItem.get(item!.children.at(-1)!);
    const note = last?.standsAlone ? last.tasks.at(-1)!.responsibility : null;
    if (!note || item!.children.length < 2) continue;
    const withNotes = item!.children.filter((child) => (byItem.get(child)?.tasks.length ?? 0) > 0);
    if (!last!.closesGroup && (isHabit || withNotes.length > 1 || last!.tasks.length > 1)) continue;
    groups.set(item!, { ...note, form: 'group' });
    last!.tasks.push({ ...last!.tasks.pop()!, responsibility: { ...note, form: 'group' } });
  }
  return groups;
}

function inherited(item: OutlineItem, groups: ReadonlyMap<OutlineItem, Responsibility>): Responsibility | null {
  for (let above = item.parent; above; above = above.parent) {
    const note = groups.get(above);
    if (note) return note;
  }
  return null;
}

/** The last clause before an offset that still holds there. */
function blanketBefore(blankets: readonly Blanket[], offset: number): Responsibility | null {
  const found = blankets.findLast(({ responsibility, end }) => responsibility.span.start <= offset && offset < end);
  return found?.responsibility ?? null;
}

/** Text in front of a task table introduces it. */
function introducesTable({ item, tasks }: Block, rows: readonly number[]): boolean {
  if (!item || tasks.length > 0 || rows.length === 0) return false;
  const row = firstEndingAfter(rows, item.ownSpan.start, (offset) => offset);
  return row !== undefined && row <= item.ownSpan.end;
}
