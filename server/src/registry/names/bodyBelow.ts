// Which body of the level below does what a body of a higher level does, where it has none of the same kind.
import below from './bodiesBelow.json';

const counterparts: Readonly<Record<string, readonly string[]>> = below;

/**
 * Id of the body that answers to `id` at a lower level: the same one if the draft names it, else the first of the usual ones
 * that the draft names, else the first of them; `id` itself where none is usual. `named` holds the ids that the draft names.
 */
export function bodyBelow(id: string, named: { has(id: string): boolean }): string {
  const usual = counterparts[id];
  if (!usual || named.has(id)) return id;
  return usual.find((one) => named.has(one)) ?? usual[0]!;
}
