// Finds the body that was probably meant by a name that nobody knows: one slip of the hand, the input method or the eye away.
import { BoundedMap, once } from '../../text/memo';
import type { Department } from '../departments/department';
import { hasEnded, type NameContext } from '../names/findSpelling';
import { leadingLevelWord, levelWord, prefixLevel } from '../names/namePrefix';
import type { Spelling } from '../names/spellings';
import { type Registry, registryFor } from '../registry';
import { resolveDepartment } from './resolveDepartment';
import { isAlike, isLikely, type Slip, type SlipPlace, slipBetween } from './slip';

/** A known name that an unknown one was probably meant to be. */
export interface NearMiss {
  /** The right name with the prefix of the wrong one: 区市场监管局. */
  readonly name: string;
  readonly slip: Slip;
}

/** Shortest known name, without prefix, in which a slip of the kind is told from another name. */
const shortest = { alike: 3, extra: 3, swapped: 5 };
/** Characters before the ending, without which one that is missing, or any other in its place, may make another body's name. */
const shortestContent = 4;
/** Names ending otherwise are too many and too various to say that one of them must be another. */
const closedEnding = /(?:[总分支]?局|委|委员会|厅|办|办公室|部|法院|检察院|政府|办事处|管委会|[总支大中]队|海关)$/;
/** How any name of a body may end. */
const anyEnding =
  /[局委办厅部院会处科室所站队组社署库馆校园场心府道镇乡街区县市州旗盟村居团联协关司行台店户班企人员长者]$/;
/** Of these kinds there are more than anybody lists, and one character tells one from the other (桃园区管委会, 松园区管委会). */
const openKinds: ReadonlySet<Department['kind']> = new Set(['park', 'town', 'institution', 'enterprise']);
/** What follows the name of a place. */
const placeEndings = ['人民政府', '街道办事处', '管理委员会'];
const longestPlace = 10;

/** Names that may be meant, by length, and what was found for names before. */
interface NearNames {
  readonly byLength: ReadonlyMap<number, readonly Spelling[]>;
  /** Every two characters that stand together in a name or in what a body is in charge of. */
  readonly pairs: ReadonlySet<string>;
  readonly found: Map<string, NearMiss | null>;
}

/** Names that are remembered at most. */
const mostRemembered = 2000;
const namesOf = once(
  (registry: Registry): NearNames => ({
    byLength: byLength(registry),
    pairs: pairsIn(registry),
    found: new BoundedMap(mostRemembered),
  }),
);

/**
 * The one known body whose name differs from `name`, which must be unknown itself, by a single likely slip: a character that
 * sounds or looks alike, one doubled, two swapped, in long names one missing or any other in its place. Null where there is
 * none, and where several bodies are equally near.
 */
export function nearMiss(name: string, context: NameContext = {}, registry: Registry = registryFor()): NearMiss | null {
  const names = namesOf(registry);
  const key = `${context.level ?? ''}|${context.region ?? ''}|${context.year ?? ''}|${name}`;
  let near = names.found.get(key);
  if (near === undefined) {
    near =
      findNear(name, context, names) ?? nearGovernment(name, context, registry) ?? nearPrefix(name, context, registry);
    names.found.set(key, near);
  }
  return near;
}

function pairsIn({ spellings }: Registry): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const text of spellings.keys()) for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** Whether the character makes a word with a neighbour: 药品安全委员会 is no slip for 食品安全委员会. */
function makesWord(name: string, at: number, pairs: ReadonlySet<string>): boolean {
  return pairs.has(name.slice(at, at + 2)) || (at > 0 && pairs.has(name.slice(at - 1, at + 1)));
}

function byLength({ spellings }: Registry): ReadonlyMap<number, readonly Spelling[]> {
  const lists = new Map<number, Spelling[]>();
  for (const [text, own] of spellings) {
    if (text.length < shortest.alike || !closedEnding.test(text)) continue;
    const list = lists.get(text.length) ?? [];
    list.push(...own);
    lists.set(text.length, list);
  }
  return lists;
}

function findNear(name: string, context: NameContext, { byLength, pairs }: NearNames): NearMiss | null {
  const found: Found[] = [];
  for (const prefix of possiblePrefixes(name)) {
    const core = name.slice(prefix.length);
    for (const length of [core.length - 1, core.length, core.length + 1])
      for (const { text, department } of byLength.get(length) ?? []) {
        const place = slipBetween(core, text);
        if (!place || !isTold(place, core, { text, department }) || !isCandidate(department, prefix, context)) continue;
        if (place.slip === 'other' && makesWord(core, place.at, pairs)) continue;
        found.push({ id: department.id, near: { name: prefix + text, slip: place.slip } });
      }
    if (found.length > 0) break;
  }
  return theOnly(found);
}

interface Found {
  readonly id: string;
  readonly near: NearMiss;
}

/** The likeliest of what was found, if that is one name, or one body. */
function theOnly(found: readonly Found[]): NearMiss | null {
  const likely = found.filter(({ near }) => isLikely(near.slip));
  const best = likely.length > 0 ? likely : found;
  const first = best.find(({ near }) => near.slip !== 'other') ?? best[0];
  if (!first) return null;
  const isOne = best.every(({ near }) => near.name === first.near.name) || best.every(({ id }) => id === first.id);
  return isOne ? first.near : null;
}

/** 建设管理委员会 beside 建设和管理委员会: names are written with these and without. */
const joints = '和与及';

/** Whether a slip of this kind tells that this body was meant, not another one that the registry does not have. */
function isTold(place: SlipPlace, wrong: string, { text, department }: Pick<Spelling, 'text' | 'department'>): boolean {
  if (isAlike(place.slip)) return true;
  if (place.slip === 'extra') return text.length >= shortest.extra;
  if (place.slip === 'swapped') return text.length >= shortest.swapped;
  const content = contentLength(text);
  if (content < shortestContent || openKinds.has(department.kind) || joints.includes(text[place.at]!)) return false;
  // What is missing at the end may be 局 as well as 队.
  return place.at < content || (place.slip === 'other' && endsLikeNoBody(wrong));
}

/** Whether a name ends with what no body is called (区卫生健康意). */
export function endsLikeNoBody(name: string): boolean {
  return !anyEnding.test(name);
}

/** How many characters stand before the ending that many names have. */
export function contentLength(name: string): number {
  return name.length - (closedEnding.exec(name)?.[0].length ?? 0);
}

/** 柳河镇人民正府: a place, whatever it is called, with a slip in what follows it. */
function nearGovernment(name: string, context: NameContext, registry: Registry): NearMiss | null {
  const found: Found[] = [];
  for (const ending of placeEndings)
    for (const length of [ending.length, ending.length - 1, ending.length + 1]) {
      const place = name.length - length;
      if (place < 1 || place > longestPlace) continue;
      const slip = slipBetween(name.slice(place), ending)?.slip;
      const right = name.slice(0, place) + ending;
      if (slip && resolveDepartment(right, context, registry)) found.push({ id: right, near: { name: right, slip } });
    }
  return theOnly(found);
}

/** 曲教育局 for 区教育局: the level word itself. */
function nearPrefix(name: string, context: NameContext, registry: Registry): NearMiss | null {
  const word = context.level ? levelWord(context.level) : '';
  const slip = word.length === 1 ? slipBetween(name[0] ?? '', word)?.slip : undefined;
  const known = slip && isAlike(slip) ? resolveDepartment(name.slice(1), context, registry) : null;
  return slip && known?.prefix === '' && known.department.prefix !== 'none'
    ? { name: word + name.slice(1), slip }
    : null;
}

/** '' and every beginning that could say whose the body is, the longest last. */
function possiblePrefixes(name: string): string[] {
  const word = leadingLevelWord(name);
  const prefixes = word ? [word] : [];
  for (let end = 2; end < Math.min(name.length - 2, 10); end++)
    if (prefixLevel(name.slice(0, end)) && !isInWord(name, end)) prefixes.push(name.slice(0, end));
  return word ? prefixes : ['', ...prefixes];
}

/** Whether the 市 or 区 in front of `end` is a part of what follows (可市场监管局). */
function isInWord(name: string, end: number): boolean {
  return '市区镇'.includes(name[end - 1]!) && leadingLevelWord(name.slice(end - 1)) === '';
}

/** Whether there is such a body at the level and in the year; a former one only where the year is known. */
function isCandidate(department: Department, prefix: string, context: NameContext): boolean {
  const { kind, levels } = department;
  const own = prefixLevel(prefix) ?? context.level ?? null;
  if (kind === 'collective' || (levels && own !== null && !levels.includes(own))) return false;
  return kind !== 'former' || (typeof context.year === 'number' && !hasEnded(department, context));
}
