// The bodies that the product knows, out of the data files by kind.
import type { Department, DepartmentKind } from './department';
import collectives from './departments/collectives.json';
import committees from './departments/committees.json';
import enterprises from './departments/enterprises.json';
import former from './departments/former.json';
import government from './departments/government.json';
import institutions from './departments/institutions.json';
import judicial from './departments/judicial.json';
import leadership from './departments/leadership.json';
import massOrganisations from './departments/massOrganisations.json';
import parks from './departments/parks.json';
import party from './departments/party.json';
import towns from './departments/towns.json';
import vertical from './departments/vertical.json';

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
