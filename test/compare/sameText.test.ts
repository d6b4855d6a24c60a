// A draft held against its own text as the plan of the level above: nothing to say; with figures raised, each of them.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { comparePlans } from '../../server/src/compare/comparePlans';
import type { ComparedTarget } from '../../server/src/compare/comparison';
import { readReference } from '../../server/src/compare/reference/readReference';
import { defaultConfig } from '../../server/src/lint/config';
import { lint } from '../../server/src/lint/run';
import { parsePlan } from '../../server/src/plan/document';
import type { PlanDocument } from '../../server/src/plan/model';
import type { ReferencePlan } from '../../server/src/plan/referencePlan';
import { allRules } from '../../server/src/rules';
import { applyEdits } from '../../server/src/text/edits';
import { pairsOf } from './labelledPairs';

const rules = allRules.filter(({ id }) => /superior$/.test(id));
const published = join('..', 'shared', 'seeds');
const drafts = [
  ...readdirSync('examples')
    .filter((file) => /\.(?:txt|md)$/.test(file) && file !== 'README.md')
    .map((file) => join('examples', file)),
  ...pairsOf('tuning').map((name) => join('test', 'compare', 'pairs', 'tuning', name, 'superior.txt')),
  ...(existsSync(published) ? readdirSync(published).map((file) => join(published, file)) : []),
];

function planOf(superior: string) {
  const plan = readReference('上级计划.txt', superior).plan;
  assert.ok(plan, 'a plan to compare with');
  return plan;
}

function problemsOf(own: PlanDocument, plan: ReferencePlan) {
  return lint(own, { rules, config: defaultConfig, inputs: { superior: [plan], previous: null } });
}

const number = /[0-9]+(?:\.[0-9]+)?/;

/** A stricter number where the figure can be compared and made stricter at all. */
function stricter({ amount, figure, isAspiration, text }: ComparedTarget): string | null {
  const written = number.exec(text.replace(/^[^0-9]*/, ''))?.[0];
  if (amount === null || isAspiration || written === undefined || /[-—–~至万亿]/.test(text)) return null;
  if (/^[≤<]/.test(figure)) return Number(written) > 1 ? String(Math.floor(Number(written) / 2)) : null;
  return /[%％]/.test(text) && Number(written) >= 100 ? null : String(Number(written) + (/[%％]/.test(text) ? 0.1 : 1));
}

for (const path of drafts) {
  describe(`${basename(path) === 'superior.txt' ? path : basename(path)} against itself`, () => {
    const own = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
    const city = own.replaceAll('区', '市');
    let draft: PlanDocument;
    let cityPlan: ReferencePlan;
    before(() => {
      draft = parsePlan(own);
      cityPlan = planOf(city);
    });

    it('promises no less than itself', () => {
      assert.deepEqual(
        problemsOf(draft, cityPlan).map(({ message }) => message),
        [],
      );
    });

    it('promises less than where every figure is raised, and nothing else is found', () => {
      const rows = comparePlans(draft, cityPlan).targets;
      const raised = rows.flatMap(({ superior, own: mine, verdict }) => {
        const to = verdict === 'equal' && superior && mine && stricter(superior);
        return to ? [{ superior, mine, to }] : [];
      });
      const edits = raised.map(({ superior, to }) => {
        const at = superior.span.start + number.exec(superior.text)!.index;
        return { span: { start: at, end: at + number.exec(superior.text)![0].length }, newText: to };
      });
      const problems = problemsOf(draft, planOf(applyEdits(city, edits)));
      assert.deepEqual(
        problems.map(({ rule, span }) => `${rule} ${span.start} ${own.slice(span.start, span.end)}`),
        raised
          .filter(({ mine }, at) => raised.findIndex((one) => one.mine.span.start === mine.span.start) === at)
          .map(({ mine }) => `target-below-superior ${mine.span.start} ${mine.text}`)
          .sort((a, b) => Number(a.split(' ')[1]) - Number(b.split(' ')[1])),
      );
    });
  });
}
