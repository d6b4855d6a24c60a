// The year of a plan where its title has none, and where each source of it stands.
import assert from 'node:assert/strict';
import { parsePlan } from '../../../server/src/plan/document';
import { planYears } from '../../../server/src/plan/head/planYears';

const body = '一、任务\n（一）开展检查。';
const list = (words: string) => words.split(' ');
function check(cases: readonly (readonly [text: string, year: number | null])[]): void {
  for (const [text, year] of cases)
    it(text.replaceAll('\n', '/').slice(0, 60), () => {
      assert.equal(parsePlan(text).year, year);
    });
}

describe('the year in a title', () => {
  check(
    [
      ['临江区2024年食品安全计划', 2024],
      ['临江区２０２４年食品安全计划', 2024],
      ['临江区二〇二四年食品安全计划', 2024],
      ['临江区二零二四年食品安全计划', 2024],
      ['临江区二○二四年食品安全计划', 2024],
      ['临江区一九九八年食品安全计划', 1998],
      ['临江区2024 年食品安全计划', 2024],
      ['临江区2024-2026年食品安全计划', 2024],
      ['临江区2024－2026年食品安全计划', 2024],
      ['临江区2024—2026年食品安全计划', 2024],
      ['临江区2024–2026年食品安全计划', 2024],
      ['临江区2024~2026年食品安全计划', 2024],
      ['临江区2024～2026年食品安全计划', 2024],
      ['临江区2024至2026年食品安全计划', 2024],
      ['临江区2024到2026年食品安全计划', 2024],
      ['临江区2024食品安全计划', null],
      ['临江区1024年食品安全计划', null],
    ].map(([title, year]) => [`${title}\n${body}`, year] as [string, number | null]),
  );
});

describe('the year on a line below the title', () => {
  for (const line of [
    '（2024年）',
    '(2024年)',
    '（2024年度）',
    '（ 2024年 ）',
    '（2024—2026年）',
    '（2024-2026年）',
    '（2024至2026年）',
    '（2024～26年）',
    '（二〇二四年）',
    '（2024年—2026年）',
  ])
    check([[`临江区整治方案\n${line}\n${body}`, 2024]]);
  check([[`临江区整治方案\n（2024年试行）\n${body}`, null]]);
});

describe('the year of the issue', () => {
  for (const line of [
    '2016年3月4日',
    '2016年3月',
    '２０１６年３月４日',
    '二〇一六年三月四日',
    '二○一六年三月',
    '二零一六年十二月',
    '云州市人民政府办公室 2016年3月4日',
    '云州市人民政府办公室　2016年3月4日',
    '（2016年3月4日）',
    '(2016年3月4日)',
    '云州市人民政府，2016年3月4日',
    '2016年3月4日印发',
    '2016年3月4日印',
    '云州市人民政府 二〇一六年三月',
    '2016 年 3 月 4 日',
    '201634日',
    '2016年3月4',
  ])
    check([[`云州市整治方案\n${line}\n${body}`, 2016]]);
  for (const line of ['2016年3月4日', '2016年3月', '二〇一六年三月四日', '2016年3月4日印发', '201634日'])
    check([[`云州市整治方案\n${body}\n云州市人民政府办公室\n${line}`, 2016]]);
  check([
    [`云州市整治方案\n2016年3月4日\n${body}`, 2016],
    [`云州市整治方案\n${body}\n2016年3月4日开始。`, null],
    [`云州市整治方案\n${'某'.repeat(20)}\n${'某\n'.repeat(20)}2016年3月4日\n${body}`, null],
  ]);
  for (const [month, year] of [
    [9, 2023],
    [10, 2024],
    [12, 2024],
  ] as const)
    check([
      [`临江区整治方案\n为做好2024年全区整治工作，制定本方案。\n${body}\n临江区食安办\n2023年${month}月8日`, year],
    ]);
  check([[`临江区整治方案\n为做好2025年全区整治工作，制定本方案。\n${body}\n临江区食安办\n2023年12月8日`, 2023]]);
  check([
    [`临江区整治方案\n为做好2024年全区整治工作，制定本方案。\n${body}\n临江区食安办\n二〇二三年十二月八日`, 2024],
  ]);
});

describe('the year that opens the text', () => {
  for (const words of [
    '2024年，全区要坚持问题导向。',
    '2024年是攻坚之年。',
    '2024年全区要推进整治。',
    '二〇二四年，全区要坚持问题导向。',
    '2024 年，全区要推进整治。',
    '强化整治；2024年，全区要坚持问题导向。',
  ])
    check([[`临江区整治方案\n${words}\n${body}`, 2024]]);
  for (const behind of list('3月 底 末 初 以来 前 内 起 －2026年 -2026年 —2026年 至2026年 到2026年 十二月'))
    check([[`临江区整治方案\n2024年${behind}，全区要推进整治。\n${body}`, null]]);
  for (const verb of list('做好 抓好 推进 开展 加强 部署 制定 制订 编制 现就 现将 现对'))
    for (const work of list('工作 任务 计划 方案 要点 安排 行动'))
      check([[`临江区整治方案\n为${verb}2024年全区整治${work}。\n${body}`, 2024]]);
  for (const behind of list('底 末 初 以来 前 内 起'))
    check([[`临江区整治方案\n为做好2024年${behind}全区整治工作。\n${body}`, null]]);
  for (const word of list('会议 部署 报告')) check([[`临江区整治方案\n为开展2024年任务${word}。\n${body}`, null]]);
  for (const word of list('回顾 总结 情况 成效 取得 完成了 以来 去年 上年 已经 召开 印发的'))
    check([[`临江区整治方案\n2024年，全区整治${word}。\n${body}`, null]]);
  for (const heading of list(
    '工作回顾 发展现状 工作情况 工作成效 工作背景 工作基础 现状与问题 现状和形势 现状及形势 形势情况分析',
  ))
    check([[`临江区整治方案\n一、${heading}\n2024年，全区要坚持问题导向。\n二、任务`, null]]);
  check([
    [`临江区整治方案\n《关于2024年的规划》要落实。\n2024年，全区要推进整治。\n${body}`, 2024],
    [`临江区整治方案\n做好《2023年计划》的工作。\n${body}`, null],
    [`临江区整治方案\n做好云政〔2023〕3号文件工作。\n${body}`, null],
    [`临江区整治方案\n${'某段文字。\n'.repeat(4)}2024年，全区要推进整治。\n${body}`, 2024],
    [`临江区整治方案\n${'某段文字。\n'.repeat(5)}2024年，全区要推进整治。\n${body}`, null],
    [`临江区整治方案\n${'某段文字。'.repeat(75)}2024年，全区要推进整治。\n${body}`, 2024],
    [`临江区整治方案\n${'某段文字。'.repeat(81)}2024年，全区要推进整治。\n${body}`, null],
  ]);
});

describe('the years of a plan', () => {
  const yearsOf = (title: string) => {
    const years = planYears(parsePlan(`${title}\n${body}`));
    return years && [years.first, years.last];
  };
  for (const [title, years] of [
    ['临江区2024年食品安全计划', [2024, 2024]],
    ['临江区食品安全行动计划（2023—2025年）', [2023, 2025]],
    ['临江区食品安全行动计划（2023－2025年）', [2023, 2025]],
    ['临江区食品安全行动计划（2023-2025年）', [2023, 2025]],
    ['临江区食品安全行动计划（2023–2025年）', [2023, 2025]],
    ['临江区食品安全行动计划（2023~2025年）', [2023, 2025]],
    ['临江区食品安全行动计划（2023～2025年）', [2023, 2025]],
    ['临江区食品安全行动计划（2023至2025年）', [2023, 2025]],
    ['临江区食品安全行动计划（2023到2025年）', [2023, 2025]],
    ['临江区食品安全行动计划（2023—25年）', [2023, 2025]],
    ['临江区食品安全行动计划（２０２３—２５年）', [2023, 2025]],
    ['临江区2023—2024学年食品安全计划', [2023, 2024]],
    ['临江区二〇二四年食品安全计划', [2024, 2024]],
    ['临江区2024 年食品安全计划', [2024, 2024]],
    ['临江区2025年落实2023年部署计划', [2023, 2025]],
    ['临江区食品安全计划', null],
    ['临江区12024年食品安全计划', null],
  ] as const)
    it(title, () => {
      assert.deepEqual(yearsOf(title), years);
    });

  it('are those of the notice, else of the text without a title', () => {
    const notice = '临江区办公室关于印发2024年食品安全工作计划的通知\n各镇：\n2024年3月2日\n食品安全工作计划\n';
    assert.deepEqual(planYears(parsePlan(`${notice}${body}`)), { first: 2024, last: 2024 });
    assert.deepEqual(planYears(parsePlan(`一、任务\n2024年，全区要推进整治。`)), { first: 2024, last: 2024 });
    assert.equal(planYears(parsePlan(`临江区整治方案\n2024年，全区要推进整治。\n${body}`)), null);
  });
});

describe('two years in a title whose dash is damaged', () => {
  for (const [years, first, last] of [
    ['（20242026年）', 2024, 2026],
    ['2024一2026年', 2024, 2026],
    ['2024?2026年', 2024, 2026],
    ['2024 — 2026年', 2024, 2026],
    ['2024年2026年', 2024, 2026],
    ['２０２４２０２６年', 2024, 2026],
    ['2024和2026年', 2026, 2026],
  ] as const)
    it(years, () => {
      const document = parsePlan(`临江区整治${years}方案\n${body}`);
      assert.equal(document.year, first);
      assert.deepEqual(planYears(document), { first, last });
    });
  it('are none where the second is no later', () => {
    assert.equal(parsePlan(`临江区整治20262024年方案\n${body}`).year, null);
    assert.equal(parsePlan(`临江区整治120242026年方案\n${body}`).year, null);
  });
});
