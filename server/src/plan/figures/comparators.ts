// Comparators: the words before or behind a figure that say whether it is a floor, a ceiling or a plain count.

import type { Comparator, Target } from '../model';
import { endOfDenominator } from './denominators';
import type { Figure } from './figures';

const comparatorsBefore: readonly (readonly [string, Comparator])[] = [
  ['不得低于', '>='],
  ['不得少于', '>='],
  ['不得超过', '<='],
  ['不得高于', '<='],
  ...['不能', '不应', '不可', '不准', '不会', '绝不', '严禁'].flatMap((not): [string, Comparator][] => [
    [`${not}超过`, '<='],
    [`${not}高于`, '<='],
    [`${not}低于`, '>='],
    [`${not}少于`, '>='],
  ]),
  ['不得多于', '<='],
  ['不低于', '>='],
  ['不少于', '>='],
  ['不小于', '>='],
  ['不超过', '<='],
  ['不高于', '<='],
  ['不大于', '<='],
  ['不多于', '<='],
  ['至少', '>='],
  ['最少', '>='],
  ['控制在', '<='],
  ['下降到', '<='],
  ['下降至', '<='],
  ['降低到', '<='],
  ['降至', '<='],
  ['压缩至', '<='],
  ['压缩到', '<='],
  ['缩短至', '<='],
  ['缩短到', '<='],
  ['减少到', '<='],
  ['减少至', '<='],
  ['压减至', '<='],
  ['压减到', '<='],
  ['降低至', '<='],
  ['降到', '<='],
  ['≤', '<='],
  ['≦', '<='],
  ['＜', '<'],
  ['≥', '>='],
  ['≧', '>='],
  ['＞', '>'],
  ['超过', '>'],
  ['高于', '>'],
  ['大于', '>'],
  ['突破', '>'],
  ['低于', '<'],
  ['少于', '<'],
  ['小于', '<'],
  ['达到', '>='],
  ['达', '>='],
  ['稳定在', '>='],
  ['保持在', '>='],
  ['维持在', '>='],
  ['提高到', '>='],
  ['提高至', '>='],
  ['提升到', '>='],
  ['提升至', '>='],
  ['增加到', '>='],
  ['增加至', '>='],
  ['增长到', '>='],
  ['增长至', '>='],
  ['上升到', '>='],
  ['上升至', '>='],
  ['扩大到', '>='],
  ['扩大至', '>='],
  ['增至', '>='],
  ['不低', '>='],
  ['为', '='],
];
const comparatorBefore = new RegExp(comparatorsBefore.map(([words]) => words).join('|'), 'g');
const comparatorOf = new Map(comparatorsBefore);
const comparatorAfter =
  /[ 　]*(?:[（(]含[^）)]{0,4}[）)])?[ 　]*(?:及|或)?(以上|以下|以内|之内|之上|左右|内(?!部|容|地|外|陆|涝))/y;

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
  const found = lastComparator(before);
  comparatorAfter.lastIndex = endOfDenominator(text, figure.end);
  const after = comparatorAfter.exec(text);
  const end = after ? comparatorAfter.lastIndex : figure.end;
  const start = found?.index ?? null;
  if (after) return { comparator: behind[after[1]!] ?? null, start, end };
  if (found) return { comparator: comparatorOf.get(found[0])!, start, end };
  const isListed = previous !== undefined && /^[、和及]?$/.test(before.trim()) && /分别|均|都/.test(wide);
  return { comparator: isListed ? previous.comparator : null, start, end };
}

const behind: Readonly<Record<string, Comparator>> = {
  以上: '>=',
  之上: '>=',
  以下: '<=',
  以内: '<=',
  之内: '<=',
  内: '<=',
};

function lastComparator(before: string): RegExpExecArray | null {
  let found: RegExpExecArray | null = null;
  comparatorBefore.lastIndex = Math.max(0, before.length - 14);
  for (let match = comparatorBefore.exec(before); match; match = comparatorBefore.exec(before))
    if (reaches(before.slice(match.index + match[0].length), match[0])) found = match;
  return found;
}

/** What may stand between a comparator and its figure: 达到常住人口4批次, 不少于每千人6批次. */
function reaches(between: string, comparator: string): boolean {
  if (between.trim() === '') return true;
  if (comparator === '为' || comparator === '达' || comparator.length < 2) return false;
  return between.length <= 8 && !/[0-9０-９的和与]/.test(between);
}
