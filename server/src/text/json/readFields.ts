// Reads the keys of a JSON object by a table of what each may hold; whatever is wrong is reported and the rest holds.
import { suggestName } from '../suggestName';
import type { JsonIssues, JsonPath } from './jsonIssues';
import { typeName } from './typeName';

/** What a key may hold. What is not required may also be null, which is the same as leaving it out. */
export interface JsonField {
  readonly kind: 'string' | 'strings' | 'number';
  /** Chinese: what the key is for, and what is lost without it. */
  readonly required?: { readonly what: string; readonly loss: string };
  /** The only values a string may have. */
  readonly enum?: readonly string[];
  /** Chinese: how to write a value that is not of the right kind. */
  readonly advice?: string;
}

/** Where a value stands, and where to report what is wrong with it. */
export interface JsonPlace {
  readonly path: JsonPath;
  readonly issues: JsonIssues;
}

/** The usable values of the keys in `fields`, texts without blanks around them; null where a required one is missing or wrong. */
export function readFields<Name extends string>(
  value: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<Name, JsonField>>,
  place: JsonPlace,
): Partial<Record<Name, unknown>> | null {
  const names = Object.keys(fields) as Name[];
  reportUnknownKeys(value, { ...place, known: names });
  const read = Object.fromEntries(names.map((name) => [name, readField(value, [name, fields[name]], place)]));
  const isWhole = names.every((name) => !fields[name].required || read[name] !== undefined);
  return isWhole ? (read as Partial<Record<Name, unknown>>) : null;
}

/** Reports every key that is not `known`, with the one that was probably meant. */
export function reportUnknownKeys(
  value: Readonly<Record<string, unknown>>,
  { path, issues, known }: JsonPlace & { readonly known: readonly string[] },
): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const near = suggestName(key, known);
    issues.key([...path, key], `没有这一项，${near ? `是否要写“${near}”` : '请删去'}。`);
  }
}

function readField(
  holder: Readonly<Record<string, unknown>>,
  [name, field]: readonly [string, JsonField],
  { path, issues }: JsonPlace,
): unknown {
  const value = Object.hasOwn(holder, name) ? holder[name] : undefined;
  if (value === undefined || value === null) {
    const { required } = field;
    if (required) issues.value(path, `缺少“${name}”（${required.what}），请补上；${required.loss}。`);
    return undefined;
  }
  const problem = wrongValue(value, field);
  if (problem) issues.value([...path, name], problem);
  if (problem) return undefined;
  return typeof value === 'string' ? value.trim() : value;
}

/** Why a value cannot stand there, or null. */
function wrongValue(value: unknown, { kind, required, enum: allowed, advice }: JsonField): string | null {
  const found = `（现为${typeName(value)}）`;
  switch (kind) {
    case 'number':
      if (typeof value !== 'number') return `应为数字${found}，${advice ?? '请不要加引号。'}`;
      return Number.isFinite(value) && value >= 0 ? null : '应为不小于 0 的数字，请改正。';
    case 'strings': {
      const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
      return isList ? null : `应为字符串数组${found}，请写成 ["…", "…"] 的形式。`;
    }
    case 'string':
      if (typeof value !== 'string') return `应为字符串${found}，${advice ?? '请给值加上双引号。'}`;
      if (allowed && !allowed.includes(value)) return `不能是“${value}”，请写${allowed.join('、')}之一。`;
      return required && value.trim() === '' ? '不能为空，请补上。' : null;
  }
}
