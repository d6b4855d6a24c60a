// What only the draft has: targets, deadlines and tasks without a counterpart in the higher plan.
import type { ComparedPlace, ComparisonRow } from '../../compare/comparison';
import { type Html, html } from '../../text/html';
import type { PlanSection } from './judgedTable';
import { type RowKind, rowId } from './pageInput';
import { clauseOf } from './placeCells';
import { taskWords } from './taskTable';

/** The lists, null where there is nothing to list. */
export function extraLists({ comparison: { targets, deadlines, tasks }, plan }: PlanSection): Html | null {
  const lists = [
    extraList('指标', 'target', plan, targets, (own) => html`${own.indicator} <b class="figure">${own.figure}</b>`),
    extraList('时限', 'deadline', plan, deadlines, (own) => html`${own.subject} <b class="figure">${own.text}</b>`),
    extraList('任务', 'task', plan, tasks, taskWords),
  ].filter((list) => list !== null);
  return lists.length === 0 ? null : html`<div class="extras">${lists}</div>`;
}

function extraList<T extends ComparedPlace>(
  name: string,
  kind: RowKind,
  plan: number,
  rows: readonly ComparisonRow<T>[],
  words: (own: T) => Html,
): Html | null {
  const entries = rows.flatMap(({ superior, own }, index) =>
    own && !superior ? html`<li id="${rowId(plan, kind, index)}" class="row">${clauseOf(own)} ${words(own)}</li>` : [],
  );
  return entries.length === 0 ? null : html`<h4>${name}（${entries.length}项）</h4><ul>${entries}</ul>`;
}
