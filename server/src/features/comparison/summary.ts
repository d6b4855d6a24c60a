// The summary of a comparison: how many targets, deadlines and tasks, and what becomes of them.
import type { Comparison, JudgedRow } from '../../compare/comparison';
import { type Html, html } from '../../text/html';
import { verdictGroups } from './verdictWords';

/** One sentence that says what is to be done, and the counts. */
export function summaryOf(comparison: Comparison): Html {
  return html`
    <p class="conclusion">${conclusion(comparison)}</p>
    <table class="summary">
      <tbody>
        ${judgedCounts('指标', 'target', comparison.targets)}
        ${judgedCounts('时限', 'deadline', comparison.deadlines)}
        ${taskCounts(comparison)}
      </tbody>
    </table>`;
}

function conclusion({ targets, deadlines, tasks }: Comparison): string {
  const lower = [
    [countOf(targets, ['lower']), '项指标低于上级计划'],
    [countOf(deadlines, ['lower']), '项时限晚于上级计划'],
  ] as const;
  const faults = lower.filter(([count]) => count > 0).map(([count, words]) => `${count}${words}`);
  if (faults.length > 0) return `本稿有${faults.join('、')}，请调整或说明理由。`;
  if (demanded(targets) + demanded(deadlines) === 0) {
    return demandedTasks(tasks).length > 0
      ? '上级计划中没有读出指标和时限，只对照任务。'
      : '上级计划中没有读出指标、时限和任务。';
  }
  return '没有发现低于上级计划的指标和晚于上级计划的时限。';
}

function judgedCounts(name: string, kind: 'target' | 'deadline', rows: readonly JudgedRow<unknown>[]): Html {
  return html`
    <tr>
      <th scope="row">${name}</th><td>共 <b>${demanded(rows)}</b> 项</td>
      ${verdictGroups.map((group) => countCell(group.kind, group[kind], countOf(rows, group.verdicts)))}
    </tr>`;
}

function taskCounts({ tasks }: Comparison): Html {
  const all = demandedTasks(tasks);
  const taken = all.filter(({ own }) => own).length;
  return html`
    <tr>
      <th scope="row">任务</th><td>共 <b>${all.length}</b> 项</td>
      <td></td>
      ${countCell('missing', '未承接', all.length - taken)}
      <td></td>
      ${countCell('kept', '已承接', taken)}
    </tr>`;
}

function countCell(kind: string, words: string, count: number): Html {
  return html`<td class="${count > 0 ? kind : 'zero'}">${words} <b>${count}</b></td>`;
}

function demandedTasks(tasks: Comparison['tasks']): Comparison['tasks'] {
  return tasks.filter(({ superior }) => superior);
}

function demanded(rows: readonly JudgedRow<unknown>[]): number {
  return rows.filter(({ verdict }) => verdict !== 'extra').length;
}

function countOf(rows: readonly JudgedRow<unknown>[], verdicts: readonly string[]): number {
  return rows.filter(({ verdict }) => verdicts.includes(verdict)).length;
}
