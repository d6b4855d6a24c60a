// The keys of a target list with the kind of value each takes; the reader and the schema follow these tables.
import type { ListedTarget } from '../plan/referencePlan';

/** One key of an entry. What is not required may also be null, which is the same as leaving it out. */
export interface TargetListKey {
  readonly kind: 'string' | 'strings' | 'number';
  readonly required?: true;
  /** The only values a string may have. */
  readonly enum?: readonly string[];
}

/** Keys of one target, in the order in which people write them. */
export const targetKeys = {
  indicator: { kind: 'string', required: true },
  keywords: { kind: 'strings' },
  scope: { kind: 'string' },
  comparator: { kind: 'string', enum: ['>=', '>', '<=', '<', '='] },
  value: { kind: 'number', required: true },
  unit: { kind: 'string', required: true },
  per: { kind: 'string' },
  period: { kind: 'string', enum: ['年', '半年', '学期', '季度', '月', '周', '日'] },
  source: { kind: 'string' },
} as const satisfies Readonly<Record<Exclude<keyof ListedTarget, 'span'>, TargetListKey>>;

/** Name of a key of one target. */
export type TargetKeyName = keyof typeof targetKeys;

/** Keys of the list itself: the name of the plan, and its targets. */
export const targetListKeys = ['title', 'targets'] as const;
