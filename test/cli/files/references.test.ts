// The files that a draft is held against: where they are looked for, how they are read, what is said where that fails.
import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { nodeFiles } from '../../../server/src/cli/files/nodeFiles';
import { pathHost } from '../../../server/src/cli/files/pathHost';
import { createReferenceInputs } from '../../../server/src/cli/files/referenceInputs';
import { createMessages } from '../../../server/src/cli/messages';
import type { FileRole } from '../../../server/src/files/fileRole';
import { defaultConfig } from '../../../server/src/lint/config';
import { createIo } from '../fakeIo';
import { cleanDraft, faultyDraft, makeFolder, runCli } from '../runCli';

const cityPlan = `云州市2026年食品安全监督管理计划

一、重点任务
（一）规范校园食堂管理。学校食堂检查覆盖率达到100%。（市市场监管局负责）
`;
const list = '{"title": "省级计划", "targets": [{"indicator": "合格率", "value": 98, "unit": "%"}]}';

/** The files of a run in a folder, what it has said, and how often it has read. */
function openFolder(cwd: string, fromOptions: readonly FileRole[] = []) {
  const read: string[] = [];
  const files = { read: (path: string) => nodeFiles.read(path).finally(() => read.push(path)) };
  const { io, printed } = createIo({ cwd, files });
  const messages = createMessages(io);
  const references = createReferenceInputs({ host: pathHost(io), messages, fromOptions: new Set(fromOptions) });
  return { references, printed, read, at: (name: string) => join(cwd, name), failed: () => messages.failed };
}

describe('reference files', () => {
  it('are read as texts in any encoding and as lists, once a run', async () => {
    const folder = openFolder(
      makeFolder({
        '市.txt': iconv.encode(cityPlan, 'gb18030'),
        '省.targets.json': `\ufeff${list}`,
        'a.txt': cleanDraft,
      }),
    );
    const { references, at, printed, read } = folder;
    const superior = ['市.txt', '省.targets.json', '市.txt'].map(at);
    const config = { ...defaultConfig, superior, previous: at('市.txt') };
    const first = await references.inputsFor(at('a.txt'), config);
    assert.deepEqual(
      first.superior.map(({ path, name }) => [path, name]),
      [
        ['市.txt', '云州市2026年食品安全监督管理计划'],
        ['省.targets.json', '省级计划'],
      ],
    );
    assert.equal(first.superior[0]!.text, cityPlan);
    assert.equal(first.previous, first.superior[0]);
    const second = await references.inputsFor(at('b.txt'), config);
    assert.equal(second.superior[0], first.superior[0]);
    assert.equal(second.superior[1], first.superior[1]);
    assert.equal(printed.stderr, '');
    assert.equal(read.length, 2);
  });

  it('leave out the draft itself, silently', async () => {
    const { references, at, printed, read } = openFolder(makeFolder({ '市.txt': cityPlan }));
    const config = { ...defaultConfig, superior: [at('市.txt')], previous: at('市.txt') };
    const { superior, previous } = await references.inputsFor(at('市.txt'), config);
    assert.deepEqual([superior, previous, printed.stderr, read], [[], null, '', []]);
  });

  it('give the roster as it stands in its file, or in the configuration', async () => {
    const { references, at } = openFolder(makeFolder({ '名册.json': '{"a": 1}' }));
    const inputs = (departments: unknown) => references.inputsFor(at('a.txt'), { ...defaultConfig, departments });
    assert.equal((await inputs(at('名册.json'))).departments, '{"a": 1}');
    assert.deepEqual((await inputs({ b: 2 })).departments, { b: 2 });
    const missing = await inputs(at('没有.json'));
    assert.ok('departments' in missing && missing.departments === undefined);
  });

  it('that cannot be had are told once each, and the others hold', async () => {
    const { references, at, printed, failed } = openFolder(
      makeFolder({
        '市.txt': cityPlan,
        '空.md': '\n　\n',
        '市.docx': Buffer.from('PK\x03\x04 word/document.xml', 'latin1'),
        '图.txt': Buffer.from('\x89PNG....', 'latin1'),
        '夹/a.txt': '',
        '通知.txt': '开会。',
        '册.json': '{"add": [1]}',
        '省.json': '{\n "targets": [{"indicator": "合格率", "value": "98%", "unit": "%"}]\n}',
      }),
      ['previous'],
    );
    const superior = ['没有.txt', '空.md', '市.docx', '图.txt', '夹', '通知.txt', '省.json', '市.txt'].map(at);
    const config = { ...defaultConfig, superior, previous: at('去年.txt'), departments: at('名册.json') };
    for (const draft of ['a.txt', 'b.txt']) {
      const inputs = await references.inputsFor(at(draft), config);
      assert.deepEqual(
        inputs.superior.map(({ path }) => path),
        ['通知.txt', '市.txt'],
      );
      assert.equal(inputs.previous, null);
    }
    assert.deepEqual(printed.stderr.split(/(?<=\n)/), [
      '出错：没有.txt：读不出上级计划（文件或文件夹不存在），没有与它比对；请检查配置文件“superior”中的路径。\n',
      '出错：空.md:1:1  上级计划有误  文件没有内容，无法用来比对；请核对路径。\n',
      '出错：市.docx：不能用作上级计划。这是 Word 文件，不是文本。请用 Word 或 WPS 打开，另存为“纯文本（.txt）”后再检查；直接读取 Word 文件的功能将在后续版本提供。\n',
      '出错：图.txt：不能用作上级计划。这是图片，不是文本。\n',
      '出错：夹：读不出上级计划（这是一个文件夹，不是文件），没有与它比对；请检查配置文件“superior”中的路径。\n',
      '出错：通知.txt:1:1  上级计划有误  没有读到指标、时限和任务，无法用来比对；请核对是否选错了文件。\n',
      '出错：省.json:2:44  上级计划有误  “targets[0].value”：应为数字（现为字符串），请不要加引号；单位写在“unit”里，例如 98% 写成 "value": 98, "unit": "%"。\n',
      '出错：去年.txt：读不出上年计划（文件或文件夹不存在），没有与它比对；请检查 --previous 的路径。\n',
      '出错：名册.json：读不出部门名册（文件或文件夹不存在），没有按它核对部门名称；请检查配置文件“departments”中的路径。\n',
    ]);
    assert.equal(failed(), true);
    const before = printed.stderr.length;
    for (const draft of ['a.txt', 'b.txt'])
      await references.inputsFor(at(draft), { ...defaultConfig, departments: at('册.json') });
    assert.match(printed.stderr.slice(before), /^出错：册\.json:1:10 {2}部门名册有误 {2}“add\[0\]”：[^\n]*\n$/);
  });
});

describe('lint with a higher plan', () => {
  const missing = (path: string, where: string) =>
    `出错：${path}：读不出上级计划（文件或文件夹不存在），没有与它比对；请检查${where}。\n`;

  it('looks for it from the folder of the configuration, with the separators of any system', async () => {
    const cwd = makeFolder({
      '市/计划.txt': cityPlan,
      '区/plan-draft.json': '{ "superior": ["../市/计划.txt", "..\\\\市\\\\计划.txt", "../没有.txt"] }',
      '区/稿/a.txt': cleanDraft,
      '区/稿/b.txt': cleanDraft,
    });
    const { code, stderr, stdout } = await runCli(['lint', '区'], { cwd });
    assert.equal(stderr, missing('没有.txt', '配置文件“superior”中的路径'));
    assert.match(stdout, /共检查 2 个文件，没有发现问题/);
    assert.equal(code, 2);
  });

  it('takes those of the options from the working folder, in place of those of the configuration', async () => {
    const cwd = makeFolder({
      '计划.txt': cityPlan,
      '区/plan-draft.json': '{ "superior": "没有.txt", "previous": "没有.txt" }',
      '区/a.txt': faultyDraft,
    });
    const found = await runCli(['lint', '区', '--superior', '计划.txt', '--previous', '计划.txt'], { cwd });
    assert.deepEqual([found.code, found.stderr], [1, '']);
    const args = ['--superior', '计划.txt', '--superior', '区/没有.txt', '--previous', '计划.txt'];
    const lost = await runCli(['lint', '区', ...args], { cwd });
    assert.equal(lost.stderr, missing('区/没有.txt', ' --superior 的路径'));
    assert.equal(lost.code, 2);
    assert.equal(lost.stdout, found.stdout);
    assert.equal((await runCli(['lint', '--no-config', '区', '--superior', '计划.txt'], { cwd })).code, 1);
  });

  it('is silent about a plan that is linted with its own configuration', async () => {
    const cwd = makeFolder({ 'plan-draft.json': '{ "superior": "市.txt" }', '市.txt': cityPlan });
    const { code, stderr } = await runCli(['lint'], { cwd });
    assert.deepEqual([code, stderr], [0, '']);
  });
});
