// What kind of JSON value something is, for readers of JSON files and their messages.

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The Chinese name of a JSON value's type. */
export function typeName(value: unknown): string {
  if (value === undefined) return '空';
  if (value === null) return 'null';
  if (Array.isArray(value)) return '数组';
  return { string: '字符串', number: '数字', boolean: '布尔值' }[typeof value as string] ?? '对象';
}
