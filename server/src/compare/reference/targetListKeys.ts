// The keys of a target list with the kind of value each takes; the reader and the schema follow these tables.
import type { ListedTarget } from '../../plan/referencePlan';
import type { JsonField } from '../../text/json/readFields';

const loss = '这一项没有用于比对';

/** Keys of one target, in the order in which people write them. */
export const targetKeys = {
  indicator: { kind: 'string', required: { what: '指标名称', loss } },
  keywords: { kind: 'strings' },
  scope: { kind: 'string' },
  comparator: { kind: 'string', enum: ['>=', '>', '<=', '<', '='] },
  value: {
    kind: 'number',
    required: { what: '数值', loss },
    advice: '请不要加引号；单位写在“unit”里，例如 98% 写成 "value": 98, "unit": "%"。',
  },
  unit: { kind: 'string', required: { what: '单位', loss } },
  per: { kind: 'string' },
  period: { kind: 'string', enum: ['年', '半年', '学年', '学期', '季度', '月', '周', '日'] },
  source: { kind: 'string' },
} as const satisfies Readonly<Record<Exclude<keyof ListedTarget, 'span'>, JsonField>>;

/** Name of a key of one target. */
export type TargetKeyName = keyof typeof targetKeys;

/** Keys of the list itself: the name of the plan, and its targets. */
export const targetListKeys = ['title', 'targets'] as const;
