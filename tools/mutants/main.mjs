// Puts small faults into the sources, one at a time, and says which of them no test notices.
// Usage: node tools/mutants/main.mjs [PATH…] [--in AREA,…] [--since REV] [--sample N] [--seed S] [--tests PATH,…] [--jobs N] [--check] [--write]
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { instrument } from './instrument.mjs';
import { page, scoreLine, scores, survivorLine } from './report.mjs';
import { drawSample } from './sample.mjs';
import { areaOf, filesChangedSince, filesUnder, folderOf } from './sources.mjs';
import { tryMutants } from './tryMutants.mjs';

const settings = JSON.parse(readFileSync(new URL('mutants.json', import.meta.url), 'utf8'));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    in: { type: 'string', multiple: true, default: [] },
    since: { type: 'string', default: 'main' },
    sample: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string', default: settings.tests.join() },
    jobs: { type: 'string', default: `${Math.min(2, availableParallelism())}` },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const { sample: size, seed } = values.check ? settings.check : { sample: Number(values.sample), seed: values.seed };

/** The files to change: what the arguments name, else what differs from the base and the tests can reach. */
function sources() {
  const areas = values.check ? Object.keys(settings.check.minimum) : values.in.flatMap((list) => list.split(','));
  const named = [...positionals, ...areas.map(folderOf)];
  if (named.length) return named.flatMap((path) => filesUnder(path, '.ts'));
  return filesChangedSince(values.since).filter((file) => settings.areas.includes(areaOf(file)));
}

/** Draws from each area on its own. */
function drawFromAreas(mutants) {
  const areas = [...new Set(mutants.map(({ file }) => areaOf(file)))];
  return areas.flatMap((area) =>
    drawSample(
      mutants.filter(({ file }) => areaOf(file) === area),
      size,
      seed,
    ),
  );
}

/** Says which scores are lower than they have to be. */
function check(list) {
  const low = list.filter(({ area, score }) => score < (settings.check.minimum[area] ?? 0));
  for (const { area, score } of low) {
    console.error(
      `${area}: ${score}% is less than the minimum of ${settings.check.minimum[area]}% (tools/mutants/mutants.json)`,
    );
  }
  if (low.length) process.exitCode = 1;
}

process.once('SIGTERM', () => process.exit(143));
const files = [...new Set(sources())];
const testFiles = values.tests.split(',').flatMap((path) => filesUnder(path, '.test.ts'));
const instrumented = await instrument(files);
const sample = drawFromAreas(instrumented.mutants);
if (sample.length === 0) {
  console.log('no source file to change');
} else {
  const { tried, watchedCpu } = await tryMutants({
    testFiles,
    instrumented,
    sample,
    jobs: Number(values.jobs),
    onTried: (mutant) => {
      if (!mutant.noticed) console.log(survivorLine(mutant));
    },
  });
  const list = scores(instrumented.mutants, tried);
  for (const score of list) console.log(scoreLine(score));
  console.log(`seed ${seed}; ${watchedCpu.toFixed(0)} CPU s to see which tests reach what`);
  if (values.write) writeFileSync('docs/mutants.md', page(list, settings.check));
  if (values.check) check(list);
}
