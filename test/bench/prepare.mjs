// Prepares a run: the peers installed in their own package, the engine bundled as the product bundles it.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Root of the project. */
export const root = resolve(here, '../..');

/**
 * Installs the locked peers when they are missing or older than the lockfile. Not by `npm ci`, which refuses a lockfile
 * without the optional builds for other systems.
 */
export function installPeers() {
  const installed = join(here, 'node_modules/.package-lock.json');
  const lock = join(here, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write('installing the peers …\n');
  execSync('npm install --no-save', { cwd: here, stdio: ['ignore', 2, 2] });
}

/** Bundles the engine into out/bench and loads it: the façade, the rules, the comparison and the completion of names. */
export async function loadEngine() {
  const require = createRequire(join(root, 'package.json'));
  const outfile = join(root, 'out/bench/engine.cjs');
  await require('esbuild').build({
    stdin: {
      contents: `export { createPlanService } from './server/src/service';
        export { allRules } from './server/src/rules/index';
        export { defaultConfig } from './server/src/lint/config';
        export { comparePlans } from './server/src/compare/comparePlans';
        export { readReference } from './server/src/compare/reference/readReference';
        export { referenceIndex } from './server/src/compare/sides/referenceIndex';
        export { departmentNames } from './server/src/features/completion/departmentNames';
        export { draftDepartments } from './server/src/bodies/draftDepartments';`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    mainFields: ['module', 'main'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return require(outfile);
}
