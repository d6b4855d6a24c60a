// Notes that govern more than the text in front of them: on a parent's heading, alone behind a group, blanket clauses.
import { firstEndingAfter, type Span } from '../../text/span';
import type { OutlineItem, Responsibility, Task } from '../model';

/** A task, before it is known who does it. */
export type TaskText = Omit<Task, 'responsibility'>;

/** What was read out of one item's own text. */
export interface Block {
  readonly item: OutlineItem | null;
  /** The tasks that have a note of their own, in the order of the text. */
  readonly tasks: readonly Task[];
  /** Whether the last note is a paragraph of its own. */
  readonly standsAlone: boolean;
  /** Whether the last note says that it is for all before it. */
  readonly closesGroup: boolean;
  /** Text behind the last note. */
  readonly rest: TaskText | null;
  /** Whether that text begins a line of its own. */
  readonly restStartsLine: boolean;
  /** Whether the first note stands behind a mere title. */
  readonly headingOnly: boolean;
}

/** The task tables of a draft. */
export interface TaskTables {
  /** Offsets of their rows. */
  readonly rows: readonly number[];
  /** Whether a row that names bodies is about an item. */
  readonly isNamed: (item: OutlineItem) => boolean;
}

/** A blanket clause and the offset up to which it holds. */
export interface Blanket {
  readonly responsibility: Responsibility;
  readonly end: number;
}

const longestTitle = 50;

/** Whether the first task of an item, whose first line ends with `firstLine`, is no more than a title in front of its note. */
export function isTitleOnly(text: string, task: Task | undefined, firstLine: Span): boolean {
  if (!task?.item || task.span.end > firstLine.end) return false;
  const words = text.slice(task.item.label.span.end, task.span.end).trim();
  return words.length <= longestTitle && !/[。；！？].*\S/.test(words);
}

interface Surroundings {
  readonly groups: Groups;
  /** Offsets of task-table rows. */
  readonly tableRows: readonly number[];
  /** Whether task tables say who does an item. */
  readonly isInTable: (item: OutlineItem) => boolean;
  /** Clauses in the order of the text. */
  readonly blankets: readonly Blanket[];
}

/**
 * The tasks of all blocks: those with notes of their own, and text without one with that of its group or of the blanket
 * clause before it, else without any.
 */
export function assignGroups(
  blocks: readonly Block[],
  { rows, isNamed }: TaskTables,
  blankets: readonly Blanket[],
): Task[] {
  const isAssigned = rows.length > 0 && blocks.every((block) => !hasOwnNote(block));
  const isInTable = (item: OutlineItem) => isAssigned || isNamed(item);
  const surroundings = { groups: findGroups(blocks), tableRows: rows, isInTable, blankets };
  return blocks.flatMap((block) => tasksOf(block, surroundings));
}

function tasksOf(block: Block, surroundings: Surroundings): readonly Task[] {
  const { item, rest } = block;
  const own = withGroupNote(block, surroundings.groups);
  // The note on the heading of a group is the group's.
  if (isParent(item)) return block.headingOnly ? own.slice(1) : own;
  // Text before the first heading introduces the plan.
  if (!rest || item === null) return own;
  if (governsRest(block)) return [{ ...own[0]!, span: { start: own[0]!.span.start, end: rest.span.end } }];
  const { groups, tableRows, isInTable, blankets } = surroundings;
  if (isInTable(item) || introducesTable(block, tableRows)) return own;
  return [...own, { ...rest, responsibility: inherited(item, groups) ?? blanketBefore(blankets, rest.span.start) }];
}

function isParent(item: OutlineItem | null): item is OutlineItem {
  return item !== null && item.children.length > 0;
}

/** A note on the heading's own line is for the text below it, the only note of an item in its sentence for the whole item. */
function governsRest({ item, tasks, headingOnly, restStartsLine }: Block): boolean {
  if (item === null || tasks.length !== 1) return false;
  return tasks[0]!.responsibility?.form === 'sentence' || (headingOnly && restStartsLine);
}

interface Groups {
  /** The note that governs each group, by the item at its head. */
  readonly notes: ReadonlyMap<OutlineItem, Responsibility>;
  /** Blocks whose last note, in a paragraph of its own, is that of the group which they end. */
  readonly closing: ReadonlySet<Block>;
}

function findGroups(blocks: readonly Block[]): Groups {
  const byItem = new Map<OutlineItem, Block>();
  for (const block of blocks) if (block.item) byItem.set(block.item, block);
  const notes = new Map<OutlineItem, Responsibility>();
  const closing = new Set<Block>();
  const parents = blocks.filter(({ item }) => isParent(item));
  // Where every item has its note in a paragraph of its own, one behind the last item is just that item's.
  const isHabit = parents.some(
    ({ item }) => item!.children.filter((child) => byItem.get(child)?.standsAlone).length > 1,
  );
  for (const { item, tasks } of parents) {
    const last = closingBlock(item!, byItem, isHabit);
    const note = (last ?? { tasks }).tasks.at(-1)?.responsibility;
    if (note) notes.set(item!, { ...note, form: 'group' });
    if (last) closing.add(last);
  }
  return { notes, closing };
}

/** The last item of a group where its note is that of the whole group. */
function closingBlock(
  { children }: OutlineItem,
  byItem: ReadonlyMap<OutlineItem, Block>,
  isHabit: boolean,
): Block | undefined {
  const last = byItem.get(children.at(-1)!);
  if (!last?.standsAlone || children.length < 2) return undefined;
  const withNotes = children.filter((child) => hasOwnNote(byItem.get(child)));
  return last.closesGroup || (!isHabit && withNotes.length === 1 && last.tasks.length === 1) ? last : undefined;
}

/** Whether a note stands in a block; a sentence whose subject is a body is found in any text. */
function hasOwnNote(block: Block | undefined): boolean {
  return block?.tasks.some(({ responsibility }) => responsibility?.form !== 'sentence') ?? false;
}

/** The tasks of a block, the last with the note of the group that it ends. */
function withGroupNote(block: Block, { closing }: Groups): readonly Task[] {
  const last = block.tasks.at(-1);
  if (!last?.responsibility || !closing.has(block)) return block.tasks;
  return [...block.tasks.slice(0, -1), { ...last, responsibility: { ...last.responsibility, form: 'group' } }];
}

function inherited(item: OutlineItem, { notes }: Groups): Responsibility | null {
  for (let above = item.parent; above; above = above.parent) {
    const note = notes.get(above);
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
