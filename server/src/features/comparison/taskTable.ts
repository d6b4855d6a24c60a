// The table of tasks: what the higher plan sets, where the draft takes it up, and who is to do it.
import type { ComparedTask, ComparisonRow } from '../../compare/comparison';
import type { Party, Role } from '../../plan/model';
import { type Html, html } from '../../text/html';
import { leadOf } from './excerpt';
import { doubt, type PlanSection } from './judgedTable';
import { rowId } from './pageInput';
import { clauseOf, type Side, sideCell } from './placeCells';

const longestTask = 56;

/** The tasks of the higher plan, those that nothing takes up first; null where it has none. */
export function taskTable({ comparison, plan }: PlanSection): Html | null {
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
          ${members.map(({ row, id }) => taskRow(row, id, ++count))}
        </tbody>`;
  return html`
    <table class="tasks">
      <thead><tr><th>序号</th><th>上级任务</th><th>本稿对应</th><th>责任单位</th></tr></thead>
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

function taskRow({ superior, own, confidence }: ComparisonRow<ComparedTask>, id: string, number: number): Html {
  return html`
    <tr id="${id}" class="row">
      <td class="number">${number}</td>
      ${taskCell('superior', superior)}
      ${taskCell('own', own, own && doubt(confidence))}
      <td class="parties" data-label="责任单位">${partiesOf(own, superior)}</td>
    </tr>`;
}

function taskCell(side: Side, task: ComparedTask | null, note?: Html | null): Html {
  return sideCell(side, task && html`${clauseOf(task)} ${taskWords(task)} ${note}`);
}

/** The beginning of a task. */
export function taskWords(task: ComparedTask): Html {
  return html`<span class="words">${leadOf(task.text, longestTask)}</span>`;
}

/** Whom the draft names; for a task it does not take up, whom the higher plan names. */
function partiesOf(own: ComparedTask | null, superior: ComparedTask | null): Html | string {
  if (own) return own.responsibility ? partyWords(own.responsibility.parties) : '本稿没有写明';
  const named = superior?.responsibility?.parties ?? [];
  return named.length > 0 ? html`<small>上级计划：${partyWords(named)}</small>` : '—';
}

/** `区教育局牵头，区市场监管局、区民政局配合`; a body alone goes without its role. */
function partyWords(parties: readonly Party[]): string {
  const roles = [...new Set(parties.map(({ role }) => role))];
  const named = (role: Role) => [...new Set(parties.filter((party) => party.role === role).map(({ name }) => name))];
  if (roles.length === 1 && roles[0] === '负责') return named('负责').join('、');
  return roles.map((role) => named(role).join('、') + role).join('，');
}
