// The tools of the comparison: each lints every draft once per round, in this process.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const textlintRules = [
  '@textlint-rule/textlint-rule-no-unmatched-pair',
  'textlint-rule-sentence-length',
  'textlint-rule-zh-half-and-full-width-bracket',
];

/** This project with its default rules: from nothing each round, and with the paragraphs of the round before. */
export function ownTools(engine, drafts) {
  const lint = (service, text, cache) => service.lint(service.parse(text, cache), engine.defaultConfig);
  const create = () => engine.createPlanService({ rules: engine.allRules });
  const warm = create();
  const caches = drafts.map(() => warm.createCache());
  return [
    {
      name: 'plan-draft, cold cache',
      setUp: create,
      run: (service) => drafts.forEach(({ text }) => void lint(service, text, service.createCache())),
    },
    {
      name: 'plan-draft, warm cache',
      run: () => drafts.forEach(({ text }, index) => void lint(warm, text, caches[index])),
    },
  ];
}

/** autocorrect-node, zhlint and textlint, as their documentation has them called. */
export function peerTools(drafts) {
  const { lintFor } = require('autocorrect-node');
  const zhlint = require('zhlint');
  const { TextlintKernel } = require('@textlint/kernel');
  const kernel = new TextlintKernel();
  const unwrap = (module) => module.default ?? module;
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: unwrap(require('@textlint/textlint-plugin-text')) }],
    rules: textlintRules.map((ruleId) => ({ ruleId, rule: unwrap(require(ruleId)) })),
  };
  return [
    { name: 'autocorrect-node lintFor', run: () => drafts.forEach(({ text }) => void lintFor(text, 'draft.txt')) },
    {
      name: 'zhlint, default preset',
      run: () => drafts.forEach(({ text }) => void zhlint.run(text, { rules: { preset: 'default' } })),
    },
    {
      name: `textlint, ${textlintRules.length} rules`,
      run: () => Promise.all(drafts.map(({ text }) => kernel.lintText(text, options))),
    },
  ];
}
