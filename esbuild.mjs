// Bundles the product into dist/ (client and server for Node and for the browser, the command line), or the tests into out/.
// Usage: node esbuild.mjs [product|test|vscode] [--watch] [--minify]
import { readdirSync, rmSync } from 'node:fs';
import { build, context } from 'esbuild';

const what = ['test', 'vscode'].find((target) => process.argv.includes(target)) ?? 'product';
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  sourcemap: process.argv.includes('--minify') ? false : what === 'product' ? 'linked' : 'inline',
  minify: process.argv.includes('--minify'),
  legalComments: 'none',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
};
const node = { ...common, platform: 'node', target: 'node20', external: ['vscode'] };
const browser = { ...common, platform: 'browser', external: ['vscode'] };

/** Test files of the project; test/vscode and test/bench are packages of their own. */
function testFiles() {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const tests = files.filter((file) => file.endsWith('.test.ts') && !/^(?:vscode|bench)\/|node_modules/.test(file));
  return [...tests, 'generate.ts', 'rules/writePins.ts', 'compare/evaluate.ts', 'eval/suggest.ts', 'eval/noise.ts'].map(
    (file) => `test/${file}`,
  );
}

const targets = {
  product: [
    {
      ...node,
      entryPoints: { client: 'client/src/nodeMain.ts', server: 'server/src/lsp/nodeMain.ts' },
      outdir: 'dist',
    },
    {
      ...node,
      entryPoints: { cli: 'server/src/cli/nodeMain.ts' },
      outdir: 'dist',
      banner: { js: '#!/usr/bin/env node' },
    },
    { ...browser, entryPoints: { browserClient: 'client/src/browserMain.ts' }, outdir: 'dist' },
    { ...browser, entryPoints: { browserServer: 'server/src/lsp/browserMain.ts' }, outdir: 'dist', format: 'iife' },
    { ...browser, entryPoints: { comparisonView: 'client/webview/comparison.ts' }, outdir: 'dist', format: 'iife' },
  ],
  test: [{ ...node, packages: 'external', entryPoints: testFiles(), outdir: 'out/test', outbase: 'test' }],
  vscode: [
    {
      ...node,
      external: ['vscode', 'mocha'],
      entryPoints: ['test/vscode/index.ts', 'test/vscode/suite/*.test.ts'],
      outdir: 'out/vscode',
      outbase: 'test/vscode',
    },
  ],
};

rmSync({ product: 'dist', test: 'out/test', vscode: 'out/vscode' }[what], { recursive: true, force: true });
for (const options of targets[what]) {
  if (process.argv.includes('--watch')) await (await context(options)).watch();
  else await build(options);
}
