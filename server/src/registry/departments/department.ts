// What the registry knows of a body: its names by region and level, what it became, what it is in charge of.
import type { AdminLevel } from '../../words/levels';

/** Municipalities under the central government, where bodies have names of their own. */
export type Municipality = '北京' | '天津' | '上海' | '重庆';

/** `family`-like groups aside, what sort of body it is; `former` ones have ended, `custom` ones are of a roster. */
export type DepartmentKind =
  | 'party'
  | 'leadership'
  | 'government'
  | 'judicial'
  | 'vertical'
  | 'massOrganisation'
  | 'institution'
  | 'committee'
  | 'park'
  | 'town'
  | 'collective'
  | 'enterprise'
  | 'former'
  | 'custom';

/** Where a naming is the usual one: in this region, at these levels; what is left out holds for all. */
export interface NamingPlace {
  readonly region?: Municipality;
  readonly levels?: readonly AdminLevel[];
}

/**
 * A full name with the short ones that go with it, all without level prefix (市场监督管理局). 〇 stands for the name of a
 * place (公安〇分局), □ for the level word within a name (团□委).
 */
export interface Naming {
  readonly full: string;
  /** The most usual one first; empty where people write the full name. */
  readonly short: readonly string[];
  /** Left out for what is usual where nothing else is. */
  readonly where?: readonly NamingPlace[];
  /** Whether bodies of other levels of these regions are surely not called so (天津: 市市场监管委, but 区市场监管局). */
  readonly strict?: boolean;
}

/** When a body came to its end, and what took its place. */
export interface Ending {
  /** The last year whose plans may rightly name it. */
  readonly until: number;
  /** Ids of the successors, the main one first. */
  readonly became: readonly string[];
  /** The only regions where it ended. */
  readonly regions?: readonly Municipality[];
  /** Regions where a body of this name lives on. */
  readonly except?: readonly Municipality[];
  /** Whether it lives on in some places that the registry does not list… */
  readonly mostly?: boolean;
  /** …though not in these regions. */
  readonly sure?: readonly Municipality[];
  /** Whether a roster says so. */
  readonly byRoster?: boolean;
}

/** One body, or one group of bodies that plans name as if it were one (各街道办事处). */
export interface Department {
  /** Permanent, kebab-case; for a body that only a roster has, its name. */
  readonly id: string;
  readonly kind: DepartmentKind;
  /** The naming for places without one of their own first. */
  readonly names: readonly Naming[];
  /** Whether a level word stands in front (区教育局); `optional` ones are written both ways (公安分局). Default `level`. */
  readonly prefix?: 'level' | 'optional' | 'none';
  /** Levels at which there is such a body; left out for all. */
  readonly levels?: readonly AdminLevel[];
  /** Whether its names are those of several bodies of one sort, so that two of them in a draft are no contradiction. */
  readonly family?: boolean;
  /** Words of tasks with the part that it plays in them: 3 in charge, 2 shares the charge, 1 supports. */
  readonly topics?: Readonly<Record<string, number>>;
  /** Whether plans write the full name also where others stand short (区委组织部, 区文化和旅游局). */
  readonly usesFull?: boolean;
  readonly ended?: Ending;
  /** The name that a roster prescribes, without level prefix. */
  readonly preferred?: string;
}
