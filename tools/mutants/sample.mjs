// Draws mutants by a seed, so that the same code and seed give the same ones, and a change elsewhere hardly any others.
import { createHash } from 'node:crypto';

/** The `size` mutants whose names, mixed with the seed, have the lowest hashes; in the order of the sources. */
export function drawSample(mutants, size, seed) {
  const hashed = mutants.map((mutant) => ({
    mutant,
    hash: createHash('sha256').update(`${seed}\0${mutant.name}`).digest('hex'),
  }));
  hashed.sort((a, b) => (a.hash < b.hash ? -1 : 1));
  const drawn = new Set(hashed.slice(0, size).map(({ mutant }) => mutant));
  return mutants.filter((mutant) => drawn.has(mutant));
}
