// Reads a target list (JSON with comments): the targets of a plan whose text is not at hand.
import type { Comparator, Period } from '../plan/model';
import type { ListedTarget } from '../plan/referencePlan';
import { JsonIssues, type JsonPath } from '../text/json/jsonIssues';
import { type JsonIssue, parseJson } from '../text/json/parseJson';
import { isRecord, typeName } from '../text/json/typeName';
import { toHalfWidth } from '../text/numerals';
import { suggestName } from '../text/suggestName';
import { type TargetKeyName, type TargetListKey, targetKeys, targetListKeys } from './targetListKeys';

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
  reportUnknown(value, { path: [], known: [...targetListKeys, '$schema'], issues });
  const { title, targets } = value;
  if (title !== undefined && title !== null && typeof title !== 'string')
    issues.value(['title'], `应为字符串（现为${typeName(title)}），请写上级计划的名称并加双引号。`);
  if (targets !== undefined && !Array.isArray(targets))
    issues.value(['targets'], `应为数组（现为${typeName(targets)}），请写成 [{…}, {…}] 的形式，每项一个指标。`);
  return value;
}

interface Place {
  readonly path: JsonPath;
  readonly issues: JsonIssues;
}

/** The target of an entry; null where a part that it needs is missing or wrong. */
function readEntry(entry: unknown, place: Place): Omit<ListedTarget, 'span'> | null {
  const { path, issues } = place;
  if (!isRecord(entry)) {
    issues.value(
      path,
      `应为对象（现为${typeName(entry)}），请写成 {"indicator": "…", "value": 98, "unit": "%"} 的形式。`,
    );
    return null;
  }
  reportUnknown(entry, { ...place, known: Object.keys(targetKeys) });
  const read = (key: TargetKeyName) => readValue(entry, key, place);
  const values = Object.fromEntries((Object.keys(targetKeys) as TargetKeyName[]).map((key) => [key, read(key)]));
  const { indicator, value, unit } = values;
  if (typeof indicator !== 'string' || typeof value !== 'number' || typeof unit !== 'string') return null;
  return {
    indicator,
    keywords: (values.keywords as string[] | undefined) ?? [],
    scope: (values.scope as string | undefined) ?? '',
    comparator: (values.comparator as Comparator | undefined) ?? '>=',
    value,
    unit: toHalfWidth(unit),
    per: denominator(values.per as string | undefined),
    period: (values.period as Period | undefined) ?? null,
    source: (values.source as string | undefined) ?? '',
  };
}

function reportUnknown(
  value: Readonly<Record<string, unknown>>,
  { path, issues, known }: Place & { known: readonly string[] },
): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const near = suggestName(key, known);
    issues.key([...path, key], `没有这一项，${near ? `是否要写“${near}”` : '请删去'}。`);
  }
}

/** The value of a key, texts without blanks around them; undefined where there is none that can be used. */
function readValue(entry: Readonly<Record<string, unknown>>, key: TargetKeyName, { path, issues }: Place): unknown {
  const definition: TargetListKey = targetKeys[key];
  const value = Object.hasOwn(entry, key) ? entry[key] : undefined;
  if (value === undefined || value === null) {
    if (definition.required) issues.value(path, `缺少“${key}”（${names[key]}），请补上；这一项没有用于比对。`);
    return undefined;
  }
  const problem = wrongValue(value, definition);
  if (problem) issues.value([...path, key], problem);
  if (problem) return undefined;
  return typeof value === 'string' ? value.trim() : value;
}

const names: Partial<Record<TargetKeyName, string>> = { indicator: '指标名称', value: '数值', unit: '单位' };

/** Why a value cannot stand there, or null. */
function wrongValue(value: unknown, { kind, required, enum: allowed }: TargetListKey): string | null {
  const found = `（现为${typeName(value)}）`;
  switch (kind) {
    case 'number':
      if (typeof value !== 'number')
        return `应为数字${found}，请不要加引号；单位写在“unit”里，例如 98% 写成 "value": 98, "unit": "%"。`;
      return Number.isFinite(value) && value >= 0 ? null : '应为不小于 0 的数字，请改正。';
    case 'strings': {
      const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
      return isList ? null : `应为字符串数组${found}，请写成 ["…", "…"] 的形式。`;
    }
    case 'string':
      if (typeof value !== 'string') return `应为字符串${found}，请给值加上双引号。`;
      if (allowed && !allowed.includes(value)) return `不能是“${value}”，请写${allowed.join('、')}之一。`;
      return required && value.trim() === '' ? '不能为空，请补上。' : null;
  }
}

/** 每千人口 as the reader of drafts has it: 千人. */
function denominator(written: string | undefined): string | null {
  return written?.replace(/^每/, '').replace(/人口$/, '人') || null;
}
