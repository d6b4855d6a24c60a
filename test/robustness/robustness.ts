// Any text gives a model and problems; an edited text gives the same with a cache as from scratch; nothing explodes.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { allRules } from '../../server/src/rules';
import { createPlanService } from '../../server/src/service';
import { readMarks } from '../support/marks';
import { modelOf } from './modelOf';
import { createRandom, editRandomly } from './randomEdits';
import { compareSafely, everything, lintSafely, service } from './safely';

/** How much of what could be tried is tried. */
export interface Extent {
  /** Where to cut an example of this length. */
  readonly ends: (length: number) => Iterable<number>;
  /** Seeds of texts that are edited again and again, and how often. */
  readonly editSeeds: readonly number[];
  readonly edits: number;
  /** Seeds of texts that are edited, then fixed. */
  readonly fixSeeds: readonly number[];
  /** Seeds of cuts that are compared, and how many of each. */
  readonly cutSeeds: readonly number[];
  readonly cuts: number;
  /** What is repeated to be linted, and to be compared. */
  readonly linted: readonly string[];
  readonly compared: readonly string[];
}

const examples = allRules.flatMap(({ examples: { bad, good } }) =>
  [...bad, ...good].map(({ text }) => readMarks(text).text),
);
const wholeDrafts = readdirSync('examples')
  .filter((name) => /^[^A-Za-z]+.*\.(?:txt|md)$/.test(name))
  .sort()
  .map((name) => readFileSync(`examples/${name}`, 'utf8'));
const lintedLength = 200_000;
const comparedLength = 20_000;

/** Defines the tests, as far as they are asked for; call it within `describe`. */
export function testRobustness(extent: Extent): void {
  it('parses and lints every prefix of every example', function () {
    this.timeout(120_000);
    for (const text of examples) for (const end of extent.ends(text.length)) lintSafely(text.slice(0, end));
  });
  for (const seed of extent.editSeeds) {
    it(`gives the same after random edits as from scratch (seed ${seed})`, () => editWithCache(seed, extent.edits));
  }
  for (const seed of extent.fixSeeds) {
    it(`fixes any text in a way that lasts (seed ${seed})`, () => fixEdited(seed));
  }
  for (const seed of extent.cutSeeds) {
    it(`compares random cuts of the examples with each other (seed ${seed})`, () => compareCuts(seed, extent.cuts));
  }
  for (const unit of extent.linted) {
    it(`comes to an end on ${lintedLength} characters of ${JSON.stringify(unit)}`, () => {
      lintSafely(unit.repeat(lintedLength / unit.length));
    });
  }
  for (const unit of extent.compared) {
    it(`compares ${comparedLength} characters of ${JSON.stringify(unit)} with themselves and with drafts`, () => {
      const text = unit.repeat(comparedLength / unit.length);
      compareSafely(text, text);
      compareSafely(text, wholeDrafts[0]!);
      compareSafely(wholeDrafts[0]!, text);
    });
  }
  it(`comes to an end on ${lintedLength} brackets one in the other`, () => {
    lintSafely('('.repeat(lintedLength / 2) + ')'.repeat(lintedLength / 2));
  });
}

function editWithCache(seed: number, edits: number): void {
  const random = createRandom(seed);
  const cache = service.createCache();
  let text = Array.from({ length: 6 }, () => examples[random(examples.length)]!).join('\n');
  for (let round = 0; round < edits; round++) {
    text = editRandomly(text, random);
    const edited = service.parse(text, cache);
    const problems = lintSafely(text, edited);
    const fresh = createPlanService({ rules: [...allRules] });
    const scratch = fresh.parse(text);
    assert.deepEqual(modelOf(edited), modelOf(scratch), JSON.stringify(text));
    assert.deepEqual(problems, fresh.lint(scratch, everything), JSON.stringify(text));
  }
}

function fixEdited(seed: number): void {
  const random = createRandom(seed);
  let text = examples[random(examples.length)]!;
  for (let round = 0; round < 40; round++) text = editRandomly(text, random);
  lintSafely(service.fix(text, everything).text);
}

function compareCuts(seed: number, cuts: number): void {
  const random = createRandom(seed);
  const texts = [...wholeDrafts, examples.join('\n')];
  const cut = () => {
    const text = texts[random(texts.length)]!;
    const start = random(text.length);
    return text.slice(start, start + random(4000));
  };
  for (let round = 0; round < cuts; round++) compareSafely(editRandomly(cut(), random), editRandomly(cut(), random));
}
