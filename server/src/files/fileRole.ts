// The files that a configuration names besides drafts: what each is for, and what to say where one cannot be used.
import type { PlanConfig } from '../lint/config';
import { type ConfigKeyName, type ConfigKind, configKeyNames, configKeys } from '../lint/configKeys';

type Keys = typeof configKeys;

/** What a file is for: the key that names it. */
export type FileRole = {
  [Key in ConfigKeyName]: Keys[Key]['kind'] extends 'file' | 'files' | 'departments' ? Key : never;
}[ConfigKeyName];

/** Every key that names files. */
export const fileRoles = configKeyNames.filter((key): key is FileRole => {
  const kind: ConfigKind = configKeys[key].kind;
  return kind === 'file' || kind === 'files' || kind === 'departments';
});

/** A file that a configuration names. */
export interface NamedFile {
  readonly role: FileRole;
  readonly file: string;
}

/** The files that a configuration names, in the order of its keys, each once for a role. */
export function filesNamedBy(config: PlanConfig): readonly NamedFile[] {
  return fileRoles.flatMap((role) => {
    const files = writtenFiles(role, config[role]).map(({ written }) => written);
    return [...new Set(files)].map((file) => ({ role, file }));
  });
}

/** A file in the value of a key: its place in the list, null where the value is no list. */
export interface WrittenFile {
  readonly at: number | null;
  readonly written: string;
}

/** The files in the value of a key, whatever that is; a list may also be a roster, which names none. */
export function writtenFiles(role: FileRole, value: unknown): readonly WrittenFile[] {
  const isList = configKeys[role].kind === 'files' && Array.isArray(value);
  const entries: (readonly [number | null, unknown])[] = isList ? [...value.entries()] : [[null, value]];
  return entries.flatMap(([at, written]) => (typeof written === 'string' && written !== '' ? [{ at, written }] : []));
}

const roles: Readonly<Record<FileRole, { readonly name: string; readonly loss: string }>> = {
  superior: { name: '上级计划', loss: '没有与它比对' },
  previous: { name: '上年计划', loss: '没有与它比对' },
  departments: { name: '部门名册', loss: '没有按它核对部门名称' },
};

/** Chinese name of what the file is. */
export function roleName(role: FileRole): string {
  return roles[role].name;
}

/** Why a file cannot be read. */
export interface Unreadable {
  /** The file in quotation marks, '' where it is named before the message. */
  readonly file: string;
  /** Without end punctuation. */
  readonly reason: string;
  /** What the user should look at. */
  readonly check: string;
}

/** Says that a file cannot be read. */
export function unreadableFile(role: FileRole, { file, reason, check }: Unreadable): string {
  const { name, loss } = roles[role];
  return `读不出${name}${file}（${reason}），${loss}；请检查${check}。`;
}

/** Says that a file is no text; `refusal` as `readBytes` gives it. */
export function unusableFile(role: FileRole, refusal: string): string {
  return `不能用作${roles[role].name}。${refusal}。`;
}
