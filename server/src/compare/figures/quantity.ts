// What a figure amounts to, so that 1件/千人 and 每万人10件, or 每季度1次 and 每年4次, can be told to be the same.
import type { Target } from '../../plan/model';
import { parseHanNumeral, toHalfWidth } from '../../text/numerals';
import { intensityUnit, perHead, plainUnit, sampleUnit, timesPerYear, timeUnits } from '../../words/units';

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

const occasion = /^(?:次|轮次?|遍|场次?|期)$/;
const body = /^(?:所|校|家|户|社区|村居|行政村|村|人)$/;
const town = /^(?:街道|乡镇|街镇|镇街|镇乡|镇|乡|街)$/;
const everyTown = /(?:各|每个?)(?:乡镇|街镇|镇街|镇乡|街道|镇|乡)(?:[（(、][^，。；]{0,10})?[^，。；、]{0,24}$/;
const district = /^(?:区县|区|县|市)$/;
const everyDistrict =
  /(?:各|每个?)(?:市辖区|区县|县区|县市区|区|县|市|设区市|地市)(?:[（(、][^，。；]{0,10})?[^，。；、]{0,24}$/;
const everyBody =
  /(?:每(?:一)?(?:个|家|所|户|名|处|类)|各)(?!地|项|环节|类别|级|部门|方面|[省市区县])[^，。；]{0,16}$|(?:^|[，。；、])对[^，。；]{2,30}$|逐(?:户|家|校)/;
const eachOne = /每(?:一)?(?:个|家|所|户|处)/;
const change =
  /(?:提高|提升|增长|增加|上升|下降|降低|减少|压减|压缩|再减|下调|降|减|增)(?:幅度)?(?:了|不少于|不低于|不小于|超过|达到|达)?[\s　|｜]*$/;
/** Rates of failure: 不合格率在2%以内 is 合格率98%以上. */
const complement = /不合格率|不达标率|超标率|损坏率|故障率|逾期[^，。；]{0,6}(?:率|比例)|未[^，。；]{1,4}(?:率|比例)/;
const falling = /下降|降低|减少|压减|压缩|再减|下调|降|减/;

/** Total: what nothing else fits is a total. */
export function quantityOf(words: FigureWords): Quantity {
  const { unit, per, comparator } = words;
  const amount = bindingValue(words);
  const lowerIsBetter = comparator === '<=' || comparator === '<';
  const head = perHead(per);
  if (unit === '%' || unit === '‰' || unit === '个百分点') return share(words, amount, lowerIsBetter);
  if (unit === '分') return { kind: 'score', dimension: '分', amount, lowerIsBetter };
  const intensity = intensityUnit(unit);
  if (intensity)
    return { kind: 'density', dimension: intensity.dimension, amount: amount * intensity.factor, lowerIsBetter };
  if (head) return density(words, { amount: amount / head.number, base: head.base, lowerIsBetter });
  if (isTraining(words, lowerIsBetter))
    return { kind: 'hours', dimension: '学时', amount: amount * perYear(words), lowerIsBetter: false };
  const isFloor = comparator === '>=' || comparator === '>';
  if (/工作日$/.test(unit)) return { kind: 'limit', dimension: '工作日', amount, lowerIsBetter: !isFloor };
  const hours = timeUnits[unit];
  if (hours) return { kind: 'limit', dimension: '小时', amount: amount * hours, lowerIsBetter: !isFloor };
  return counted(words, amount, lowerIsBetter);
}

function share({ unit, before }: FigureWords, amount: number, lowerIsBetter: boolean): Quantity {
  if (unit !== '个百分点' && !change.test(before)) {
    const percent = unit === '‰' ? amount / 10 : amount;
    return complement.test(before)
      ? { kind: 'share', dimension: '%', amount: 100 - percent, lowerIsBetter: !lowerIsBetter }
      : { kind: 'share', dimension: '%', amount: percent, lowerIsBetter };
  }
  const direction = falling.test(before.slice(-12)) ? '降' : '升';
  const dimension = `${unit === '个百分点' ? '点' : '%'}${direction}`;
  return { kind: 'change', dimension, amount, lowerIsBetter: false };
}

interface AmountPerBase extends Pick<Quantity, 'amount' | 'lowerIsBetter'> {
  readonly base: string;
}

/** What is counted against people or goods is for a year; what falls on an area may be for a month. */
function density(words: FigureWords, { amount, base, lowerIsBetter }: AmountPerBase): Quantity {
  const counted = sampleUnit.test(words.unit) ? '样' : plainUnit(words.unit);
  const times = areas.test(base) ? perYear(words) : 1;
  return { kind: 'density', dimension: `${counted}/${base}`, amount: amount * times, lowerIsBetter };
}

const areas = /^(?:平方公里|公顷|公里)$/;

function isTraining({ unit, lead, after }: FigureWords, lowerIsBetter: boolean): boolean {
  if (/^(?:学时|课时)$/.test(unit)) return true;
  return unit === '小时' && !lowerIsBetter && /培训|学习|教育|授课/.test(lead + after);
}

/** A number of things or of occasions in a year. */
function counted(words: FigureWords, amount: number, lowerIsBetter: boolean): Quantity {
  const { unit, per, period, lead, before } = words;
  const isOccasion = occasion.test(unit) && (period !== null || everyYears.test(lead));
  const dimension = occasion.test(unit) ? '次' : plainUnit(unit);
  const yearly = { dimension, amount: amount * perYear(words), lowerIsBetter };
  if ((per !== null && district.test(per)) || everyDistrict.test(lead.slice(-40)))
    return { kind: 'district', ...yearly };
  if ((per !== null && town.test(per)) || everyTown.test(lead.slice(-40))) return { kind: 'town', ...yearly };
  const isEach = (per !== null && body.test(per)) || everyBody.test(before) || everyBody.test(lead.slice(-40));
  if (isOccasion && (isEach || isRepeated(words))) return { kind: 'frequency', ...yearly };
  return { kind: isEach && (!sampleUnit.test(unit) || eachOne.test(before)) ? 'each' : 'total', ...yearly };
}

/** 每季度, 按月 repeat; a whole year's number is one where a floor is set for it. */
function isRepeated({ period, per, comparator, unit, lead }: FigureWords): boolean {
  if (period !== '年' || everyYears.test(lead)) return true;
  return per === '年' || (comparator !== null && /^(?:次|轮次?|遍)$/.test(unit));
}

/** 每3年至少1次. */
const everyYears = /每(?:隔)?([2-9２-９两二三四五])(?:个)?年[^，。；]{0,20}$/;

function perYear({ period, lead }: FigureWords): number {
  const years = everyYears.exec(lead)?.[1];
  if (years !== undefined) return 1 / (parseHanNumeral(years) ?? Number(toHalfWidth(years)));
  return period ? timesPerYear[period] : 1;
}

/** The end of a range that binds: the lower one, or the upper where less is better. */
function bindingValue({ value, comparator }: FigureWords): number {
  if (typeof value === 'number') return value;
  return comparator === '<=' || comparator === '<' ? value[1] : value[0];
}
