// The bodies of a responsibility note in few words.
import type { Party, Role } from '../../plan/model';

/** `市教育局牵头，市公安局、市民政局配合`, in the order in which the roles are first named; '' for none. */
export function describeParties(parties: readonly Party[]): string {
  const byRole = new Map<Role, string[]>();
  for (const { name, role } of parties) byRole.set(role, [...(byRole.get(role) ?? []), name]);
  return [...byRole].map(([role, names]) => names.join('、') + role).join('，');
}
