// The comparison on labelled pairs of plans: whom it accuses of promising less, and what it takes for what.
import assert from 'node:assert/strict';
import { type Half, pairsOf, scorePair, Tally } from './labelledPairs';
import { scoreSentences, sentencePairs } from './labelledSentences';

const leastPrecision = 0.98;
const leastRecall = 0.95;
const leastF1 = 0.95;

for (const half of ['tuning', 'heldout'] as const satisfies readonly Half[]) {
  describe(`labelled pairs, ${half} half`, () => {
    const scores = pairsOf(half).map((name) => scorePair(half, name));
    const sum = (read: (score: (typeof scores)[number]) => readonly Tally[]): Tally => {
      const total = new Tally();
      for (const score of scores) for (const tally of read(score)) total.add(tally);
      return total;
    };
    const errors = scores.flatMap(({ name, errors: list }) => list.map((error) => `${name}: ${error}`)).join('\n');

    it('are there', () => assert.ok(scores.length >= 6));

    it('are hardly ever told to promise less when they do not', () => {
      const below = sum((score) => [score.below]);
      assert.ok(below.right + below.overlooked >= 25, 'enough of them promise less');
      assert.ok(below.precision >= leastPrecision, `precision ${below.precision}\n${errors}`);
      assert.ok(below.recall >= leastRecall, `recall ${below.recall}\n${errors}`);
    });

    it('are aligned as people align them', () => {
      const aligned = sum(({ targets, deadlines, tasks }) => [targets, deadlines, tasks]);
      assert.ok(aligned.f1 >= leastF1, `F1 ${aligned.f1}\n${errors}`);
    });
  });
}

/** Rewordings that few would think of are among them, so that a good half found is much. */
const leastSentenceRecall = 0.6;

describe('labelled sentences', () => {
  const { below, errors } = scoreSentences();

  it('are there', () => assert.ok(sentencePairs.length >= 200));

  it('hardly ever give a wrong alarm, and find what is reworded', () => {
    assert.ok(below.precision >= leastPrecision, `precision ${below.precision}\n${errors.join('\n')}`);
    assert.ok(below.recall >= leastSentenceRecall, `recall ${below.recall}\n${errors.join('\n')}`);
  });
});
