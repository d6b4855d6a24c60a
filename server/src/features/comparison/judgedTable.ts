// The table of targets and the table of deadlines: what the higher plan demands, held against the draft.
import type { ComparedDeadline, ComparedTarget, Comparison, ComparisonRow, JudgedRow } from '../../compare/comparison';
import { type Html, html } from '../../text/html';
import { figureBars } from './bars';
import { type ComparedDraft, rowId } from './pageInput';
import { type CellContent, deadlineCell, targetCell } from './placeCells';
import { type DemandVerdict, doubtWords, type TablePart, tableParts, verdictWords } from './verdictWords';

/** One of the plans of a page with the draft. */
export interface PlanSection {
  readonly draft: ComparedDraft;
  readonly comparison: Comparison;
  /** Index among the comparisons of the page. */
  readonly plan: number;
  /** What the higher plan is called for short: 市级计划. */
  readonly superiorName: string;
}

/** What the tables of targets and of deadlines differ in. */
interface TableKind<T> {
  readonly kind: 'target' | 'deadline';
  /** Heading of the column that says what is measured or due. */
  readonly subjectHead: string;
  readonly subject: (place: T) => string;
  readonly cell: (content: CellContent<T>) => Html;
  readonly bars: (row: JudgedRow<T>, superiorName: string) => Html | null;
}

const targetKind: TableKind<ComparedTarget> = {
  kind: 'target',
  subjectHead: '指标',
  subject: (place) => place.indicator,
  cell: targetCell,
  bars: figureBars,
};

const deadlineKind: TableKind<ComparedDeadline> = {
  kind: 'deadline',
  subjectHead: '事项',
  subject: (place) => place.subject,
  cell: deadlineCell,
  bars: () => null,
};

/** The targets of the higher plan, null where it has none. */
export function targetTable(section: PlanSection): Html | null {
  return judgedTable(section, section.comparison.targets, targetKind);
}

/** The deadlines of the higher plan, null where it has none. */
export function deadlineTable(section: PlanSection): Html | null {
  return judgedTable(section, section.comparison.deadlines, deadlineKind);
}

interface NumberedRow<T> {
  readonly row: JudgedRow<T>;
  readonly id: string;
}

function judgedTable<T extends ComparedTarget | ComparedDeadline>(
  section: PlanSection,
  rows: readonly JudgedRow<T>[],
  table: TableKind<T>,
): Html | null {
  const numbered = rows.map((row, index) => ({ row, id: rowId(section.plan, table.kind, index) }));
  let count = 0;
  const groups = tableParts.map((group) => {
    const members = numbered.filter(({ row }) => group.accepts(row));
    if (members.length === 0) return null;
    const lines = members.map((member) => judgedRow(section, member, table, ++count));
    return html`
      <tbody class="${group.kind}">
        <tr class="group"><th colspan="5" scope="rowgroup">${groupHead(group, section, table.kind)}（${members.length}项）</th></tr>
        ${lines}
      </tbody>`;
  });
  if (count === 0) return null;
  return html`
    <table class="judged">
      <thead>
        <tr><th>序号</th><th>${table.subjectHead}</th><th>${section.superiorName}</th><th>本稿</th><th>对照结果</th></tr>
      </thead>
      ${groups}
    </table>`;
}

function groupHead(group: TablePart, { superiorName }: PlanSection, kind: 'target' | 'deadline'): string {
  if (group.kind === 'doubtful') return `${group[kind]}${superiorName}，请核对`;
  return group[kind] + (group.kind === 'lower' || group.kind === 'kept' ? superiorName : '');
}

function judgedRow<T extends ComparedTarget | ComparedDeadline>(
  { comparison, draft, superiorName }: PlanSection,
  { row, id }: NumberedRow<T>,
  { kind, subject, subjectHead, cell, bars }: TableKind<T>,
  number: number,
): Html {
  const { superior, own } = row;
  const { reference } = comparison;
  const verdict = row.verdict as DemandVerdict;
  return html`
    <tr id="${id}" class="row">
      <td class="number">${number}</td>
      <th class="subject" scope="row" data-label="${subjectHead}">${superior && subject(superior)}</th>
      ${cell({ side: 'superior', name: superiorName, place: superior, text: reference.document && reference.text })}
      ${cell({ side: 'own', name: '本稿', place: own, text: draft.text })}
      <td class="verdict" data-label="对照结果">
        <b>${verdictWords[kind][verdict]}</b>
        ${row.reason && html`<small>${row.reason}</small>`}
        ${doubt(row)}
        ${bars(row, superiorName)}
      </td>
    </tr>`;
}

/** What is said of a row that is not certain. */
export function doubt<T>(row: ComparisonRow<T>): Html | null {
  const words = doubtWords(row);
  return words === null ? null : html`<small class="doubt">${words}</small>`;
}
