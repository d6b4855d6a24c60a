// Cases of department-renamed beyond its page: each reform, full and short names, and names that cannot be replaced.
import type { RuleExample } from '../../../server/src/lint/rule';

const planOf = (year: number, notes: string) => `临江区${year}年食品安全监督管理计划\n一、重点任务\n${notes}\n`;

export const departmentRenamed: readonly RuleExample[] = [
  {
    text: planOf(
      2023,
      '（一）甲。（区人事局负责）\n（二）乙。（区卫生局负责）\n（三）丙。（区计生局负责）\n（四）丁。（区检验检疫局、区国税局负责）\n（五）戊。（区扶贫办负责）',
    ),
    note: '各次机构改革',
  },
  { text: planOf(2025, '（一）甲。（银保监分局、区扶贫办负责）'), note: '2023年以来的改革' },
  ...[2010, 2011, 2012, 2013, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({
    text: planOf(
      year,
      '（一）甲。（区人事局、区计生局、区卫生局、区国税局、区工商局、区扶贫办、区银保监局、区乡村振兴局负责）',
    ),
    note: `${year}年的计划`,
  })),
  ...[2011, 2012, 2016, 2017, 2019, 2020, 2022, 2023].map((since) => ({
    text: planOf(2026, '（一）甲。（区审批局负责）'),
    context: { departments: { rename: [{ from: '区审批局', to: '区政务服务局', since }] } },
    note: `名册写明${since}年更名`,
  })),
  {
    text: planOf(
      2023,
      '（一）甲。（区粮食局负责）\n（二）乙。（区粮食局、区物价局负责）\n（三）丙。请区粮食局协助。（区商务局负责）',
    ),
    note: '并入几个部门，全文三处',
  },
  {
    text: planOf(2023, '（一）甲。协助区环保局检查。（区环保局牵头）\n（二）乙。（区商务局负责）由区环保局核查。'),
    note: '正文与标注都有，正文在前',
  },
  { text: planOf(2023, `（一）甲。${'（区环保局负责）乙。'.repeat(12)}`), note: '超过八处的只列前八处' },
  {
    text: planOf(2023, '（一）甲。（宝丰检验检疫局负责）\n（二）乙。（公安消防支队负责）'),
    note: '名称里有地名的，不给改法',
  },
  {
    text: planOf(2023, '（一）甲。（市环保局、区环保局、临江区环保局、环保局、环境保护局负责）'),
    note: '各种层级的写法',
  },
  { text: planOf(2023, '（一）甲。（区农业局、区盐务局、区旅游局、区文化局负责）'), note: '没有简称的全称' },
  { text: planOf(2023, '（一）甲。（区环 保局负责）'), note: '名称中间有空格' },
  {
    text: '临江区人民政府办公室关于印发临江区2023年食品安全监管计划的通知\n各街道办事处：\n请送市环保局。\n2023年3月1日\n临江区2023年食品安全监管计划\n一、任务\n请送市环保局。\n',
    note: '印发通知里的不报',
  },
  {
    text: planOf(2023, '（一）甲。（区市监局、区工商局、市工商局负责）\n（二）乙。（区市监局负责）'),
    note: '照本稿对现在单位的写法',
  },
  { text: planOf(2023, '（一）甲。（区市监局、区工商行政管理局负责）'), note: '写全称的改为全称' },
];
