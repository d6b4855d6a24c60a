// The name of a body as a certain draft would write it.
import type { Department, Naming } from '../departments/department';
import type { NameContext } from '../names/findSpelling';
import { leadingLevelWord, levelWord } from '../names/namePrefix';
import { type Registry, registryFor } from '../registry';

/** How a draft writes bodies; what is left out is as most drafts have it. */
export interface NameStyle extends NameContext {
  /** Full names instead of short ones. */
  readonly full?: boolean;
  /** What stands in front: 区; '' for nothing. Default: the word for the level. */
  readonly prefix?: string;
  /** The place that vertical bodies are named after (公安静海分局); without one they are named without. */
  readonly place?: string | null;
  /** The names, prefix included, that the draft has for bodies already, by id; they win. */
  readonly used?: ReadonlyMap<string, string>;
}

/** Bodies that are written with and without prefix have it in front of these endings (县公安局, but 公安分局). */
const takesPrefix = /(?:[^分]局|公司|委|院)$/;

/** The name of the body with this id in the given style; null for an id that nobody knows. */
export function currentName(id: string, style: NameStyle, registry: Registry = registryFor()): string | null {
  const parts = nameParts(id, style, registry);
  return parts && parts.prefix + parts.core;
}

/** The same name with what stands in front of it apart. */
export function nameParts(id: string, style: NameStyle, registry: Registry): { prefix: string; core: string } | null {
  const department = registry.departments.get(id);
  if (!department) return null;
  const used = style.used?.get(id);
  if (used) {
    const prefix = leadingLevelWord(used);
    return { prefix, core: used.slice(prefix.length) };
  }
  const { name, hasPlace } = writtenName(department, style);
  const takes = department.prefix ?? 'level';
  const isPrefixed = takes === 'level' || (takes === 'optional' && !hasPlace && takesPrefix.test(name));
  const prefix = style.prefix ?? (style.level ? levelWord(style.level) : '');
  return { prefix: isPrefixed ? prefix : '', core: name };
}

function writtenName(department: Department, style: NameStyle): { name: string; hasPlace: boolean } {
  const naming = usualNaming(department, style);
  const short = department.preferred ?? (department.usesFull ? undefined : naming.short[0]);
  const written = style.full || !short ? [naming.full, ...naming.short] : [short, ...naming.short, naming.full];
  const { place } = style;
  const text = place ? written[0]! : placeless(written);
  const name = text.replaceAll('□', style.level ? levelWord(style.level) : '').replace('〇', place ?? '');
  return { name, hasPlace: text.includes('〇') };
}

/** The first name without its place (税务局 of 〇税务局), where the body is called so too; else the first that has none. */
function placeless(written: readonly string[]): string {
  const bare = written[0]!.replace('〇', '');
  return written.includes(bare) ? bare : (written.find((one) => !one.includes('〇')) ?? bare);
}

/** The naming that is usual at this level of this region; the first one where nothing is said of them. */
export function usualNaming({ names, preferred }: Department, { level, region }: NameContext): Naming {
  const own = preferred && names.find(({ full, short }) => full === preferred || short.includes(preferred));
  if (own) return own;
  const weight = ({ where }: Naming) =>
    !where
      ? 0
      : Math.max(
          ...where.map((one) => {
            const wrong =
              (one.region && one.region !== region) || (one.levels && !(level && one.levels.includes(level)));
            return wrong ? -1 : (one.region ? 2 : 0) + (one.levels ? 1 : 0);
          }),
        );
  return names.reduce((best, one) => (weight(one) > weight(best) ? one : best));
}
