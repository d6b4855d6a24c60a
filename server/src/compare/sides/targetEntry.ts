// What a target is aligned and judged by, wherever in its plan it stands.
import type { AdminLevel } from '../../plan/model';
import type { ComparedTarget } from '../comparison';
import type { Entry, Passage } from '../likeness/entryIndex';
import type { PassageWords } from '../likeness/passageWords';
import type { LineFigure } from './lineFigures';

/** Words and amount of a target. */
export interface TargetEntry extends Entry {
  readonly figure: Pick<
    LineFigure,
    | 'quantity'
    | 'isAspiration'
    | 'isAimed'
    | 'isForAll'
    | 'isInterim'
    | 'measure'
    | 'part'
    | 'clauseWords'
    | 'sentenceWords'
  >;
  /** The year it is set for where that is not the plan's own, or not its last. */
  readonly year: number | null;
  /** Whether its year is past for its plan (到2025年底 in a plan for 2026): left as it was, or told of the past. */
  readonly isPast: boolean;
  /** Level of its plan. */
  readonly level: AdminLevel | null;
  /** Objects that the headings name. */
  readonly headingScope: ReadonlySet<string>;
}

/** A target of a plan. */
export type PlanTarget = Passage<ComparedTarget, TargetEntry>;

/** What an entry takes from its plan. */
export interface TargetSurroundings {
  readonly headings: PassageWords;
  readonly year: number | null;
  readonly isPast: boolean;
  readonly level: AdminLevel | null;
}

const known = new WeakMap<LineFigure, TargetEntry>();

/** The entry of a figure; the same object as long as figure and surroundings are the same. */
export function targetEntry(figure: LineFigure, { headings, year, isPast, level }: TargetSurroundings): TargetEntry {
  const before = known.get(figure);
  const isSame = before?.headingKey === headings.key && before.year === year && before.level === level;
  if (isSame && before.isPast === isPast) return before;
  const entry = {
    figure,
    year,
    isPast,
    level,
    clauseKey: figure.clauseWords.key,
    sentenceKey: figure.sentenceWords.key,
    headingKey: headings.key,
    headingScope: level === '乡镇' ? inTheCountry(headings.scope) : headings.scope,
  };
  known.set(figure, entry);
  return entry;
}

/** A town is in the country, whether or not its plan says so. */
function inTheCountry(scope: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...scope, '农村']);
}
