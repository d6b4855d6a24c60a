// Bundles the product into dist/ (client and server for Node and for the browser, the command line), or into out/
// the tests with a product of the same sources for them to run, or the tools.
// Usage: node esbuild.mjs [product|test|tools|vscode] [--watch] [--minify]
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';

const what = ['test', 'tools', 'vscode'].find((target) => process.argv.includes(target)) ?? 'product';
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  sourcemap: process.argv.includes('--minify') ? false : what === 'vscode' ? 'inline' : 'linked',
  minify: process.argv.includes('--minify'),
  legalComments: 'none',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
};
const node = { ...common, platform: 'node', target: 'node20', external: ['vscode'] };
const browser = { ...common, platform: 'browser', external: ['vscode'] };

/** The product, into a folder. */
function product(outdir) {
  return [
    { ...node, entryPoints: { client: 'client/src/nodeMain.ts', server: 'server/src/lsp/nodeMain.ts' }, outdir },
    {
      ...node,
      entryPoints: { cli: 'server/src/cli/nodeMain.ts' },
      outdir,
      banner: { js: '#!/usr/bin/env node' },
    },
    { ...browser, entryPoints: { browserClient: 'client/src/browserMain.ts' }, outdir },
    { ...browser, entryPoints: { browserServer: 'server/src/lsp/browserMain.ts' }, outdir, format: 'iife' },
    { ...browser, entryPoints: { comparisonView: 'client/webview/comparison.ts' }, outdir, format: 'iife' },
  ];
}

/** What can be run of the test folder, without `test/` and `.ts`; test/vscode and test/bench are packages of their own. */
function testModules() {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const tests = files.filter(
    (file) => /\.(?:test|full)\.ts$/.test(file) && !/^(?:vscode|bench)\/|node_modules/.test(file),
  );
  return [...tests.map((file) => file.slice(0, -'.ts'.length)).sort(), 'support/dotReporter'];
}

/** All tests in one bundle, in which each starts when it is asked for: what they share is loaded once. */
function testBundle() {
  const starts = testModules().map((name) => `${JSON.stringify(name)}: () => require('./${name}'),\n`);
  return {
    ...node,
    packages: 'external',
    stdin: { contents: `export const starts = {\n${starts.join('')}};\n`, resolveDir: 'test', sourcefile: 'starts.js' },
    outfile: 'out/test/bundle.js',
  };
}

/** A file for each test, under its own name, that starts it in the bundle. */
function writeStarters() {
  for (const name of testModules()) {
    const file = path.join('out/test', `${name}.js`);
    mkdirSync(path.dirname(file), { recursive: true });
    const bundle = `${'../'.repeat(name.split('/').length - 1) || './'}bundle.js`;
    writeFileSync(file, `module.exports = require('${bundle}').starts[${JSON.stringify(name)}]();\n`);
  }
}

const targets = {
  product: () => product('dist'),
  // The tests run a product of their own, made of the sources that they are made of.
  test: () => [testBundle(), ...product('out/product')],
  tools: () => [
    {
      ...node,
      packages: 'external',
      entryPoints: ['tools/generate/generate.ts', 'tools/generate/writePins.ts', 'tools/eval/*.ts'],
      outdir: 'out/tools',
      outbase: 'tools',
    },
  ],
  vscode: () => [
    {
      ...node,
      external: ['vscode', 'mocha'],
      entryPoints: ['test/vscode/index.ts', 'test/vscode/suite/*.test.ts'],
      outdir: 'out/vscode',
      outbase: 'test/vscode',
    },
  ],
};

const folders = { product: ['dist'], test: ['out/test', 'out/product'], tools: ['out/tools'], vscode: ['out/vscode'] };
for (const folder of folders[what]) rmSync(folder, { recursive: true, force: true });
if (what === 'test') writeStarters();
for (const options of targets[what]()) {
  if (process.argv.includes('--watch')) await (await context(options)).watch();
  else await build(options);
}
