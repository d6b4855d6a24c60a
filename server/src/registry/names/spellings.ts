// Every spelling of every body, by its text.
import { type AdminLevel, adminLevels } from '../../words/levels';
import type { Department, Naming } from '../departments/department';
import type { Roster } from '../departments/roster';
import { levelWord } from './namePrefix';

/** One way to write a body, without what stands in front. */
export interface Spelling {
  readonly text: string;
  readonly department: Department;
  readonly naming: Naming;
  readonly isFull: boolean;
  /** The level that the name itself gives (团区委). */
  readonly level: AdminLevel | null;
}

/** A spelling with a place in it: what stands before and behind the place. */
export interface PlaceSpelling extends Spelling {
  readonly head: string;
  readonly tail: string;
}

/** All bodies with their spellings. Never changed once made. */
export interface Registry {
  readonly departments: ReadonlyMap<string, Department>;
  /** Those without a place, by text. */
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
  /** Those with a place, the most specific ones first. */
  readonly placeSpellings: readonly PlaceSpelling[];
  readonly roster: Roster | null;
}

const innerLevels = adminLevels;

/** Lists the spellings of bodies; `roster` is the one that was worked into them. */
export function createRegistry(departments: readonly Department[], roster: Roster | null): Registry {
  const spellings = new Map<string, Spelling[]>();
  const placeSpellings: PlaceSpelling[] = [];
  for (const spelling of departments.flatMap(spellingsOf)) {
    const [head, tail] = spelling.text.split('〇');
    const others = spellings.get(spelling.text);
    if (tail !== undefined) placeSpellings.push({ ...spelling, head: head!, tail });
    else if (others) others.push(spelling);
    else spellings.set(spelling.text, [spelling]);
  }
  return {
    departments: new Map(departments.map((department) => [department.id, department])),
    spellings,
    placeSpellings: placeSpellings.sort((one, other) => other.text.length - one.text.length),
    roster,
  };
}

/** Every way to write a body, □ filled in with every level; a text of two namings stands twice. */
function spellingsOf(department: Department): Spelling[] {
  return department.names.flatMap((naming) =>
    [naming.full, ...naming.short].flatMap((written, at) =>
      (written.includes('□') ? innerLevels : [null]).map((level) => ({
        text: level ? written.replaceAll('□', levelWord(level)) : written,
        department,
        naming,
        isFull: at === 0,
        level,
      })),
    ),
  );
}
