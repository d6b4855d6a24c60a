// Cases of task-missing-superior beyond its page: how many are named, and how a long one is quoted.
import type { RuleExample } from '../../../server/src/lint/rule';

const tasks = [
  '推进餐厨废弃物资源化利用，健全收集运输处置体系。（市城市管理委负责）',
  '加强校园食品安全管理，落实“校长陪餐”制度，推进学校食堂标准化建设，督促承包经营企业履行合同约定。（市教育局负责）',
  '统筹食品安全抽检监测，优化抽检品种结构，提高问题发现率。（市市场监管委负责）',
  '严厉打击走私冷冻肉品，加强口岸联合执法。（市公安局负责）',
];
const superior = (count: number, title = '云州市2026年食品安全监督管理计划') =>
  `${title}\n一、重点任务\n${tasks
    .slice(0, count)
    .map((task, at) => `（${'一二三四'[at]}）${task}`)
    .join('\n')}`;
const own = '临江区2026年食品安全监督管理计划\n一、举办科普讲座，开展知识竞赛。（区科协负责）';

export const taskMissingSuperior: readonly RuleExample[] = [
  ...[1, 2, 3, 4].map((count) => ({ text: own, context: { superior: superior(count) }, note: `少了${count}项任务` })),
  ...['柳河镇2026年食品安全监督管理计划', '2026年食品安全监督管理计划'].map((title) => ({
    text: own,
    context: { superior: superior(1, title) },
    note: `上级计划是${title}`,
  })),
  {
    text: own,
    context: {
      superior: `云州市2026年食品安全监督管理计划\n一、重点任务\n（一）${'统筹食品安全抽检监测和风险评估工作'.repeat(2)}优化。（市市场监管委负责）`,
    },
    note: '三十六个字左右',
  },
];
