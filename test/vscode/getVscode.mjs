// Unpacks the built VS Code (server, extension host, workbench) that the npm package code-server carries into .vscode-test/.
// Nothing is compiled and no install script is run. A second call finds everything in place.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const version = '4.139.1'; // VS Code 1.139.1
const sha512 = 'fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==';
const home = path.join(root, '.vscode-test', `code-server-${version}`);

/** Folder of the unpacked VS Code server. */
export const vscodeDir = path.join(home, 'package/lib/vscode');

/** Makes sure that `vscodeDir` holds a server that can be run. */
export function getVscode() {
  if (Number.parseInt(process.versions.node, 10) < 22)
    throw new Error('VS Code needs Node 22 or later: npm run test:vscode');
  const done = path.join(home, '.ready');
  if (existsSync(done)) return;
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  unpack();
  // The shrinkwrap pins every version; `npm ci` refuses it (out of step by one entry), `npm install` takes it.
  npm(['install', '--omit=dev', '--loglevel=error'], vscodeDir);
  replaceNativeModules();
  prune();
  writeFileSync(done, '');
}

function npm(args, cwd) {
  const quiet = { npm_config_ignore_scripts: 'true', npm_config_audit: 'false', npm_config_fund: 'false' };
  execFileSync('npm', args, { cwd, stdio: ['ignore', 2, 2], env: { ...process.env, ...quiet } });
}

function unpack() {
  npm(['pack', `code-server@${version}`, '--silent', '--pack-destination', home], home);
  const archive = path.join(home, `code-server-${version}.tgz`);
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (found !== sha512) throw new Error(`code-server ${version}: the checksum is wrong (${found})`);
  execFileSync('tar', ['xzf', archive, '-C', home]);
  rmSync(archive);
}

// Both modules come without a binary; the server runs without them but complains all the time.
function replaceNativeModules() {
  const modules = path.join(vscodeDir, 'node_modules/@vscode');
  writeFileSync(path.join(modules, 'spdlog/index.js'), spdlog);
  writeFileSync(
    path.join(modules, 'native-watchdog/index.js'),
    'exports.start = () => {}; exports.exit = (code) => process.exit(code ?? 0);\n',
  );
}

const spdlog = `const { appendFileSync, mkdirSync } = require('node:fs');
const names = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
class Logger {
  constructor(_type, _name, file) { this.file = file; this.level = 2; this.raw = false; }
  write(level, message) {
    if (level < this.level) return;
    const line = this.raw ? message : new Date().toISOString() + ' [' + names[level] + '] ' + message + '\\n';
    try { appendFileSync(this.file, line); } catch {}
  }
  trace(m) { this.write(0, m); } debug(m) { this.write(1, m); } info(m) { this.write(2, m); }
  warn(m) { this.write(3, m); } error(m) { this.write(4, m); } critical(m) { this.write(5, m); }
  getLevel() { return this.level; } setLevel(level) { this.level = level; }
  setPattern() {} clearFormatters() { this.raw = true; } flush() {} drop() {}
}
exports.Logger = Logger;
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = async (_name, file) => {
  mkdirSync(require('node:path').dirname(file), { recursive: true });
  return new Logger('', '', file);
};
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
`;

// Parts that the tests of a language extension never load: saves two thirds of the disk space.
function prune() {
  const unused = [
    'node_modules/@github',
    'node_modules/@microsoft/mxc-sdk',
    'node_modules/@vscode/windows-process-tree',
    'node_modules/@devcontainers',
    'extensions/copilot',
    'extensions/mermaid-markdown-features',
  ];
  for (const part of unused) rmSync(path.join(vscodeDir, part), { recursive: true, force: true });
  const platform = `${process.platform}-${process.arch}`;
  for (const folder of ['node_modules/@vscode/ripgrep-universal/bin', 'node_modules/node-pty/prebuilds']) {
    for (const entry of readdirSync(path.join(vscodeDir, folder))) {
      if (entry !== platform) rmSync(path.join(vscodeDir, folder, entry), { recursive: true, force: true });
    }
  }
}
