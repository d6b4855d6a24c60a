// What a figure amounts to, so that 1件/千人 and 每万人10件, or 每季度1次 and 每年4次, can be told to be the same.
import { parseHanNumeral, toHalfWidth } from '../../../text/numerals';
import { type Converted, convert, denominatorOf, intensityOf } from '../../../words/conversions';
import { timesPerYear } from '../../../words/periods';
import { namesOf, unitNamed } from '../../../words/units';
import type { Target } from '../../model';

/**
 * What may be held against what: a share, a change, an amount per head, weight, area or volume, a frequency, a time limit, hours of
 * training, a score, an amount for each body, one for each district, one for each town; `total` for what only its own area can judge.
 */
export type QuantityKind =
  | 'share'
  | 'change'
  | 'density'
  | 'frequency'
  | 'limit'
  | 'hours'
  | 'score'
  | 'each'
  | 'district'
  | 'town'
  | 'total';

/** A figure in base units; a rate of failure as that of success. */
export interface Quantity {
  readonly kind: QuantityKind;
  /** Two quantities can only be compared where these are equal: `%`, `样/人`, `次/年`. */
  readonly dimension: string;
  readonly amount: number;
  readonly lowerIsBetter: boolean;
}

/** A figure with the words that it is read in. */
export interface FigureWords extends Pick<Target, 'value' | 'unit' | 'per' | 'period' | 'comparator'> {
  /** The clause up to the number, comparator included, and behind the figure. */
  readonly before: string;
  readonly after: string;
  /** The sentence up to the number. */
  readonly lead: string;
}

/** 镇、街道 and the like with what may follow them before a figure: 每个街镇（园区）建设. */
const behindEvery = '(?:[（(、][^，。；]{0,10})?[^，。；、]{0,24}$';
const everyTown = new RegExp(`(?:各|每个?)(?:${namesOf(({ kind }) => kind === 'town')})${behindEvery}`);
const districts = `市辖区|县区|县市区|市|设区市|地市|${namesOf(({ kind }) => kind === 'district')}`;
const everyDistrict = new RegExp(`(?:各|每个?)(?:${districts})${behindEvery}`);
/** 每家企业, 每座冷库, 每班, 各学校, 对学校食堂…, 逐户; 各地 and 各部门 are no bodies that are counted, 每批 and 每次 none. */
const counters = '个|家|所|户|名|位|处|类|座|栋|间|条|支|台|辆|艘';
const noBodies = '地|项|环节|类别|级|部门|方面|[省市区县]';
const noCounted =
  '[0-9０-９一二两三四五六七八九十百千万几半年月日周天季学旬星双隔逢当次期批轮场项份件吨克亩元人]|公[里斤顷]|平方|立方';
const everyBody = new RegExp(
  `每(?:一)?(?:(?:${counters})(?!${noBodies})|(?!${counters}|${noBodies}|${noCounted})[㐀-鿿])[^，。；]{0,30}$|` +
    `各(?!${noBodies})[^，。；]{0,16}$|(?:^|[，。；、])对[^，。；]{2,30}$|逐(?:户|家|校)`,
);
const eachOne = new RegExp(`每(?:一)?(?!名|类|${noBodies}|${noCounted})[㐀-鿿]`);
/** 提高2%, 较上年下降了3个百分点. */
const rising = '提高|提升|增长|增加|上升|增';
const falls = '下降|降低|减少|压减|压缩|再减|下调|降|减';
const change = new RegExp(`(?:${rising}|${falls})(?:幅度)?(?:了|不少于|不低于|不小于|超过|达到|达)?[\\s　|｜]*$`);
const falling = new RegExp(falls);
/** Rates of failure: 不合格率在2%以内 is 合格率98%以上. */
const complement = /不合格率|不达标率|超标率|损坏率|故障率|逾期[^，。；]{0,6}(?:率|比例)|未[^，。；]{1,4}(?:率|比例)/;

/** Total: what nothing else fits is a total. */
export function quantityOf(words: FigureWords): Quantity {
  const { unit, per, comparator } = words;
  const value = bindingValue(words);
  const lowerIsBetter = comparator === '<=' || comparator === '<';
  const kind = unitNamed(unit)?.kind;
  const converted = convert(unit);
  const amount = value * converted.factor;
  if (kind === 'share' || kind === 'change') return share(words, amount, lowerIsBetter);
  if (kind === 'score') return { kind, dimension: unit, amount, lowerIsBetter };
  const intensity = intensityOf(unit);
  if (intensity) return { kind: 'density', dimension: intensity.name, amount: value * intensity.factor, lowerIsBetter };
  const base = denominatorOf(per);
  if (unit === '' && !base) return { kind: 'share', dimension: '', amount: value, lowerIsBetter };
  if (base) return density(words, { amount: amount / base.factor, base, lowerIsBetter });
  if (isTraining(words, lowerIsBetter))
    return {
      kind: 'hours',
      dimension: unit === '小时' ? '学时' : converted.name,
      amount: amount * perYear(words),
      lowerIsBetter: false,
    };
  const isFloor = comparator === '>=' || comparator === '>';
  if (kind === 'time') return { kind: 'limit', dimension: converted.name, amount, lowerIsBetter: !isFloor };
  return counted(words, amount, lowerIsBetter);
}

/** A share, or a change of one; of a rate of failure the share that is left. */
function share({ unit, before }: FigureWords, amount: number, lowerIsBetter: boolean): Quantity {
  const isPoints = unitNamed(unit)?.kind === 'change';
  if (!isPoints && !change.test(before))
    return complement.test(before)
      ? { kind: 'share', dimension: '%', amount: 100 - amount, lowerIsBetter: !lowerIsBetter }
      : { kind: 'share', dimension: '%', amount, lowerIsBetter };
  const direction = falling.test(before.slice(-12)) ? '降' : '升';
  return { kind: 'change', dimension: `${isPoints ? '点' : '%'}${direction}`, amount, lowerIsBetter: false };
}

interface AmountPerBase extends Pick<Quantity, 'amount' | 'lowerIsBetter'> {
  readonly base: Converted;
}

/** What is counted against people or goods is for a year; what falls on an area may be for a month. */
function density(words: FigureWords, { amount, base, lowerIsBetter }: AmountPerBase): Quantity {
  const counted = isSample(words.unit) ? '样' : convert(words.unit).name;
  const isArea = unitNamed(base.name)?.kind === 'area' || unitNamed(base.name)?.kind === 'length';
  const times = isArea ? perYear(words) : 1;
  return { kind: 'density', dimension: `${counted}/${base.name}`, amount: amount * times, lowerIsBetter };
}

/** Whether samples are counted in a unit, one as good as the other; 个样品 stands in target lists. */
function isSample(unit: string): boolean {
  return unitNamed(unit)?.kind === 'samples' || unit === '个' || unit === '个样品';
}

function isTraining({ unit, lead, after }: FigureWords, lowerIsBetter: boolean): boolean {
  if (unitNamed(unit)?.kind === 'training') return true;
  return unit === '小时' && !lowerIsBetter && /培训|学习|教育|授课/.test(lead + after);
}

/** A number of things or of occasions in a year. */
function counted(words: FigureWords, amount: number, lowerIsBetter: boolean): Quantity {
  const { unit, per, period, lead, before } = words;
  const kind = unitNamed(unit)?.kind;
  const counterpart = per === null ? undefined : unitNamed(per);
  const isOccasion = kind === 'visits' || kind === 'events';
  const yearly = { dimension: isOccasion ? '次' : convert(unit).name, amount: amount * perYear(words), lowerIsBetter };
  if (counterpart?.kind === 'district' || everyDistrict.test(lead.slice(-40))) return { kind: 'district', ...yearly };
  if (counterpart?.kind === 'town' || everyTown.test(lead.slice(-40))) return { kind: 'town', ...yearly };
  const isEach = counterpart?.every === true || everyBody.test(before) || everyBody.test(lead.slice(-40));
  const isFrequent = isOccasion && (period !== null || everyYears.test(lead));
  if (isFrequent && (isEach || isRepeated(words))) return { kind: 'frequency', ...yearly };
  return { kind: isEach && (!isSample(unit) || eachOne.test(before)) ? 'each' : 'total', ...yearly };
}

/** 每季度, 按月 repeat; a whole year's number is one where a floor is set for it. */
function isRepeated({ period, per, comparator, unit, lead }: FigureWords): boolean {
  if (period !== '年' || everyYears.test(lead)) return true;
  return per === '年' || (comparator !== null && unitNamed(unit)?.kind === 'visits');
}

/** 每3年至少1次. */
const everyYears = /每(?:隔)?([2-9２-９两二三四五])(?:个)?年[^，。；]{0,20}$/;

function perYear({ period, lead }: FigureWords): number {
  const years = yearsBetween(lead);
  if (years !== null) return 1 / years;
  return period ? timesPerYear[period] : 1;
}

/** After how many years something is done again, by the sentence up to its number: 2 of 每2年1次; null where it does not say. */
export function yearsBetween(lead: string): number | null {
  const years = everyYears.exec(lead)?.[1];
  return years === undefined ? null : (parseHanNumeral(years) ?? Number(toHalfWidth(years)));
}

/** The end of a range that binds: the lower one, or the upper where less is better. */
function bindingValue({ value, comparator }: FigureWords): number {
  if (typeof value === 'number') return value;
  return comparator === '<=' || comparator === '<' ? value[1] : value[0];
}
