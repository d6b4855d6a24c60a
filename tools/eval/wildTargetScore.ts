// Holds the targets that are read out of published plans against what a person read in them, in two halves as those of the comparison.
import type { PlanDocument, Target } from '../../server/src/plan/model';
import heldout from './wildTargets/heldout.json';
import tuning from './wildTargets/tuning.json';

/** File, offset, words of the figure, whether it is a target, then its fields; last what is in doubt and tags, blanks between. */
type Row = (string | number | boolean | null | number[])[];

/** A figure of a published plan as a person read it. */
export interface TrueFigure {
  readonly file: string;
  readonly start: number;
  readonly text: string;
  readonly isTarget: boolean;
  readonly fields: Readonly<Record<Field, unknown>>;
  /** What is not scored; `target` where the figure is not scored at all. */
  readonly doubt: ReadonlySet<string>;
  readonly kinds: string;
}

const fields = ['indicator', 'comparator', 'value', 'unit', 'per', 'period'] as const;
type Field = (typeof fields)[number];

/** The figures of both halves; those of `heldout` are only measured. */
export const trueFigures = { tuning: tuning.map(toFigure), heldout: heldout.map(toFigure) };

function toFigure(row: Row): TrueFigure {
  const [file, start, text, isTarget, indicator, comparator, value, unit, per, period, doubt, kinds] = row;
  return {
    file: file as string,
    start: start as number,
    text: text as string,
    isTarget: isTarget as boolean,
    fields: { indicator, comparator, value, unit, per, period },
    doubt: new Set((doubt as string).split(' ')),
    kinds: kinds as string,
  };
}

/** What is wrong with the reading of a figure: `unread`, `false` for what is no target, or names of fields; null where it is not scored. */
export function faultsOf(figure: TrueFigure, { targets }: PlanDocument): string[] | null {
  if (figure.doubt.has('target')) return null;
  const end = figure.start + figure.text.length;
  const target = targets.find(({ span }) => span.start < end && figure.start < span.end);
  if (!figure.isTarget) return target ? ['false'] : [];
  if (!target) return ['unread'];
  return fields.filter((field) => !figure.doubt.has(field) && !agrees(target, field, figure.fields[field]));
}

function agrees(target: Target, field: Field, truth: unknown): boolean {
  if (field === 'indicator') return isNear(target.indicator, truth as string);
  // The model repeats a period that is said outright (每年) as what is counted against; it calls a day 日 only.
  if (field === 'per' && truth === null && target.per === target.period) return true;
  if (field === 'period' && truth === '天') return target.period === '日';
  return JSON.stringify(target[field]) === JSON.stringify(truth);
}

/** The same words, or one part of the other and at least half as long. */
function isNear(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other]
    .map((words) => words.replace(/\s/g, ''))
    .sort((a, b) => a.length - b.length);
  return long.includes(short) && short.length * 2 >= long.length && short !== '';
}
