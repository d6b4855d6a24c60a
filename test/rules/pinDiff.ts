// The blocks of a pin file that have changed, and the lines in them, short enough to be read in a terminal.

/** Blocks with a difference, with `-` before what the pin holds and `+` before what the rule says; '' where all is the same. */
export function pinDiff(pinned: string, said: string): string {
  const [old, now] = [blocksOf(pinned), blocksOf(said)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names]
    .filter((name) => old.get(name) !== now.get(name))
    .map((name) => `${name}\n${lineDiff(linesOf(old.get(name)), linesOf(now.get(name)))}`)
    .join('\n');
}

/** By their first line; those of one name get numbers. */
function blocksOf(text: string): Map<string, string> {
  const blocks = new Map<string, string>();
  for (const block of text.split('\n\n')) {
    const [head, ...rest] = block.split('\n');
    const name = blocks.has(head!) ? `${head} (${blocks.size})` : head!;
    blocks.set(name, rest.join('\n'));
  }
  return blocks;
}

function linesOf(block: string | undefined): string[] {
  return block === undefined ? [] : block.split('\n');
}

/** What differs between the lines that are the same at the beginning and at the end. */
function lineDiff(old: readonly string[], now: readonly string[]): string {
  const most = Math.min(old.length, now.length);
  let before = 0;
  while (before < most && old[before] === now[before]) before++;
  let behind = 0;
  while (behind < most - before && old.at(-1 - behind) === now.at(-1 - behind)) behind++;
  return [
    ...old.slice(before, old.length - behind).map((line) => `- ${line}`),
    ...now.slice(before, now.length - behind).map((line) => `+ ${line}`),
  ].join('\n');
}
