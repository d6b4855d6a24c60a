// The command line explains itself in Chinese, and gives 2 for a wrong call.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { runMain } from '../fakeIo';
import { runCli } from '../runCli';

describe('usage', () => {
  it('prints help when called with nothing, and for --help', async () => {
    const bare = await runCli([]);
    assert.equal(bare.code, 0);
    assert.equal(bare.stderr, '');
    assert.match(bare.stdout, /用法： plan-draft <命令>/);
    for (const command of ['lint', 'inspect', 'rules', 'explain', 'init', 'lsp']) {
      assert.match(bare.stdout, new RegExp(`^ {2}${command} `, 'm'));
    }
    assert.equal((await runCli(['--help'])).stdout, bare.stdout);
  });

  it('has no English left in any help', async () => {
    for (const command of ['lint', 'inspect', 'rules', 'explain', 'init', 'lsp']) {
      const { code, stdout } = await runMain(['help', command]);
      assert.equal(code, 0, command);
      assert.doesNotMatch(stdout, /Usage|Options|Arguments|Commands|display|default|choices|\[options\]/, command);
      const own = await runMain([command, '--help']);
      assert.equal(own.stdout, stdout, command);
    }
  });

  it('lines the descriptions of options up', async () => {
    const { stdout } = await runMain(['lint', '--help']);
    const widths = stdout
      .split('\n')
      .filter((line) => /^ {2}--/.test(line))
      .map((line) => {
        const head = line.slice(0, line.search(/(?<= {2})[^\s-]/));
        return head.length + (head.match(/[^ -~]/g)?.length ?? 0);
      });
    assert.ok(widths.length > 8);
    assert.deepEqual([...new Set(widths)], [widths[0]]);
  });

  it('prints the version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual((await runCli(['--version'])).stdout, `${version}\n`);
    assert.deepEqual((await runCli(['-V'])).stdout, `${version}\n`);
  });

  const wrong: readonly (readonly [string[], RegExp])[] = [
    [['lnt'], /没有“lnt”这个命令。是不是想用 lint？/],
    [['计划稿.txt'], /没有“计划稿\.txt”这个命令。检查文稿请写 plan-draft lint 计划稿\.txt。/],
    [['--nothing'], /没有“--nothing”这个选项。/],
    [['lint', '--fomat', 'json'], /没有“--fomat”这个选项。是不是想用 --format？/],
    [['lint', '--format', 'xml'], /选项“--format <格式>”不能取“xml”：可选 text、json、github。/],
    [['lint', '--output'], /选项“--output <文件>”后面缺少取值。/],
    [['lint', '--max-warnings', '-1'], /选项“--max-warnings <数量>”不能取“-1”：请写 0 或正整数。/],
    [['lint', '--rule', 'placeholder'], /缺少级别/],
    [['lint', '--rule', 'placeholder=fatal'], /级别不能是“fatal”，可选 error、warning、info、off。/],
    [['lint', '--rule', 'placehold=off'], /没有“placehold”这条规则。是不是想用 placeholder？/],
    [['lint', '--stdin', 'a.txt'], /使用 --stdin 时不能再指定文件。/],
    [['lint', '--stdin-filename', 'a.txt'], /--stdin-filename 须与 --stdin 同时使用。/],
    [['inspect'], /缺少参数“文件”。/],
    [['rules', 'more'], /参数过多。/],
    [['explain', 'numbering'], /没有“numbering”这条规则。是不是想用 .*numbering-sequence/],
    [['lsp'], /plan-draft lsp --stdio/],
  ];
  for (const [args, message] of wrong) {
    it(`refuses: ${args.join(' ')}`, async () => {
      const { code, stdout, stderr } = await runCli(args);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /error:|Did you mean/);
      assert.equal(stdout, '');
      assert.equal(code, 2);
    });
  }

  it('tells a crash in Chinese, with the stack only where it is asked for', async () => {
    const files = {
      kind: async () => {
        throw new Error('boom');
      },
    };
    const short = await runMain(['lint', 'a.txt'], { files });
    assert.equal(short.code, 2);
    assert.match(short.stderr, /程序内部出错（boom）/);
    assert.doesNotMatch(short.stderr, /\n\s+at /);
    const long = await runMain(['lint', 'a.txt'], { files, env: { PLAN_DRAFT_DEBUG: '1' } });
    assert.match(long.stderr, /\n\s+at /);
  });
});
