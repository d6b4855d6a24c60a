// Cases of target-below-previous beyond its page.
import type { RuleExample } from '../../../server/src/lint/rule';

const plan = (year: number, text: string) => `临江区${year}年食品安全监督管理计划\n一、${text}（区市场监管局负责）`;

export const targetBelowPrevious: readonly RuleExample[] = [
  {
    text: plan(2026, '食品抽检不合格率控制在5%以内。'),
    context: { previous: plan(2025, '食品抽检不合格率控制在3%以内。') },
    note: '越小越好',
  },
  {
    text: plan(2026, '食品抽检不合格率控制在3%以内。'),
    context: { previous: plan(2025, '食品抽检不合格率控制在5%以内。') },
    note: '比上年更严',
  },
  {
    text: plan(2026, '农产品监测合格率达到97%。农产品监测合格率达到96%。'),
    context: { previous: plan(2025, '农产品监测合格率达到98%。') },
    note: '两处',
  },
];
