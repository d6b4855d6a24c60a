// What `init` writes and says, word for word.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from '../fakeIo';
import { makeFolder } from '../runCli';

const config = `{
  // 计划稿助手的配置，对本文件夹及其下各级文件夹中的文稿有效。
  // 这里的每一项都可以省略；去掉行首的 // 即可启用。

  // 发文机关的层级：省、市、区、县、乡镇
  // "level": "区",

  // 本地区和上级市的名称
  // "region": { "name": "某某区", "municipality": "某某市" },

  // 文稿所处阶段：起草、征求意见稿、送审稿、印发稿
  // "stage": "征求意见稿",

  // 部门名册：本地有哪些单位、怎样称呼；可用 plan-draft init --roster 文稿 生成
  // "departments": "部门名册.json",

  // 上级计划和上一年的计划（.txt、.md 或指标清单 .json），路径从本文件所在文件夹算起；填写后会与它们比对
  // "superior": ["../市级计划.txt"],
  // "previous": "去年的计划.txt",

  // 不检查的文件或文件夹，路径从本文件所在文件夹算起
  "exclude": ["归档/**"],

  // 各条规则的级别：error 错误、warning 警告、info 提示、off 关闭
  // 全部规则见 plan-draft rules，某条规则的说明见 plan-draft explain 规则
  "rules": {
    // "numbering-style": "info"
  }
}
`;

/** The file of a roster with these entries, and remarks on names that were left out. */
const roster = (left: string, entries: string) => `{
  // 部门名册：由 1 份文稿的责任分工生成。请逐个核对，删去不要的，补上漏掉的。
  // 检查时以这里的名称为准；在 plan-draft.json 中写上 "departments": "部门名册.json" 即生效。
${left}
  "add": [
${entries}
    // 需要写明全称、其他写法、负责事项的，写成：
    // { "name": "区某某中心", "full": "区某某服务中心", "aliases": ["某某中心"], "topics": ["粮食"] }
  ],

  // 本地的更名，例如 { "from": "区某委", "to": "区某局", "since": 2025 }
  "rename": [],

  // 本地没有、不要在补全中出现的单位，例如 "区人防办"
  "remove": []
}
`;

const plan = (...notes: string[]) =>
  `临江区2024年食品安全监督管理计划\n一、任务\n${notes.map((note) => `（一）抽检。（${note}负责）\n`).join('')}`;
const next = (count: number) => `已生成 部门名册.json，列入 ${count} 个单位。
下一步：
  1. 用文本编辑器打开它，逐个核对名称，删去不要的，补上漏掉的；
  2. 在 plan-draft.json 中写上 "departments": "部门名册.json"（没有这个文件的，先运行 plan-draft init）；
  3. 运行 plan-draft lint，部门名称即按名册核对。
`;
const denied = { create: () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })) };

describe('init: texts', () => {
  it('writes the configuration and says what comes next', async () => {
    const cwd = makeFolder();
    const { code, stdout, stderr } = await runMain(['init'], { cwd });
    assert.deepEqual(
      [code, stdout, stderr],
      [
        0,
        '已生成 plan-draft.json。\n下一步：\n  1. 用文本编辑器打开它，按说明填写本地区的情况；\n  2. 运行 plan-draft lint 检查本文件夹中的文稿。\n',
        '',
      ],
    );
    assert.equal(readFileSync(join(cwd, 'plan-draft.json'), 'utf8'), config);
  });

  it('writes a roster with all sorts of names', async () => {
    const cwd = makeFolder({
      'a.txt': plan('区市场监管局、区粮油中心', '区市场监管局、区市监局、区市场局、区农委、区教肓局'),
    });
    const { code, stdout, stderr } = await runMain(['init', '--roster', '.'], { cwd });
    assert.deepEqual([code, stdout, stderr], [0, next(2), '']);
    assert.equal(
      readFileSync(join(cwd, '部门名册.json'), 'utf8'),
      roster(
        '\n  // 没有列入的名称：\n  //   “区农委”已更名，现为“区农业农村局”\n  //   “区教肓局”疑为“区教育局”之误\n',
        '    "区市场监管局", // 2 处，也写作“区市监局”、“区市场局”\n\n    // 以下单位不在内置名称中，请核对后保留\n    "区粮油中心", // 1 处',
      ),
    );
  });

  it('leaves out of a roster what there is none of', async () => {
    const cwd = makeFolder({ 'a.txt': plan('区教育局') });
    const { stdout } = await runMain(['init', '--roster', 'a.txt'], { cwd });
    assert.equal(stdout, next(1));
    assert.equal(readFileSync(join(cwd, '部门名册.json'), 'utf8'), roster('', '    "区教育局", // 1 处'));
  });

  const missing = '出错：无.txt：找不到这个文件或文件夹，请检查路径。\n';
  const failures: readonly (readonly [string, string, object])[] = [
    ['', '本文件夹已有 plan-draft.json，没有改动。需要重新生成时，请先将它改名或删除。', {}],
    ['', '无法写入 plan-draft.json（没有权限）。', denied],
    ['--roster a.txt', '本文件夹已有 部门名册.json，没有改动。需要重新生成时，请先将它改名或删除。', {}],
    ['--roster a.txt', '无法写入 部门名册.json（没有权限）。', denied],
    ['--roster b.txt', '在文稿的责任分工中没有读到单位，没有生成部门名册；请换一份写明责任单位的文稿。', {}],
    ['--roster 空', '没有找到文稿（.txt、.md）；请在 --roster 后面写上已有的文稿。', {}],
    ['--roster *.rtf', '*.rtf：没有与之相符的文稿（.txt、.md），请检查路径和通配符。', {}],
  ];
  for (const [args, message, files] of failures)
    it(`refuses: init ${args}, ${message.slice(0, 8)}`, async () => {
      const cwd = makeFolder({
        'plan-draft.json': '{}',
        '部门名册.json': '[]',
        'a.txt': plan('区教育局'),
        'b.txt': '开会。',
        '空/x.csv': '',
      });
      const argv = ['init', ...args.split(' ').filter((one) => one !== '')];
      const { code, stdout, stderr } = await runMain(argv, { cwd, files });
      assert.deepEqual([code, stdout, stderr], [2, '', `出错：${message}\n`]);
      assert.equal(readFileSync(join(cwd, '部门名册.json'), 'utf8'), '[]');
    });

  it('writes nothing when one of the drafts cannot be had', async () => {
    const cwd = makeFolder({ 'a.txt': plan('区教育局') });
    const { code, stdout, stderr } = await runMain(['init', '--roster', 'a.txt', '无.txt'], { cwd });
    assert.deepEqual([code, stdout, stderr], [2, '', missing]);
    assert.throws(() => readFileSync(join(cwd, '部门名册.json')));
  });
});
