// The words by which deadlines are known, and those that make a date none.
import assert from 'node:assert/strict';
import { parseItem, wordsAt } from '../describe';

const list = (words: string) => words.split(' ');

describe('words of deadlines', () => {
  const deadlines = (sentence: string) => {
    const document = parseItem(sentence);
    return document.deadlines.map(({ span, kind, date }) => `${wordsAt(document, span)} ${kind} ${date}`);
  };
  for (const [day, date] of [
    ['15日', '06-15'],
    ['15号', '06-15'],
    ['底', '06-30'],
    ['末', '06-30'],
    ['份', '06-30'],
    ['中旬', '06-30'],
    ['上旬', '06-30'],
    ['下旬', '06-30'],
    ['', '06-30'],
  ] as const)
    for (const before of list('前 之前 以前'))
      it(`6月${day}${before}`, () => {
        assert.deepEqual(deadlines(`于6月${day}${before}报送。`), [`6月${day}${before} date 2024-${date}`]);
      });
  for (const behind of '后夕')
    it(`前${behind} is none`, () => {
      assert.deepEqual(deadlines(`于6月15日前${behind}报送。`), []);
    });
  for (const year of list('今年 本年 年'))
    it(`${year}底`, () => {
      assert.deepEqual(
        deadlines(`于${year}底前报送。`).map((one) => one.split(' ').at(-1)),
        ['2024-12-31'],
      );
      assert.deepEqual(
        deadlines(`于${year}末报送。`).map((one) => one.split(' ').at(-1)),
        ['2024-12-31'],
      );
      assert.deepEqual(
        deadlines(`于${year}内报送。`).map((one) => one.split(' ').at(-1)),
        ['2024-12-31'],
      );
    });
  for (const [quarter, date] of [
    ['一季度', '2024-03-31'],
    ['第一季度', '2024-03-31'],
    ['二季度', '2024-06-30'],
    ['三季度', '2024-09-30'],
    ['四季度', '2024-12-31'],
    ['上半年', '2024-06-30'],
  ] as const)
    for (const end of ['底前', '末前', '前', '底之前'])
      it(`${quarter}${end}`, () => {
        assert.deepEqual(deadlines(`于${quarter}${end}报送。`), [`${quarter}${end} date ${date}`]);
      });
  for (const label of list(
    '完成时限 办结时限 整改时限 工作时限 任务期限 落实时限 责任期限 进度时限 完成时间 办结日期 完成时间要求 时限要求 时间节点',
  ))
    it(`${label}：`, () => {
      for (const mark of '：:')
        assert.deepEqual(deadlines(`（责任单位：区教育局；${label}${mark}2024年9月）`), ['2024年9月 date 2024-09-30']);
    });
  for (const label of list('有效期限 保存期限 公示时间'))
    it(`${label} is of a thing`, () => {
      assert.deepEqual(deadlines(`（${label}：2024年9月）`), []);
    });
  for (const verb of list(
    '完成 办结 建成 竣工 完工 基本完成 全部完成 全面完成 全完成 均完成 按期完成 如期完成 应完成 要完成 须完成 需完成',
  ))
    it(`9月${verb}`, () => {
      assert.deepEqual(deadlines(`项目9月${verb}。`), ['9月 date 2024-09-30']);
      assert.deepEqual(deadlines(`项目2024年下半年${verb}。`), ['2024年下半年 date 2024-12-31']);
    });
  for (const behind of list('了 情况 的 率 后 时'))
    it(`完成${behind} is none`, () => {
      assert.deepEqual(deadlines(`项目9月完成${behind}。`), []);
    });
  for (const before of list(
    '已 已经 曾 自 从 对 每 每年 截至 截止 截至到 次年 明年 来年 去年 上年 翌年 1- 1－ 1— 1~ 1～ 已于 自在',
  ))
    it(`${before}9月完成 is none`, () => {
      assert.deepEqual(deadlines(`项目${before}9月完成。`), []);
    });
  for (const behind of list('的 成效 情况 成果'))
    it(`9月完成整改${behind} is none`, () => {
      assert.deepEqual(deadlines(`通报9月完成整改${behind}。`), []);
    });
  for (const before of '截得达遇直送提推')
    it(`${before}到6月底 is none`, () => {
      assert.deepEqual(deadlines(`${before}到2024年6月底，全区联网。`), []);
    });
  it('到6月底', () => {
    for (const lead of '到至') assert.deepEqual(deadlines(`${lead}6月底，全区联网。`), ['6月底 date 2024-06-30']);
    assert.deepEqual(deadlines('到6月末,全区联网。'), ['6月末 date 2024-06-30']);
    assert.deepEqual(deadlines('到6月底全区联网。'), []);
  });
  for (const issue of list('印发 下发 发布 收到'))
    for (const after of ['后', '之日起', '通知后', '之日起的'])
      for (const time of list('30日内 5个工作日内 5天之内 2个月内 十日内 5工作日内'))
        it(`${issue}${after}${time}`, () => {
          assert.deepEqual(deadlines(`${issue}${after}${time}报送。`), [`${issue}${after}${time} relative null`]);
        });
  for (const time of list('24小时内 5个工作日内 5日内 5天内 二十四小时内 5日之内 5日以内 两日内'))
    it(time, () => {
      assert.deepEqual(deadlines(`${time}报送。`), [`${time} relative null`]);
    });
  for (const how of list('按 逐 每 每个 分'))
    for (const period of list('季度 季 月 半年 旬 周'))
      it(`${how}${period}`, () => {
        assert.deepEqual(deadlines(`${how}${period}通报。`), [`${how}${period} recurring null`]);
      });
  for (const words of list('每月饼 每月球 每周边 按月报告制'))
    it(`${words} is none`, () => {
      assert.deepEqual(deadlines(`${words}。`), []);
    });
  for (const words of list('每月25日前 每月25号之前 每季度末月25日以前 每年6月25日前'))
    it(words, () => {
      assert.deepEqual(deadlines(`${words}报送。`), [`${words} recurring null`]);
    });
});
