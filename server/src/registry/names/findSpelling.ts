// Takes the name of a body apart: what stands in front, which spelling it is, and the place within it.
import type { AdminLevel } from '../../words/levels';
import type { Department, Municipality } from '../departments/department';
import { prefixLevel } from './namePrefix';
import type { Registry, Spelling } from './spellings';

/** Where and when a name is written; what is not known is left out. */
export interface NameContext {
  readonly level?: AdminLevel | null | undefined;
  readonly region?: Municipality | null | undefined;
  /** The year that the plan is for. */
  readonly year?: number | null | undefined;
}

/** A name taken apart. */
export interface FoundSpelling {
  readonly spelling: Spelling;
  /** 区, 河北区, or '' for a name without. */
  readonly prefix: string;
  /** The level of the prefix, or that of the name itself. */
  readonly level: AdminLevel | null;
  /** 静海 in 公安静海分局. */
  readonly place: string | null;
}

/** Longest prefix and longest place that are looked for, in characters. */
const longestPrefix = 12;
const longestPlace = 8;
const placePattern = /^[㐀-鿿]+$/;

/** The spelling that `name` is made of, the longest one first; null for a name that nobody knows. */
export function findSpelling(name: string, registry: Registry, context: NameContext = {}): FoundSpelling | null {
  for (let start = 0; start < name.length && start <= longestPrefix; start++) {
    const candidates = registry.spellings.get(name.slice(start));
    const prefix = name.slice(0, start);
    const prefixed = prefix === '' ? null : prefixLevel(prefix);
    if (!candidates || prefixed === undefined) continue;
    const spelling = choose(candidates, { ...context, own: prefixed });
    if (spelling) return { spelling, prefix, level: prefixed ?? spelling.level, place: null };
  }
  return findPlaceSpelling(name, registry, context);
}

/** Whether a body had come to its end in the year, at the place, that the plan is for; false where no year is known. */
export function hasEnded({ ended }: Department, { year, region }: NameContext): boolean {
  if (!ended || year === null || year === undefined || year <= ended.until) return false;
  if (region && ended.except?.includes(region)) return false;
  return !ended.regions || (region !== null && region !== undefined && ended.regions.includes(region));
}

interface Choice extends NameContext {
  /** The level of the prefix, null where there is none. */
  readonly own: AdminLevel | null;
}

/** Of bodies that share a name: the one that there is at this level, in this region, at this time. */
function choose(candidates: readonly Spelling[], { own, level, region }: Choice): Spelling | undefined {
  const sought = own ?? level ?? null;
  const possible = candidates.filter(({ department: { levels } }) => !own || !levels || levels.includes(own));
  const weight = ({ text, department, naming }: Spelling) => {
    const local = naming.where?.some(({ region: one }) => one !== undefined && one === region) ?? false;
    const foreign = naming.where?.every(({ region: one }) => one !== undefined && one !== region) ?? false;
    const ofLevel = department.levels ? (sought && department.levels.includes(sought) ? 1 : -1) : 0;
    return (department.preferred === text ? 8 : 0) + (local ? 4 : 0) - (foreign ? 2 : 0) + ofLevel;
  };
  return possible.reduce<Spelling | undefined>(
    (best, one) => (best && weight(best) >= weight(one) ? best : one),
    undefined,
  );
}

function findPlaceSpelling(name: string, registry: Registry, context: NameContext): FoundSpelling | null {
  for (const spelling of registry.placeSpellings) {
    if (!name.endsWith(spelling.tail)) continue;
    const from = spelling.head === '' ? 0 : name.lastIndexOf(spelling.head);
    if (from < 0) continue;
    const place = name.slice(from + spelling.head.length, name.length - spelling.tail.length);
    const prefix = name.slice(0, from);
    const level = prefix === '' ? null : prefixLevel(prefix);
    if (level === undefined || place.length > longestPlace || !placePattern.test(place)) continue;
    return { spelling, prefix, level: level ?? context.level ?? null, place };
  }
  return null;
}
