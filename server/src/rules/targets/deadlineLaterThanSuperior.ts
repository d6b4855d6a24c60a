// Rule: a deadline that is later than the one in the higher-level plan.
import { comparePlans } from '../../compare/comparePlans';
import { isCertainPair } from '../../compare/pairs/certainty';
import type { Finding, Rule } from '../../lint/rule';
import type { PlanDocument } from '../../plan/model';
import type { ReferencePlan } from '../../plan/referencePlan';
import { citedClause, levelName, placeIn, quotePassage } from './referenceWords';

const superior = `云州市2026年食品安全监督管理计划
二、重点任务
（一）深化校园食品安全治理，6月底前完成学校食堂食品安全风险排查。（市教育局负责）
（二）推进农贸市场改造，年底前完成市场快检室标准化建设。（市商务局负责）
（三）各区县于本计划印发后30日内制定本地区实施方案。（市食品安全办负责）`;

export const deadlineLaterThanSuperior: Rule = {
  id: 'deadline-later-than-superior',
  title: '时限晚于上级计划',
  severity: 'warning',
  authority: {
    level: '实务',
    source: '上级计划对同一事项的时限；另见《党政机关公文处理工作条例》第二十条（同现行公文相衔接）。',
  },
  description: `本稿为同一事项定的时限晚于上级计划（配置项 \`superior\` 或 \`--superior\`）的，指出两个时限和上级计划的条款。

- 按文字对应，把握不大的不报。
- 比较“6月底前”“年底前”等日期，以及“印发后30日内”等期限；工作日与自然日之间不比较。
- 两份计划不是同一年的，只比较上级计划写明了年份的时限。
- “按季度”“每月”等频次不在此列；“24小时内核查”等逐件办理的时限，由 \`target-below-superior\` 比较。`,
  examples: {
    bad: [
      {
        text: '临江区2026年食品安全监督管理计划\n一、深化校园食品安全治理，⟦9月底前⟧完成学校食堂食品安全风险排查。（区教育局负责）',
        context: { superior },
        note: '比市级计划晚一个季度',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、学校食堂食品安全风险排查工作⟦2026年12月底前⟧完成。（区教育局负责）',
        context: { superior },
        note: '写明年份',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、推进农贸市场改造，⟦2027年3月底前⟧完成市场快检室标准化建设。（区商务局负责）',
        context: { superior },
        note: '晚到下一年',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、各街镇在本计划⟦印发后60日内⟧制定本地区实施方案。（区食品安全办负责）',
        context: { superior },
        note: '印发后的期限更长',
      },
    ],
    good: [
      {
        text: '临江区2026年食品安全监督管理计划\n一、深化校园食品安全治理，6月30日前完成学校食堂食品安全风险排查。（区教育局负责）',
        context: { superior },
        note: '同一天的两种写法',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、推进农贸市场改造，10月底前完成市场快检室标准化建设。（区商务局负责）',
        context: { superior },
        note: '早于市级计划',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、12月底前建成食品安全科普馆。（区科协负责）',
        context: { superior },
        note: '市级计划没有的事项',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、各街镇在本计划印发后20个工作日内制定本地区实施方案。（区食品安全办负责）',
        context: { superior },
        note: '工作日与自然日不比较',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、按季度开展学校食堂食品安全风险排查。（区教育局负责）',
        context: { superior },
        note: '频次不是时限',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、9月底前完成学校食堂食品安全风险排查。（区教育局负责）',
        context: {
          superior: '云州市2025年食品安全监督管理计划\n一、6月底前完成学校食堂食品安全风险排查。（市教育局负责）',
        },
        note: '上级计划是上一年的',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、9月底前完成学校食堂食品安全风险排查。（区教育局负责）',
        note: '没有配置上级计划',
      },
    ],
  },
  document: (document, _options, { superior: references }) =>
    references.flatMap((reference) => laterThan(document, reference)),
};

function laterThan(document: PlanDocument, reference: ReferencePlan): Finding[] {
  const rows = comparePlans(document, reference).deadlines;
  return rows
    .filter((row) => row.verdict === 'lower' && isCertainPair(row))
    .map((row) => {
      const [own, above] = [row.own!, row.superior!];
      const name = levelName(reference);
      const task = quotePassage(above.subject);
      return {
        span: own.span,
        message: `本稿“${own.text}”晚于${name}“${above.text}”（${task}；${citedClause(reference, above)}）；请提前或说明理由。`,
        related: [placeIn(reference, above, name)],
      };
    });
}
