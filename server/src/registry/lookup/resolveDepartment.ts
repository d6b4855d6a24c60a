// Finds the body that a name means.
import { BoundedMap, once } from '../../text/memo';
import { glossClass, glossClosers } from '../../words/brackets';
import type { AdminLevel } from '../../words/levels';
import type { Department, Municipality, Naming } from '../departments/department';
import { findSpelling, hasEnded, type NameContext } from '../names/findSpelling';
import { type Registry, registryFor } from '../registry';

export type { NameContext } from '../names/findSpelling';

/** What a name was recognised as. */
export interface Resolution {
  /** Id of the body. For one that has ended it is that of the former body; `department.ended` names what it became. */
  readonly id: string;
  readonly department: Department;
  /** `former`: the name of a body that had come to its end in the year of the plan. */
  readonly form: 'full' | 'short' | 'former';
  /** The full name that the name is, or is short for, with its other short names. */
  readonly naming: Naming;
  /** 区, 河北区; '' where nothing stands in front. */
  readonly prefix: string;
  /** Of the prefix (市 of 市市场监管委), null where neither it nor the name tells. */
  readonly level: AdminLevel | null;
  /** 静海 in 公安静海分局 and in 静海海关. */
  readonly place: string | null;
  /** The name without prefix, and without what stands in a bracket behind: 市场监管局. */
  readonly core: string;
}

/** Names that are remembered at most. */
const mostRemembered = 5000;
const resolutionsOf = once((_: Registry) => new BoundedMap<string, Resolution | null>(mostRemembered));

/**
 * The body that `name` means, or null for one that nobody knows. Understands 省/市/区/县/镇 and names of regions in front
 * (河北区市场监管局), names of places within (公安河北分局, 静海海关), names without prefix, and what stands in a bracket behind
 * (文广局〈新闻出版局〉). `registry` carries the roster, where there is one.
 */
export function resolveDepartment(
  name: string,
  context: NameContext = {},
  registry: Registry = registryFor(),
): Resolution | null {
  const known = resolutionsOf(registry);
  const key = `${context.level ?? ''}|${context.region ?? ''}|${context.year ?? ''}|${name}`;
  let resolution = known.get(key);
  if (resolution === undefined) {
    resolution = resolve(plainName(name), context, registry);
    known.set(key, resolution);
  }
  return resolution;
}

function resolve(name: string, context: NameContext, registry: Registry): Resolution | null {
  const plain = withoutBracket(name);
  for (const one of name === plain ? [name] : [name, plain]) {
    const found = findSpelling(one, registry, context);
    if (!found) continue;
    const { spelling, prefix, level, place } = found;
    const { department, naming, isFull } = spelling;
    const form = hasEnded(department, context) ? 'former' : isFull ? 'full' : 'short';
    return { id: department.id, department, form, naming, prefix, level, place, core: one.slice(prefix.length) };
  }
  return null;
}

/** Without blanks, brackets in full width. */
function plainName(name: string): string {
  return name.replace(/\s/g, '').replace(/[(﹙]/g, '（').replace(/[)﹚]/g, '）');
}

const opensGloss = new RegExp(`[${glossClass.open}]`);

function withoutBracket(name: string): string {
  const open = opensGloss.exec(name);
  return open && glossClosers.includes(name.at(-1)!) ? name.slice(0, open.index) : name;
}

/** The bodies that took the place of one that has ended, as they are in the year and place of the plan. */
export function successorsOf(
  { ended }: Department,
  context: NameContext,
  registry: Registry = registryFor(),
): readonly Department[] {
  return (ended?.became ?? []).flatMap((id) => {
    const successor = registry.departments.get(id);
    if (!successor) return [];
    return hasEnded(successor, context) ? successorsOf(successor, context, registry) : [successor];
  });
}

/** Whether it is certain that a body had ended in this region, not only likely. */
export function endedForSure({ ended }: Department, region: Municipality | null): boolean {
  return !ended?.mostly || (region !== null && (ended.sure?.includes(region) ?? false));
}
