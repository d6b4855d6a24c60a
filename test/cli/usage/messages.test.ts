// What a wrong call is answered with, word for word.
import { strict as assert } from 'node:assert';
import { runMain } from '../fakeIo';
import { makeFolder } from '../runCli';

const hint = '用 plan-draft --help 查看用法，plan-draft help <命令> 查看某个命令的用法。';
const draft = '临江区2026年食品安全监督管理计划\n一、任务\n（一）抽检。抽检达到5批次/千人。（区市场监管局负责）\n';

/** Arguments and all of stderr; the exit code is 2 and stdout empty. */
const wrong: readonly (readonly [readonly string[], string])[] = [
  [['lnt'], `没有“lnt”这个命令。是不是想用 lint？\n${hint}`],
  [['计划'], `没有“计划”这个命令。\n${hint}`],
  ...['稿.txt', '稿/一', '稿\\一', '稿*'].map(
    (path) => [[path], `没有“${path}”这个命令。检查文稿请写 plan-draft lint ${path}。\n${hint}`] as const,
  ),
  [['--nothing'], `没有“--nothing”这个选项。\n${hint}`],
  [['lint', '--fomat', 'json'], `没有“--fomat”这个选项。是不是想用 --format？\n${hint}`],
  [['lint', '--stdi'], `没有“--stdi”这个选项。是不是想用 --stdin？\n${hint}`],
  [['lint', '--format', 'xml'], `选项“--format <格式>”不能取“xml”：可选 text、json、github。\n${hint}`],
  [['compare', 'a', '--format', 'xml'], `选项“--format <格式>”不能取“xml”：可选 text、json、html。\n${hint}`],
  [['inspect', 'a', '--format', 'html'], `选项“--format <格式>”不能取“html”：可选 text、json。\n${hint}`],
  [['lint', '--output'], `选项“--output <文件>”后面缺少取值。\n${hint}`],
  ...['-1', '1.5', 'x', '1234567890'].map(
    (value) =>
      [
        ['lint', '--max-warnings', value],
        `选项“--max-warnings <数量>”不能取“${value}”：请写 0 或正整数。\n${hint}`,
      ] as const,
  ),
  [
    ['lint', '--rule', 'placeholder'],
    '“--rule placeholder”缺少级别，请写成“--rule 规则=级别”，如 --rule placeholder=off。',
  ],
  [
    ['lint', '--rule', 'placeholder=fatal'],
    '“--rule placeholder=fatal”中的级别不能是“fatal”，可选 error、warning、info、off。',
  ],
  [
    ['lint', '--rule', 'placehold=off'],
    '没有“placehold”这条规则。是不是想用 placeholder？全部规则见 plan-draft rules。',
  ],
  [['explain', 'xx'], '没有“xx”这条规则。全部规则见 plan-draft rules。'],
  [['explain', 'UNIT'], '没有“UNIT”这条规则。是不是想用 target-unit？全部规则见 plan-draft rules。'],
  [['explain', 'sum'], '没有“sum”这条规则。是不是想用 target-sum？全部规则见 plan-draft rules。'],
  [
    ['explain', 'superior'],
    '没有“superior”这条规则。是不是想用 target-below-superior、target-missing-superior、task-missing-superior、deadline-later-than-superior？全部规则见 plan-draft rules。',
  ],
  [['lint', '--stdin', 'a.txt'], '使用 --stdin 时不能再指定文件。'],
  [['lint', '--stdin-filename', 'a.txt'], '--stdin-filename 须与 --stdin 同时使用。'],
  [['inspect'], `缺少参数“文件”。\n${hint}`],
  [['explain'], `缺少参数“规则”。\n${hint}`],
  [['rules', 'more'], `参数过多。\n${hint}`],
  [['compare', 'a', 'b'], `参数过多。\n${hint}`],
  [['lsp'], '语言服务器目前只支持标准输入输出，请写成 plan-draft lsp --stdio。'],
  [['inspect', '无.txt'], '无.txt：读不出文件（文件或文件夹不存在）。'],
  [['compare', '无.txt', '--superior', '市.txt'], '无.txt：读不出文件（文件或文件夹不存在）。'],
  [
    ['compare', '稿.txt'],
    '没有指定上级计划。请加上“--superior 文件”，或在配置文件 plan-draft.json 的“superior”中写明路径。',
  ],
  [['compare', '稿.txt', '--superior', './稿.txt'], '指定的上级计划就是这份稿件本身，请用 --superior 指定上级计划。'],
  [
    ['compare', '稿.txt', '--superior', '无.txt'],
    '无.txt：读不出上级计划（文件或文件夹不存在），没有与它比对；请检查 --superior 的路径。',
  ],
  [
    ['compare', '配/稿.txt'],
    '配/无.txt：读不出上级计划（文件或文件夹不存在），没有与它比对；请检查配置文件“superior”中的路径。',
  ],
];

describe('usage: messages', () => {
  for (const [args, message] of wrong)
    it(args.join(' '), async () => {
      const cwd = makeFolder({
        '稿.txt': draft,
        '配/稿.txt': draft,
        '配/plan-draft.json': '{"superior": "无.txt"}',
      });
      const { code, stdout, stderr } = await runMain(args, { cwd });
      assert.deepEqual([code, stdout, stderr], [2, '', `出错：${message}\n`]);
    });

  it('names the draft itself among several plans without a word', async () => {
    const cwd = makeFolder({ '稿.txt': draft, '市.txt': draft.replace('临江区', '云州市') });
    const args = ['compare', '稿.txt', '--superior', '稿.txt', '--superior', '市.txt'];
    const { code, stderr } = await runMain(args, { cwd });
    assert.deepEqual([code, stderr], [0, '']);
  });

  it('of a crash say what to do, with the stack only where it is asked for', async () => {
    const files = { kind: () => Promise.reject(new Error('boom')) };
    const told = '出错：程序内部出错（boom）。请把文稿和这条信息反馈给我们，以便改进。\n';
    const short = await runMain(['lint', 'a.txt'], { files });
    assert.deepEqual(
      [short.code, short.stdout, short.stderr],
      [2, '', `${told}设置环境变量 PLAN_DRAFT_DEBUG=1 后再次运行，可以看到详细的出错位置。\n`],
    );
    const long = await runMain(['lint', 'a.txt'], { files, env: { PLAN_DRAFT_DEBUG: '1' } });
    assert.ok(long.stderr.startsWith(`${told}Error: boom\n    at `), long.stderr);
    const odd = await runMain(['lint', 'a.txt'], { files: { kind: () => Promise.reject('odd') }, env: {} });
    assert.match(odd.stderr, /（odd）/);
    const oddly = { files: { kind: () => Promise.reject('odd') }, env: { PLAN_DRAFT_DEBUG: '1' } };
    assert.match((await runMain(['lint', 'a.txt'], oddly)).stderr, /\nodd\n$/);
  });

  it('runs the server for lsp --stdio, whatever else a client passes', async () => {
    let runs = 0;
    const runServer = async () => void runs++;
    const { code } = await runMain(['lsp', '--stdio', '--clientProcessId=1', 'more'], { runServer });
    assert.deepEqual([code, runs], [0, 1]);
  });
});
