// The registry that a run works with: what the product knows, with the roster of one's own worked in.

import { departments } from './departments/departmentData';
import type { Roster } from './departments/roster';
import { createRegistry, type Registry } from './names/spellings';
import { applyRoster } from './rosters/applyRoster';

export type { Registry } from './names/spellings';

let plain: Registry | undefined;
const withRoster = new WeakMap<Roster, Registry>();

/** The registry, made once for each roster; without one, as the product has it. */
export function registryFor(roster: Roster | null = null): Registry {
  if (!roster) {
    plain ??= createRegistry(departments, null);
    return plain;
  }
  let registry = withRoster.get(roster);
  if (!registry) {
    registry = createRegistry(applyRoster(roster, registryFor()), roster);
    withRoster.set(roster, registry);
  }
  return registry;
}
