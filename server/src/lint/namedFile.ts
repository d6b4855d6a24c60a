// The files that a configuration names besides drafts: what each is for, and what to say where one cannot be used.

/** What a file is for: the key that names it. */
export type FileRole = 'superior' | 'previous' | 'departments';

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
