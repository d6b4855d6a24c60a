// No key of the configuration is dead: two values of it give two results, in the command line and in the editor.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ConfigKeyName, configKeyNames } from '../server/src/lint/configKeys';
import { runMain } from './cli/fakeIo';
import { makeFolder } from './cli/runCli';
import { LspClient } from './server/lspClient';

const draft = `2026年食品安全监督管理计划

一、重点任务
（一）开展抽检。全区食品安全监督抽检达到5批次/千人。（市市场监管局负责）
（二）规范校园食堂。检查全部学校食堂。（区市场监管委牵头，区教育局配合）
（三）加强农产品检测。检测蔬菜和水果。（区农业农村委负责）
`;
const planOf = (place: string, year: number, batches: number) =>
  `${place}${year}年食品安全监督管理计划\n一、重点任务\n（一）开展抽检。食品安全监督抽检达到${batches}批次/千人。\n`;
const files = {
  '计划.txt': draft,
  '参考/市.txt': planOf('云州市', 2026, 6),
  '参考/市（初稿）.txt': planOf('云州市', 2026, 4),
  '参考/2025.txt': planOf('临江区', 2025, 6),
  '参考/2024.txt': planOf('临江区', 2024, 4),
};

/** Two values of each key that make a difference to the draft. */
const values: Readonly<Record<ConfigKeyName, readonly [unknown, unknown]>> = {
  level: ['区', '市'],
  region: [{ municipality: '天津市' }, { municipality: '云州市' }],
  stage: ['征求意见稿', '印发稿'],
  superior: ['参考/市.txt', ['参考/市（初稿）.txt']],
  previous: ['参考/2025.txt', '参考/2024.txt'],
  departments: [{ rename: [{ from: '区农业农村委', to: '区农业农村局' }] }, { add: ['区农业农村委'] }],
  rules: [{ 'department-level': 'error' }, { 'department-level': 'off' }],
  include: [['*.txt'], ['*.md']],
  exclude: [['归档/**'], ['计划.*']],
};

describe('every key of the configuration changes what is found', () => {
  let client: LspClient;
  let settings: unknown;
  before(async () => {
    client = new LspClient();
    await client.initialize({ settings: () => settings });
  });
  after(() => client.dispose());

  const inCommandLine = async (config: unknown) => {
    const cwd = makeFolder({ ...files, 'plan-draft.json': JSON.stringify(config) });
    const { stdout } = await runMain(['lint', '--format', 'json', '.'], { cwd });
    const reports: readonly { path: string }[] = JSON.parse(stdout).files;
    return reports.filter(({ path }) => path === '计划.txt');
  };
  /** Messages and severities: other files stand in other folders, and so do the places in them. */
  const inEditor = async (folder: string) => {
    const uri = pathToFileURL(join(folder, '计划.txt')).href;
    await client.open(uri, draft);
    return (await client.diagnostics(uri)).map(({ code, severity, message }) => ({ code, severity, message }));
  };
  const withConfigFile = (config: unknown) =>
    inEditor(makeFolder({ ...files, 'plan-draft.json': JSON.stringify(config) }));
  const withSettings = (config: unknown) => {
    settings = config;
    return inEditor(makeFolder(files)).finally(() => {
      settings = undefined;
    });
  };

  for (const key of configKeyNames) {
    const ways = { 'the command line': inCommandLine, 'the editor': withConfigFile, 'its settings': withSettings };
    for (const [where, check] of Object.entries(ways)) {
      it(`${key}, in ${where}`, async () => {
        const [one, other] = values[key];
        assert.notDeepEqual(await check({ [key]: one }), await check({ [key]: other }));
        assert.deepEqual(await check({ [key]: one }), await check({ [key]: one }));
      });
    }
  }
});
