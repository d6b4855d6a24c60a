// Prints precision and recall of the comparison on the labelled pairs of plans, then on those of sentences; with --errors what went
// wrong, but for the half that is only measured.
import { type Half, type PairScore, pairsOf, scorePair, Tally } from '../../test/compare/labelledPairs';
import { scoreSentences } from '../../test/compare/labelledSentences';

const percent = (value: number) => value.toFixed(3);
const showErrors = process.argv.includes('--errors');

function line(
  name: string,
  tallies: Pick<PairScore, 'below' | 'targets' | 'deadlines' | 'tasks' | 'verdicts'>,
): string {
  const { below, targets, deadlines, tasks, verdicts } = tallies;
  const all = new Tally();
  for (const one of [targets, deadlines, tasks]) all.add(one);
  return [
    name.padEnd(36),
    `below P ${percent(below.precision)} R ${percent(below.recall)} (${below.right}+${below.wrong}/${below.right + below.overlooked})`,
    `aligned F1 ${percent(all.f1)} (targets ${percent(targets.f1)}, deadlines ${percent(deadlines.f1)}, tasks ${percent(tasks.f1)})`,
    `verdicts ${percent(verdicts.precision)}`,
  ].join('  ');
}

for (const half of ['tuning', 'heldout'] as const satisfies readonly Half[]) {
  const total = {
    below: new Tally(),
    targets: new Tally(),
    deadlines: new Tally(),
    tasks: new Tally(),
    verdicts: new Tally(),
  };
  for (const name of pairsOf(half)) {
    const score = scorePair(half, name);
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key].add(score[key]);
    process.stdout.write(`${line(name, score)}\n`);
    if (showErrors && half === 'tuning') for (const error of score.errors) process.stdout.write(`    ${error}\n`);
  }
  process.stdout.write(`${line(`== ${half}`, total)}\n`);
}

const { below, errors } = scoreSentences();
const found = `${below.right}+${below.wrong}/${below.right + below.overlooked}`;
process.stdout.write(`== sentences  below P ${percent(below.precision)} R ${percent(below.recall)} (${found})\n`);
if (showErrors) for (const error of errors) process.stdout.write(`    ${error}\n`);
