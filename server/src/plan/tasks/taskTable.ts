// Task tables: rows whose columns say what is to be done and by whom.
import { type Span, shift } from '../../text/span';
import { roleOfHeader } from '../../words/roles/roleLabels';
import type { Role } from '../../words/roles/roles';
import type { Paragraph, Party } from '../model';
import { isOrganName } from '../notes/organs';
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

/** 局内牵头处室: who does it within one of the bodies. */
const innerColumn = /内(?:部)?(?:责任|牵头|配合|承办|协办)/;

interface Columns {
  readonly count: number;
  /** Whether the first column numbers the rows. */
  readonly isNumbered: boolean;
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
    const role = innerColumn.test(header) ? null : roleOfHeader(header);
    return role ? [{ index, role }] : [];
  });
  const taken = new Set(roles.map(({ index }) => index));
  const columns = taskHeaders.map((pattern) =>
    headers.findIndex((header, index) => !taken.has(index) && pattern.test(header)),
  );
  const task = columns.find((column) => column >= 0);
  if (roles.length === 0 || task === undefined) return null;
  return { count: headers.length, isNumbered: /^(?:序号?|编号|项次)$/.test(headers[0]!), task, roles };
}

/** How many columns on the left of a row are missing, because cells of the row above reach down into it. */
function missingLeft(paragraph: Paragraph, { count, isNumbered, roles }: Columns): number {
  const cells = paragraph.facts.cells!;
  const missing = count - cells.length;
  if (missing <= 0) return 0;
  if (isNumbered) return /^[\s　*]*[0-9０-９一二三四五六七八九十]/.test(cellText(paragraph, cells[0])) ? 0 : missing;
  const inCharge = cells[roles[0]!.index - missing];
  return inCharge !== undefined &&
    isNameList(cellText(paragraph, inCharge)) &&
    !isNameList(cellText(paragraph, cells[0]))
    ? missing
    : 0;
}

function isNameList(words: string): boolean {
  const names = words.split(/[、，,；;\s　]+/).filter((name) => name !== '');
  return names.length > 0 && names.every(isOrganName);
}

function isRule(paragraph: Paragraph): boolean {
  return paragraph.facts.cells!.every((cell) => /^:?-*:?$/.test(cellText(paragraph, cell)));
}

/** A row that begins a task, or goes on with that of the row above. */
function addRow(paragraph: Paragraph, columns: Columns, rows: TaskRow[]): void {
  const cells = paragraph.facts.cells!;
  const shifted = missingLeft(paragraph, columns);
  const task = cells[columns.task - shifted];
  const { note, parties } = readRoles(paragraph, columns, shifted);
  const isEmpty = !task || task.end === task.start;
  const last = rows.at(-1);
  if (shifted > 0 || (isEmpty && cellText(paragraph, cells[0]) === '')) {
    if (last && note) rows[rows.length - 1] = joined(last, { note, parties });
  } else if (!isEmpty) rows.push({ start: paragraph.start, task: shift(task, paragraph.start), note, parties });
}

type Roles = Pick<TaskRow, 'note' | 'parties'>;

/** The bodies of a row, whose first columns are missing. */
function readRoles(paragraph: Paragraph, columns: Columns, shifted: number): Roles {
  const cells = paragraph.facts.cells!;
  const filled = columns.roles.flatMap(({ index, role }) => {
    const cell = cells[index - shifted];
    return cell && /[^\s　/—–-]/.test(cellText(paragraph, cell)) ? [{ cell, role }] : [];
  });
  const parties = filled.flatMap(({ cell, role }) => readParties(paragraph.facts.text, cell, role, 'listed').parties);
  if (filled.length === 0) return { note: null, parties: [] };
  const note = {
    start: Math.min(...filled.map(({ cell }) => cell.start)),
    end: Math.max(...filled.map(({ cell }) => cell.end)),
  };
  return {
    note: shift(note, paragraph.start),
    parties: parties.map((party) => ({ ...party, span: shift(party.span, paragraph.start) })),
  };
}

/** A row with the bodies of one that goes on with its task, each body once. */
function joined(row: TaskRow, { note, parties }: Roles): TaskRow {
  const known = new Set(row.parties.map(({ name }) => name));
  return {
    ...row,
    note: row.note && note ? { start: row.note.start, end: note.end } : (row.note ?? note),
    parties: [...row.parties, ...parties.filter(({ name }) => !known.has(name))],
  };
}
