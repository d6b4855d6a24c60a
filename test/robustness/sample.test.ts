// A sample of the robustness tests, drawn by a seed that is printed; the environment variable TEST_SEED sets another.
import assert from 'node:assert/strict';
import { before } from 'mocha';
import { units } from './hostileTexts';
import { createRandom } from './randomEdits';
import { testRobustness } from './robustness';
import { lintSafely } from './safely';

// The same by default in every run: one commit gives one answer, and a test turns red by the change that was made.
// What the sample leaves out is no loss, for .ci/run tries everything before a change is merged.
const seed = Number(process.env.TEST_SEED ?? 1);
const random = createRandom(seed);
const drawSeeds = (count: number) => Array.from({ length: count }, () => 1 + random(1_000_000));

/** Some of these, in their order. */
function draw<T>(all: readonly T[], count: number): T[] {
  const left = [...all.keys()];
  const drawn = Array.from({ length: count }, () => left.splice(random(left.length), 1)[0]!);
  return drawn.sort((one, other) => one - other).map((index) => all[index]!);
}

describe(`robustness, sample of seed ${seed}`, () => {
  before(() => {
    assert.ok(Number.isInteger(seed) && seed > 0 && seed < 2 ** 31, 'TEST_SEED is a whole number from 1');
    console.error(`\n  robustness: a sample; the same again with TEST_SEED=${seed}, all with npm run test:full`);
  });

  testRobustness({
    *ends(length) {
      for (let end = random(16); end < length; end += 16) yield end;
      yield length;
    },
    editSeeds: drawSeeds(2),
    edits: 60,
    fixSeeds: drawSeeds(5),
    cutSeeds: drawSeeds(1),
    cuts: 40,
    linted: draw(units, 8),
    compared: draw(units, 8),
  });

  it('lints a thousand characters of every hostile text', () => {
    for (const unit of units) lintSafely(unit.repeat(1000 / unit.length));
  });
});
