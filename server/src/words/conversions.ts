// Conversions: what a unit, a denominator or a concentration amounts to in the one unit for all of its kind.
import { magnitudeOf } from './magnitudes';
import { namesOf, unitNamed } from './units';

/** A number of units in the one that stands for all of them. */
export interface Converted {
  readonly name: string;
  readonly factor: number;
}

/** 个批次 as 1 批次, 天 as 24 小时, a rate without a unit (4/10万) as 1 例; a unit that no table has as itself. */
export function convert(unit: string): Converted {
  if (unit === '') return { name: '例', factor: 1 };
  const [name, factor] = unitNamed(unit)?.as ?? [unit, 1];
  return { name, factor };
}

const denominator = new RegExp(`^([0-9]*)([十百千万亿]*)(${namesOf(({ per }) => per)}|)$`);

/** 千人, 10万人口, 10万, 万吨, 平方公里, 亿元 as a number of 人, 克 and the like; null for what is no such amount. */
export function denominatorOf(per: string | null): Converted | null {
  if (per === null) return null;
  const match = denominator.exec(per);
  if (!match) return null;
  const [, digits = '', scale = '', unit = ''] = match;
  if (digits === '' && scale === '' && !isMeasured(unit)) return null;
  const { name, factor } = convert(unit === '' ? '人' : unit);
  return { name, factor: Number(digits || 1) * magnitudeOf(scale) * factor };
}

/** Whether a single one may be what is counted against: a hectare, a tonne, but not a shop. */
function isMeasured(unit: string): boolean {
  return /^(?:area|length|money|mass)$/.test(unitNamed(unit)?.kind ?? '');
}

/** What is the same for a large area as for a small one: 毫克/升, 分贝; null for other units. */
export function intensityOf(unit: string): Converted | null {
  const known = unitNamed(unit);
  if (known) return known.kind === 'sound' ? { name: unit, factor: 1 } : null;
  const [above = '', below = ''] = unit.replace(/[ 　]|标准/g, '').split(/[/／每]/);
  if (!unitNamed(above)?.mixed || !unitNamed(below)?.mixed) return null;
  const [mass, measure] = [convert(above), convert(below)];
  return { name: `${mass.name}/${measure.name}`, factor: mass.factor / measure.factor };
}
