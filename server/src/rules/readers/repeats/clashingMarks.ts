// Marks of a line that cannot stand next to each other: ，。 ；。 、。 are what is left of a change.
import type { Span } from '../../../text/span';

/** Marks that clash, with those that one of them can be, the likeliest first; spans count from the start of the line. */
export interface ClashingMarks {
  readonly span: Span;
  readonly choices: readonly string[];
  /** Whether only one mark is possible. */
  readonly isCertain: boolean;
}

const run = /[，、；：。！？]{2,}/g;
/** Two of the same are another kind, ！？ and 。。。 are meant. */
const meant = /^(?:(.)\1+|[！？]+)$/;
/** The stronger mark stays. */
const byStrength = '？！。；：，、';

/** The places where different marks meet, in order. */
export function clashingMarks(text: string): ClashingMarks[] {
  return [...text.matchAll(run)]
    .filter(([marks]) => !meant.test(marks))
    .map(({ 0: marks, index }) => ({
      span: { start: index, end: index + marks.length },
      choices: [...new Set(marks)].sort((a, b) => byStrength.indexOf(a) - byStrength.indexOf(b)),
      isCertain: /^[，、]+[。！？]$/.test(marks),
    }));
}
