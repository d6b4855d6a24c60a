// `compare --format text` and `json` on a comparison made by hand, line for line.
import { strict as assert } from 'node:assert';
import { createColors } from 'picocolors';
import type { ComparedDraft } from '../../../server/src/cli/formats/compare/comparedDraft';
import { compareFormats } from '../../../server/src/cli/formats/compare/compareFormats';
import type { Comparison } from '../../../server/src/compare/comparison';
import { parsePlan } from '../../../server/src/plan/document';
import { LineIndex } from '../../../server/src/text/lines';
import { ownText, sampleComparison } from '../../features/comparisonSample';
import { readableColors } from '../readableColors';

const draft: ComparedDraft = {
  path: '区.txt',
  text: ownText,
  lines: new LineIndex(ownText),
  document: parsePlan(ownText),
  comparisons: [sampleComparison],
  troubles: [],
};
/** The text; escape sequences as words: `<red>…</>`. */
async function shown(part: Partial<ComparedDraft>, { columns = 100, isColoured = false } = {}): Promise<string> {
  const text = (await compareFormats.text())({ ...draft, ...part }, { colors: createColors(isColoured), columns });
  return readableColors(text);
}

const list: Comparison = {
  ...sampleComparison,
  reference: { ...sampleComparison.reference, document: null, path: '省.json', name: '清单' },
  deadlines: [],
  tasks: [],
};
const date = sampleComparison.deadlines[0]!;
/** One more deadline of the higher plan in the same words. */
const another = () => ({ ...date, superior: { ...date.superior! } });
const untaken = sampleComparison.tasks[2]!;
const dated: Comparison = {
  ...sampleComparison,
  targets: [],
  deadlines: [
    { ...another(), confidence: 0.3, verdict: 'equal' },
    { ...another(), own: null, confidence: 0.3, verdict: 'missing' },
    { ...another(), own: null, verdict: 'missing' },
    { ...another(), verdict: 'incomparable', reason: '说的是两回事' },
  ],
  tasks: [{ ...untaken, confidence: 0.3 }, untaken],
};

const coloured = `本稿  临江区2026年食品安全监督管理计划（区.txt）
市级  云州市2026年食品安全监督管理计划（file:///plans/云州市计划.txt）

<bold>市级计划的指标 5 项：不低于 1 项（其中 1 项须核对），低于 2 项，无法比较 1 项，未承接 1 项。</>
市级计划的时限 1 项：不晚于 0 项，晚于 1 项，无法比较 0 项，未承接 0 项。
市级计划的任务 3 项：已承接 2 项，未承接 1 项。

<bold><red>低于市级计划的指标</>（2 项）</>
  1. 外卖封签使用率
    市级  ≥90%  一、（一）（第3行）  外卖封签使用率达到90%以上，大宗食材公开招标于8月底前实行。
    本稿  ≥45%  一、（一）（第3行）  外卖封签使用率达到45%以上，大宗食材公开招标于10月底前实
          行，打造样板店3家。
  2. 投诉办结
    市级  ≤5工作日  一、（一）（第4行）  抽检总量达到6批次/千人，投诉在5个工作日内办结。
    本稿  ≤10工作日  一、（一）（第4行）  抽检总量达到7.5批次/千人，投诉在10个工作日内办结，新
          建示范街区12条。

<bold><red>晚于市级计划的时限</>（1 项）</>
  1. 大宗食材公开招标
    市级  8月底前  一、（一）（第3行）  外卖封签使用率达到90%以上，大宗食材公开招标于8月底前实行。
    本稿  10月底前  一、（一）（第3行）  外卖封签使用率达到45%以上，大宗食材公开招标于10月底前
          实行，打造样板店3家。

<bold><yellow>没有承接的指标</>（1 项）</>
  1. 培训覆盖率
    市级  100%  一、（一）（第5行）  培训覆盖率达到100%，新建示范街区100条。

<bold>无法比较的指标（1 项）</>
  1. 新建示范街区
    市级  100条  一、（一）（第5行）  培训覆盖率达到100%，新建示范街区100条。
    本稿  12条  一、（一）（第4行）  抽检总量达到7.5批次/千人，投诉在10个工作日内办结，新建示
          范街区12条。
    说明  上级计划是全市总数；不能确定说的是同一件事，请核对

<bold>不低于市级计划、但对应关系须核对的指标（1 项）</>
  1. 抽检总量
    市级  6批次/千人  一、（一）（第4行）  抽检总量达到6批次/千人，投诉在5个工作日内办结。
    本稿  7.5批次/千人  一、（一）（第4行）  抽检总量达到7.5批次/千人，投诉在10个工作日内办
          结，新建示范街区12条。
    说明  不能确定说的是同一件事，请核对

<bold><yellow>没有找到对应内容的任务</>（1 项）</>
  1. 一、（一）（第5行）  强化培训。培训覆盖率

本稿另有 1 项指标，上级计划中没有对应的内容；用 --format html 或 json 可以逐项查看。
`;

const narrow = `本稿  （没有找到标题）（区.txt）
上级  清单（省.json）

上级计划的指标 5 项：不低于 1 项（其中 1 项
  须核对），低于 2 项，无法比较 1 项，未承接 1
  项。
没有读出上级计划的时限。
没有读出上级计划的任务。

低于上级计划的指标（2 项）
  1. 外卖封签使用率
    上级  ≥90%  一、（一）（第3行）
    本稿  ≥45%  一、（一）（第3行）  外
          卖封签使用率达到45%以上，大宗食材公
          开招标于10月底前实行，打造样板店3
          家。
  2. 投诉办结
    上级  ≤5工作日  一、（一）（第4行）
    本稿  ≤10工作日  一、（一）（第4行）
          抽检总量达到7.5批次/千人，投诉在10个
          工作日内办结，新建示范街区12条。

没有承接的指标（1 项）
  1. 培训覆盖率
    上级  100%  一、（一）（第5行）

无法比较的指标（1 项）
  1. 新建示范街区
    上级  100条  一、（一）（第5行）
    本稿  12条  一、（一）（第4行）  抽
          检总量达到7.5批次/千人，投诉在10个工
          作日内办结，新建示范街区12条。
    说明  上级计划是全市总数；不能确定说
          的是同一件事，请核对

不低于上级计划、但对应关系须核对的指标（1 项）
  1. 抽检总量
    上级  6批次/千人  一、（一）（第4行）
    本稿  7.5批次/千人  一、（一）（第4
          行）  抽检总量达到7.5批次/千人，投诉
          在10个工作日内办结，新建示范街区12
          条。
    说明  不能确定说的是同一件事，请核对

本稿另有 1 项指标，上级计划中没有对应的内容；
用 --format html 或 json 可以逐项查看。
`;

const deadlines = `本稿  临江区2026年食品安全监督管理计划（区.txt）
市级  云州市2026年食品安全监督管理计划（file:///plans/云州市计划.txt）

没有读出市级计划的指标。
市级计划的时限 4 项：不晚于 1 项（其中 1 项须核对），晚于 0 项，无法比较 1 项，未承接 2 项。
市级计划的任务 2 项：已承接 0 项，未承接 2 项。

没有承接的时限（2 项）
  1. 大宗食材公开招标
    市级  8月底前  一、（一）（第3行）  外卖封签使用率达到90%以上，大宗食材公开招标于8月底前实行。
  2. 大宗食材公开招标
    市级  8月底前  一、（一）（第3行）  外卖封签使用率达到90%以上，大宗食材公开招标于8月底前实行。
    说明  本稿可能有相近内容，请核对

无法比较的时限（1 项）
  1. 大宗食材公开招标
    市级  8月底前  一、（一）（第3行）  外卖封签使用率达到90%以上，大宗食材公开招标于8月底前实行。
    本稿  10月底前  一、（一）（第3行）  外卖封签使用率达到45%以上，大宗食材公开招标于10月底前
          实行，打造样板店3家。
    说明  说的是两回事

不晚于市级计划、但对应关系须核对的时限（1 项）
  1. 大宗食材公开招标
    市级  8月底前  一、（一）（第3行）  外卖封签使用率达到90%以上，大宗食材公开招标于8月底前实行。
    本稿  10月底前  一、（一）（第3行）  外卖封签使用率达到45%以上，大宗食材公开招标于10月底前
          实行，打造样板店3家。
    说明  不能确定说的是同一件事，请核对

没有找到对应内容的任务（2 项）
  1. 一、（一）（第5行）  强化培训。培训覆盖率
  2. 一、（一）（第5行）  强化培训。培训覆盖率（本稿可能有相近内容，请核对）
`;

describe('compare formats', () => {
  it('text: all kinds of targets, in colour', async () =>
    assert.equal(await shown({}, { isColoured: true }), coloured));

  it('text: a list of targets on a narrow terminal, a draft without a title', async () =>
    assert.equal(await shown({ document: parsePlan('开会。'), comparisons: [list] }, { columns: 46 }), narrow));

  it('text: all kinds of deadlines, the certain ones first', async () =>
    assert.equal(await shown({ comparisons: [dated] }), deadlines));

  it('text: counts what the draft has beyond all plans, of each kind', async () => {
    const { targets, deadlines: dates, tasks } = sampleComparison;
    const alone = {
      ...sampleComparison,
      targets: targets.map((row) => ({ ...row, superior: null, verdict: 'extra' as const })),
      deadlines: dates.map((row) => ({ ...row, superior: null, verdict: 'extra' as const })),
      tasks: tasks.map((row) => ({ ...row, superior: null })),
    };
    const last = (text: string) => text.trimEnd().split('\n').at(-1);
    const tail = '，上级计划中没有对应的内容；用 --format html 或 json 可以逐项查看。';
    assert.equal(
      last(await shown({ comparisons: [alone] }, { columns: 200 })),
      `本稿另有 6 项指标、1 项时限、3 项任务${tail}`,
    );
    assert.equal(
      last(await shown({ comparisons: [alone, sampleComparison] }, { columns: 200 })),
      `本稿另有 1 项指标${tail}`,
    );
    assert.doesNotMatch(await shown({ comparisons: [{ ...alone, targets: [], deadlines: [], tasks: [] }] }), /另有/);
  });
});
