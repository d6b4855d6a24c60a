// Headers of indicator tables, and what the cells below them hold.
import assert from 'node:assert/strict';
import { describeTarget, parseItem, wordsAt } from '../describe';

function targetsIn(...rows: readonly string[]): string[] {
  return parseItem(`如下：\n${rows.join('\n')}`).targets.map(
    (target) => `${target.indicator}: ${describeTarget(target)}`,
  );
}
const list = (words: string) => words.split(' ');

describe('headers of indicator tables', () => {
  for (const header of list(
    '指标 主要指标 食品安全指标 指标名称 指标内容 指标项目 目标项目 考核任务 工作内容 事项 项目 任务 内容 任务名称 项目名称 目标名称',
  ))
    it(`${header} names what is measured`, () => {
      assert.deepEqual(targetsIn(`${header} | 目标值`, '满意度 | 82分'), ['满意度: 82 分']);
    });
  for (const header of list('备注 食品安全工作重点指标 指标说明 目标名称表 考核'))
    it(`${header} names nothing`, () => {
      assert.deepEqual(targetsIn(`${header} | 目标值`, '满意度 | 82分'), []);
    });
  for (const header of list(
    '目标值 目标 目标任务 目标要求 计划值 计划数 指标值 任务数 任务量 任务值 2024年目标值 到2025年目标 2025年底目标 “十四五”目标 十五五目标 本年度目标 本年目标 全年目标 年度目标 年底目标 年末目标 考核目标 预期目标 计划目标 工作目标 年度工作目标 目标值（%） 目标值(2025年)',
  ))
    it(`${header} is of targets`, () => {
      assert.deepEqual(targetsIn(`指标 | ${header}`, '满意度 | 82分'), ['满意度: 82 分']);
    });
  for (const header of list('数值 说明 去年值 目标值说明 省目标值'))
    it(`${header} is of none`, () => {
      assert.deepEqual(targetsIn(`指标 | ${header}`, '满意度 | 82分'), []);
    });
  for (const header of list('现状 基期 基准值 基数 完成值 完成数 完成情况 实际值 实绩 上年 去年 当前'))
    it(`${header} is of what there was`, () => {
      const values = (name: string) =>
        parseItem(`如下：\n指标 | ${name} | 目标值\n抽检 | 300批次 | 400批次`).targets.map(({ value }) => value);
      assert.deepEqual(values(header), [400]);
      assert.deepEqual(values('备注'), [300, 400]);
    });
  for (const header of list('单位 计量单位'))
    it(`${header} is of units`, () => {
      assert.deepEqual(targetsIn(`指标 | ${header} | 目标值`, '满意度 | 分 | 82'), ['满意度: 82 分']);
    });
  it('责任单位 is none of units', () => {
    assert.deepEqual(targetsIn('指标 | 责任单位 | 目标值', '满意度 | 分 | 82'), []);
  });
  it('longer than 200 characters is none', () => {
    assert.deepEqual(targetsIn(`指标 | 目标值 | ${'某'.repeat(180)}`, '满意度 | 82分 | 甲'), ['满意度: 82 分']);
    assert.deepEqual(targetsIn(`指标 | 目标值 | ${'某'.repeat(200)}`, '满意度 | 82分 | 甲'), []);
  });
});

describe('rows of indicator tables', () => {
  for (const separator of ['|', '｜', '\t'])
    it(`part their cells by ${JSON.stringify(separator)}`, () => {
      const row = (...cells: string[]) => cells.join(` ${separator} `);
      assert.deepEqual(targetsIn(row('指标', '目标值'), row('满意度', '82分')), ['满意度: 82 分']);
      assert.deepEqual(targetsIn(row('', '指标', '目标值', ''), row('', '满意度', '82分', '')), ['满意度: 82 分']);
    });

  for (const [cell, expected] of [
    ['82分', '82 分'],
    ['≥82分', '>= 82 分'],
    ['82分以上', '>= 82 分'],
    ['不低于82分', '>= 82 分'],
    ['＜5%', '< 5 %'],
    ['3—5家', '3–5 家'],
    ['约82分', null],
    ['82分（暂定）', null],
    ['优秀', null],
    ['—', null],
    ['2024', null],
  ] as const)
    it(`hold ${cell}`, () => {
      assert.deepEqual(
        targetsIn('指标 | 目标值', `综合评定 | ${cell}`),
        expected === null ? [] : [`综合评定: ${expected}`],
      );
    });

  for (const [unit, number, expected] of [
    ['分', '82', '82 分'],
    ['%', '≥98', '>= 98 %'],
    ['%', '98以上', '>= 98 %'],
    ['%', '98%', '98 %'],
    ['批次', '1.2万', '12000 批次'],
    ['批次', '3千万', '30000000 批次'],
    ['批次', '2亿', '200000000 批次'],
    ['元', '1万亿', '1000000000000 元'],
    ['批次', '１２００', '1200 批次'],
    ['批次', '1,200', '1200 批次'],
    ['批次', '1，200', '1200 批次'],
    ['批次/千人', '5.5', '5.5 批次 /千人'],
    ['批次/千人', '5．5', '5.5 批次 /千人'],
  ] as const)
    it(`hold ${number} with the unit ${unit} elsewhere`, () => {
      const expectedTargets = [`综合评定: ${expected}`];
      assert.deepEqual(targetsIn('指标 | 单位 | 目标值', `综合评定 | ${unit} | ${number}`), expectedTargets);
      assert.deepEqual(targetsIn(`指标 | 目标值（${unit}）`, `综合评定 | ${number}`), expectedTargets);
      assert.deepEqual(targetsIn('指标 | 目标值', `综合评定（${unit}） | ${number}`), expectedTargets);
      assert.deepEqual(targetsIn('指标 | 目标值', `综合评定( ${unit} ) | ${number}`), expectedTargets);
    });

  it('take the unit of their name before that of its column, and that before the header’s', () => {
    assert.deepEqual(
      targetsIn('指标 | 单位 | 目标值（%）', '评定（分） | 家 | 82', '评定 | 家 | 82', '评定 | 无 | 82'),
      ['评定: 82 分', '评定: 82 家', '评定: 82 %'],
    );
  });

  it('may have several columns of targets', () => {
    assert.deepEqual(targetsIn('指标 | 2024年目标 | 2025年目标', '评定 | 82分 | 84分'), ['评定: 82 分', '评定: 84 分']);
  });

  it('without a name hold what their cells say', () => {
    assert.deepEqual(targetsIn('指标 | 目标值', ' | 82分', ' | 抽检300批次'), ['抽检: 300 批次']);
  });

  it('keep an indicator that the cell names', () => {
    assert.deepEqual(targetsIn('指标 | 目标值', '培训 | 合格率达到90%', '抽检 | 每季度不少于3批次'), [
      '合格率: >= 90 %',
      '抽检: >= 3 批次 /季度 @季度',
    ]);
  });

  it('lead lower where their name says so', () => {
    for (const name of list('投诉下降 投诉降低 投诉减少 浓度控制 时限压缩 时限缩短'))
      assert.equal(parseItem(`如下：\n指标 | 目标值\n${name} | 3分`).targets[0]?.direction, 'lower', name);
    assert.equal(parseItem('如下：\n指标 | 目标值\n合格率 | ≤3%').targets[0]?.direction, 'lower');
    assert.equal(parseItem('如下：\n指标 | 目标值\n合格率 | ＜3%').targets[0]?.direction, 'lower');
    assert.equal(parseItem('如下：\n指标 | 目标值\n合格率 | 3%').targets[0]?.direction, 'higher');
  });

  it('end with the table', () => {
    assert.deepEqual(targetsIn('指标 | 目标值', '满意度 | 82分', '', '满意度 | 83分'), ['满意度: 82 分']);
  });

  it('span the figure alone', () => {
    const document = parseItem('如下：\n指标 | 目标值\n满意度 | ≥82分 \n');
    assert.deepEqual(
      document.targets.map(({ span }) => wordsAt(document, span)),
      ['≥82分'],
    );
  });

  it('may stress names by *', () => {
    assert.deepEqual(targetsIn('| **指标** | **目标值** |', '| **满意度** | 82分 |'), ['满意度: 82 分']);
  });
});
