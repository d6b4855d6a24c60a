// How verdicts and confidence are put into words, and in which order rows of each verdict are shown.
import type { ComparisonRow, JudgedRow, Verdict } from '../../compare/comparison';
import { isCertainlyAlone, isCertainPair } from '../../compare/pairs/certainty';

/** Verdicts of rows that have a place in the higher plan. */
export type DemandVerdict = Exclude<Verdict, 'extra'>;

/** Rows of one heading. */
export interface VerdictGroup {
  /** Name of the style. */
  readonly kind: 'lower' | 'missing' | 'incomparable' | 'kept';
  readonly verdicts: readonly DemandVerdict[];
  readonly target: string;
  readonly deadline: string;
}

/** What needs attention comes first. */
export const verdictGroups: readonly VerdictGroup[] = [
  { kind: 'lower', verdicts: ['lower'], target: '低于', deadline: '晚于' },
  { kind: 'missing', verdicts: ['missing'], target: '未承接', deadline: '未承接' },
  { kind: 'incomparable', verdicts: ['incomparable'], target: '无法比较', deadline: '无法比较' },
  { kind: 'kept', verdicts: ['equal', 'higher'], target: '不低于', deadline: '不晚于' },
];

/** The words for a verdict, with a sign in front that can be told apart in black and white. */
export const verdictWords: Readonly<Record<'target' | 'deadline', Readonly<Record<DemandVerdict, string>>>> = {
  target: {
    lower: '▼ 低于',
    missing: '○ 未承接',
    incomparable: '◇ 无法比较',
    equal: '＝ 不低于，要求一致',
    higher: '▲ 不低于，要求更高',
  },
  deadline: {
    lower: '▼ 晚于',
    missing: '○ 未承接',
    incomparable: '◇ 无法比较',
    equal: '＝ 不晚于，时限一致',
    higher: '▲ 不晚于，时限更早',
  },
};

/** Rows of one part of a table. */
export interface TablePart extends Omit<VerdictGroup, 'kind'> {
  readonly kind: VerdictGroup['kind'] | 'doubtful';
  readonly accepts: (row: JudgedRow<unknown>) => boolean;
}

/** Lower or later only if the two belong together, which is not sure: behind all that is. */
export function isLowerInDoubt(row: JudgedRow<unknown>): boolean {
  return row.verdict === 'lower' && !isCertainPair(row);
}

/** The parts of a table in their order. */
export const tableParts: readonly TablePart[] = [
  ...verdictGroups.map((group) => ({
    ...group,
    accepts: (row: JudgedRow<unknown>) =>
      (group.verdicts as readonly Verdict[]).includes(row.verdict) && !isLowerInDoubt(row),
  })),
  { kind: 'doubtful', verdicts: ['lower'], target: '可能低于', deadline: '可能晚于', accepts: isLowerInDoubt },
];

const likely = 0.4;

/** What to say of a row that is not certain, null where it is. */
export function doubtWords<T>(row: ComparisonRow<T>): string | null {
  if (isCertainPair(row) || isCertainlyAlone(row)) return null;
  if (!row.own) return '本稿可能有相近内容，请核对';
  return row.confidence >= likely ? '可能对应（把握较大）' : '可能对应（把握不大，请核对）';
}
