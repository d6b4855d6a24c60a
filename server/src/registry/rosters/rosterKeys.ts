// The keys of a roster with the kind of value each takes; the reader and the schema follow these tables.
import type { JsonField } from '../../text/json/readFields';
import type { RosterEntry, RosterRenaming } from '../departments/roster';

const loss = '这一项没有采用';

/** Keys of the roster itself. */
export const rosterKeys = ['add', 'rename', 'remove'] as const;

/** Keys of a body that is added. */
export const rosterEntryKeys = {
  name: { kind: 'string', required: { what: '单位名称', loss } },
  full: { kind: 'string' },
  aliases: { kind: 'strings' },
  id: { kind: 'string' },
  topics: { kind: 'strings' },
} as const satisfies Readonly<Record<keyof RosterEntry, JsonField>>;

/** Keys of a change of name. */
export const rosterRenamingKeys = {
  from: { kind: 'string', required: { what: '原名称', loss } },
  to: { kind: 'string', required: { what: '现名称', loss } },
  since: { kind: 'number', advice: '请写年份，例如 2024，不要加引号。' },
} as const satisfies Readonly<Record<keyof RosterRenaming, JsonField>>;
