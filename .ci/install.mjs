// Installs the locked dependencies when node_modules is missing or older than the lockfile; otherwise does nothing.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const current = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!current) execSync('npm ci --loglevel=error', { stdio: ['ignore', 2, 2] });
