// A process that runs the tests of a bundle, one mutant after the other, and reports to the process that started it.
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import Mocha from 'mocha';

const [bundle] = process.argv.slice(2);
const require = createRequire(import.meta.url);

/** Declares the tests of the bundle anew, with all that its modules keep. */
function load(bail, prepare = () => {}) {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, bail, reporter: class {} });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  prepare();
  delete require.cache[bundle];
  require(bundle);
  return mocha;
}

/** Names tests by their titles, and by a number where several are called the same. */
function nameTests(suite, seen = new Map()) {
  for (const test of suite.tests) {
    const title = test.fullTitle();
    const repeated = seen.get(title) ?? 0;
    seen.set(title, repeated + 1);
    test.ref = repeated ? `${title} #${repeated + 1}` : title;
  }
  for (const inner of suite.suites) nameTests(inner, seen);
}

/** Leaves only the tests that have a rank, lowest first; gives the lowest rank within. */
function keepRanked(suite, ranks) {
  suite.tests = suite.tests.filter(({ ref }) => ranks.has(ref)).sort((a, b) => ranks.get(a.ref) - ranks.get(b.ref));
  const inner = suite.suites
    .map((one) => ({ one, rank: keepRanked(one, ranks) }))
    .filter(({ rank }) => rank < Infinity);
  inner.sort((a, b) => a.rank - b.rank);
  suite.suites = inner.map(({ one }) => one);
  return Math.min(inner[0]?.rank ?? Infinity, suite.tests.length ? ranks.get(suite.tests[0].ref) : Infinity);
}

/** Runs the tests; the name of the first that fails, if any. */
function run(mocha, watch) {
  return new Promise((done) => {
    let failed;
    const runner = mocha.run(() => {
      runner.dispose();
      mocha.dispose();
      done(failed);
    });
    watch(runner);
    runner.on('fail', (test, error) => {
      failed ??= { test: test.ref ?? test.fullTitle(), message: String(error?.message) };
    });
  });
}

/** Lets what runs while a suite is declared count for this suite. */
function watchDeclarations(space) {
  const { describe } = globalThis;
  globalThis.describe = (title, declare) =>
    describe(title, function () {
      const outer = space.currentTestId;
      space.currentTestId = suiteKey(this);
      declare.call(this);
      space.currentTestId = outer;
    });
}

const suiteKey = (suite) => `suite ${suite.fullTitle()}`;

/** The tests below each suite, by its key. */
function testsBySuite(suite, found = new Map()) {
  const own = suite.tests.map(({ ref }) => ref);
  const inner = suite.suites.flatMap((one) => testsBySuite(one, found).get(suiteKey(one)));
  found.set(suiteKey(suite), [...(found.get(suiteKey(suite)) ?? []), ...own, ...inner]);
  return found;
}

/** Which tests reach each mutant that is wanted, how often, and which tests reach each file. */
function condense({ static: atLoad, perTest }, suites, { fileOf, wanted }) {
  const reached = Object.fromEntries(wanted.map((id) => [id, { atLoad: atLoad[id] ?? 0, hits: 0, tests: new Set() }]));
  const files = {};
  for (const [key, hits] of Object.entries(perTest)) {
    const tests = suites.get(key) ?? [key];
    for (const id of Object.keys(hits)) {
      files[fileOf[id]] ??= new Set();
      const target = reached[id];
      if (target) target.hits += hits[id];
      for (const test of tests) {
        files[fileOf[id]].add(test);
        target?.tests.add(test);
      }
    }
  }
  const lists = Object.entries(reached).map(([id, target]) => [id, { ...target, tests: [...target.tests] }]);
  return {
    reached: Object.fromEntries(lists),
    files: Object.fromEntries(Object.entries(files).map(([file, tests]) => [file, [...tests]])),
  };
}

/** Runs all tests without a mutant and notes which mutants each of them reaches. */
async function dryRun(job) {
  const space = { mutantCoverage: { static: {}, perTest: {} } };
  globalThis.__stryker__ = space;
  const mocha = load(false, () => watchDeclarations(space));
  nameTests(mocha.suite);
  const suites = testsBySuite(mocha.suite);
  const durations = {};
  const failed = await run(mocha, (runner) => {
    let since;
    runner.on('suite', (suite) => {
      space.currentTestId = suiteKey(suite);
    });
    runner.on('test', ({ ref }) => {
      since = performance.now();
      space.currentTestId = ref;
      process.send({ progress: ref });
    });
    runner.on('test end', ({ ref }) => {
      durations[ref] = performance.now() - since;
    });
  });
  return { failed, durations, ...condense(space.mutantCoverage, suites, job) };
}

/** Runs some tests with a mutant; what became of it. */
async function tryMutant({ id, tests, hitLimit }) {
  const space = { activeMutant: id, hitCount: 0, hitLimit };
  globalThis.__stryker__ = space;
  let mocha;
  try {
    mocha = load(true);
  } catch (error) {
    return { noticed: space.hitCount > hitLimit ? 'loop' : 'load', message: String(error?.message) };
  }
  nameTests(mocha.suite);
  keepRanked(mocha.suite, new Map(tests.map((test, rank) => [test, rank])));
  const failed = await run(mocha, (runner) => runner.on('test', ({ ref }) => process.send({ progress: ref })));
  if (space.hitCount > hitLimit) return { noticed: 'loop', ...failed };
  return failed ? { noticed: 'test', ...failed } : {};
}

process.on('message', async (job) => {
  const before = process.cpuUsage();
  const result = job.id === undefined ? await dryRun(job) : await tryMutant(job);
  const { user, system } = process.cpuUsage(before);
  process.send({ result, cpu: (user + system) / 1e6 });
});
process.on('disconnect', () => process.exit());
