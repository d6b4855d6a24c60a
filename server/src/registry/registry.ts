// The registry that a run works with: what the product knows, with the roster of one's own worked in.
import { once } from '../text/memo';
import { departments } from './departments/departmentData';
import type { Roster } from './departments/roster';
import { createRegistry, type Registry } from './names/spellings';
import { applyRoster } from './rosters/applyRoster';

export type { Registry } from './names/spellings';

let plain: Registry | undefined;
const withRoster = once((roster: Roster) => createRegistry(applyRoster(roster, registryFor()), roster));

/** The registry, made once for each roster; without one, as the product has it. */
export function registryFor(roster: Roster | null = null): Registry {
  if (!roster) {
    plain ??= createRegistry(departments, null);
    return plain;
  }
  return withRoster(roster);
}
