// The table of tasks: what the higher plan sets, where the draft takes it up, and who is to do it.
import type { ComparedTask, ComparisonRow } from '../../compare/comparison';
import { type Html, html } from '../../text/html';
import { describeParties } from '../places/describeParties';
import { leadOf } from './clauseWords';
import { doubt, type PlanSection } from './judgedTable';
import { rowId } from './pageInput';
import { clauseOf, sideCell } from './placeCells';

const longestTask = 56;

/** The tasks of the higher plan, those that nothing takes up first; null where it has none. */
export function taskTable({ comparison, plan, superiorName }: PlanSection): Html | null {
  const rows = comparison.tasks.map((row, index) => ({ row, id: rowId(plan, 'task', index) }));
  const demanded = rows.filter(({ row }) => row.superior);
  if (demanded.length === 0) return null;
  let count = 0;
  const body = (kind: string, title: string, members: typeof demanded) =>
    members.length === 0
      ? null
      : html`
        <tbody class="${kind}">
          <tr class="group"><th colspan="4" scope="rowgroup">${title}（${members.length}项）</th></tr>
          ${members.map(({ row, id }) => taskRow(row, { id, number: ++count, superiorName }))}
        </tbody>`;
  return html`
    <table class="tasks">
      <thead><tr><th>序号</th><th>${superiorName}任务</th><th>本稿对应</th><th>责任单位</th></tr></thead>
      ${body(
        'missing',
        '○ 未承接',
        demanded.filter(({ row }) => !row.own),
      )}
      ${body(
        'kept',
        '已承接',
        demanded.filter(({ row }) => row.own),
      )}
    </table>`;
}

interface RowFrame {
  readonly id: string;
  readonly number: number;
  readonly superiorName: string;
}

function taskRow(row: ComparisonRow<ComparedTask>, { id, number, superiorName }: RowFrame): Html {
  const { superior, own } = row;
  return html`
    <tr id="${id}" class="row">
      <td class="number">${number}</td>
      ${sideCell('superior', superiorName, superior && taskContent(superior))}
      ${sideCell('own', '本稿', own ? html`${taskContent(own)} ${doubt(row)}` : doubt(row))}
      <td class="parties" data-label="责任单位">${partiesOf(row, superiorName)}</td>
    </tr>`;
}

function taskContent(task: ComparedTask): Html {
  return html`${clauseOf(task)} ${taskWords(task)}`;
}

/** The beginning of a task, without the label that its clause ends with. */
export function taskWords({ text, clause }: ComparedTask): Html {
  const labels = [...clause].map((_, at) => clause.slice(at));
  const label = labels.find((end) => text.startsWith(end)) ?? '';
  return html`<span class="words">${leadOf(text.slice(label.length).replace(/^[、.．\s]+/, ''), longestTask)}</span>`;
}

/** Whom the draft names; for a task it does not take up, whom the higher plan names. */
function partiesOf({ own, superior }: ComparisonRow<ComparedTask>, superiorName: string): Html | string {
  if (own) return own.responsibility ? describeParties(own.responsibility.parties) : '本稿没有写明';
  const named = superior?.responsibility?.parties ?? [];
  return named.length > 0 ? html`<small>${superiorName}：${describeParties(named)}</small>` : '—';
}
