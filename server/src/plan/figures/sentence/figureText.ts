// A figure in one short form, whatever way it was written in: 100%, ≥6批次/千人, ≤24小时.
import { comparatorForms } from '../../../words/comparators';
import { writtenMagnitudes } from '../../../words/magnitudes';
import type { Target } from '../../model';
import type { Quantity } from './quantity';

/** Sign, number, unit and what it is counted against; `years` where it is done again after so many (每2年1次). */
export function figureText(
  { value, unit, per, period, comparator }: Pick<Target, 'value' | 'unit' | 'per' | 'period' | 'comparator'>,
  { kind, dimension }: Quantity,
  years: number | null = null,
): string {
  const number = typeof value === 'number' ? format(value) : value.map(format).join('—');
  if (kind === 'change') return `${dimension.endsWith('降') ? '下降' : '提高'}${number}${unit}`;
  const isWhole = unit === '%' && value === 100 && comparator === '>=';
  const sign = comparator === null || isWhole ? '' : comparatorForms[comparator].sign;
  const against = years === null ? againstWhat(per, period) : [per === '年' ? null : per, `${years}年`];
  const rate = unit === '%' || kind === 'limit' ? '' : against.map((one) => (one === null ? '' : `/${one}`)).join('');
  return `${sign}${number}${unit}${rate}`;
}

/** Every year is what a figure that is counted against something is for anyway. */
function againstWhat(per: string | null, period: string | null): readonly (string | null)[] {
  return [per, period === per || (per !== null && period === '年') ? null : period];
}

/** 20000 as 2万; up to three decimals. */
function format(value: number): string {
  for (const [scale, word] of writtenMagnitudes)
    if (value >= scale && Number.isInteger((value / scale) * 100)) return `${value / scale}${word}`;
  return String(Number(value.toFixed(3)));
}
