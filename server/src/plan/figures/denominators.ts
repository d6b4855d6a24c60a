// Denominators: what a figure is counted against (千人, 万吨, 每区) and the period it is for.
import type { Period } from '../../words/units';
import type { Target } from '../model';

/** Denominator, period, and where their words behind the figure end. */
export interface Denominator {
  readonly per: string | null;
  readonly period: Period | null;
  readonly end: number;
}

/** What is counted only by the thousand and the like: 万台, 千辆, 万单. */
const goods = '台|辆|车|单|件|例|份|张|床|公里|平方米|立方米';
const amount = `(?:[0-9]*[十百千万亿]{1,2}(?:${goods})|[0-9]*[十百千万亿]{0,2}(?:人口|人|吨|亩|家|户|元|平方公里|平方千米|公顷|公里)|区|县|(?:[0-9]{1,3}|[十百])?[万千](?!人|吨|亩|家|户|元|公))`;
const stretch = '(?:年|月|季度|季|周|日(?![常均报前])|天)';
/** /千人, /千人·年, /月·平方公里. */
const perAfter = new RegExp(
  `[ 　]*[/／][ 　]*(?:(${amount})(?:每?(年|月|季度)|[·•・∙⋅/／](${stretch}))?|(${stretch})(?:[·•・∙⋅/／](${amount}))?)`,
  'y',
);
const perBefore = new RegExp(
  `每(?:一)?(?:个)?([0-9]{2,}[十百千万亿]*|[0-9]?[十百千万亿]+)(?:名|个)?(?:常住|户籍|在校)?(人口|居民|群众|学生|师生|人|吨|亩|户|家|元|${goods})`,
);
/** 万台死亡率, 亿元产值死亡人数: what a rate is counted against may be part of its name. */
const perInName = new RegExp(
  `(?:^|[^0-9０-９.．百千万亿])([十百千万亿]{1,2}(?:元|吨|人|户|${goods}))(?![以及][上下])[^，。；、,;0-9０-９]{0,14}(?:率|数)[^，。；、,;0-9０-９]{0,8}$`,
);
const everyBody =
  /每(?:一)?(?:个)?(区县|街镇|镇街|乡镇|镇乡|街道|社区|村居|行政村|区|县|镇|乡|街|村|所|家|户|校|人)(?!.{0,30}[，；])/;
const periods: readonly (readonly [RegExp, Period, boolean])[] = [
  [/每(?:个)?学期/, '学期', true],
  [/每半年|半年/, '半年', true],
  [/(?:每(?:一)?(?:个)?|1|一)季度|每季(?!节)/, '季度', true],
  [/每(?:两|二|2|２)个月|双月/, '双月', true],
  [/每(?:一)?(?:个)?月|(?:1|一)个月/, '月', true],
  [/每(?:一)?周|每星期/, '周', true],
  [/每[日天]/, '日', true],
  [/每(?:一)?年|(?:^|[^0-9])1年|一年/, '年', true],
  [/全年|年度|年内/, '年', false],
];

/** What a denominator is read from. */
export interface DenominatorPlace {
  readonly figureEnd: number;
  /** The sentence up to the figure, from the target before it on. */
  readonly own: string;
  /** The sentence up to the figure. */
  readonly wide: string;
  /** The target before it in the same sentence. */
  readonly previous: Target | undefined;
}

/** Where the words behind a figure that say what it is counted against end; the figure's own end where there are none. */
export function endOfDenominator(text: string, figureEnd: number): number {
  perAfter.lastIndex = figureEnd;
  return figureEnd + (perAfter.exec(text)?.[0].length ?? 0);
}

/** Reads them off the words behind the figure, else off its sentence; the parts of a total share its period. */
export function readDenominator(text: string, { figureEnd, own, wide, previous }: DenominatorPlace): Denominator {
  perAfter.lastIndex = figureEnd;
  const after = perAfter.exec(text);
  const period = findPeriod(own);
  const shared = previous && /其中/.test(wide) ? previous.period : null;
  if (after) {
    const end = figureEnd + after[0].length;
    const counted = (after[1] ?? after[5])?.replace(/口$/, '');
    const written =
      after[2] ?? after[3] ?? after[4] ?? (/^(?:每|·)年/.test(text.slice(end, end + 2)) ? '年' : undefined);
    const stated = written === undefined ? undefined : (periodNames[written] ?? null);
    return { per: counted ?? stated ?? null, period: stated ?? period?.name ?? shared, end };
  }
  const per = countedBody(own.slice(-40)) ?? (period?.explicit ? period.name : null);
  return { per, period: period?.name ?? shared, end: figureEnd };
}

const periodNames: Readonly<Record<string, Period>> = {
  年: '年',
  月: '月',
  季度: '季度',
  季: '季度',
  周: '周',
  日: '日',
  天: '日',
};

function countedBody(near: string): string | null {
  const amount = perBefore.exec(near);
  if (amount) return amount[1]! + amount[2]!.replace(/^(?:人口|居民|群众|学生|师生)$/, '人');
  const counted = everyBody.exec(near.slice(-24))?.[1];
  if (counted) return counted;
  return perInName.exec(near)?.[1] ?? (/人均[^，。；]{0,16}$/.test(near) ? '人' : null);
}

/** The period a text sets, the one nearest to its end; `explicit` for 每年 and 1年, not for 全年. */
function findPeriod(own: string): { name: Period; explicit: boolean } | null {
  const near = own.slice(-30);
  const comma = Math.max(near.lastIndexOf('，'), near.lastIndexOf('、'), near.lastIndexOf(','));
  for (const part of comma < 0 ? [near] : [near.slice(comma + 1), near])
    for (const [pattern, name, explicit] of periods) if (pattern.test(part)) return { name, explicit };
  return null;
}
