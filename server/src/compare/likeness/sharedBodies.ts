// Whether two tasks are given to the same bodies: 市公安局 and 区公安局 are alike, 公安 and 教育 are not.
import type { Responsibility } from '../../plan/model';
import { leadingLevelWord } from '../../registry/names/namePrefix';
import { once } from '../../text/memo';

const ending = /(?:委员会|办公室|[局委厅办部所队]|支队|大队|总队)$/;

/** What a body does, without its level and what it is called. */
function coreOf(name: string): string {
  return name.slice(leadingLevelWord(name).length).replace(ending, '');
}

/** The share of the bodies of one task that the other names too: 0 to 1; null where one names none. */
export function sharedBodies(one: Responsibility | null, other: Responsibility | null): number | null {
  if (!one || !other) return null;
  const [a, b] = [coresOf(one), coresOf(other)];
  if (a.size === 0 || b.size === 0) return null;
  const shared = [...a].filter((name) => b.has(name)).length;
  return shared / Math.min(a.size, b.size);
}

const coresOf = once(
  ({ parties }: Responsibility): ReadonlySet<string> => new Set(parties.map(({ name }) => coreOf(name))),
);
