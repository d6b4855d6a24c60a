// `compare --format text`: what the draft lacks against its higher plans, for people at a terminal.
import {
  type ComparedDeadline,
  type ComparedTarget,
  type Comparison,
  countDemanded,
  type JudgedRow,
  type Verdict,
} from '../../../compare/comparison';
import { otherYearsWords } from '../../../features/comparison/otherYearsWords';
import { isLowerInDoubt, verdictGroups } from '../../../features/comparison/verdictWords';
import { superiorLevel } from '../../../features/superior/superiorLevel';
import type { ResultLayout } from '../../printResult';
import { sourceOf } from '../lint/report';
import { type ComparedDraft, type CompareFormat, ownRows } from './comparedDraft';
import { hangingRows, isDoubtful, judgedRows, type RowContext, type RowWords, taskRows } from './compareRows';

/** For each higher plan the figures, then what needs attention, the worst first; at the end how much the draft has alone. */
export const compareText: CompareFormat = (draft, context) => {
  const blocks = draft.comparisons.flatMap((comparison) => [
    headRows(draft, comparison, context),
    ...attentionBlocks(draft, comparison, context),
  ]);
  return [...blocks, extraRows(draft, context)]
    .filter((rows) => rows.length > 0)
    .map((rows) => `${rows.join('\n')}\n`)
    .join('\n');
};

const targetWords: RowWords<ComparedTarget> = { name: ({ indicator }) => indicator, figure: ({ figure }) => figure };
const deadlineWords: RowWords<ComparedDeadline> = { name: ({ subject }) => subject, figure: ({ text }) => text };

function headRows(draft: ComparedDraft, comparison: Comparison, context: ResultLayout): string[] {
  const { reference, targets, deadlines, tasks } = comparison;
  const { title } = draft.document;
  const level = superiorLevel(reference);
  const demanded = tasks.filter(({ superior }) => superior);
  const taken = demanded.filter(({ own }) => own).length;
  const taskCounts = [
    ['已承接', taken],
    ['未承接', demanded.length - taken],
  ] as const;
  const counts = [
    countsText(`${level}计划的指标`, countDemanded(targets), judgedCounts(targets, 'target')),
    deadlines.length === 0 && comparison.otherYears
      ? otherYearsWords(comparison)!
      : countsText(`${level}计划的时限`, countDemanded(deadlines), judgedCounts(deadlines, 'deadline')),
    countsText(`${level}计划的任务`, demanded.length, taskCounts),
  ];
  const [first, ...others] = counts.map((text) => hangingRows(text, { margin: '', hanging: 2, context }));
  return [
    ...hangingRows(`本稿  ${title ?? '（没有找到标题）'}（${draft.path}）`, { margin: '', hanging: 6, context }),
    ...hangingRows(`${level}  ${reference.name}（${reference.path}）`, { margin: '', hanging: 6, context }),
    '',
    ...first!.map(context.colors.bold),
    ...others.flat(),
  ];
}

/** Of `count` rows so many in `doubt`, where that matters. */
type Counts = readonly (readonly [name: string, count: number, doubt?: number])[];

function judgedCounts(rows: readonly JudgedRow<unknown>[], kind: 'target' | 'deadline'): Counts {
  return (['kept', 'lower', 'incomparable', 'missing'] as const).map((name) => {
    const group = verdictGroups.find((one) => one.kind === name)!;
    const members = rows.filter(({ verdict }) => (group.verdicts as readonly Verdict[]).includes(verdict));
    const doubt = name === 'kept' || name === 'lower' ? members.filter(isDoubtful).length : 0;
    return [group[kind], members.length, doubt] as const;
  });
}

function countsText(name: string, total: number, counts: Counts): string {
  if (total === 0) return `没有读出${name}。`;
  const parts = counts.map(
    ([words, count, doubt = 0]) => `${words} ${count} 项${doubt > 0 ? `（其中 ${doubt} 项须核对）` : ''}`,
  );
  return `${name} ${total} 项：${parts.join('，')}。`;
}

function attentionBlocks(draft: ComparedDraft, comparison: Comparison, context: ResultLayout): string[][] {
  const { reference, targets, deadlines, tasks } = comparison;
  const { colors, columns } = context;
  const level = superiorLevel(reference);
  const rowContext: RowContext = {
    own: draft,
    superior: sourceOf(reference),
    level,
    hasSentences: reference.document !== null,
    columns,
  };
  const head = (words: string, count: number) => colors.bold(`${words}（${count} 项）`);
  const judged = (words: string, deadlineTitle: string, accepts: (row: JudgedRow<unknown>) => boolean) => {
    const [some, dated] = [targets.filter(accepts), deadlines.filter(accepts)];
    return [
      some.length > 0 ? [head(words, some.length), ...judgedRows(some, targetWords, rowContext)] : [],
      dated.length > 0 ? [head(deadlineTitle, dated.length), ...judgedRows(dated, deadlineWords, rowContext)] : [],
    ];
  };
  const are = (verdict: Verdict) => (row: JudgedRow<unknown>) => row.verdict === verdict;
  const untaken = tasks.filter((row) => row.superior && !row.own);
  return [
    ...judged(colors.red(`低于${level}计划的指标`), colors.red(`晚于${level}计划的时限`), isLowerForSure),
    ...judged(colors.yellow('没有承接的指标'), colors.yellow('没有承接的时限'), are('missing')),
    ...judged('无法比较的指标', '无法比较的时限', are('incomparable')),
    ...judged(
      colors.yellow(`可能低于${level}计划、须核对的指标`),
      colors.yellow(`可能晚于${level}计划、须核对的时限`),
      isLowerInDoubt,
    ),
    ...judged(
      `不低于${level}计划、但对应关系须核对的指标`,
      `不晚于${level}计划、但对应关系须核对的时限`,
      isKeptInDoubt,
    ),
    untaken.length > 0
      ? [head(colors.yellow('没有找到对应内容的任务'), untaken.length), ...taskRows(untaken, rowContext)]
      : [],
  ];
}

function isLowerForSure(row: JudgedRow<unknown>): boolean {
  return row.verdict === 'lower' && !isLowerInDoubt(row);
}

function isKeptInDoubt(row: JudgedRow<unknown>): boolean {
  return (row.verdict === 'equal' || row.verdict === 'higher') && isDoubtful(row);
}

/** What the draft has beyond its higher plans, in numbers. */
function extraRows({ comparisons }: ComparedDraft, context: ResultLayout): string[] {
  const counts: Counts = [
    ['项指标', ownRows(comparisons, ({ targets }) => targets).length],
    ['项时限', ownRows(comparisons, ({ deadlines }) => deadlines).length],
    ['项任务', ownRows(comparisons, ({ tasks }) => tasks).length],
  ];
  const some = counts.filter(([, count]) => count > 0).map(([words, count]) => `${count} ${words}`);
  if (some.length === 0) return [];
  const text = `本稿另有 ${some.join('、')}，上级计划中没有对应的内容；用 --format html 或 json 可以逐项查看。`;
  return hangingRows(text, { margin: '', hanging: 0, context });
}
