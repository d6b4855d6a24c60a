// What a target is aligned and judged by, wherever in its plan it stands.
import type { AdminLevel } from '../../plan/model';
import { last } from '../../text/memo';
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
    | 'isForSeveral'
    | 'before'
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
  /** The item, the headings and the title around it, which may name what its sentence leaves out. */
  readonly around: readonly PassageWords[];
}

/** A target of a plan. */
export type PlanTarget = Passage<ComparedTarget, TargetEntry>;

/** What an entry takes from its plan. */
export interface TargetSurroundings {
  readonly headings: PassageWords;
  /** The sentences of the line it stands in, and the title of its plan. */
  readonly line: readonly PassageWords[];
  readonly title: PassageWords;
  readonly year: number | null;
  readonly isPast: boolean;
  readonly level: AdminLevel | null;
}

/** The entry of a figure; the same object as long as figure and surroundings are the same. */
export const targetEntry: (figure: LineFigure, surroundings: TargetSurroundings) => TargetEntry = last(
  (one, other) =>
    one.headings.key === other.headings.key &&
    one.title.text === other.title.text &&
    one.year === other.year &&
    one.level === other.level &&
    one.isPast === other.isPast,
  (figure, { headings, line, title, year, isPast, level }) => ({
    figure,
    year,
    isPast,
    level,
    clauseKey: figure.clauseWords.key,
    sentenceKey: figure.sentenceWords.key,
    headingKey: headings.key,
    around: [figure.sentenceWords, headings, ...line, title],
  }),
);
