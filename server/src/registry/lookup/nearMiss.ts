// Finds the body that was probably meant by a name that nobody knows: one slip of the input method or of the eye away.
import { BoundedMap, once } from '../../text/memo';

import type { Department } from '../departments/department';
import { hasEnded, type NameContext } from '../names/findSpelling';
import { leadingLevelWord, prefixLevel } from '../names/namePrefix';
import type { Spelling } from '../names/spellings';
import { type Registry, registryFor } from '../registry';
import confusables from './confusables.json';
import { pinyinOf } from './pinyin';

/** What kind of slip tells two names apart. */
export type Slip = 'soundAlike' | 'lookAlike' | 'swapped' | 'missing' | 'extra';

/** A known name that an unknown one was probably meant to be. */
export interface NearMiss {
  readonly id: string;
  /** The right name with the prefix of the wrong one: 区市场监管局. */
  readonly name: string;
  readonly slip: Slip;
}

/** Shortest known name, without prefix, in which a slip of the kind is told from another name. */
const shortest = { wrong: 3, swapped: 5, missing: 6 };
/** Names ending otherwise are too many and too various to say that one of them must be another. */
const closedEnding = /(?:局|委|委员会|厅|办|办公室|部|法院|检察院|政府|办事处|管委会|分局|支队|海关)$/;

const lookAlike = new Map<string, ReadonlySet<string>>();
for (const group of confusables.lookAlike)
  for (const character of group) lookAlike.set(character, new Set([...group, ...(lookAlike.get(character) ?? [])]));

/** Names that may be meant, by length, and what was found for names before. */
interface NearNames {
  readonly byLength: ReadonlyMap<number, readonly Spelling[]>;
  readonly found: Map<string, NearMiss | null>;
}

/** Names that are remembered at most. */
const mostRemembered = 2000;
const namesOf = once(
  (registry: Registry): NearNames => ({ byLength: byLength(registry), found: new BoundedMap(mostRemembered) }),
);

/**
 * The one known body whose name differs from `name`, which must be unknown itself, by a single likely slip: a character that
 * sounds or looks alike, two characters swapped, in long names a character missing or doubled. Null where there is none, and
 * where several bodies are equally near.
 */
export function nearMiss(name: string, context: NameContext = {}, registry: Registry = registryFor()): NearMiss | null {
  const names = namesOf(registry);
  const key = `${context.level ?? ''}|${context.region ?? ''}|${context.year ?? ''}|${name}`;
  let near = names.found.get(key);
  if (near === undefined) {
    near = findNear(name, context, names.byLength);
    names.found.set(key, near);
  }
  return near;
}

function byLength({ spellings }: Registry): ReadonlyMap<number, readonly Spelling[]> {
  const lists = new Map<number, Spelling[]>();
  for (const [text, own] of spellings) {
    if (text.length < shortest.wrong || !closedEnding.test(text)) continue;
    const list = lists.get(text.length) ?? [];
    list.push(...own);
    lists.set(text.length, list);
  }
  return lists;
}

function findNear(name: string, context: NameContext, names: NearNames['byLength']): NearMiss | null {
  const found = new Map<string, NearMiss>();
  for (const prefix of possiblePrefixes(name)) {
    const core = name.slice(prefix.length);
    for (const length of [core.length - 1, core.length, core.length + 1])
      for (const { text, department } of names.get(length) ?? []) {
        const slip = slipOf(core, text);
        if (slip && isCandidate(department, prefix, context))
          found.set(department.id, { id: department.id, name: prefix + text, slip });
      }
    if (found.size > 0) break;
  }
  const [only, another] = found.values();
  return only && !another ? only : null;
}

/** '' and every beginning that could say whose the body is, the longest last. */
function possiblePrefixes(name: string): string[] {
  const word = leadingLevelWord(name);
  const prefixes = word ? [word] : [];
  for (let end = 2; end < Math.min(name.length - 2, 10); end++)
    if (prefixLevel(name.slice(0, end))) prefixes.push(name.slice(0, end));
  return word ? prefixes : ['', ...prefixes];
}

/** Whether there is such a body at the level and in the year; a former one only where the year is known. */
function isCandidate(department: Department, prefix: string, context: NameContext): boolean {
  const { kind, levels } = department;
  const own = prefixLevel(prefix) ?? context.level ?? null;
  if (kind === 'collective' || (levels && own !== null && !levels.includes(own))) return false;
  return kind !== 'former' || (typeof context.year === 'number' && !hasEnded(department, context));
}

/** How `wrong` could have come about from `right`; null where it takes more than one likely slip. */
function slipOf(wrong: string, right: string): Slip | null {
  let start = 0;
  const shorter = Math.min(wrong.length, right.length);
  while (start < shorter && wrong[start] === right[start]) start++;
  let end = 0;
  while (end < shorter - start && wrong[wrong.length - 1 - end] === right[right.length - 1 - end]) end++;
  const differing = shorter - start - end;
  if (wrong.length !== right.length) {
    if (differing > 0 || right.length < shortest.missing) return null;
    return wrong.length < right.length ? 'missing' : extraSlip(wrong, start);
  }
  if (differing === 1) return confusion(wrong[start]!, right[start]!);
  const isSwap = differing === 2 && wrong[start] === right[start + 1] && wrong[start + 1] === right[start];
  return isSwap && right.length >= shortest.swapped ? 'swapped' : null;
}

/** A character too many is a slip just where it was typed twice. */
function extraSlip(wrong: string, at: number): Slip | null {
  return wrong[at] === wrong[at - 1] || wrong[at] === wrong[at + 1] ? 'extra' : null;
}

function confusion(wrong: string, right: string): Slip | null {
  if (lookAlike.get(right)?.has(wrong)) return 'lookAlike';
  return pinyinOf(wrong)[0] === pinyinOf(right)[0] ? 'soundAlike' : null;
}
