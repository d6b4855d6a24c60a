// Puts the two sides of an alignment into rows: those of the higher plan in order, then what the draft has alone.
import type { ComparisonRow, JudgedRow } from '../comparison';
import type { Entry, Passage } from '../likeness/entryIndex';
import type { Alignment, Pair } from './assign';
import { confidenceOf, doubted } from './certainty';
import type { Judgement } from './verdict';

/** Two lists of passages and what was found between them. */
export interface Sides<T, E extends Entry> {
  readonly superior: readonly Passage<T, E>[];
  readonly own: readonly Passage<T, E>[];
  readonly alignment: Alignment;
}

/** One row per passage of the higher plan, or one for each of those that take it up together, then the draft's without a partner. */
export function comparisonRows<T, E extends Entry>(sides: Sides<T, E>): ComparisonRow<T>[] {
  return placeRows(sides, ({ superior, own, confidence }) => ({
    superior: superior?.shown ?? null,
    own: own?.shown ?? null,
    confidence,
  }));
}

/** The same with a verdict on each pair. */
export function judgedRows<T, E extends Entry>(
  sides: Sides<T, E>,
  judge: (superior: Passage<T, E>, own: Passage<T, E>, isContested: boolean) => Judgement,
): JudgedRow<T>[] {
  return placeRows(sides, ({ superior, own, confidence }, pair) => {
    if (!superior || !own) return alone(superior?.shown ?? null, own?.shown ?? null, confidence);
    const { verdict, reason, isDoubtful } = judge(superior, own, pair?.isContested === true);
    const certainty = isDoubtful ? doubted(confidence) : confidence;
    return { superior: superior.shown, own: own.shown, verdict, reason, confidence: certainty };
  });
}

function alone<T>(superior: T | null, own: T | null, confidence: number): JudgedRow<T> {
  return { superior, own, verdict: superior ? 'missing' : 'extra', reason: null, confidence };
}

type Row<T, E extends Entry> = ComparisonRow<Passage<T, E>>;

function placeRows<T, E extends Entry, R>(
  { superior, own, alignment }: Sides<T, E>,
  toRow: (row: Row<T, E>, pair?: Pair) => R,
): R[] {
  const { pairs, nearest, sure } = alignment;
  const ofOwn = new Uint8Array(own.length);
  const ofSuperior: Pair[][] = superior.map(() => []);
  for (const pair of pairs) {
    ofOwn[pair.own] = 1;
    ofSuperior[pair.superior]!.push(pair);
  }
  const confidenceAlone = (score: number) => Math.round((1 - confidenceOf(score, sure)) * 100) / 100;
  const rows = superior.flatMap((passage, at) => {
    const partners = ofSuperior[at]!;
    if (partners.length === 0)
      return [toRow({ superior: passage, own: null, confidence: confidenceAlone(nearest.superior[at]!) })];
    return partners
      .sort((a, b) => a.own - b.own)
      .map((pair) =>
        toRow({ superior: passage, own: own[pair.own]!, confidence: confidenceOf(pair.score, sure) }, pair),
      );
  });
  own.forEach((passage, at) => {
    if (!ofOwn[at]) rows.push(toRow({ superior: null, own: passage, confidence: confidenceAlone(nearest.own[at]!) }));
  });
  return rows;
}
