// Says what became of the mutants: each that no test noticed, a score per area, and the page that keeps the scores.
import { areaOf } from './sources.mjs';

/** So much is shown of what two texts share before and behind their difference. */
const around = 24;
const longest = 100;

const oneLine = (code) => code.replace(/\s+/g, ' ').trim();

/** A text between two places and a little around, cut where it is long. */
function excerpt(text, from, to) {
  const start = from > around ? from - around : 0;
  const stop = text.length - to > around ? to + around : text.length;
  const words = `${start ? '…' : ''}${text.slice(start, stop)}${stop < text.length ? '…' : ''}`;
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}

/** Two texts, each cut to where they differ. */
function difference(a, b) {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return [excerpt(a, head, a.length - tail), excerpt(b, head, b.length - tail)];
}

/** A line for a mutant that no test noticed. */
export function survivorLine({ file, line, column, original, replacement, unreached }) {
  const [before, after] = difference(oneLine(original), oneLine(replacement));
  return `${file}:${line}:${column}  ${before}  →  ${after}${unreached ? '  (no test runs this)' : ''}`;
}

/** The score of each area: how many mutants it has, were tried and noticed, in percent, and the CPU seconds they took. */
export function scores(mutants, tried) {
  const areas = [...new Set(tried.map(({ file }) => areaOf(file)))];
  return areas.map((area) => {
    const own = tried.filter(({ file }) => areaOf(file) === area);
    const noticed = own.filter((one) => one.noticed);
    return {
      area,
      all: mutants.filter(({ file }) => areaOf(file) === area).length,
      tried: own.length,
      noticed: noticed.length,
      loops: noticed.filter((one) => one.noticed === 'loop').length,
      unreached: own.filter((one) => one.unreached).length,
      score: Math.round((1000 * noticed.length) / own.length) / 10,
      cpu: own.reduce((sum, one) => sum + one.cpu, 0),
    };
  });
}

/** A line for the score of an area. */
export function scoreLine({ area, all, tried, noticed, loops, unreached, score, cpu }) {
  const details = [
    `${loops} by running on for ever`,
    `${unreached} reached by no test`,
    `${(cpu / tried).toFixed(2)} CPU s each`,
  ];
  return `${area}: ${noticed}/${tried} noticed (${score}%) of ${all} mutants; ${details.join(', ')}`;
}

/** The page with the scores. */
export function page(list, { sample, seed, minimum }) {
  const rows = list.map(
    ({ area, all, tried, noticed, score }) =>
      `| \`${area}\` | ${all} | ${tried} | ${noticed} | ${score}% | ${minimum[area] === undefined ? '–' : `${minimum[area]}%`} |`,
  );
  return `# Do the tests notice a fault?

Written by \`npm run mutants -- --check --write\`; not edited by hand.

A mutant is the source with one small fault put in: a condition turned, a figure, a text or a pattern changed. It is noticed when a test
fails or no longer ends. Of each area ${sample} mutants are drawn with the seed ${seed}; \`.ci/run\` demands the minimum.

| area | mutants | tried | noticed | score | minimum |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
}
