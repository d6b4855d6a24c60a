// The benchmark: prints how fast the engine is beside its peers, at start-up, at a keystroke, beside a higher-level plan, and as
// texts grow. It only prints; nothing here can fail a build. Usage: npm run bench [-- --rounds N]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printCompletion } from './completion.mjs';
import { alternate, median, milliseconds, printTable, time } from './measure.mjs';
import { generatePlans } from './plans.mjs';
import { installPeers, loadEngine, root } from './prepare.mjs';
import { multiLine, pathological, readDrafts, singleLine } from './texts.mjs';
import { ownTools, peerTools } from './tools.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '60' } } });
const rounds = Number(values.rounds);

installPeers();
const engine = await loadEngine();
const drafts = readDrafts();
const characters = drafts.reduce((sum, { text }) => sum + text.length, 0);
console.log(`Node ${process.version}, ${drafts.length} drafts, ${characters} characters, medians of ${rounds} rounds`);
await printThroughput();
printStartUp();
await printKeystrokes();
await printComparison();
await printCompletion(engine, { drafts, rounds });
await printScaling();

async function printThroughput() {
  const tools = [...ownTools(engine, drafts), ...peerTools(drafts)];
  const times = await alternate(tools, { rounds, warmUp: Math.ceil(rounds / 3) });
  const reference = times[tools.findIndex(({ name }) => name.startsWith('autocorrect-node'))];
  printTable(
    'Linting, one process',
    ['tool', 'million characters/s', 'against autocorrect-node'],
    tools.map(({ name }, index) => [
      name,
      (characters / times[index] / 1000).toFixed(2),
      `${(reference / times[index]).toFixed(2)} x`,
    ]),
  );
}

function printStartUp() {
  const runs = {
    'node -e 0': ['-e', '0'],
    'plan-draft lint, one file': [join(root, 'dist/cli.js'), 'lint', '--no-config', '--exit-zero', drafts[0].path],
  };
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < 15; round++) {
    for (const [name, parameters] of Object.entries(runs)) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, parameters);
      if (status === 0) times[name].push(performance.now() - start);
    }
  }
  printTable(
    'Start-up, median of 15 processes',
    ['process', 'time'],
    Object.entries(times).map(([name, list]) => [
      name,
      list.length ? milliseconds(median(list)) : 'failed (npm run build?)',
    ]),
  );
}

async function printKeystrokes() {
  const cases = [
    ...[10_000, 100_000, 1_000_000].map((length) => [`${length} characters, many lines`, multiLine(drafts, length)]),
    ['10000 characters, one line', singleLine(drafts, 10_000)],
  ];
  const rows = [];
  for (const [name, text] of cases) {
    const times = await keystrokes(text, Math.max(10, Math.min(rounds * 4, 20_000_000 / text.length)));
    rows.push([name, milliseconds(times.first), milliseconds(times.typing)]);
  }
  printTable('Keystroke: parse with the shared cache, then lint', ['draft', 'opening', 'one character'], rows);
}

/** Types characters into the middle of a text; the first half of the strokes warms up. */
async function keystrokes(start, strokes) {
  const service = engine.createPlanService({ rules: engine.allRules });
  const cache = service.createCache();
  const lint = (text) => service.lint(service.parse(text, cache), engine.defaultConfig);
  const first = await time(() => lint(start));
  const times = [];
  const middle = start.length >> 1;
  let text = start;
  for (let stroke = 0; stroke < strokes; stroke++) {
    text = `${text.slice(0, middle + stroke)}字${text.slice(middle + stroke)}`;
    times.push(await time(() => lint(text)));
  }
  return { first, typing: median(times.slice(strokes >> 1)) };
}

/** Every round has texts of its own, so that nothing is known from the round before. */
async function printComparison() {
  const steps = { read: [], index: [], first: [], typing: [], withParsing: [] };
  const warmUp = Math.ceil(rounds / 3);
  for (let round = -warmUp; round < rounds; round++) {
    const { superior, own } = generatePlans({ superior: 30_000, own: 10_000, seed: round + warmUp + 1 });
    const times = await compareRound(superior, own);
    if (round >= 0) for (const [step, took] of Object.entries(times)) steps[step].push(took);
  }
  printTable(
    'Comparison of a draft of 10000 characters with a plan of 30000',
    ['step', 'median', 'fastest'],
    [
      ['reading the plan, once', steps.read],
      ['its index, once', steps.index],
      ['aligning the draft: 30 ms is the aim', steps.first],
      ['aligning after one more character: 2 ms is the aim', steps.typing],
      ['the same with parsing', steps.withParsing],
    ].map(([step, times]) => [step, milliseconds(median(times)), milliseconds(Math.min(...times))]),
  );
}

async function compareRound(superior, own) {
  const service = engine.createPlanService({ rules: engine.allRules });
  const cache = service.createCache();
  let plan;
  const read = await time(() => {
    ({ plan } = engine.readReference('plan.txt', superior));
  });
  const index = await time(() => void engine.referenceIndex(plan));
  const opened = service.parse(own, cache);
  const first = await time(() => void engine.comparePlans(opened, plan));
  const typing = [];
  const withParsing = [];
  let text = own;
  for (let stroke = 0; stroke < 8; stroke++) {
    const at = (own.length >> 1) + stroke;
    text = `${text.slice(0, at)}字${text.slice(at)}`;
    let typed;
    const parsing = await time(() => {
      typed = service.parse(text, cache);
    });
    const aligning = await time(() => void engine.comparePlans(typed, plan));
    typing.push(aligning);
    withParsing.push(parsing + aligning);
  }
  return { read, index, first, typing: median(typing), withParsing: median(withParsing) };
}

async function printScaling() {
  const length = 100_000;
  const doubled = pathological(2 * length);
  const cases = [
    ['drafts, many lines', multiLine(drafts, length), multiLine(drafts, 2 * length)],
    ['drafts, one line', singleLine(drafts, length), singleLine(drafts, 2 * length)],
    ...pathological(length).map(([name, text], index) => [name, text, doubled[index][1]]),
  ];
  for (const { title, run, often } of [
    { title: 'Scaling, cold cache', run: lintOnce, often: { rounds: 9, warmUp: 3 } },
    { title: 'Scaling, a text compared with itself', run: compareOnce, often: { rounds: 5, warmUp: 1 } },
  ]) {
    const rows = [];
    for (const [name, single, double] of cases) {
      const pieces = [single, double].map((text) => ({ run: () => run(text) }));
      const [small, large] = await alternate(pieces, often);
      rows.push([name, milliseconds(small), milliseconds(large), (large / small).toFixed(2)]);
    }
    printTable(`${title}: 2.2 at most is the aim`, ['text', `${length}`, `${2 * length}`, 'ratio'], rows);
  }
}

function lintOnce(text) {
  const service = engine.createPlanService({ rules: engine.allRules });
  return service.lint(service.parse(text, service.createCache()), engine.defaultConfig);
}

/** Nothing is known from the round before: draft and plan are read anew. */
function compareOnce(text) {
  const service = engine.createPlanService({ rules: engine.allRules });
  const { plan } = engine.readReference('plan.txt', text);
  return plan && engine.comparePlans(service.parse(text, service.createCache()), plan);
}
