// Denominators: what a figure is counted against (千人, 万吨, 每区) and the period it is for.
import { type Period, periodsBefore, periodsBehind, periodsBehindPattern } from '../../../words/periods';
import { namesOf, unitNamed } from '../../../words/units';
import type { Target } from '../../model';

/** Denominator, period, and where their words behind the figure end. */
export interface Denominator {
  readonly per: string | null;
  readonly period: Period | null;
  readonly end: number;
}

const single = namesOf(({ per }) => per === 'single' || per === 'rate');
const scaled = namesOf(({ per }) => per === 'scaled' || per === 'rate');
/** 千人, 10万人口, 公顷, 万台, 区; a bare 10万 is so many people. */
const amount = [
  `[0-9]*[十百千万亿]{1,2}(?:${scaled})`,
  `[0-9]*[十百千万亿]{0,2}(?:${single})`,
  namesOf(({ kind }) => kind === 'district' || kind === 'town' || kind === 'body'),
  `(?:[0-9]{1,3}|[十百])?[万千](?!${single})`,
].join('|');
/** /千人, /千人·年, /月·平方公里, /（平方公里·月）. */
const perAfter = new RegExp(
  `[ 　]*[/／][ 　]*(?<open>[（(])?(?:(?<counted>${amount})(?:每?(?<each>年|月|季度)|[·•・∙⋅/／](?<then>${periodsBehindPattern}))?|(?<first>${periodsBehindPattern})(?:[·•・∙⋅/／](?<second>${amount}))?)`,
  'y',
);
/** Words for people among whom something is counted. */
const people = '居民|群众|学生|师生|老年人|老人|儿童|职工';
/** 每千人, 每10万户籍人口, 每万名学生. */
const perBefore = new RegExp(
  `每(?:一)?(?:个)?([0-9]{2,}[十百千万亿]*|[0-9]?[十百千万亿]+)(?:名|个)?(?:常住|户籍|在校)?(人口|${people}|${namesOf(({ per }) => per)})`,
);
const asPeople = new RegExp(`^(?:人口|${people})$`);
/** 万台死亡率, 亿元产值死亡人数: what a rate is counted against may be part of its name. */
const perInName = new RegExp(
  `(?:^|[^0-9０-９.．百千万亿])([十百千万亿]{1,2}(?:${scaled}))(?![及或]?以[上下内])[^，。；、,;0-9０-９]{0,14}(?:率|数|量)[^，。；、,;0-9０-９]{0,8}$`,
);
const everyBody = new RegExp(`每(?:一)?(?:个)?(${namesOf(({ every }) => every)})(?!.{0,30}[，；])`);
const periods = periodsBefore.map((one) => ({ ...one, pattern: new RegExp(one.words) }));

/** What a denominator is read from. */
export interface DenominatorPlace {
  readonly figureEnd: number;
  /** The figure's unit. */
  readonly unit?: string;
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
  const after = perAfter.exec(text);
  return after ? endOf(text, after) : figureEnd;
}

/** Where it ends with the bracket that it opens. */
function endOf(text: string, { index, 0: words, groups }: RegExpExecArray): number {
  const end = index + words.length;
  return groups!.open !== undefined && /^[）)]/.test(text.slice(end, end + 1)) ? end + 1 : end;
}

/** Reads them off the words behind the figure, else off its sentence; the parts of a total share its period. */
export function readDenominator(text: string, { figureEnd, unit, own, wide, previous }: DenominatorPlace): Denominator {
  perAfter.lastIndex = figureEnd;
  const after = perAfter.exec(text);
  const found = findPeriod(own);
  // A share is for a period only where it is said to repeat: 年度计划完成率 names the plan.
  const period = found?.explicit || unitNamed(unit ?? '')?.kind !== 'share' ? found : null;
  const isJoined = unit === '%' && previous?.unit === '%' && joins.test(own);
  const isListed = previous && previous.per === previous.period && inList.test(own);
  const shared = previous && (isJoined || isListed || /其中/.test(wide)) ? previous.period : null;
  if (after) {
    const end = endOf(text, after);
    const { counted, each, then, first, second } = after.groups!;
    const goesOn = /^(?:每|·)年/.test(text.slice(end, end + 2)) ? '年' : undefined;
    const written = each ?? then ?? first ?? goesOn;
    const stated = written === undefined ? undefined : (periodsBehind[written] ?? null);
    const per = (counted ?? second)?.replace(/口$/, '');
    return { per: per ?? stated ?? null, period: stated ?? period?.name ?? shared, end };
  }
  const per =
    countedBody(own.slice(-40), /^(?:share|age)$/.test(unitNamed(unit ?? '')?.kind ?? '')) ??
    (period?.explicit ? period.name : null);
  return { per, period: period?.name ?? shared, end: figureEnd };
}

/** 30%以上的市和5%以上的县: one period for both. */
const joins = /^的?[^，。；]{0,16}[和及与]$/;

/** A share of what is counted per head (人均能耗下降5%) is none per head, nor is an age. */
function countedBody(near: string, isShare: boolean): string | null {
  const amount = perBefore.exec(near);
  if (amount) return amount[1]! + amount[2]!.replace(asPeople, '人');
  const counted = everyBody.exec(near.slice(-24))?.[1];
  if (counted) return counted;
  return perInName.exec(near)?.[1] ?? (!isShare && /人均[^，。；]{0,16}$/.test(near) ? '人' : null);
}

/** 每年选树30家示范店、20条示范街: one period for all of a list without a comma; 每 sets what is counted against anew. */
const inList = /^[^，。；：,;:每]{0,24}[、和及与][^，。；：,;:每0-9]{0,24}$/;

const ownYear = /20[0-9]{2}年[底末前]/;

/** Farthest that a period is looked for. */
const reach = 48;

/** The period a text sets, the one nearest to its end; `explicit` for 每年 and 1年, not for 全年. */
function findPeriod(own: string): { name: Period; explicit: boolean } | null {
  const near = own.slice(-reach);
  const comma = Math.max(near.lastIndexOf('，'), near.lastIndexOf('、'), near.lastIndexOf(','));
  const last = near.slice(comma + 1);
  // A year of its own (到2027年建成) is no part of what is done every year.
  for (const part of comma < 0 || ownYear.test(last) ? [last] : [last, near])
    for (const { pattern, period, repeats } of periods)
      if (pattern.test(part)) return { name: period, explicit: repeats };
  return null;
}
