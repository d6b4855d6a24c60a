// Denominators: what a figure is counted against (千人, 万吨, 每区) and the period it is for.
import type { Period } from './model';

/** Denominator, period, and where their words behind the figure end. */
export interface Denominator {
  readonly per: string | null;
  readonly period: Period | null;
  readonly end: number;
}

const perAfter =
  /[ 　]*[/／][ 　]*([0-9]*[百千万亿]?(?:人口|人|吨|亩|家|户|年|月|季度|周|区|县))(?:[·•・]年|每?(年|月|季度))?/y;
const perBefore = /每(?:一)?(?:个)?([0-9]*[十百千万亿]+(?:常住)?(?:人口|人|吨|亩|户|家))/;
const everyBody =
  /每(?:一)?(?:个)?(区县|街镇|镇街|乡镇|镇乡|街道|社区|村居|行政村|区|县|镇|乡|街|村|所|家|户|校|人)(?!.{0,30}[，；])/;
const periods: readonly (readonly [RegExp, Period, boolean])[] = [
  [/每半年|半年/, '半年', true],
  [/(?:每(?:一)?(?:个)?|1|一)季度/, '季度', true],
  [/每(?:一)?(?:个)?月|(?:1|一)个月/, '月', true],
  [/每(?:一)?周|每星期/, '周', true],
  [/每[日天]/, '日', true],
  [/每(?:一)?年|(?:^|[^0-9])1年|一年/, '年', true],
  [/全年|年度|年内/, '年', false],
];

/** Reads them off the words behind the figure, else off its sentence up to the figure (`wide`). */
export function readDenominator(text: string, figureEnd: number, wide: string): Denominator {
  perAfter.lastIndex = figureEnd;
  const after = perAfter.exec(text);
  const period = findPeriod(wide);
  if (after) {
    const unit = after[1]!.replace(/口$/, '');
    const time = ['年', '月', '季度', '周'].includes(unit)
      ? (unit as Period)
      : ((after[2] as Period | undefined) ?? yearAfter(text, figureEnd + after[0].length) ?? period?.name ?? null);
    return { per: unit, period: time, end: figureEnd + after[0].length };
  }
  const near = wide.slice(-40);
  const counted =
    perBefore.exec(near)?.[1] ??
    everyBody.exec(near.slice(-24))?.[1] ??
    (/人均[^，。；]{0,16}$/.test(near) ? '人' : null);
  const per = counted?.replace(/(?:常住)?人口$/, '人') ?? (period?.explicit ? period.name : null);
  return { per, period: period?.name ?? null, end: figureEnd };
}

function yearAfter(text: string, at: number): Period | null {
  return text.startsWith('每年', at) || text.startsWith('·年', at) ? '年' : null;
}

/** The period a sentence sets, the one nearest to the figure; `explicit` for 每年 and 1年, not for 全年. */
function findPeriod(wide: string): { name: Period; explicit: boolean } | null {
  const near = wide.slice(-30);
  const comma = Math.max(near.lastIndexOf('，'), near.lastIndexOf('、'), near.lastIndexOf(','));
  for (const part of [near.slice(comma + 1), near])
    for (const [pattern, name, explicit] of periods) if (pattern.test(part)) return { name, explicit };
  return null;
}
