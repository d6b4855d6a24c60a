// Comparators: the words before or behind a figure that say whether it is a floor, a ceiling or a plain count.
import { comparatorPattern, comparators } from '../../../words/comparators';
import type { Comparator, Target } from '../../model';
import { endOfDenominator } from './denominator';
import type { Figure } from './readFigure';

const standingBefore = comparators.filter(({ stands }) => stands === 'before');
const comparatorBefore = new RegExp(
  comparatorPattern(({ stands }) => stands === 'before'),
  'g',
);
const comparatorOf = new Map(standingBefore.map((one) => [one.words, one]));
/** （含）以上, 及以上; 左右 sets no bound, and 内 may begin another word (内部). */
const comparatorAfter = new RegExp(
  `[ 　]*(?:[（(]含[^（()）]{0,10}[）)])?[ 　]*(?:及|或)?(${comparatorPattern(({ stands }) => stands === 'behind')}|左右)(?<!内(?=[部容地外陆涝]))`,
  'y',
);
const signBehind = new Map(comparators.filter(({ stands }) => stands === 'behind').map((one) => [one.words, one.sign]));

/** A figure's comparator and how far its words reach. */
export interface Compared {
  readonly comparator: Comparator | null;
  /** Offset in the clause where the comparator begins; null where none stands before the figure. */
  readonly start: number | null;
  readonly end: number;
}

/** Where a figure stands: its clause and its sentence up to it, and the target before it in the sentence. */
export interface ComparedPlace {
  readonly figure: Figure;
  readonly before: string;
  readonly wide: string;
  readonly previous: Target | undefined;
}

/** The comparator of a figure; in 分别达到A、B、C the first one holds for all. */
export function comparatorFor(text: string, { figure, before, wide, previous }: ComparedPlace): Compared {
  const found = lastComparator(before, figure.unit === '%');
  comparatorAfter.lastIndex = endOfDenominator(text, figure.end);
  const after = comparatorAfter.exec(text);
  const end = after ? comparatorAfter.lastIndex : figure.end;
  const start = found?.index ?? null;
  if (after) return { comparator: signBehind.get(after[1]!) ?? null, start, end };
  if (found) return { comparator: comparatorOf.get(found[0])!.sign, start, end };
  const isListed = previous !== undefined && /^[、和及]?$/.test(before.trim()) && /分别|依次|逐年|均|都/.test(wide);
  return { comparator: isListed ? previous.comparator : null, start, end };
}

function lastComparator(before: string, isShare: boolean): RegExpExecArray | null {
  let found: RegExpExecArray | null = null;
  comparatorBefore.lastIndex = Math.max(0, before.length - 14);
  for (let match = comparatorBefore.exec(before); match; match = comparatorBefore.exec(before))
    if (reaches(before.slice(match.index + match[0].length), { comparator: match[0], isShare })) found = match;
  return found;
}

/** 不高于承担责任的0.5%: what the share is of. */
const baseOf = /^[^0-9０-９，和与]{1,9}的$/;

/** What may stand between a comparator and its figure: 达到常住人口4批次, 不少于每千人6批次. */
function reaches(between: string, { comparator, isShare }: { comparator: string; isShare: boolean }): boolean {
  if (between.trim() === '') return true;
  if (comparator === '为' || comparator === '达' || comparator.length < 2) return false;
  if (isShare && baseOf.test(between)) return true;
  return between.length <= 8 && !/[0-9０-９的和与]/.test(between);
}
