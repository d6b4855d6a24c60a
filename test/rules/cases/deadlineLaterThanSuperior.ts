// Cases of deadline-later-than-superior beyond its page: how both deadlines are quoted.
import type { RuleExample } from '../../../server/src/lint/rule';

const task = (deadline: string, who: string) =>
  `一、任务\n（一）${deadline}完成学校食堂食品安全风险排查。（${who}教育局负责）`;
const own = (deadline: string, year = 2026) => `临江区${year}年食品安全工作计划\n${task(deadline, '区')}`;
const superior = (deadline: string, title = '云州市2026年食品安全监督管理计划') => `${title}\n${task(deadline, '市')}`;

export const deadlineLaterThanSuperior: readonly RuleExample[] = [
  { text: own('9月底前'), context: { superior: superior('6月底前') }, note: '写法不同' },
  {
    text: own('9月底前'),
    context: { superior: superior('9月底前', '云州市2025年食品安全监督管理计划') },
    note: '上级计划是上一年的',
  },
  {
    text: own('９月底前'),
    context: { superior: superior('9 月底前', '云州市2025年食品安全监督管理计划') },
    note: '全角与空格不计',
  },
  { text: own('印发后30日内'), context: { superior: superior('印发后20日内') }, note: '没有日期的' },
  { text: own('9月底前'), context: { superior: superior('10月底前') }, note: '比上级早' },
  ...['东林省2026年食品安全监督管理计划', '2026年食品安全监督管理计划'].map((title) => ({
    text: own('9月底前'),
    context: { superior: superior('6月底前', title) },
    note: `上级计划是${title}`,
  })),
];
