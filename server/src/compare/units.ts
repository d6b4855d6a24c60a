// Units of figures and how they convert: spans of time, repetitions in a year, amounts of people or goods.
import type { Period } from '../plan/model';

/** How often a period repeats in a year. */
export const timesPerYear: Readonly<Record<Period, number>> = {
  年: 1,
  半年: 2,
  学期: 2,
  季度: 4,
  双月: 6,
  月: 12,
  周: 52,
  日: 365,
};

/** Hours of a unit of time; working days are counted apart. */
export const timeUnits: Readonly<Record<string, number>> = {
  分钟: 1 / 60,
  小时: 1,
  天: 24,
  日: 24,
  个月: 720,
};

/** Units in which samples are counted, one as good as the other. */
export const sampleUnit = /^(?:个?批次?|份|样次|件|个样品|个)$/;

/** 个批次 and 批 as 批次, 名 as 人, others as they are. */
export function plainUnit(unit: string): string {
  if (/^个?批次?$/.test(unit)) return '批次';
  return unit === '名' ? '人' : unit;
}

const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** 千人, 10万人口, 万吨 as a number of 人 or 吨; null for what is no such amount. */
export function perHead(per: string | null): { readonly base: string; readonly number: number } | null {
  const match = /^([0-9]*)([十百千万亿]*)(人口|人|吨|亩|户|家)$/.exec(per ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const factor = [...match[2]!].reduce((product, char) => product * scales[char]!, 1);
  return { base: match[3] === '人口' ? '人' : match[3]!, number: Number(match[1] || 1) * factor };
}
