// The bodies that the product knows, out of the data files by kind.
import collectives from './data/collectives.json';
import committees from './data/committees.json';
import enterprises from './data/enterprises.json';
import former from './data/former.json';
import government from './data/government.json';
import institutions from './data/institutions.json';
import judicial from './data/judicial.json';
import leadership from './data/leadership.json';
import massOrganisations from './data/massOrganisations.json';
import parks from './data/parks.json';
import party from './data/party.json';
import towns from './data/towns.json';
import vertical from './data/vertical.json';
import type { Department, DepartmentKind } from './department';

/** One data file: bodies of one kind. */
interface DepartmentFile {
  readonly kind: DepartmentKind;
  readonly departments: readonly Omit<Department, 'kind'>[];
}

const files = [
  party,
  leadership,
  government,
  judicial,
  vertical,
  massOrganisations,
  committees,
  institutions,
  parks,
  towns,
  collectives,
  enterprises,
  former,
] as unknown as readonly DepartmentFile[];

/** Every body of the registry, in the order in which a list of them is usually written. */
export const departments: readonly Department[] = files.flatMap(({ kind, departments: list }) =>
  list.map((department) => ({ ...department, kind })),
);
