// A figure in one short form, whatever way it was written in: 100%, ≥6批次/千人, ≤24小时.
import { comparatorForms } from '../../../words/comparators';
import { writtenMagnitudes } from '../../../words/magnitudes';
import type { Target } from '../../model';
import type { Quantity } from './quantity';

/** Sign, number, unit and what it is counted against. */
export function figureText(
  { value, unit, per, period, comparator }: Pick<Target, 'value' | 'unit' | 'per' | 'period' | 'comparator'>,
  { kind, dimension }: Quantity,
): string {
  const number = typeof value === 'number' ? format(value) : value.map(format).join('—');
  if (kind === 'change') return `${dimension.endsWith('降') ? '下降' : '提高'}${number}${unit}`;
  const sign = comparator === null || (unit === '%' && value === 100) ? '' : comparatorForms[comparator].sign;
  const against = [per, period === per || (per !== null && period === '年') ? null : period].filter(
    (one) => one !== null,
  );
  const rate = unit === '%' || kind === 'limit' ? '' : against.map((one) => `/${one}`).join('');
  return `${sign}${number}${unit}${rate}`;
}

/** 20000 as 2万; up to three decimals. */
function format(value: number): string {
  for (const [scale, word] of writtenMagnitudes)
    if (value >= scale && Number.isInteger((value / scale) * 100)) return `${value / scale}${word}`;
  return String(Number(value.toFixed(3)));
}
