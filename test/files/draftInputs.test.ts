// What the files hold that a configuration names, over both kinds of names, and what is wrong with them.
import assert from 'node:assert/strict';
import { readDraftInputs } from '../../server/src/files/draftInputs';
import type { FileContent } from '../../server/src/files/host';
import { createReferenceFiles } from '../../server/src/files/referenceFiles';
import { defaultConfig } from '../../server/src/lint/config';
import { fakeHost, namings } from './fakeHost';

const cityPlan = '云州市2026年食品安全监督管理计划\n一、任务\n（一）抽检。抽检达到6批次/千人。（市市场监管局负责）\n';
const list = '{"title": "省级计划", "targets": [{"indicator": "合格率", "value": 98, "unit": "%"}]}';

for (const naming of Object.keys(namings)) {
  describe(`inputs of drafts by ${naming}`, () => {
    const openFiles = (files: Record<string, FileContent | Error>) => {
      const fake = fakeHost(naming, files);
      const told: string[] = [];
      const references = createReferenceFiles({ host: fake.host, onChange: () => told.push('changed') });
      const inputsFor = (path: string, config: Partial<typeof defaultConfig>) =>
        readDraftInputs({ file: fake.at(path), config: { ...defaultConfig, ...config } }, references, fake.host.names);
      return { ...fake, references, inputsFor, told };
    };

    it('are read once each, as texts and as lists, never the draft itself', async () => {
      const { inputsFor, at, read, host } = openFiles({ '市.txt': cityPlan, '省.json': Buffer.from(list) });
      const config = { superior: ['市.txt', '省.json', '市.txt', 'a.txt'].map(at), previous: at('市.txt') };
      const { inputs, faults } = await inputsFor('a.txt', config);
      assert.deepEqual(
        inputs.superior.map(({ path, name }) => [path, name]),
        [
          [host.names.inResults(at('市.txt')), '云州市2026年食品安全监督管理计划'],
          [host.names.inResults(at('省.json')), '省级计划'],
        ],
      );
      assert.equal(inputs.previous, inputs.superior[0]);
      assert.deepEqual(faults, []);
      const again = await inputsFor('b.txt', { superior: config.superior.slice(0, 2) });
      assert.equal(again.inputs.superior[1], inputs.superior[1]);
      assert.deepEqual(read.sort(), ['市.txt', '省.json'].sort());
    });

    it('leave out what cannot be used, with the reason, in the order of the keys', async () => {
      const { inputsFor, at } = openFiles({
        '关.txt': new Error('关着'),
        '空.txt': ' \n',
        '图.txt': Buffer.from('\x89PNG....', 'latin1'),
        '册.json': '{"add": [1]}',
      });
      const superior = ['关.txt', '空.txt', '图.txt'].map(at);
      const { inputs, faults } = await inputsFor('a.txt', { superior, previous: at('无'), departments: at('册.json') });
      assert.deepEqual([inputs.superior, inputs.previous, inputs.departments], [[], null, '{"add": [1]}']);
      assert.deepEqual(
        faults.map(({ role, file, kind }) => [role, file, kind]),
        [
          ['superior', at('关.txt'), 'unreadable'],
          ['superior', at('空.txt'), 'faulty'],
          ['superior', at('图.txt'), 'unusable'],
          ['previous', at('无'), 'unreadable'],
          ['departments', at('册.json'), 'faulty'],
        ],
      );
    });

    it('count as they stand in the editor, else as they stood when they were read', async () => {
      const files: Record<string, FileContent> = { '市.txt': cityPlan };
      const { inputsFor, at, open, references, told } = openFiles(files);
      const textNow = async () => (await inputsFor('a.txt', { superior: [at('市.txt')] })).inputs.superior[0]?.text;
      assert.equal(await textNow(), cityPlan);
      files['市.txt'] = cityPlan.replace('6', '7');
      assert.equal(await textNow(), cityPlan);
      assert.equal(await references.reread(), true);
      assert.equal(await textNow(), files['市.txt']);
      assert.equal(await references.reread(), false);
      open('市.txt', cityPlan.replace('6', '8'));
      assert.equal(references.hasChanged(at('市.txt'), cityPlan.replace('6', '8')), true);
      assert.equal(await textNow(), cityPlan.replace('6', '8'));
      assert.equal(references.hasChanged(at('市.txt'), cityPlan.replace('6', '8')), false);
      assert.deepEqual([references.all(), told.length], [[at('市.txt')], 3]);
    });
  });
}
