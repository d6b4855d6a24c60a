// Options of mocha. Test files that the command line names are run instead of all; mocha by itself would add all to them.
const { existsSync } = require('node:fs');

if (!existsSync('out/test/bundle.js')) throw new Error('Build the tests first: node esbuild.mjs test');
const named = process.argv.slice(2).some((argument) => /^(?:\.[\\/])?out[\\/]test[\\/]/.test(argument));

module.exports = {
  spec: named ? [] : ['out/test/**/*.test.js'],
  reporter: 'out/test/support/dotReporter.js',
  'enable-source-maps': true,
  'forbid-only': true,
  timeout: 30_000,
};
