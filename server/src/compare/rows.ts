// Puts the two sides of an alignment into rows: those of the higher plan in order, then what the draft has alone.
import type { Alignment } from './assign';
import { confidenceOf } from './certainty';
import type { ComparisonRow, JudgedRow } from './comparison';
import type { Judgement } from './verdict';

/** Two lists and what was found between them. */
export interface Sides<E, T> {
  readonly superior: readonly E[];
  readonly own: readonly E[];
  readonly alignment: Alignment;
  /** What of an entry is shown. */
  readonly show: (entry: E) => T;
}

/** One row per entry of the higher plan, then the draft's without a partner. */
export function comparisonRows<E, T>({ superior, own, alignment, show }: Sides<E, T>): ComparisonRow<T>[] {
  return placeRows({ superior, own, alignment, show }, ({ entry, partner, confidence }) => ({
    superior: entry && show(entry),
    own: partner && show(partner),
    confidence,
  }));
}

/** The same with a verdict on each pair. */
export function judgedRows<E, T>(sides: Sides<E, T>, judge: (superior: E, own: E) => Judgement): JudgedRow<T>[] {
  const { show } = sides;
  return placeRows(sides, ({ entry, partner, confidence }) => ({
    superior: entry && show(entry),
    own: partner && show(partner),
    ...(entry && partner ? judge(entry, partner) : { verdict: entry ? 'missing' : 'extra', reason: null }),
    confidence,
  }));
}

interface Placed<E> {
  readonly entry: E | null;
  readonly partner: E | null;
  readonly confidence: number;
}

function placeRows<E, T, R>({ superior, own, alignment }: Sides<E, T>, toRow: (placed: Placed<E>) => R): R[] {
  const { pairs, near, sure } = alignment;
  const taken = new Set(pairs.map((pair) => pair.own));
  const bySuperior = new Map(pairs.map((pair) => [pair.superior, pair]));
  const nearest = { superior: new Map<number, number>(), own: new Map<number, number>() };
  for (const pair of near)
    for (const side of ['superior', 'own'] as const)
      nearest[side].set(pair[side], Math.max(pair.score, nearest[side].get(pair[side]) ?? 0));
  const alone = (score: number | undefined) => Math.round((1 - confidenceOf(score ?? 0, sure)) * 100) / 100;
  const rows = superior.map((entry, at) => {
    const pair = bySuperior.get(at);
    return pair
      ? toRow({ entry, partner: own[pair.own]!, confidence: confidenceOf(pair.score, sure) })
      : toRow({ entry, partner: null, confidence: alone(nearest.superior.get(at)) });
  });
  own.forEach((partner, at) => {
    if (!taken.has(at)) rows.push(toRow({ entry: null, partner, confidence: alone(nearest.own.get(at)) }));
  });
  return rows;
}
