// Task tables: rows whose columns say what is to be done and by whom.
import { type Span, shift } from '../../text/span';
import { roleOfHeader } from '../../words/roles/roleLabels';
import type { Role } from '../../words/roles/roles';
import type { Paragraph, Party } from '../model';
import { readParties } from '../notes/parties';

/** One row of a task table; spans count from the start of the text. */
export interface TaskRow {
  readonly start: number;
  readonly task: Span;
  /** From the first to the last filled cell that names bodies; null where all are empty. */
  readonly note: Span | null;
  readonly parties: readonly Party[];
}

/** What the column of the task is headed by; the first that a table has wins. */
const taskHeaders = [/任务/, /工作|事项|项目/, /内容|措施|指标/, /要求|目标/];

interface Columns {
  readonly task: number;
  readonly roles: readonly { readonly index: number; readonly role: Role }[];
}

/** Rows of all task tables among the paragraphs; other tables are passed over. */
export function findTaskRows(paragraphs: readonly Paragraph[]): TaskRow[] {
  const rows: TaskRow[] = [];
  let columns: Columns | null = null;
  let inTable = false;
  for (const paragraph of paragraphs) {
    const { cells } = paragraph.facts;
    if (!cells) {
      inTable = false;
      continue;
    }
    if (!inTable) columns = readHeader(paragraph);
    else if (columns && !isRule(paragraph)) addRow(paragraph, columns, rows);
    inTable = true;
  }
  return rows;
}

function cellText(paragraph: Paragraph, cell: Span | undefined): string {
  return cell ? paragraph.facts.text.slice(cell.start, cell.end) : '';
}

function readHeader(paragraph: Paragraph): Columns | null {
  const headers = paragraph.facts.cells!.map((cell) => cellText(paragraph, cell).replace(/[\s　*]/g, ''));
  const roles = headers.flatMap((header, index) => {
    const role = roleOfHeader(header);
    return role ? [{ index, role }] : [];
  });
  const taken = new Set(roles.map(({ index }) => index));
  const columns = taskHeaders.map((pattern) =>
    headers.findIndex((header, index) => !taken.has(index) && pattern.test(header)),
  );
  const task = columns.find((column) => column >= 0);
  return roles.length > 0 && task !== undefined ? { task, roles } : null;
}

function isRule(paragraph: Paragraph): boolean {
  return paragraph.facts.cells!.every((cell) => /^:?-*:?$/.test(cellText(paragraph, cell)));
}

function addRow(paragraph: Paragraph, columns: Columns, rows: TaskRow[]): void {
  const cells = paragraph.facts.cells!;
  const task = cells[columns.task];
  if (!task || task.end === task.start) return;
  const filled = columns.roles.flatMap(({ index, role }) => {
    const cell = cells[index];
    return cell && /[^\s　/—–-]/.test(cellText(paragraph, cell)) ? [{ cell, role }] : [];
  });
  const parties = filled.flatMap(({ cell, role }) => readParties(paragraph.facts.text, cell, role, 'listed').parties);
  const note =
    filled.length > 0
      ? {
          start: Math.min(...filled.map(({ cell }) => cell.start)),
          end: Math.max(...filled.map(({ cell }) => cell.end)),
        }
      : null;
  rows.push({
    start: paragraph.start,
    task: shift(task, paragraph.start),
    note: note && shift(note, paragraph.start),
    parties: parties.map((party) => ({ ...party, span: shift(party.span, paragraph.start) })),
  });
}
