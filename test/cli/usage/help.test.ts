// Every line of the help that tells a user what there is.
import { strict as assert } from 'node:assert';
import { runMain } from '../fakeIo';

/** What the help of each command says, besides what the others say. */
const helps: Readonly<Record<string, readonly string[]>> = {
  '': [
    '用法： plan-draft <命令> [选项] [文件…]',
    '计划稿助手：检查食品安全监管计划、工作要点、实施方案等文稿',
    '选项：',
    '  -V, --version  显示版本号',
    '  -h, --help     显示帮助',
    '命令：',
    '  lint           检查文稿，报告问题',
    '  inspect        列出从文稿中读到的内容：提纲、责任分工、指标、时限',
    '  compare        与上级计划对照：指标、时限、任务逐项列出',
    '  rules          列出全部规则',
    '  explain        说明一条规则',
    '  init           在当前文件夹生成配置文件 plan-draft.json，或部门名册',
    '  lsp            启动语言服务器，供编辑器使用',
    '  help           显示某个命令的帮助',
  ],
  lint: [
    '用法： plan-draft lint [选项] [文件、文件夹或通配符…]',
    '检查文稿，报告问题',
    '参数：',
    '  文件                       要检查的文件、文件夹或通配符；不写则检查当前文件夹',
    '  --format <格式>            结果的格式（可选 text、json、github；默认 text）',
    '  --output <文件>            把结果写入文件，而不是显示在屏幕上',
    '  --config <文件>            使用指定的配置文件',
    '  --no-config                不使用任何配置文件',
    '  --superior <文件>          与这份上级计划比对，代替配置中的，可多次使用',
    '  --previous <文件>          与这份上年计划比对，代替配置中的',
    '  --stdin                    从标准输入读取文稿',
    '  --stdin-filename <文件名>  标准输入的文稿以此名显示，并据此查找配置',
    '  --fix                      自动修正有把握的问题并写回文件',
    '  --diff                     只显示 --fix 会作哪些改动，不写文件',
    '  --rule <规则=级别>         调整一条规则的级别（error、warning、info、off），可',
    '                             多次使用',
    '  --quiet                    只显示错误',
    '  --max-warnings <数量>      警告超过此数时按有问题退出',
    '  --exit-zero                发现问题也以 0 退出',
    '  -h, --help                 显示帮助',
    '退出码：0 没有错误；1 有错误，或警告超过允许的数量；2 检查本身未能完成。',
  ],
  inspect: [
    '用法： plan-draft inspect [选项] <文件>',
    '列出从文稿中读到的内容：提纲、责任分工、指标、时限',
    '  文件             要查看的文稿',
    '  --format <格式>  结果的格式（可选 text、json；默认 text）',
  ],
  compare: [
    '用法： plan-draft compare [选项] <文件>',
    '与上级计划对照：指标、时限、任务逐项列出',
    '  文件               要对照的文稿',
    '  --superior <文件>  上级计划，可多次使用；不写则用配置文件中的',
    '  --format <格式>    结果的格式（可选 text、json、html；默认 text）',
    '  --output <文件>    把结果写入文件，而不是显示在屏幕上',
    '退出码：0 对照完成，不论结果如何；2 没能完成对照，例如稿件或上级计划读不出。要按结果判定是否通过，请用 lint。',
  ],
  rules: [
    '用法： plan-draft rules [选项]',
    '列出全部规则',
    '  --format <格式>  结果的格式（可选 text、json；默认 text）',
  ],
  explain: ['用法： plan-draft explain <规则>', '说明一条规则', '  规则        规则的名称，如 numbering-sequence'],
  init: [
    '用法： plan-draft init [选项]',
    '在当前文件夹生成配置文件 plan-draft.json，或部门名册',
    '  --roster <文稿…>  由已有的文稿（文件、文件夹或通配符）生成部门名册，不生成配置',
    '                    文件',
  ],
  lsp: ['用法： plan-draft lsp --stdio', '启动语言服务器，供编辑器使用', '  --stdio     通过标准输入输出与编辑器通信'],
};

describe('usage: help', () => {
  for (const [command, lines] of Object.entries(helps))
    it(`of ${command === '' ? 'all' : command} says each line`, async () => {
      const { code, stdout, stderr } = await runMain(command === '' ? [] : ['help', command]);
      assert.deepEqual([code, stderr], [0, '']);
      const said = stdout.split('\n');
      assert.deepEqual(
        lines.filter((line) => !said.includes(line)),
        [],
        stdout,
      );
    });

  it('has the width of the terminal', async () => {
    const { stdout } = await runMain(['help', 'lint'], { terminal: 90 });
    assert.match(stdout, /（error、warning、info、off），可多次使用\n/);
  });
});
