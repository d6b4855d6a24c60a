// `inspect` prints what was read out of a draft.
import { strict as assert } from 'node:assert';
import { assertSchema } from '../assertSchema';
import { makeFolder, runCli } from '../runCli';
import { inspectSchema } from '../schemas';

const draft = `临江区2026年食品安全监督管理计划
（征求意见稿）

一、总体要求
坚持安全第一。
二、重点任务
（一）加强监督抽检。食品抽检达到4批次/千人，合格率达到98%以上。（区市场监管局牵头，区农业农村局配合）
（二）规范校园食堂。2026年6月底前完成排查。
按照《食品安全工作评议考核办法》（国办发〔2023〕6号）开展评议。（区食品安全办负责）
`;

describe('inspect', () => {
  it('prints the model as JSON that meets its schema', async () => {
    const cwd = makeFolder({ '计划.txt': draft });
    const { code, stdout, stderr } = await runCli(['inspect', '--format', 'json', './计划.txt'], { cwd });
    const model = assertSchema(stdout, inspectSchema);
    assert.equal(code, 0);
    assert.equal(stderr, '');
    assert.equal(model.path, '计划.txt');
    assert.equal(model.title, '临江区2026年食品安全监督管理计划');
    assert.deepEqual([model.year, model.stage, model.level, model.region], [2026, '征求意见稿', '区', '临江区']);
    assert.deepEqual(
      model.sections.map((one: { label: string; title: string; exempt: boolean }) => [
        one.label,
        one.title,
        one.exempt,
      ]),
      [
        ['一、', '总体要求', true],
        ['二、', '重点任务', false],
      ],
    );
    assert.deepEqual(
      model.items.map((one: { level: number; label: string; section: number }) => [one.level, one.label, one.section]),
      [
        [2, '（一）', 1],
        [2, '（二）', 1],
      ],
    );
    const [first] = model.tasks;
    assert.deepEqual(first.item, { level: 2, label: '（一）', number: 1, title: '加强监督抽检' });
    assert.equal(first.responsibility.form, 'bracket');
    assert.equal(first.responsibility.text, '（区市场监管局牵头，区农业农村局配合）');
    assert.deepEqual(
      first.responsibility.parties.map((one: { name: string; department: string; role: string }) => [
        one.role,
        one.name,
        one.department,
      ]),
      [
        ['牵头', '区市场监管局', 'market-regulation'],
        ['配合', '区农业农村局', 'agriculture'],
      ],
    );
    assert.ok(model.tasks.every((task: { item: { label: string } }) => task.item.label !== '一、'));
    for (const { text, range } of [...model.tasks, ...model.targets, ...model.deadlines, ...model.citations]) {
      assert.equal(draft.slice(range.start.offset, range.end.offset), text);
    }
    assert.deepEqual(model.citations[0].name, '食品安全工作评议考核办法');
  });

  it('prints an overview for people', async () => {
    const cwd = makeFolder({ '计划.txt': draft });
    const { stdout } = await runCli(['inspect', '计划.txt'], { cwd });
    assert.match(stdout, /^临江区2026年食品安全监督管理计划\n {2}文件 {2}计划\.txt（utf-8）\n {2}年份 {2}2026\n/);
    assert.match(stdout, /一、总体要求（无须写明责任单位）/);
    assert.match(stdout, /→ 牵头：区市场监管局；配合：区农业农村局/);
    assert.match(stdout, /“国办发〔2023〕6号”|《食品安全工作评议考核办法》/);
  });

  it('reads any text', async () => {
    const cwd = makeFolder({ 'empty.txt': '', 'prose.txt': '今天天气很好。' });
    for (const file of ['empty.txt', 'prose.txt']) {
      const model = assertSchema((await runCli(['inspect', '--format', 'json', file], { cwd })).stdout, inspectSchema);
      assert.deepEqual([model.title, model.tasks, model.sections], [null, [], []]);
      assert.match((await runCli(['inspect', file], { cwd })).stdout, /^（没有找到标题）\n {2}文件/);
    }
  });

  it('gives 2 for what cannot be read', async () => {
    const cwd = makeFolder({ 'a.docx': Buffer.from('PK\x03\x04 word/document.xml', 'latin1') });
    for (const [file, message] of [
      ['a.docx', /这是 Word 文件/],
      ['missing.txt', /读不出文件（文件或文件夹不存在）/],
      ['.', /这是一个文件夹/],
    ] as const) {
      const { code, stdout, stderr } = await runCli(['inspect', file], { cwd });
      assert.match(stderr, message);
      assert.equal(stdout, '');
      assert.equal(code, 2);
    }
  });
});
