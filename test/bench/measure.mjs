// Measuring: medians, alternating rounds, and tables of numbers.
import { performance } from 'node:perf_hooks';

/** The median of a list that is not empty. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds that one call takes; a promise is awaited. */
export async function time(work) {
  const start = performance.now();
  const result = work();
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

/**
 * Median milliseconds of each piece of work. The pieces take turns, so that a busy spell of the machine hits all of
 * them; `setUp`, where a piece has one, makes the argument of its `run` outside the measured time.
 */
export async function alternate(pieces, { rounds, warmUp }) {
  const times = pieces.map(() => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, piece] of pieces.entries()) {
      const argument = piece.setUp?.();
      const took = await time(() => piece.run(argument));
      if (round >= 0) times[index].push(took);
    }
  }
  return times.map(median);
}

/** Prints a table: a title, a row of headings and rows of strings; all columns but the first are right-aligned. */
export function printTable(title, headings, rows) {
  const widths = headings.map((heading, column) =>
    Math.max(...[heading, ...rows.map((row) => row[column])].map((cell) => cell.length)),
  );
  const line = (row) =>
    row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ');
  console.log(`\n${title}`);
  for (const row of [headings, widths.map((width) => '-'.repeat(width)), ...rows]) console.log(`  ${line(row)}`);
}

/** Milliseconds as a person reads them. */
export function milliseconds(value) {
  return `${value.toFixed(value < 1 ? 3 : value < 100 ? 2 : 0)} ms`;
}
