// Tries mutants: sees once which tests reach which of them, then runs these tests with one mutant after the other.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleTests } from './bundle.mjs';
import { instrument } from './instrument.mjs';
import { doAll, doOnce } from './workerPool.mjs';

/** A mutant that runs its place a hundred times as often as the code does, and this often besides, does not end. */
const loopFactor = 100;
const loopBase = 100_000;
/** How long a test may take, beside the time that it takes without a mutant. */
const testTime = 20_000;
const timeFactor = 30;

/** Below the project, where packages are found. */
const folder = `out/mutants/${process.pid}`;

const placeOf = ({ file, location: { start, end }, replacement }) =>
  [file, start.line, start.column, end.line, end.column, replacement].join('\0');

/** Bundles tests and sources into a file. */
async function writeBundle(name, testFiles, texts) {
  const file = resolve(folder, `${name}.cjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, await bundleTests(testFiles, texts));
  return file;
}

/** Runs all tests once without a mutant; which tests reach each mutant of the sample. */
async function watchTests(testFiles, { texts, mutants }, sample) {
  const bundle = await writeBundle('watched', testFiles, texts);
  const job = {
    fileOf: Object.fromEntries(mutants.map(({ id, file }) => [id, file])),
    wanted: sample.map(({ id }) => id),
  };
  const { result, cpu } = await doOnce(bundle, job, () => 10 * testTime);
  if (!result.reached) throw new Error('the tests do not end without a mutant');
  if (result.failed) throw new Error(`a test fails without a mutant: ${result.failed.test}\n${result.failed.message}`);
  return { ...result, cpu };
}

/** The tests to run for a mutant: those that reach it; where it is evaluated at load, those that reach its file, else all. */
function testsFor({ id, file }, watched) {
  const { atLoad, tests } = watched.reached[id];
  if (!atLoad) return tests;
  const ofFile = watched.files[file] ?? Object.keys(watched.durations);
  return [...new Set([...tests, ...ofFile])];
}

/** Puts the tests first that noticed most mutants of a file, then the fastest. */
function inOrder(tests, durations, kills = new Map()) {
  return [...tests].sort(
    (a, b) => (kills.get(b) ?? 0) - (kills.get(a) ?? 0) || (durations[a] ?? 0) - (durations[b] ?? 0),
  );
}

/** Instruments only the places of a sample, for code that is as fast as can be; the new number of each mutant. */
async function instrumentSample(sample) {
  const ranges = new Map();
  for (const { file, location } of sample) ranges.set(file, [...(ranges.get(file) ?? []), location]);
  const { texts, mutants } = await instrument([...ranges.keys()], ranges);
  const ids = new Map(mutants.map((mutant) => [placeOf(mutant), mutant.id]));
  const lost = sample.find((mutant) => !ids.has(placeOf(mutant)));
  if (lost) throw new Error(`the mutant at ${lost.file}:${lost.line} is not found again`);
  return { texts, idOf: (mutant) => ids.get(placeOf(mutant)) };
}

/**
 * Tries the mutants of a sample, all of `instrumented`. Gives each with `noticed`: how it was, or undefined; and CPU seconds, those
 * of the watched run beside. `onTried` gets each as soon as it is tried.
 */
export async function tryMutants({ testFiles, instrumented, sample, jobs, onTried }) {
  const watched = await watchTests(testFiles, instrumented, sample);
  const { texts, idOf } = await instrumentSample(sample);
  const bundle = await writeBundle('tried', testFiles, texts);
  const kills = new Map();
  const outcomes = new Map();
  const settle = (mutant, outcome) => {
    outcomes.set(mutant, outcome);
    onTried(outcome);
  };
  const jobOf = (mutant) => ({
    id: idOf(mutant),
    tests: inOrder(testsFor(mutant, watched), watched.durations, kills.get(mutant.file)),
    hitLimit: loopBase + loopFactor * (watched.reached[mutant.id].atLoad + watched.reached[mutant.id].hits),
  });
  const limitOf = (test) => testTime + timeFactor * (watched.durations[test] ?? 0);
  const onAnswer = (mutant, { result, cpu }) => {
    if (result.test) {
      const ofFile = kills.get(mutant.file) ?? new Map();
      kills.set(mutant.file, ofFile.set(result.test, (ofFile.get(result.test) ?? 0) + 1));
    }
    settle(mutant, { ...mutant, noticed: result.noticed, by: result.test, cpu });
  };
  const reachable = sample.filter((mutant) => testsFor(mutant, watched).length);
  for (const mutant of sample) if (!reachable.includes(mutant)) settle(mutant, { ...mutant, unreached: true, cpu: 0 });
  await doAll(bundle, jobs, reachable, jobOf, limitOf, onAnswer);
  rmSync(folder, { recursive: true, force: true });
  return { tried: sample.map((mutant) => outcomes.get(mutant)), watchedCpu: watched.cpu };
}
