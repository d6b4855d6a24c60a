// A roster of one's own: which bodies a place has, what it calls them, which of the registry it does not have.

/** One body as the place writes it. */
export interface RosterEntry {
  /** With its level word: 区市场监管局. */
  readonly name: string;
  readonly full?: string;
  /** Other ways to write it that are right too. */
  readonly aliases?: readonly string[];
  /** Id in the registry, where the name alone does not tell. */
  readonly id?: string;
  /** Words of the tasks that it is in charge of. */
  readonly topics?: readonly string[];
}

/** A change of name in this place. */
export interface RosterRenaming {
  readonly from: string;
  readonly to: string;
  /** First year of the new name; left out where the old one is never right. */
  readonly since?: number;
}

/** What a place changes of the registry. */
export interface Roster {
  readonly add: readonly RosterEntry[];
  readonly rename: readonly RosterRenaming[];
  /** Names or ids of bodies that the place does not have. */
  readonly remove: readonly string[];
}
