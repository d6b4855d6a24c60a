// The floors: a file imports only from lower floors or its own folder, nothing runs in a circle, and the core is pure.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readSources, type Source } from './sources';

/** Floor by folder (or file) under server/src. */
const floors: Readonly<Record<string, number>> = {
  text: 0,
  words: 1,
  plan: 2,
  registry: 2,
  bodies: 3,
  compare: 4,
  lint: 4,
  rules: 5,
  features: 5,
  files: 5,
  word: 5,
  'service.ts': 6,
  lsp: 7,
  cli: 7,
};
/** The highest floor without platform. */
const pure = 6;

const server = readSources('server/src');
const client = readSources('client/src', 'client/webview');
const protocol = readSources('protocol');
const product = [...server, ...client, ...protocol];

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
    assert.deepEqual([...foreign(server, 'server/src/'), ...foreign(client, 'client/')], []);
  });

  it('has client and server meet in the protocol, which is names and types and rests on nothing', () => {
    const users = [...client, ...server].filter(({ imports }) => imports.some((name) => name.startsWith('protocol/')));
    for (const side of ['client/src/', 'client/webview/', 'server/src/lsp/'])
      assert.ok(
        users.some(({ path }) => path.startsWith(side)),
        side,
      );
    assert.deepEqual(
      users.map(({ path }) => path).filter((path) => !/^(?:client|server\/src\/lsp)\//.test(path)),
      [],
    );
    for (const { path, text, imports } of protocol) {
      const others = imports.filter((name) => name !== 'vscode-languageserver-types' && !name.startsWith('protocol/'));
      assert.deepEqual(others, [], path);
      assert.doesNotMatch(
        text,
        /^import (?!type )|^export (?!(?:const|interface|type) )|=>|^ *(?:function|class|new|let) /m,
        path,
      );
    }
  });

  it('keeps platform and protocol out of the core', () => {
    const wrong = server
      .filter(({ path }) => floorOf(path) <= pure)
      .flatMap(({ path, imports }) =>
        imports.filter((name) => /^(?:node:|vscode|fs$|path$|os$)/.test(name)).map((name) => `${path} → ${name}`),
      );
    assert.deepEqual(wrong, []);
  });

  for (const [what, depth] of [
    ['rooms of a floor', 4],
    ['rooms within a room', 5],
  ] as const)
    it(`has no circle among the ${what}`, () => {
      /** A folder of a floor; a file that stands in none is a room of its own. */
      const roomOf = (path: string) => path.split('/').slice(0, depth).join('/');
      const doors = new Map<string, Set<string>>();
      for (const { path, imports } of server) {
        const room = roomOf(path);
        const targets = imports.filter((target) => target.startsWith('server/')).map(roomOf);
        const known = doors.get(room) ?? new Set();
        for (const target of targets) if (target !== room) known.add(target);
        doors.set(room, known);
      }
      findCircle(doors);
    });

  it('has no room of more than 15 files', () => {
    const files = new Map<string, number>();
    for (const { path } of product) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      files.set(folder, (files.get(folder) ?? 0) + 1);
    }
    assert.deepEqual(
      [...files].filter(([, count]) => count > 15),
      [],
    );
  });

  it('finds every import', () => {
    const targets = product.flatMap(({ imports }) =>
      imports.filter((name) => /^(?:server|client|protocol)\//.test(name)),
    );
    assert.deepEqual(
      [...new Set(targets)].filter((target) => !existsSync(target)),
      [],
    );
  });

  it('has no circle of imports', () => {
    findCircle(new Map(product.map(({ path, imports }) => [path, imports])));
  });
});

/** Fails with the way round where the arrows of a graph lead back to where they began. */
function findCircle(arrows: ReadonlyMap<string, Iterable<string>>): void {
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): void => {
    assert.ok(!trail.includes(node), `circle: ${[...trail.slice(trail.indexOf(node)), node].join(' → ')}`);
    if (done.has(node)) return;
    for (const target of arrows.get(node) ?? []) visit(target, [...trail, node]);
    done.add(node);
  };
  for (const node of arrows.keys()) visit(node, []);
}
