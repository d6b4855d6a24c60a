// The overview that `inspect` prints, line for line.
import { strict as assert } from 'node:assert';
import { runMain } from '../fakeIo';
import { coloredParts } from '../readableColors';
import { makeFolder } from '../runCli';

const draft = `临江区2026年食品安全监督管理计划
（征求意见稿）

一、总体要求
坚持安全第一。
二、重点任务
（一）加强监督抽检。食品抽检达到4批次/千人，每季度抽检不少于2次，合格率达到98%以上，投诉在5个工作日内办结。（区市场监管局牵头，区农业农村局、区茶业中心配合）
（二）规范校园食堂。2026年6月底前完成排查，检查学校食堂5至8家。
按照《食品安全工作评议考核办法》（国办发〔2023〕6号）开展评议。（区食品安全办负责）
（三）守护农贸市场。死亡率低于3‰，从业人员流失率不超过2%，差错率小于1%，知晓率高于90%。
`;

const expected = `临江区2026年食品安全监督管理计划
  文件  计划.txt（utf-8）
  年份  2026
  阶段  征求意见稿
  层级  区
  地区  临江区

提纲（5）
  一、总体要求（无须写明责任单位）
  二、重点任务
    （一）加强监督抽检
    （二）规范校园食堂
    （三）守护农贸市场

责任分工（3，其中 1 项未写明责任单位）
  （一）加强监督抽检
    7:11  食品抽检达到4批次/千人，每季度抽检不少于2次，合格率达到98%以上，投诉在5…
      → 牵头：区市场监管局；配合：区农业农村局、区茶业中心
  （二）规范校园食堂
    8:11  2026年6月底前完成排查，检查学校食堂5至8家。 按照《食品安全工作评议考核…
      → 负责：区食品安全办
  （三）守护农贸市场
    10:11  死亡率低于3‰，从业人员流失率不超过2%，差错率小于1%，知晓率高于90%。
      → 未写明责任单位
`;

describe('inspect --format text', () => {
  const inspect = async (text: string, fake: object = {}) =>
    (await runMain(['inspect', '计划.txt'], { cwd: makeFolder({ '计划.txt': text }), ...fake })).stdout;

  it('prints title page, outline, tasks, targets, deadlines and citations', async () => {
    const [first, second, third, ...tables] = (await inspect(draft)).split('\n\n');
    assert.equal(`${[first, second, third].join('\n\n')}\n`, expected);
    assert.deepEqual(tables.join('\n\n').split('\n'), [
      '指标（9）',
      '  7:15   ≥ 4 批次/千人  食品抽检        “达到4批次/千人”',
      '  7:29   ≥ 2 次/季度    抽检            “不少于2次”',
      '  7:38   ≥ 98 %         合格率          “达到98%以上”',
      '  7:49   ≤ 5 个工作日   投诉办结        “5个工作日内”',
      '  8:31   5–8 家         检查学校食堂    “5至8家”',
      '  10:14  < 3 ‰          死亡率          “低于3‰”',
      '  10:26  ≤ 2 %          从业人员流失率  “不超过2%”',
      '  10:35  < 1 %          差错率          “小于1%”',
      '  10:43  > 90 %         知晓率          “高于90%”',
      '',
      '时限（3）',
      '  7:24  “每季度”',
      '  7:49  “5个工作日内”',
      '  8:11  “2026年6月底前”',
      '',
      '引用文件（1）',
      '  9:3  “《食品安全工作评议考核办法》（国办发〔2023〕6号）”',
      '',
    ]);
  });

  it('says what is not there, and leaves empty lists out', async () =>
    assert.equal(
      await inspect('开会。'),
      '（没有找到标题）\n  文件  计划.txt（utf-8）\n  年份  未写明\n  阶段  未写明\n  层级  未写明\n  地区  未写明\n',
    ));

  it('counts tasks without more words where all have a note, names those of no item, and shortens what is long', async () => {
    const long = `抓好${'食品'.repeat(40)}`;
    const shown = await inspect(`临江区2026年工作要点\n一、${long}\n（一）抽检。抽检5批次。（区教育局负责）\n`);
    assert.match(shown, /\n责任分工（1）\n/);
    assert.ok(shown.includes(`\n  一、抓好${'食品'.repeat(27)}食…\n`), shown);
    assert.match(
      await inspect('检查食堂。（区教育局负责）\n'),
      /\n {2}（不属于任何一项）\n {4}1:1 {2}检查食堂。\n {6}→ 负责：区教育局\n/,
    );
  });

  it('sets off headings, what needs no note and what lacks one on a terminal', async () => {
    const shown = await inspect(draft, { env: { FORCE_COLOR: '1' } });
    assert.deepEqual(coloredParts(shown), [
      '<bold>临江区2026年食品安全监督管理计划',
      '<bold>提纲（5）',
      '<dim>（无须写明责任单位）',
      '<bold>责任分工（3，其中 1 项未写明责任单位）',
      '<yellow>未写明责任单位',
      '<bold>指标（9）',
      '<bold>时限（3）',
      '<bold>引用文件（1）',
    ]);
  });

  it('prints no control characters of a draft', async () =>
    assert.match(await inspect('\u001b[31m临江区2026年工作要点\n一、任务\n（一）抽\u0007检。查。\n'), /抽�检/));
});

describe('inspect --format json', () => {
  it('tells each field', async () => {
    const cwd = makeFolder({ '计划.txt': draft });
    const { stdout } = await runMain(['inspect', '计划.txt', '--format', 'json'], { cwd });
    const model = JSON.parse(stdout);
    assert.ok(stdout.startsWith('{\n  "version": 1,\n') && stdout.endsWith('}\n'));
    assert.deepEqual(
      [model.version, model.path, model.encoding, model.title, model.year, model.stage, model.level, model.region],
      [1, '计划.txt', 'utf-8', '临江区2026年食品安全监督管理计划', 2026, '征求意见稿', '区', '临江区'],
    );
    const range = (line: number, column: number, words: string, from = 0) => {
      const offset = draft.indexOf(words, from);
      return {
        start: { line, column, offset },
        end: { line, column: column + words.length, offset: offset + words.length },
      };
    };
    assert.deepEqual(model.targets.slice(0, 2).concat(model.targets[4]), [
      {
        ...{ indicator: '食品抽检', comparator: '>=', value: 4, unit: '批次', per: '千人', period: null },
        ...{ text: '达到4批次/千人', range: range(7, 15, '达到4批次/千人') },
      },
      {
        ...{ indicator: '抽检', comparator: '>=', value: 2, unit: '次', per: '季度', period: '季度' },
        ...{ text: '不少于2次', range: range(7, 29, '不少于2次') },
      },
      {
        ...{ indicator: '检查学校食堂', comparator: null, value: [5, 8], unit: '家', per: null, period: null },
        ...{ text: '5至8家', range: range(8, 31, '5至8家') },
      },
    ]);
    assert.deepEqual(model.deadlines[2], {
      ...{ kind: 'date', date: '2026-06-30', year: 2026, text: '2026年6月底前' },
      range: range(8, 11, '2026年6月底前'),
    });
    const cited = '《食品安全工作评议考核办法》（国办发〔2023〕6号）';
    assert.deepEqual(model.citations, [
      {
        ...{ name: '食品安全工作评议考核办法', documentNumber: '国办发〔2023〕6号', text: cited },
        range: range(9, 3, cited),
      },
    ]);
    assert.deepEqual(
      model.sections.map((one: object) => ({ ...one, range: null })),
      [
        { label: '一、', number: 1, title: '总体要求', range: null, exempt: true },
        { label: '二、', number: 2, title: '重点任务', range: null, exempt: false },
      ],
    );
    assert.deepEqual(model.items.map((one: object) => ({ ...one, range: null }))[1], {
      level: 2,
      label: '（二）',
      number: 2,
      title: '规范校园食堂',
      range: null,
      section: 1,
    });
    assert.deepEqual(
      model.tasks.map(
        ({ item, responsibility }: { item: { label: string }; responsibility: { form: string } | null }) => [
          item.label,
          responsibility?.form ?? null,
        ],
      ),
      [
        ['（一）', 'bracket'],
        ['（二）', 'bracket'],
        ['（三）', null],
      ],
    );
    assert.deepEqual(model.tasks[0].responsibility.parties, [
      { name: '区市场监管局', department: 'market-regulation', role: '牵头' },
      { name: '区农业农村局', department: 'agriculture', role: '配合' },
      { name: '区茶业中心', department: null, role: '配合' },
    ]);
  });

  it('gives null for what stands in no section', async () => {
    const cwd = makeFolder({ '计划.txt': '临江区2026年工作要点\n（一）抽检。抽检5批次。（区教育局负责）\n' });
    const { stdout } = await runMain(['inspect', '计划.txt', '--format', 'json'], { cwd });
    assert.deepEqual(
      JSON.parse(stdout).items.map(({ section }: { section: number | null }) => section),
      [null],
    );
  });
});
