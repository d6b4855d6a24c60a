// Small plans compared, and what the comparison says in words that a table of tests can hold.
import { comparePlans } from '../../server/src/compare/comparePlans';
import type { ComparedTarget, Comparison } from '../../server/src/compare/comparison';
import { readReference } from '../../server/src/compare/reference/readReference';
import { parsePlan } from '../../server/src/plan/document';

/** Two plans for 2026: the sentences of a city's and those of a district's, each in one item with a note. */
export function compareSentences(superior: string, own: string): Comparison {
  return compareTexts(
    `云州市2026年食品安全监督管理计划\n一、重点任务\n${superior}（市市场监管委负责）`,
    `临江区2026年食品安全监督管理计划\n一、重点任务\n${own}（区市场监管局负责）`,
  );
}

/** Two whole plans. */
export function compareTexts(superior: string, own: string): Comparison {
  const { plan } = readReference('上级计划.txt', superior);
  if (!plan) throw new Error('no plan to compare with');
  return comparePlans(parsePlan(own), plan);
}

/** The figures of a sentence as they are compared. */
export function figuresIn(sentence: string): ComparedTarget[] {
  return compareSentences('开展宣传活动。', sentence).targets.flatMap(({ own }) => own ?? []);
}

/** `≥98% | 98 | higher`: the figure in its one form, its amount in base units, which way is better. */
export function describeFigure({ figure, amount, lowerIsBetter }: ComparedTarget): string {
  const rounded = amount === null ? 'total' : String(Number(amount.toPrecision(6)));
  return `${figure} | ${rounded} | ${lowerIsBetter ? 'lower' : 'higher'}`;
}

/** `≥98% / ≥97% lower`, a line for each row of targets; `-` for the side that is not there. */
export function describeTargets({ targets }: Comparison): string[] {
  return targets.map(({ superior, own, verdict }) => `${superior?.figure ?? '-'} / ${own?.figure ?? '-'} ${verdict}`);
}
