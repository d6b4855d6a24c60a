// The bodies that a draft may name, with everything that a completion matches what was typed against.
import { last } from '../../text/memo';
import type { Department } from '../departments/department';
import { type Registry, registryFor } from '../registry';
import { type NameStyle, nameParts } from './currentName';
import { pinyinOf } from './pinyin';

/** One body as the draft would write it. */
export interface ListedDepartment {
  readonly department: Department;
  /** With prefix: 区市场监管局. */
  readonly name: string;
  /** How many characters of the name are prefix. */
  readonly prefixLength: number;
  /** Syllables without tone, one for each character of the name. */
  readonly pinyin: readonly string[];
  /** qscjgj; without the prefix it begins at `prefixLength`. */
  readonly initials: string;
}

/**
 * Every body that a draft of this level, region, year and style may name, once each, in the order of the registry. Left out
 * are those that this level does not have, and those that had ended; in a draft without year these are all former ones.
 */
export function listDepartments(style: NameStyle, registry: Registry = registryFor()): readonly ListedDepartment[] {
  return listIn(registry, style);
}

function styleKey({ level, region, year, full, prefix, place, used }: NameStyle): string {
  return JSON.stringify([level, region, year, full, prefix, place, [...(used ?? [])]]);
}

/** The last list of each registry is kept: from one keystroke to the next the style of a draft hardly changes. */
const listIn = last(
  (one: NameStyle, other: NameStyle) => styleKey(one) === styleKey(other),
  (registry: Registry, style): readonly ListedDepartment[] => listInStyle(style, registry),
);

function listInStyle(style: NameStyle, registry: Registry): readonly ListedDepartment[] {
  const listed = new Map<string, ListedDepartment>();
  for (const department of registry.departments.values()) {
    const { id, levels, ended } = department;
    if (ended && (typeof style.year !== 'number' || style.year > ended.until)) continue;
    if (levels && style.level && !levels.includes(style.level)) continue;
    const { prefix, core } = nameParts(id, style, registry)!;
    const name = prefix + core;
    if (listed.has(name)) continue;
    listed.set(name, { department, name, prefixLength: prefix.length, ...soundOf(name) });
  }
  return [...listed.values()];
}

const sounds = new Map<string, Pick<ListedDepartment, 'pinyin' | 'initials'>>();
/** Names that are remembered at most; the memory is emptied when it is full. */
const mostSounds = 5000;

/** Pinyin and initials of a name, worked out once. */
export function soundOf(name: string): Pick<ListedDepartment, 'pinyin' | 'initials'> {
  let sound = sounds.get(name);
  if (!sound) {
    const pinyin = pinyinOf(name);
    sound = { pinyin, initials: pinyin.map((syllable) => syllable[0]).join('') };
    if (sounds.size >= mostSounds) sounds.clear();
    sounds.set(name, sound);
  }
  return sound;
}

/**
 * How well what was typed goes with a body: 3 for the beginning of its name, with or without prefix, 2 for its initials
 * (`scjgj`), 1 for its pinyin in full or in part (`shichangjg`), 0 for not at all. Letters in either case.
 */
export function matchDepartment(
  { name, prefixLength, pinyin, initials }: ListedDepartment,
  typed: string,
): 0 | 1 | 2 | 3 {
  const sought = typed.toLowerCase();
  for (const from of prefixLength > 0 ? [prefixLength, 0] : [0]) {
    if (name.startsWith(sought, from)) return 3;
    if (initials.startsWith(sought, from)) return 2;
    if (readsAs(pinyin.slice(from), sought)) return 1;
  }
  return 0;
}

/** Whether `typed` is made of the beginnings of the first syllables, one after the other. */
function readsAs(pinyin: readonly string[], typed: string): boolean {
  let reached = new Set([0]);
  for (const syllable of pinyin) {
    const next = new Set<number>();
    for (const at of reached)
      for (let length = 1; length <= syllable.length && typed.startsWith(syllable.slice(0, length), at); length++) {
        if (at + length === typed.length) return true;
        next.add(at + length);
      }
    if (next.size === 0) return false;
    reached = next;
  }
  return false;
}
