// Rule: a target that promises less than last year's plan did.
import type { Rule } from '../../lint/rule';
import { belowReferences } from './belowReference';

const previous = `临江区2025年食品安全监督管理计划
一、主要任务
（一）农产品监测合格率达到98%以上。（区农业农村委负责）
（二）食品抽检量达到5批次/千人，投诉举报5个工作日内办结。（区市场监管局负责）
（三）对学校食堂每学期检查不少于2次。新建示范店10家。（区市场监管局、区教育局负责）`;

export const targetBelowPrevious: Rule = {
  id: 'target-below-previous',
  title: '指标低于上年计划',
  severity: 'info',
  authority: { level: '实务', source: '本地区上年计划；指标比上年降低的，通常需要说明理由。' },
  description: `本稿的指标与上年计划（配置项 \`previous\` 或 \`--previous\`）的同一指标比较，低于上年的给出提示。

比较办法与 \`target-below-superior\` 相同：只比较比率、均数、频次、时限等可比的数字，总数不比，对象不同的不比。`,
  examples: {
    bad: [
      {
        text: '临江区2026年食品安全监督管理计划\n一、农产品监测合格率⟦达到97.5%以上⟧。（区农业农村委负责）',
        context: { previous },
        fixed: '临江区2026年食品安全监督管理计划\n一、农产品监测合格率达到98%以上。（区农业农村委负责）',
        note: '合格率低于上年',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、全区食品抽检量⟦达到4批次/千人⟧。（区市场监管局负责）',
        context: { previous },
        fixed: '临江区2026年食品安全监督管理计划\n一、全区食品抽检量达到5批次/千人。（区市场监管局负责）',
        note: '人均抽检量低于上年',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、投诉举报⟦7个工作日内⟧办结。（区市场监管局负责）',
        context: { previous },
        fixed: '临江区2026年食品安全监督管理计划\n一、投诉举报5个工作日内办结。（区市场监管局负责）',
        note: '时限长于上年',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、对学校食堂全年检查⟦不少于3次⟧。（区市场监管局、区教育局负责）',
        context: { previous },
        note: '频次少于上年的每学期2次',
      },
    ],
    good: [
      {
        text: '临江区2026年食品安全监督管理计划\n一、农产品监测合格率达到98%。（区农业农村委负责）',
        context: { previous },
        note: '与上年相同',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、新建示范店6家。（区商务局负责）',
        context: { previous },
        note: '总数不比较',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、食品抽检量达到每万人60批次。（区市场监管局负责）',
        context: { previous },
        note: '高于上年',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、对学校食堂每季度检查1次。（区市场监管局、区教育局负责）',
        context: { previous },
        note: '全年4次，与上年相同',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、畜产品抽检合格率达到97%。（区农业农村委负责）',
        context: { previous },
        note: '对象不同',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、农产品监测合格率达到95%。（区农业农村委负责）',
        note: '没有配置上年计划',
      },
    ],
  },
  document: (document, _options, { previous: plan }) =>
    belowReferences(document, plan ? [plan] : [], {
      nameOf: () => '上年计划',
      advice: '如确需调低，请说明理由。',
    }),
};
