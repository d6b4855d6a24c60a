// The summary of a comparison: how many targets, deadlines and tasks, and what becomes of them.
import { type Comparison, countDemanded, type JudgedRow } from '../../compare/comparison';
import { isCertainPair } from '../../compare/pairs/certainty';
import { type Html, html } from '../../text/html';
import type { PlanSection } from './judgedTable';
import { verdictGroups } from './verdictWords';

/** One sentence that says what is to be done, and the counts. */
export function summaryOf({ comparison, superiorName }: PlanSection): Html {
  const { targets, deadlines, tasks } = comparison;
  const isEmpty = countDemanded(targets) + countDemanded(deadlines) + demandedTasks(tasks).length === 0;
  const counts = html`
    <table class="summary">
      <tbody>
        ${judgedCounts('指标', 'target', targets)}
        ${comparison.reference.document && [comparison.otherYears ? null : judgedCounts('时限', 'deadline', deadlines), taskCounts(tasks)]}
      </tbody>
    </table>`;
  return html`<p class="conclusion">${conclusion(comparison, superiorName)}</p>${isEmpty ? null : counts}`;
}

function conclusion({ targets, deadlines, tasks }: Comparison, superiorName: string): string {
  const sure = faultWords(
    superiorName,
    [countLower(targets, isCertainPair), '低于'],
    [countLower(deadlines, isCertainPair), '晚于'],
  );
  const unsure = (row: JudgedRow<unknown>) => !isCertainPair(row);
  const likely = faultWords(
    superiorName,
    [countLower(targets, unsure), '可能低于'],
    [countLower(deadlines, unsure), '可能晚于'],
  );
  const words = [
    sure === '' ? '' : `本稿有${sure}，请调整或说明理由。`,
    likely === '' ? '' : `${sure === '' ? '' : '另'}有${likely}，请核对。`,
  ].join('');
  if (words !== '') return words;
  if (countDemanded(targets) + countDemanded(deadlines) > 0) {
    const late = countDemanded(deadlines) > 0 ? `和晚于${superiorName}的时限` : '';
    return `没有发现低于${superiorName}的指标${late}。`;
  }
  const nothing = `${superiorName}中没有读出指标`;
  return demandedTasks(tasks).length > 0 ? `${nothing}和时限，只对照任务。` : `${nothing}、时限和任务。`;
}

/** `3项指标低于市级计划、1项时限晚于市级计划`, '' where there are none. */
function faultWords(superiorName: string, ...[targets, deadlines]: readonly (readonly [number, string])[]): string {
  const words = (name: string, [count, relation]: readonly [number, string]) =>
    count > 0 ? [`${count}项${name}${relation}${superiorName}`] : [];
  return [...words('指标', targets!), ...words('时限', deadlines!)].join('、');
}

function countLower(rows: readonly JudgedRow<unknown>[], counts: (row: JudgedRow<unknown>) => boolean): number {
  return rows.filter((row) => row.verdict === 'lower' && counts(row)).length;
}

function judgedCounts(name: string, kind: 'target' | 'deadline', rows: readonly JudgedRow<unknown>[]): Html {
  return html`
    <tr>
      <th scope="row">${name}</th><td>共 <b>${countDemanded(rows)}</b> 项</td>
      ${verdictGroups.map((group) => countCell(group.kind, group[kind], countOf(rows, group.verdicts)))}
    </tr>`;
}

function taskCounts(tasks: Comparison['tasks']): Html {
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

function countOf(rows: readonly JudgedRow<unknown>[], verdicts: readonly string[]): number {
  return rows.filter(({ verdict }) => verdicts.includes(verdict)).length;
}
