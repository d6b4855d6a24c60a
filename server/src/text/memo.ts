// What is worked out once and kept: what it is kept by, how long it lives and how much is kept is said here.

/** An object that carries what was worked out for it; cheaper than looking it up, for what there are many of. */
export interface Keeper {
  readonly memory: unknown[];
}

/** What was worked out for other objects, one place in a list for each reader. */
const memories = new WeakMap<object, unknown[]>();
let readers = 0;

function memoryOf(key: object): unknown[] {
  const own = (key as Partial<Keeper>).memory ?? memories.get(key);
  if (own) return own;
  const memory: unknown[] = [];
  memories.set(key, memory);
  return memory;
}

/**
 * `read`, asked at most once for each object and kept as long as that lives. What it returns must depend on the object alone
 * and must not be changed; undefined is not kept. For readers that are made when a module is loaded, never within a function.
 */
export function once<K extends object, V>(read: (key: K) => V): (key: K) => V {
  /** Given at the first call: who is asked for lines at all has one of the first places, and the lists stay short. */
  let place = -1;
  return (key) => {
    if (place < 0) place = readers++;
    const memory = memoryOf(key);
    const known = memory[place] as V | undefined;
    if (known !== undefined) return known;
    const value = read(key);
    memory[place] = value;
    return value;
  };
}

/** The same for two objects: kept as long as both live. */
export function oncePerPair<A extends object, B extends object, V>(
  read: (one: A, other: B) => V,
): (one: A, other: B) => V {
  const valuesOf = once((_: A) => new WeakMap<B, V>());
  return (one, other) => {
    const values = valuesOf(one);
    let value = values.get(other);
    if (value === undefined) {
      value = read(one, other);
      values.set(other, value);
    }
    return value;
  };
}

/** The same where what is returned depends on `detail` too: only the last is kept for each object, as long as `isSame` holds. */
export function last<K extends object, D, V>(
  isSame: (one: D, other: D) => boolean,
  read: (key: K, detail: D) => V,
): (key: K, detail: D) => V {
  const lastOf = once((_: K): { known?: { readonly detail: D; readonly value: V } } => ({}));
  return (key, detail) => {
    const place = lastOf(key);
    if (!place.known || !isSame(place.known.detail, detail)) place.known = { detail, value: read(key, detail) };
    return place.known.value;
  };
}

/** A map for keys that live for ever, such as texts: emptied when it holds `most` of them. */
export class BoundedMap<K, V> extends Map<K, V> {
  readonly #most: number;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  override set(key: K, value: V): this {
    if (this.size >= this.#most && !this.has(key)) this.clear();
    return super.set(key, value);
  }
}
