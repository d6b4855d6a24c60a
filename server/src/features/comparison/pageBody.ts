// The content of the page "目标对照": a section for each higher plan, notes, room for signatures.
import { type Html, html } from '../../text/html';
import { superiorLevel } from '../superior/superiorLevel';
import { extraLists } from './extraList';
import { deadlineTable, type PlanSection, targetTable } from './judgedTable';
import { otherYearsWords } from './otherYearsWords';
import type { ComparisonPageInput } from './pageInput';
import { summaryOf } from './summary';
import { taskTable } from './taskTable';

/** Title of the page. */
export function pageTitle({ draft }: ComparisonPageInput): string {
  return `目标对照：${draft.title ?? draft.name}`;
}

/** What stands between `<body>` and `</body>`. */
export function pageBody({ draft, comparisons, troubles = [] }: ComparisonPageInput): Html {
  const isOneOfMany = comparisons.length > 1;
  return html`
    <main>
      <header>
        <h1>目标对照表</h1>
        <p class="draft">本稿：<b>${draft.title ?? draft.name}</b></p>
      </header>
      ${troubles.map((trouble) => html`<p class="trouble" role="alert">${trouble}</p>`)}
      ${comparisons.map((comparison, plan) => {
        const superiorName = `${superiorLevel(comparison.reference)}计划`;
        return planSection({ draft, comparison, plan, superiorName }, isOneOfMany ? `之${plan + 1}` : '');
      })}
      ${comparisons.length > 0 ? [notes, signatures] : troubles.length > 0 ? null : howToConfigure}
    </main>`;
}

function planSection(section: PlanSection, ordinal: string): Html {
  const { reference } = section.comparison;
  return html`
    <section class="plan">
      <h2>上级计划${ordinal}：${reference.name}</h2>
      ${summaryOf(section)}
      ${reference.document ? planParts(section) : listParts(section)}
    </section>`;
}

function planParts(section: PlanSection): Html[] {
  const { superiorName } = section;
  const parts: readonly (readonly [string, Html | null, string])[] = [
    ['一、指标', targetTable(section), `${superiorName}中没有读出指标。`],
    ['二、时限', deadlineTable(section), otherYearsWords(section.comparison) ?? `${superiorName}中没有读出时限。`],
    ['三、任务', taskTable(section), `${superiorName}中没有读出任务。`],
    ['四、本稿另有的内容', extraLists(section), `本稿没有${superiorName}以外的指标、时限和任务。`],
  ];
  return parts.map(
    ([title, content, otherwise]) => html`<h3>${title}</h3>${content ?? html`<p class="empty">${otherwise}</p>`}`,
  );
}

/** What a draft has beyond a list says nothing, for a list is seldom the whole of a plan. */
function listParts(section: PlanSection): Html {
  return html`<p class="empty">这是一份指标清单，只对照清单所列的指标。</p>${targetTable(section)}`;
}

const notes = html`
  <aside class="notes">
    <p>说明：只比较比率、人均、频次、时间和上级计划对各区分别提出的数量；总数、口径或对象不同的列为“无法比较”，由人工判断。
    “可能对应”表示两处文字相近但没有把握，请核对原文。条形图里空心为上级计划，实心为本稿，竖线是上级计划要求的位置。</p>
    <p>本表由计划稿助手根据两份文稿自动生成，供核对使用，以文稿原文为准。</p>
  </aside>`;

const signatures = html`
  <section class="signatures">
    <h2>核对意见</h2>
    <table>
      <tbody>
        <tr><td class="opinion" colspan="3"></td></tr>
        <tr><th>核对人（签字）</th><th>单位</th><th>日期</th></tr>
        ${[1, 2, 3].map(() => html`<tr class="blank"><td></td><td></td><td></td></tr>`)}
      </tbody>
    </table>
  </section>`;

const howToConfigure = html`
  <section class="guide">
    <p>还没有指定上级计划，所以没有可以对照的内容。</p>
    <p>请在本稿所在文件夹或上级文件夹的 <code>plan-draft.json</code> 里写明上级计划的文件，路径从该文件所在的文件夹算起：</p>
    <pre>${'{\n  "superior": "某市2026年食品安全监督管理计划.txt"\n}'}</pre>
    <p>上级计划可以是文本、Markdown，也可以是指标清单（JSON）；有几份就写成 <code>["…", "…"]</code>。也可以在 VS Code 的设置
    <code>planDraft.superior</code> 里填写。</p>
  </section>`;
