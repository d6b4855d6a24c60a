// Lints every draft in examples/ and holds the result to the findings that examples/README.md describes.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../server/src/lint/config';
import { allRules } from '../server/src/rules';
import { runMain } from './cli/fakeIo';

const folder = join(process.cwd(), 'examples');

/** What each draft gives: line, rule id, and the text that is marked. */
const expected: Record<string, readonly string[]> = {
  '云州市2026年食品安全监督管理计划.txt': [],
  '青石县2026年食品安全监督管理计划.md': [
    '1 target-missing-superior 青石县2026年食品安全监督管理计划',
    '1 task-missing-superior 青石县2026年食品安全监督管理计划',
  ],
  '临江区2026年食品安全工作要点.txt': [
    '1 stage-marker 临江区2026年食品安全工作要点',
    '1 target-missing-superior 临江区2026年食品安全工作要点',
    '1 task-missing-superior 临江区2026年食品安全工作要点',
    '13 responsibility-form （责任单位：区纪委监委、区委组织部、区食品安全办）',
  ],
  '临江区2026年食品安全监督管理计划（征求意见稿）.txt': [
    '1 target-missing-superior 临江区2026年食品安全监督管理计划',
    '1 task-missing-superior 临江区2026年食品安全监督管理计划',
    '10 deadline-out-of-period 2025年底',
    '18 target-below-superior 不少于30小时',
    '18 responsibility-form 。',
    '20 responsibility-missing （六）落实行业管理。',
    '26 responsibility-duplicate 区农业农村局',
    '28 numbering-sequence （八）',
    '28 conversion-debris 20212025',
    '30 responsibility-form （责任部门：区发展改革局）',
    '36 responsibility-form (责任单位:区市场监管局、区供销社、沿江街道办事处)',
    '36 punctuation-width :',
    '38 placeholder **',
    '38 target-below-superior 达到85%以上',
    '40 deadline-later-than-superior 10月底前',
    '40 responsibility-roles （区教育局、区市场监管局、公安临江分局配合）',
    '42 target-below-superior 达到65%以上',
    '42 bracket-unclosed （',
    '48 target-sum 4560批次',
    '48 target-below-superior 达到5.5批次/千人',
    '56 numbering-sequence 七、',
    '64 numbering-style （二十二）、',
    '64 placeholder XX',
    '76 placeholder ×××',
    '76 placeholder ××××',
  ],
};

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly problems: readonly { rule: string; text: string; range: { start: { line: number } } }[];
  }[];
}

describe('examples', function () {
  this.timeout(30_000);
  it('lists every draft of the folder', () => {
    const drafts = readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name) && name !== 'README.md');
    assert.deepEqual(drafts.sort(), Object.keys(expected).sort());
  });

  it('gives exactly the findings of each draft, held against its city’s plan', async () => {
    const { stdout, stderr } = await runMain(['lint', '--format', 'json'], { cwd: folder });
    assert.equal(stderr, '');
    const { files } = JSON.parse(stdout) as Report;
    const found = files.map(({ path, problems }) => [
      path,
      problems.map(({ rule, range, text }) => `${range.start.line} ${rule} ${text}`),
    ]);
    assert.deepEqual(Object.fromEntries(found), expected);
  });

  it('finds what is behind a wrong year once that is mended', async () => {
    const [name] = Object.keys(expected).filter((draft) => draft.includes('征求意见稿'));
    const mended = readFileSync(join(folder, name!), 'utf8').replace('到2025年底', '到2026年底');
    const args = ['lint', '--stdin', '--stdin-filename', name!, '--format', 'json'];
    const { stdout } = await runMain(args, { cwd: folder, stdin: mended });
    const [{ problems }] = (JSON.parse(stdout) as Report).files as [Report['files'][number]];
    const line = problems.filter(({ range }) => range.start.line === 10);
    assert.deepEqual(
      line.map(({ rule, text }) => [rule, text]),
      [['target-below-superior', '不低于83分']],
    );
  });

  it('has a configuration without fault', () => {
    const { config, issues } = readConfig(readFileSync(join(folder, 'plan-draft.json'), 'utf8'), allRules);
    assert.deepEqual(issues, []);
    assert.equal(config.level, '区');
    assert.deepEqual(config.region, { name: '临江区', municipality: '云州市' });
  });
});
