// Cases of target-missing-superior beyond its page: how many are named, and where a draft without title is marked.
import type { RuleExample } from '../../../server/src/lint/rule';

const names = ['农产品监测合格率', '学校食堂明厨亮灶覆盖率', '投诉举报按时办结率', '食品生产企业自查率'];
const superior = (count: number) =>
  `云州市2026年食品安全监督管理计划\n一、目标\n${names
    .slice(0, count)
    .map((name, at) => `${at + 1}.${name}达到9${at}%。（市市场监管委负责）`)
    .join('\n')}`;
const own = '举办科普讲座。（区科协负责）';

export const targetMissingSuperior: readonly RuleExample[] = [
  ...[1, 2, 3, 4].map((count) => ({
    text: `临江区2026年食品安全监督管理计划\n一、${own}`,
    context: { superior: superior(count) },
    note: `少了${count}项指标`,
  })),
  { text: `  \n　一、${own}\n二、检查。`, context: { superior: superior(1) }, note: '没有标题的稿件' },
  { text: '', context: { superior: superior(1) }, note: '空白文稿' },
  {
    text: `临江区2026年食品安全监督管理计划\n一、${own}`,
    context: { superior: '云州市2026年食品安全监督管理计划\n一、农产品监测合格率力争达到98%。（市农业农村委负责）' },
    note: '只是“力争”',
  },
  {
    text: `临江区2026年食品安全监督管理计划\n一、${own}`,
    context: {
      superior: JSON.stringify({
        title: '云州市2026年食品安全监督管理计划',
        targets: [{ indicator: '农产品监测合格率', comparator: '>=', value: 98, unit: '%', source: '二、（一）' }],
      }),
    },
    note: '上级计划是指标清单',
  },
];
