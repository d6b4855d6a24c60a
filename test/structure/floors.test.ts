// The floors: a file imports only from lower floors or its own folder, nothing runs in a circle, and the core is pure.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readSources, type Source } from './sources';

/** Floor by folder (or file) under server/src. */
const floors: Readonly<Record<string, number>> = {
  text: 0,
  plan: 1,
  registry: 1,
  compare: 2,
  lint: 2,
  rules: 3,
  features: 3,
  word: 3,
  'service.ts': 4,
  lsp: 5,
  cli: 5,
};
/** The highest floor without platform. */
const pure = 4;

const server = readSources('server/src');
const client = readSources('client/src', 'client/webview');

function folderOf(path: string): string {
  return path.split('/')[2]!;
}

function floorOf(path: string): number {
  const floor = floors[folderOf(path)];
  assert.notEqual(floor, undefined, `${path} stands on no floor`);
  return floor!;
}

describe('floors', () => {
  it('sees the sources and their imports', () => {
    const service = server.find(({ path }) => path === 'server/src/service.ts');
    assert.ok(service?.imports.includes('server/src/plan/document.ts'));
    assert.ok(server.length > 50 && client.length > 3);
  });

  it('lets a file import only from lower floors or its own folder', () => {
    const wrong = server.flatMap(({ path, imports }) =>
      imports
        .filter((target) => target.startsWith('server/') && folderOf(target) !== folderOf(path))
        .filter((target) => floorOf(target) >= floorOf(path))
        .map((target) => `${path} → ${target}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('keeps client and server apart, and the product from its tests', () => {
    const foreign = (sources: readonly Source[], own: string) =>
      sources.flatMap(({ path, imports }) =>
        imports
          .filter((target) => /^(?:server|client|test)\//.test(target) && !target.startsWith(own))
          .map((target) => `${path} → ${target}`),
      );
    assert.deepEqual([...foreign(server, 'server/src/'), ...foreign(client, 'client/src/')], []);
  });

  it('keeps platform and protocol out of the core', () => {
    const wrong = server
      .filter(({ path }) => floorOf(path) <= pure)
      .flatMap(({ path, imports }) =>
        imports.filter((name) => /^(?:node:|vscode|fs$|path$|os$)/.test(name)).map((name) => `${path} → ${name}`),
      );
    assert.deepEqual(wrong, []);
  });

  it('finds every import', () => {
    const targets = [...server, ...client].flatMap(({ imports }) =>
      imports.filter((name) => /^(?:server|client)\//.test(name)),
    );
    assert.deepEqual(
      [...new Set(targets)].filter((target) => !existsSync(target)),
      [],
    );
  });

  it('has no circle of imports', () => {
    const sources = new Map([...server, ...client].map((source) => [source.path, source]));
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]): void => {
      assert.ok(!trail.includes(path), `circle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
      if (done.has(path)) return;
      for (const target of sources.get(path)?.imports ?? []) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const path of sources.keys()) visit(path, []);
  });
});
