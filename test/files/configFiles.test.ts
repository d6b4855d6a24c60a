// Configurations over both kinds of names: which one holds, what it keeps, which files it wants checked.
import assert from 'node:assert/strict';
import { createConfigFiles } from '../../server/src/files/configFiles';
import { isInScope, isKept } from '../../server/src/files/fileScope';
import { allRules } from '../../server/src/rules';
import { fakeHost, namings } from './fakeHost';

for (const naming of Object.keys(namings)) {
  describe(`configuration files by ${naming}`, () => {
    const openFiles = (files: Parameters<typeof fakeHost>[1]) => {
      const { host, at, read } = fakeHost(naming, files);
      const changes: (string | undefined)[] = [];
      const configs = createConfigFiles({
        host,
        rules: allRules,
        homeFolder: async () => host.names.folderOf(at('家/x')),
        onChange: (_, config) => changes.push(config?.text),
      });
      return { configs, at, read, changes };
    };

    it('are the nearest upward, read once, with paths from their folders', async () => {
      const { configs, at, read } = openFiles({
        'plan-draft.json': '{"superior": "市.txt"}',
        '区/plan-draft.json': '{"superior": ["..\\\\市.txt", "./区.txt"], "departments": "../册.json"}',
      });
      assert.deepEqual((await configs.find(at('乡/稿/a.txt')))?.config.superior, [at('市.txt')]);
      const [one, other] = await Promise.all([configs.find(at('区/a.txt')), configs.find(at('区/稿/b.txt'))]);
      assert.equal(one, other);
      assert.deepEqual(one!.config.superior, [at('市.txt'), at('区/区.txt')]);
      assert.equal(one!.config.departments, at('册.json'));
      assert.deepEqual(read.sort(), ['plan-draft.json', '区/plan-draft.json'].sort());
    });

    it('are read again when they are asked to, and stay the same objects as long as they can', async () => {
      const files: Parameters<typeof fakeHost>[1] = { 'plan-draft.json': '{}' };
      const { configs, at, changes } = openFiles(files);
      const first = await configs.find(at('a.txt'));
      await configs.reread();
      assert.equal(await configs.find(at('a.txt')), first);
      files['plan-draft.json'] = '{"level": "区"}';
      assert.equal(await configs.find(at('a.txt')), first);
      await configs.reread();
      assert.equal((await configs.find(at('a.txt')))?.config.level, '区');
      delete files['plan-draft.json'];
      await configs.reread();
      assert.equal(await configs.find(at('a.txt')), undefined);
      assert.deepEqual(changes, ['{}', '{"level": "区"}', undefined]);
    });

    it('that cannot be read hold nothing and say why; one that is empty then is another', async () => {
      const files: Parameters<typeof fakeHost>[1] = {
        'plan-draft.json': new Error('关着'),
        '图/plan-draft.json': Buffer.from('\x89PNG....', 'latin1'),
      };
      const { configs, at } = openFiles(files);
      const shut = await configs.find(at('a.txt'));
      assert.deepEqual(shut?.failure, { kind: 'unreadable', reason: '关着' });
      assert.equal((await configs.find(at('图/a.txt')))?.failure?.kind, 'unusable');
      files['plan-draft.json'] = '';
      await configs.reread();
      const empty = await configs.find(at('a.txt'));
      assert.equal(empty?.failure, null);
      assert.equal(empty?.issues.length, 1);
    });

    it('say which files they want checked', async () => {
      const { configs, at } = openFiles({
        '区/plan-draft.json': '{"include": ["稿/**/*.txt", "单独.md"], "exclude": ["./稿/旧/", "**/*草稿*"]}',
      });
      const { scope } = (await configs.find(at('区/a.txt')))!;
      const kept = (path: string) => [isKept(scope, at(path)), isInScope(scope, at(path))];
      assert.deepEqual(kept('区/稿/a.txt'), [true, true]);
      assert.deepEqual(kept('区/单独.md'), [true, true]);
      assert.deepEqual(kept('区/a.txt'), [true, false]);
      assert.deepEqual(kept('区/稿/旧/a.txt'), [false, false]);
      assert.deepEqual(kept('区/稿/深/草稿1.txt'), [false, false]);
    });
  });
}

describe('configuration files by URIs', () => {
  it('of the home folder hold for documents in no folder', async () => {
    const { host, at } = fakeHost('URIs', { '家/plan-draft.json': '{"level": "区", "include": ["a"]}' });
    const homeFolder = async () => host.names.folderOf(at('家/x'));
    const configs = createConfigFiles({ host, rules: allRules, homeFolder, onChange: () => {} });
    const found = await configs.find('untitled:Untitled-1');
    assert.equal(found?.config.level, '区');
    assert.equal(isInScope(found!.scope, 'untitled:Untitled-1'), true);
  });
});
