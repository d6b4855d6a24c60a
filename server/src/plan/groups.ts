// Notes that govern more than the text in front of them: on a parent's heading, alone behind a group, blanket clauses.
import { firstEndingAfter, type Span } from '../text/span';
import type { OutlineItem, Responsibility, Task } from './model';

/** What was read out of one item's own text. */
export interface Block {
  readonly item: OutlineItem | null;
  /** Tasks in the order of the text; assigning groups adds what is left of the text, with or without a note. */
  tasks: Task[];
  /** Whether the last note is a paragraph of its own. */
  standsAlone: boolean;
  /** Text behind the last note. */
  rest: Task | null;
  /** Whether the first note stands behind a mere title. */
  headingOnly: boolean;
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
  blankets: readonly Responsibility[],
): void {
  const byItem = new Map<OutlineItem, Block>();
  for (const block of blocks) if (block.item) byItem.set(block.item, block);
  const groups = groupNotes(blocks, byItem);
  const assignedByTable = tableRows.length > 0 && blocks.every((block) => block.tasks.length === 0);
  for (const block of blocks) {
    const { item, rest } = block;
    const isParent = item !== null && item.children.length > 0;
    if (isParent && block.headingOnly) block.tasks = block.tasks.slice(1);
    if (!rest || isParent || assignedByTable || introducesTable(block, tableRows)) continue;
    const responsibility = (item && inherited(item, groups)) ?? blanketBefore(blankets, rest.span.start);
    block.tasks.push({ ...rest, responsibility });
  }
}

/** The note that governs each group, by the item at its head. */
function groupNotes(
  blocks: readonly Block[],
  byItem: ReadonlyMap<OutlineItem, Block>,
): Map<OutlineItem, Responsibility> {
  const groups = new Map<OutlineItem, Responsibility>();
  const trailing = new Map<OutlineItem, Responsibility>();
  let isHabit = false;
  for (const { item, tasks } of blocks) {
    if (!item || item.children.length === 0) continue;
    const own = tasks.at(-1)?.responsibility;
    if (own) groups.set(item, { ...own, form: 'group' });
    const withNotes = item.children.filter((child) => (byItem.get(child)?.tasks.length ?? 0) > 0);
    const last = byItem.get(item.children.at(-1)!);
    isHabit ||= withNotes.length > 1 && withNotes.filter((child) => byItem.get(child)!.standsAlone).length > 1;
    const note = last?.standsAlone && last.tasks.length === 1 ? last.tasks[0]!.responsibility : null;
    if (note && withNotes.length === 1 && item.children.length > 1) trailing.set(item, note);
  }
  // Where every item has its note in a paragraph of its own, one behind the last item is just that item's.
  if (!isHabit)
    for (const [item, note] of trailing) {
      groups.set(item, { ...note, form: 'group' });
      const last = byItem.get(item.children.at(-1)!)!;
      last.tasks[0] = { ...last.tasks[0]!, responsibility: { ...note, form: 'group' } };
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

function blanketBefore(blankets: readonly Responsibility[], offset: number): Responsibility | null {
  let found: Responsibility | null = null;
  for (const blanket of blankets) {
    if (blanket.span.start > offset) break;
    found = blanket;
  }
  return found;
}

/** Text in front of a task table introduces it. */
function introducesTable({ item, tasks }: Block, rows: readonly number[]): boolean {
  if (!item || tasks.length > 0 || rows.length === 0) return false;
  const row = firstEndingAfter(rows, item.ownSpan.start, (offset) => offset);
  return row !== undefined && row <= item.ownSpan.end;
}
