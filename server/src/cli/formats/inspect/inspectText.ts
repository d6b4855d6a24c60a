// `inspect --format text`: what was read out of a draft, as an overview for people.
import type { OutlineItem, Party, Target, Task } from '../../../plan/model';
import type { Span } from '../../../text/span';
import type { Colors } from '../../terminal/colors';
import { displayWidth, padEndColumns } from '../../terminal/displayWidth';
import { printable } from '../../terminal/printable';
import type { InspectedDraft } from './inspectedDraft';

const indent = '  ';

/** Title page, outline, tasks with who does what, targets, deadlines and citations, each with its place. */
export function inspectText(draft: InspectedDraft, colors: Colors): string {
  const heading = (name: string, count: number) => colors.bold(`${name}（${count}）`);
  const { document } = draft;
  const missing = draft.tasks.filter((task) => !task.responsibility).length;
  const tasksName = missing > 0 ? `责任分工（${draft.tasks.length}，其中 ${missing} 项未写明责任单位）` : null;
  const blocks = [
    [colors.bold(printable(document.title ?? '（没有找到标题）')), ...factRows(draft)],
    [heading('提纲', document.sections.length + document.items.length), ...outlineRows(draft, colors)],
    [tasksName ? colors.bold(tasksName) : heading('责任分工', draft.tasks.length), ...taskRows(draft, colors)],
    [heading('指标', document.targets.length), ...table(document.targets.map((one) => targetCells(one, draft)))],
    [
      heading('时限', document.deadlines.length),
      ...table(document.deadlines.map((one) => quoteCells(one.span, draft))),
    ],
    [
      heading('引用文件', document.citations.length),
      ...table(document.citations.map((one) => quoteCells(one.span, draft))),
    ],
  ];
  return blocks
    .filter((rows) => rows.length > 1)
    .map((rows) => `${rows.join('\n')}\n`)
    .join('\n');
}

function factRows({ path, encoding, document }: InspectedDraft): string[] {
  const facts: readonly (readonly [string, string | number | null])[] = [
    ['文件', `${path}（${encoding}）`],
    ['年份', document.year],
    ['阶段', document.stage],
    ['层级', document.level],
    ['地区', document.region],
  ];
  return facts.map(([name, value]) => `${indent}${name}  ${value === null ? '未写明' : printable(String(value))}`);
}

function outlineRows({ document, isExempt }: InspectedDraft, colors: Colors): string[] {
  const headings = [...document.sections, ...document.items].sort((a, b) => a.span.start - b.span.start);
  const sections = new Set(document.sections);
  return headings.map((item) => {
    const exempt = sections.has(item) && isExempt(item) ? colors.dim('（无须写明责任单位）') : '';
    return `${indent.repeat(depth(item))}${headingText(item)}${exempt}`;
  });
}

function depth(item: OutlineItem): number {
  let count = 1;
  for (let parent = item.parent; parent; parent = parent.parent) count++;
  return count;
}

function headingText({ label, title }: OutlineItem): string {
  return printable(shorten(`${label.text}${title}`, 60));
}

function taskRows({ document, lines, tasks }: InspectedDraft, colors: Colors): string[] {
  const rows: string[] = [];
  let item: Task['item'] | undefined;
  for (const task of tasks) {
    if (task.item !== item) rows.push(`${indent}${task.item ? headingText(task.item) : '（不属于任何一项）'}`);
    item = task.item;
    const span = withoutHeading(task);
    const { line, column } = lines.positionAt(span.start);
    const words = printable(shorten(document.text.slice(span.start, span.end), 40));
    const who = task.responsibility ? partiesText(task.responsibility.parties) : colors.yellow('未写明责任单位');
    rows.push(`${indent}${indent}${line}:${column}  ${words}`, `${indent}${indent}${indent}→ ${who}`);
  }
  return rows;
}

/** The words of a task after the heading that was printed above it. */
function withoutHeading({ item, span }: Task): Span {
  const runIn = item && span.start < item.titleSpan.end && item.titleSpan.end + 1 < span.end;
  return runIn ? { start: item.titleSpan.end + 1, end: span.end } : span;
}

function partiesText(parties: readonly Party[]): string {
  const byRole = new Map<string, string[]>();
  for (const { role, name } of parties) byRole.set(role, [...(byRole.get(role) ?? []), printable(name)]);
  return [...byRole].map(([role, names]) => `${role}：${names.join('、')}`).join('；');
}

const comparators: Readonly<Record<string, string>> = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '=': '= ' };

function targetCells(target: Target, draft: InspectedDraft): string[] {
  const value = typeof target.value === 'number' ? `${target.value}` : target.value.join('–');
  const per = target.per ? `/${target.per}` : '';
  const period = target.period && target.period !== target.per ? `（每${target.period}）` : '';
  const amount = `${comparators[target.comparator ?? ''] ?? ''}${value} ${target.unit}${per}${period}`;
  const [place, words] = quoteCells(target.span, draft);
  return [place!, printable(amount), printable(shorten(target.indicator, 24)), words!];
}

function quoteCells(span: Span, { document, lines }: InspectedDraft): string[] {
  const { line, column } = lines.positionAt(span.start);
  return [`${line}:${column}`, `“${printable(shorten(document.text.slice(span.start, span.end), 40))}”`];
}

/** Rows whose columns line up in a terminal. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? '')))) ?? [];
  return rows.map(
    (row) =>
      `${indent}${row
        .map((cell, at) => padEndColumns(cell, widths[at]!))
        .join(indent)
        .trimEnd()}`,
  );
}

/** One line of at most so many characters. */
function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line.slice(0, length * 2));
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : line;
}
