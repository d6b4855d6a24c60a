// Comparators: the one table of words before or behind a figure that say whether it is a floor, a ceiling or a plain count.

/** Relation to the figure. */
export type Comparator = '>=' | '>' | '<=' | '<' | '=';

/** Words that compare with a figure. */
export interface ComparatorWords {
  readonly words: string;
  readonly sign: Comparator;
  readonly stands: 'before' | 'behind';
  /**
   * `bound` only sets a bound (不少于), so that a Han numeral behind it is a figure; `reach` says what is to be reached (达到), where
   * 一个新水平 is none; `sign` is a mathematical one.
   */
  readonly family: 'bound' | 'reach' | 'sign';
}

const negations = ['不', '不得', '不能', '不应', '不可', '不准', '不会', '绝不', '严禁'];
const opposite = { '>': '<=', '<': '>=' } as const;

/** Words for more and less; each negation of one is the opposite bound: 不低于 is ≥. */
const inequalities: readonly (readonly [words: string, sign: '>' | '<'])[] = [
  ['超过', '>'],
  ['高于', '>'],
  ['大于', '>'],
  ['多于', '>'],
  ['突破', '>'],
  ['低于', '<'],
  ['少于', '<'],
  ['小于', '<'],
];

function before(sign: Comparator, family: ComparatorWords['family'], ...words: string[]): ComparatorWords[] {
  return words.map((one) => ({ words: one, sign, stands: 'before', family }));
}

function behind(sign: Comparator, ...words: string[]): ComparatorWords[] {
  return words.map((one) => ({ words: one, sign, stands: 'behind', family: 'bound' }));
}

/** Each with its sign and its place. */
export const comparators: readonly ComparatorWords[] = [
  ...inequalities.flatMap(([words, sign]) => [
    ...before(opposite[sign], 'bound', ...negations.map((not) => not + words)),
    ...before(sign, 'reach', words),
  ]),
  ...before('>=', 'bound', '至少', '最少', '不低'),
  ...before('>=', 'reach', '达到', '达', '稳定在', '保持在', '维持在', '增至'),
  ...before(
    '>=',
    'reach',
    ...['提高', '提升', '增加', '增长', '上升', '扩大', '扩展', '拓展', '扩充', '扩面'].flatMap((one) => [
      `${one}到`,
      `${one}至`,
    ]),
  ),
  ...before('<=', 'reach', '控制在', '降至', '降到'),
  ...before(
    '<=',
    'reach',
    ...['下降', '降低', '压缩', '缩短', '减少', '压减'].flatMap((one) => [`${one}到`, `${one}至`]),
  ),
  ...before('>=', 'sign', '≥', '≧'),
  ...before('<=', 'sign', '≤', '≦'),
  ...before('>', 'sign', '＞'),
  ...before('<', 'sign', '＜'),
  ...before('=', 'reach', '为', '调整为', '调整到', '调整至'),
  ...behind('>=', '以上', '之上'),
  ...behind('<=', '以下', '以内', '之内', '内'),
];

/** How each relation is put in a plan, and in a short form. */
export const comparatorForms: Readonly<Record<Comparator, { readonly words: string; readonly sign: string }>> = {
  '>=': { words: '不少于', sign: '≥' },
  '>': { words: '超过', sign: '>' },
  '<=': { words: '不超过', sign: '≤' },
  '<': { words: '少于', sign: '<' },
  '=': { words: '为', sign: '' },
};

/** The words of those comparators that fit, as alternatives of a pattern, longer ones first. */
export function comparatorPattern(fits: (comparator: ComparatorWords) => boolean): string {
  const words = comparators.filter(fits).map((one) => one.words);
  return words.sort((a, b) => b.length - a.length).join('|');
}
