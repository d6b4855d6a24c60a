// Reads a target list (JSON with comments): the targets of a plan whose text is not at hand.
import type { Comparator } from '../../plan/model';
import type { ListedTarget } from '../../plan/referencePlan';
import { JsonIssues } from '../../text/json/jsonIssues';
import { type JsonIssue, parseJson } from '../../text/json/parseJson';
import { type JsonPlace, readFields, reportUnknownKeys } from '../../text/json/readFields';
import { isRecord, typeName } from '../../text/json/typeName';
import { toHalfWidth } from '../../text/numerals';
import type { Period } from '../../words/periods';
import { targetKeys, targetListKeys } from './targetListKeys';

/** What a target list holds. */
export interface TargetList {
  /** Name of the plan; null where the list does not give one. */
  readonly title: string | null;
  readonly targets: readonly ListedTarget[];
  /** Chinese, with the place in the list; the entries that they are about are left out. */
  readonly issues: readonly JsonIssue[];
}

/** Reads the text of a list. Total: any text gives a list, if need be an empty one, and what is wrong with it. */
export function readTargetList(text: string): TargetList {
  const json = parseJson(text, '指标清单');
  const issues = new JsonIssues();
  const list = json.value === undefined ? {} : readKeys(json.value, issues);
  const targets = Array.isArray(list.targets)
    ? list.targets.flatMap((entry, at) => {
        const values = readEntry(entry, { path: ['targets', at], issues });
        return values ? [{ span: json.spanOf(['targets', at]), ...values }] : [];
      })
    : [];
  if (json.value !== undefined && targets.length === 0 && issues.list.length === 0)
    issues.value([], '指标清单里没有指标，请在“targets”中至少写上一项。');
  const title = typeof list.title === 'string' && list.title.trim() !== '' ? list.title.trim() : null;
  return { title, targets, issues: json.issues(issues.list) };
}

function readKeys(value: unknown, issues: JsonIssues): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) {
    issues.value([], `指标清单应为对象（现为${typeName(value)}），请写成 {"title": "…", "targets": […]} 的形式。`);
    return {};
  }
  reportUnknownKeys(value, { path: [], known: [...targetListKeys, '$schema'], issues });
  const { title, targets } = value;
  if (title !== undefined && title !== null && typeof title !== 'string')
    issues.value(['title'], `应为字符串（现为${typeName(title)}），请写上级计划的名称并加双引号。`);
  if (targets !== undefined && !Array.isArray(targets))
    issues.value(['targets'], `应为数组（现为${typeName(targets)}），请写成 [{…}, {…}] 的形式，每项一个指标。`);
  return value;
}

/** The target of an entry; null where a part that it needs is missing or wrong. */
function readEntry(entry: unknown, place: JsonPlace): Omit<ListedTarget, 'span'> | null {
  const { path, issues } = place;
  if (!isRecord(entry)) {
    issues.value(
      path,
      `应为对象（现为${typeName(entry)}），请写成 {"indicator": "…", "value": 98, "unit": "%"} 的形式。`,
    );
    return null;
  }
  const values = readFields(entry, targetKeys, place);
  if (!values) return null;
  return {
    indicator: values.indicator as string,
    keywords: (values.keywords as string[] | undefined) ?? [],
    scope: (values.scope as string | undefined) ?? '',
    comparator: (values.comparator as Comparator | undefined) ?? '>=',
    value: values.value as number,
    unit: toHalfWidth(values.unit as string),
    per: denominator(values.per as string | undefined),
    period: (values.period as Period | undefined) ?? null,
    source: (values.source as string | undefined) ?? '',
  };
}

/** 每千人口 as the reader of drafts has it: 千人. */
function denominator(written: string | undefined): string | null {
  return written?.replace(/^每/, '').replace(/人口$/, '人') || null;
}
