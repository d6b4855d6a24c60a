// Units of figures and how they convert: spans of time, repetitions in a year, amounts of people or goods.

/** How often a period repeats in a year. */
export const timesPerYear = {
  年: 1,
  半年: 2,
  学期: 2,
  季度: 4,
  双月: 6,
  月: 12,
  周: 52,
  日: 365,
} as const;

/** The stretch of time that a figure is counted for. */
export type Period = keyof typeof timesPerYear;

/** Hours of a unit of time; working days are counted apart. */
export const timeUnits: Readonly<Record<string, number>> = {
  秒: 1 / 3600,
  秒钟: 1 / 3600,
  分钟: 1 / 60,
  小时: 1,
  天: 24,
  日: 24,
  个月: 720,
};

/** Units in which samples are counted, one as good as the other. */
export const sampleUnit = /^(?:个?批次?|份|样次|件|个样品|个)$/;

/** 个批次 and 批 as 批次, 名 as 人, a rate without a unit (4/10万) as 例, others as they are. */
export function plainUnit(unit: string): string {
  if (unit === '') return '例';
  if (/^个?批次?$/.test(unit)) return '批次';
  return unit === '名' ? '人' : unit;
}

const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** Units of area or money, of which a single one may be what is counted against. */
const wholeBases = /^(?:平方公里|公顷|公里|元)$/;

/** 千人, 10万人口, 10万, 万吨, 平方公里, 亿元 as a number of 人, 吨 and the like; null for what is no such amount. */
export function perHead(per: string | null): { readonly base: string; readonly number: number } | null {
  const match =
    /^([0-9]*)([十百千万亿]*)(人口|人|吨|亩|户|家|元|平方公里|平方千米|公顷|公里|台|辆|车|单|件|例|份|张|床|平方米|立方米|)$/.exec(
      per ?? '',
    );
  if (!match) return null;
  const base = baseNames[match[3]!] ?? match[3]!;
  if (match[1] === '' && match[2] === '' && !wholeBases.test(base)) return null;
  const factor = [...match[2]!].reduce((product, char) => product * scales[char]!, 1);
  return { base, number: Number(match[1] || 1) * factor };
}

const baseNames: Readonly<Record<string, string>> = { 人口: '人', '': '人', 车: '辆', 平方千米: '平方公里' };

/** Amounts of mass in 微克, of volume in 立方米. */
const masses: Readonly<Record<string, number>> = {
  ...{ 纳克: 1e-3, 微克: 1, μg: 1, µg: 1, ug: 1, 毫克: 1e3, mg: 1e3, 克: 1e6, g: 1e6 },
  ...{ 千克: 1e9, 公斤: 1e9, kg: 1e9 },
};
const volumes: Readonly<Record<string, number>> = { 立方米: 1, 'm³': 1, m3: 1, 升: 1e-3, L: 1e-3, l: 1e-3 };

/** What is the same for a large area as for a small one: 毫克/升, 分贝; null for other units. */
export function intensityUnit(unit: string): { readonly dimension: string; readonly factor: number } | null {
  if (unit === '分贝') return { dimension: unit, factor: 1 };
  const [mass = '', measure = ''] = unit.replace(/[ 　]|标准/g, '').split(/[/／每]/);
  const amount = masses[mass];
  if (amount === undefined) return null;
  const volume = volumes[measure];
  if (volume !== undefined) return { dimension: '微克/立方米', factor: amount / volume };
  const whole = masses[measure];
  return whole === undefined ? null : { dimension: '微克/微克', factor: amount / whole };
}
