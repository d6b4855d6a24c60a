// A VS Code server with the extension host in Node, and a headless Chromium that shows its workbench.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { root, vscodeDir } from './getVscode.mjs';

const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
};

/** Installs a packaged extension for the servers of a run. */
export function installExtension(dir, vsix) {
  const args = [serverMain, ...storage(dir), '--install-extension', vsix];
  return execFileSync(process.execPath, args, { encoding: 'utf8', env: serverEnv(dir) }).trim();
}

/** Starts the server of a run; resolves when it listens. */
export async function startServer({ dir, settings = {} }) {
  mkdirSync(path.join(dir, 'data/User'), { recursive: true });
  writeFileSync(path.join(dir, 'data/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  const child = spawn(process.execPath, [serverMain, ...storage(dir), ...serverFlags], {
    env: serverEnv(dir),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let log = '';
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const port = await new Promise((resolve, reject) => {
    const read = (chunk) => {
      log += chunk;
      if (process.env.VERBOSE) process.stderr.write(chunk);
      const listening = /Extension host agent listening on (\d+)/.exec(log);
      if (listening) resolve(listening[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    exited.then((code) => reject(new Error(`VS Code's server ended with ${code}\n${log.slice(-2000)}`)));
  });
  const authority = `127.0.0.1:${port}`;
  return { exited, log: () => log, stop: () => stopGroup(child.pid, exited), ...addresses(authority) };
}

/** Opens a browser that reaches nothing but this machine. */
export async function openBrowser({ width = 1280, height = 800, bypassCSP = false } = {}) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  const context = await browser.newContext({ viewport: { width, height }, locale: 'zh-CN', bypassCSP });
  const leaves = (url) => url.hostname !== '127.0.0.1' && /^https?:$/.test(url.protocol);
  await context.route(leaves, (route) => route.abort());
  return { browser, page: await context.newPage() };
}

const serverMain = path.join(vscodeDir, 'out/server-main.js');

const serverFlags = [
  ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
  // A built VS Code looks at the extension paths in the address only with this one.
  '--enable-smoke-test-driver',
  ...['--disable-workspace-trust', '--disable-telemetry', '--telemetry-level', 'off', '--disable-experiments'],
];

function storage(dir) {
  const data = ['--server-data-dir', dir, '--user-data-dir', path.join(dir, 'data')];
  return [...data, '--extensions-dir', path.join(dir, 'extensions')];
}

function serverEnv(dir) {
  const tmp = path.join(dir, 'tmp');
  mkdirSync(tmp, { recursive: true });
  // Variables of a VS Code terminal from which the tests may have been started would lead the server astray.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:VSCODE|ELECTRON)_/.test(name));
  const own = { XDG_RUNTIME_DIR: tmp, TMPDIR: tmp, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  return { ...Object.fromEntries(inherited), ...own };
}

function addresses(authority) {
  const uri = (file) => `vscode-remote://${authority}${path.resolve(root, file)}`;
  return {
    uri,
    /** Address of the workbench: `folder` opened, with entries of the payload such as extension paths. */
    url({ folder, payload = [] }) {
      const url = new URL(`http://${authority}/`);
      url.searchParams.set('folder', folder);
      url.searchParams.set('payload', JSON.stringify([['skipWelcome', 'true'], ...payload]));
      return url.href;
    },
  };
}

// The extension host and the language server are in the process group of the server.
async function stopGroup(pid, exited) {
  const signal = (name) => {
    try {
      process.kill(-pid, name);
    } catch {
      // The group is gone already.
    }
  };
  signal('SIGTERM');
  let timer;
  await Promise.race([exited, new Promise((resolve) => (timer = setTimeout(resolve, 5000)))]);
  clearTimeout(timer);
  signal('SIGKILL');
}
