// `compare` shows a draft and its higher plans side by side.
import { strict as assert } from 'node:assert';
import { compareText } from '../../../server/src/cli/formats/compare/compareText';
import { plainColors } from '../../../server/src/cli/terminal/colors';
import { displayWidth } from '../../../server/src/cli/terminal/displayWidth';
import { readReference } from '../../../server/src/compare/reference/readReference';
import { parsePlan } from '../../../server/src/plan/document';
import { createPlanService } from '../../../server/src/service';
import { LineIndex } from '../../../server/src/text/lines';
import { assertSchema } from '../assertSchema';
import { runMain } from '../fakeIo';
import { makeFolder, runCli } from '../runCli';
import { compareSchema } from '../schemas';

const city = `云州市2026年食品安全监督管理计划

一、重点任务
（一）加大抽检力度。全市食品安全监督抽检达到6批次/千人，不合格食品核查处置率达到100%。（市市场监管局负责）
（二）守护校园食品安全。学校食堂“互联网+明厨亮灶”覆盖率达到98%以上，8月底前完成排查整治。（市教育局牵头，市市场监管局配合）
（三）推进智慧监管。新建智慧农贸市场20家，冷链食品追溯赋码率达到95%以上。（市商务局负责）
`;
const own = `临江区2026年食品安全监督管理计划

一、重点任务
（一）加大抽检力度。全区食品安全监督抽检达到5批次/千人，不合格食品核查处置率达到100%。（区市场监管局负责）
（二）守护校园食品安全。学校食堂“互联网+明厨亮灶”覆盖率达到100%，9月底前完成排查整治。（区教育局牵头，区市场监管局配合）
（三）办好宣传周。举办科普讲座，群众知晓率达到90%以上。（区科协负责）
`;
const list = `{
  "title": "云州省指标清单",
  "targets": [
    { "indicator": "不合格食品核查处置率", "value": 100, "unit": "%", "source": "三、（二）" }
  ]
}
`;
const folder = (files: Record<string, string> = {}) => makeFolder({ '市.txt': city, '区/a.txt': own, ...files });

interface Side {
  readonly path: string;
  readonly text: string;
  readonly range: { readonly start: { readonly line: number; readonly offset: number } };
}
interface Row {
  readonly superior: Side | null;
  readonly own: Side | null;
  readonly verdict: string;
}
const sides = (rows: readonly Row[]) =>
  rows.map(({ superior, own: mine, verdict }) => [superior?.text ?? null, mine?.text ?? null, verdict]);

describe('compare --format json', () => {
  const compare = async (args: readonly string[], cwd: string) => {
    const { code, stdout, stderr } = await runCli(['compare', '--format', 'json', ...args], { cwd });
    return { code, stderr, ...assertSchema(stdout, compareSchema) };
  };

  it('gives one row for all that the higher plan sets, then what the draft has alone', async () => {
    const cwd = folder();
    const { code, stderr, targets, deadlines, tasks } = await compare(['区/a.txt', '--superior', '市.txt'], cwd);
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(sides(targets), [
      ['达到6批次/千人', '达到5批次/千人', 'lower'],
      ['达到100%', '达到100%', 'equal'],
      ['达到98%以上', '达到100%', 'higher'],
      ['20家', null, 'missing'],
      ['达到95%以上', null, 'missing'],
      [null, '达到90%以上', 'extra'],
    ]);
    assert.deepEqual(sides(deadlines), [['8月底前', '9月底前', 'lower']]);
    assert.deepEqual(
      tasks.map((row: Row) => [row.superior?.range.start.line ?? null, row.own?.range.start.line ?? null]),
      [
        [4, 4],
        [5, 5],
        [6, null],
        [null, 6],
      ],
    );
    for (const { superior, own: mine } of [...targets, ...deadlines, ...tasks] as Row[]) {
      if (superior) assert.equal(superior.path, '市.txt');
      if (superior) assert.ok(city.startsWith(superior.text, superior.range.start.offset));
      if (mine) assert.equal(mine.path, '区/a.txt');
      if (mine) assert.ok(own.startsWith(mine.text, mine.range.start.offset));
    }
  });

  it('takes the plans of the configuration, texts and lists, and counts as alone what none of them has', async () => {
    const cwd = folder({ '区/plan-draft.json': '{"superior": ["../市.txt", "省.json"]}', '区/省.json': list });
    const { targets } = await compare(['区/a.txt'], cwd);
    assert.deepEqual(
      (targets as Row[]).map(({ superior, verdict }) => `${superior?.path ?? '-'} ${verdict}`),
      [
        '市.txt lower',
        '市.txt equal',
        '市.txt higher',
        '市.txt missing',
        '市.txt missing',
        '区/省.json equal',
        '- extra',
      ],
    );
    const listed = (targets as Row[]).find(({ superior }) => superior?.path === '区/省.json')!;
    assert.deepEqual([listed.superior!.range.start.line, listed.own!.text], [4, '达到100%']);
  });
});

describe('compare --format text', () => {
  it('says first how many, then what is lower, what is missing, what cannot be compared', async () => {
    const { code, stdout } = await runCli(['compare', '区/a.txt', '--superior', '市.txt'], { cwd: folder() });
    assert.equal(code, 0);
    const [head, ...blocks] = stdout.split('\n\n');
    assert.equal(
      head,
      '本稿  临江区2026年食品安全监督管理计划（区/a.txt）\n市级  云州市2026年食品安全监督管理计划（市.txt）',
    );
    assert.equal(
      blocks[0],
      [
        '市级计划的指标 5 项：不低于 2 项，低于 1 项，无法比较 0 项，未承接 2 项。',
        '市级计划的时限 1 项：不晚于 0 项，晚于 1 项，无法比较 0 项，未承接 0 项。',
        '市级计划的任务 3 项：已承接 2 项，未承接 1 项。',
      ].join('\n'),
    );
    assert.deepEqual(
      blocks.slice(1).map((block) => block.split('\n')[0]),
      [
        '低于市级计划的指标（1 项）',
        '晚于市级计划的时限（1 项）',
        '没有承接的指标（2 项）',
        '没有找到对应内容的任务（1 项）',
        '本稿另有 1 项指标、1 项任务，上级计划中没有对应的内容；用 --format html 或 json 可以逐项查看。',
      ],
    );
    assert.match(blocks[1]!, /^ {2}1\. .*监督抽检\n {4}市级 {2}≥6批次\/千人 {2}一、（一）（第4行） {2}全市/m);
    assert.match(blocks[1]!, /^ {4}本稿 {2}≥5批次\/千人 {2}一、（一）（第4行） {2}全区/m);
    assert.match(blocks[4]!, /^ {2}1\. 一、（三）（第6行） {2}（三）推进智慧监管。/m);
  });

  it('tells what has to be looked at, behind what is certain', () => {
    const document = parsePlan(own);
    const [comparison] = createPlanService({ rules: [] }).compare(document, {
      superior: [readReference('市.txt', city).plan!],
      previous: null,
    });
    const [lower, equal, higher] = comparison!.targets;
    const targets = [
      { ...lower!, confidence: 0.1 },
      { ...equal!, verdict: 'lower' as const },
      { ...higher!, confidence: 0.1 },
    ];
    const shown = compareText(
      {
        path: 'a.txt',
        text: own,
        lines: new LineIndex(own),
        document,
        comparisons: [{ ...comparison!, targets }],
        troubles: [],
      },
      { colors: plainColors, columns: 100 },
    );
    assert.match(shown, /不低于 1 项（其中 1 项须核对），低于 2 项（其中 1 项须核对），/);
    assert.match(
      shown,
      /^低于市级计划的指标（1 项）\n {2}1\. .*核查处置率\n[\s\S]*^可能低于市级计划、须核对的指标（1 项）\n {2}1\. .*监督抽检\n[\s\S]*?\n {4}说明 {2}不能确定/m,
    );
    assert.match(shown, /不低于市级计划、但对应关系须核对的指标（1 项）\n {2}1\. .*明厨亮灶/);
  });

  it('says once that the plans are for different years', async () => {
    const files = {
      '前年.txt': '云州市2024年食品安全监督管理计划\n一、任务\n（一）8月底前完成排查整治。（市教育局负责）\n',
    };
    const { stdout } = await runCli(['compare', '区/a.txt', '--superior', '前年.txt'], { cwd: folder(files) });
    assert.match(stdout, /^上级计划是2024年的，本稿是2026年的，没有写明年份的时限不作比较。$/m);
    assert.doesNotMatch(stdout, /没有读出市级计划的时限|晚于/);
  });

  it('fits the terminal', async () => {
    const args = ['compare', '区/a.txt', '--superior', '市.txt'];
    const { stdout } = await runMain(args, { cwd: folder(), terminal: 44, env: { NO_COLOR: '1' } });
    for (const row of stdout.split('\n')) {
      assert.ok(displayWidth(row) <= 44, row);
      assert.doesNotMatch(row.trimStart(), /^[，。；）”]/);
    }
  });

  it('says where a plan has none of a kind, and gives the clause of a listed target', async () => {
    const cwd = folder({ '省.json': list.replace('100', '99').replace('"value"', '"scope": "大型餐饮", "value"') });
    const { stdout } = await runCli(['compare', '区/a.txt', '--superior', '省.json'], { cwd });
    assert.match(stdout, /^上级 {2}云州省指标清单（省\.json）$/m);
    assert.match(stdout, /^没有读出上级计划的时限。\n没有读出上级计划的任务。$/m);
    assert.match(stdout, /^ {4}上级 {2}≥99% {2}三、（二）（第4行）$/m);
  });
});

describe('compare', () => {
  it('writes one page of HTML into a file', async () => {
    const cwd = folder();
    const args = ['compare', '区/a.txt', '--superior', '市.txt', '--superior', '无.txt', '--format', 'html'];
    const written: [string, string][] = [];
    const files = { write: async (path: string, text: string) => void written.push([path, text]) };
    const { code, stdout, stderr } = await runMain([...args, '--output', '对照.html'], { cwd, files });
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(
      stderr,
      /^出错：无\.txt：读不出上级计划（文件或文件夹不存在），没有与它比对；请检查 --superior 的路径。\n$/,
    );
    const [[path, page]] = written as [[string, string]];
    assert.equal(path, `${cwd}/对照.html`);
    assert.match(page, /^<!doctype html>/);
    assert.match(page, /无\.txt：读不出上级计划/);
  });

  it('needs a draft and a higher plan other than it', async () => {
    const cwd = folder({ '市/plan-draft.json': '{"superior": "a.txt"}', '市/a.txt': city });
    for (const [args, message] of [
      [
        ['区/a.txt'],
        /没有指定上级计划。请加上“--superior 文件”，或在配置文件 plan-draft\.json 的“superior”中写明路径。/,
      ],
      [['市/a.txt'], /就是这份稿件本身/],
      [['市.txt', '--superior', './市.txt'], /就是这份稿件本身/],
      [['无.txt', '--superior', '市.txt'], /无\.txt：读不出文件/],
      [['区/a.txt', '--superior', '无.txt'], /无\.txt：读不出上级计划/],
      [[], /缺少参数/],
    ] as const) {
      const { code, stdout, stderr } = await runCli(['compare', ...args], { cwd });
      assert.match(stderr, message);
      assert.deepEqual([code, stdout], [2, '']);
    }
  });

  it('reads neither last year’s plan nor the roster, nor with --superior the configuration', async () => {
    const cwd = folder({
      '区/plan-draft.json': '{"superior": "../市.txt", "previous": "无.txt", "departments": "无.json"}',
    });
    assert.deepEqual([(await runCli(['compare', '区/a.txt'], { cwd })).stderr], ['']);
    const broken = folder({ '区/plan-draft.json': '{"superior": ' });
    assert.equal((await runCli(['compare', '区/a.txt', '--superior', '市.txt'], { cwd: broken })).code, 0);
  });
});
