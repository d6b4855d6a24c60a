// Rule: targets of the higher-level plan that the draft does not take up.
import { comparePlans } from '../../compare/comparePlans';
import type { ComparedTarget, Comparison } from '../../compare/comparison';
import { isCertainlyAlone } from '../../compare/pairs/certainty';
import type { Finding, Rule } from '../../lint/rule';
import type { PlanDocument } from '../../plan/model';
import type { ReferencePlan } from '../../plan/referencePlan';
import { headSpan } from './headSpan';
import { citedClause, innerQuotes, levelName, placeIn, quoteFigure } from './referenceWords';

const superior = `云州市2026年食品安全监督管理计划
二、重点任务
（一）加强校园食品安全管理，落实校长陪餐制度。学校食堂“互联网+明厨亮灶”覆盖率达到100%。（市教育局负责）
（二）统筹食品安全抽检监测，优化抽检品种结构。全市食品抽检量达到6批次/千人，抽检信息公布率达到100%。（市市场监管委负责）
（三）加强农产品源头治理，推行承诺达标合格证制度。承诺达标合格证开具率达到90%，新建示范基地40个。（市农业农村委负责）`;

const school = '加强校园食品安全管理，落实校长陪餐制度。学校食堂“互联网+明厨亮灶”覆盖率达到100%。（区教育局负责）';

export const targetMissingSuperior: Rule = {
  id: 'target-missing-superior',
  title: '上级计划的指标未承接',
  severity: 'info',
  authority: {
    level: '实务',
    source: '上级计划提出的指标；另见《党政机关公文处理工作条例》第二十条（同现行公文相衔接）。',
  },
  description: `上级计划（配置项 \`superior\` 或 \`--superior\`）中有、本稿中找不到对应的指标，在标题提示一次，并列出条款。

- 只提示可比的指标（比率、均数、频次、时限等），总数由各地自定，不提示。
- 改写较多的计划，找不到对应不一定是遗漏，因此只作提示；用 \`plan-draft compare\` 可以看到全部对应。`,
  examples: {
    bad: [
      {
        text: `⟦临江区2026年食品安全监督管理计划⟧\n一、${school}\n二、统筹食品安全抽检监测，优化抽检品种结构。全区食品抽检量达到6批次/千人。（区市场监管局负责）\n三、加强农产品源头治理，推行承诺达标合格证制度，承诺达标合格证开具率达到90%。（区农业农村委负责）`,
        context: { superior },
        note: '同一任务少了一项指标',
      },
      {
        text: `⟦临江区2026年食品安全监督管理计划⟧\n一、${school}\n二、统筹食品安全抽检监测，优化抽检品种结构。（区市场监管局负责）\n三、加强农产品源头治理，推行承诺达标合格证制度，开具率达到90%。（区农业农村委负责）`,
        context: { superior },
        note: '同一任务少了两项，合并提示',
      },
      {
        text: `⟦临江区2026年食品安全监督管理计划⟧\n一、${school}\n二、全区食品抽检量达到6批次/千人，抽检信息公布率达到100%。（区市场监管局负责）`,
        context: { superior },
        note: '整项任务没有承接',
      },
      {
        text: '⟦临江区2026年食品安全监督管理计划⟧\n一、开展食品安全宣传周活动。（区委宣传部负责）',
        context: { superior },
        note: '上级计划的指标都没有承接',
      },
    ],
    good: [
      {
        text: `临江区2026年食品安全监督管理计划\n一、${school}\n二、全区每千人口检验食品6批次，抽检信息公布率100%。（区市场监管局负责）\n三、承诺达标合格证开具率达到92%。（区农业农村委负责）`,
        context: { superior },
        note: '换了写法，都已承接；总数不提示',
      },
      {
        text: `临江区2026年食品安全监督管理计划\n一、承诺达标合格证开具率达到90%。（区农业农村委负责）\n二、食品抽检量达到6批次/千人，抽检信息全部公布，公布率达到100%。（区市场监管局负责）\n三、${school}`,
        context: { superior },
        note: '次序不同',
      },
      {
        text: `临江区2026年食品安全监督管理计划\n一、${school}\n二、食品抽检量达到5批次/千人，抽检信息公布率达到95%。（区市场监管局负责）\n三、承诺达标合格证开具率达到80%。（区农业农村委负责）`,
        context: { superior },
        note: '承接了但低于上级，由 target-below-superior 报告',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、开展食品安全宣传周活动。（区委宣传部负责）',
        note: '没有配置上级计划',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、开展食品安全宣传周活动。（区委宣传部负责）',
        context: { superior: '云州市2026年食品安全监督管理计划\n一、新建示范店100家，培训5000人次。（市商务局负责）' },
        note: '上级计划只有总数',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、学校食堂明厨亮灶覆盖率达到98%。（区教育局负责）',
        context: {
          superior:
            '云州市2026年食品安全监督管理计划\n一、学校食堂明厨亮灶覆盖率达到95%以上，力争实现全覆盖。（市教育局负责）',
        },
        note: '“力争”的指标不要求承接',
      },
    ],
  },
  document: (document, _options, { superior: references }) =>
    references.flatMap((reference) => missingFrom(document, comparePlans(document, reference))),
};

function missingFrom(document: PlanDocument, { reference, targets }: Comparison): Finding[] {
  const missing = targets
    .filter((row) => row.verdict === 'missing' && isCertainlyAlone(row))
    .flatMap(({ superior: target }) => target ?? [])
    .filter(({ amount, isAspiration }) => amount !== null && !isAspiration);
  return missing.length > 0 ? [toFinding(document, missing, reference)] : [];
}

const mostNamed = 3;

function toFinding(document: PlanDocument, missing: readonly ComparedTarget[], reference: ReferencePlan): Finding {
  const name = levelName(reference);
  const named = missing.slice(0, mostNamed).map((target) => {
    const words = reference.document
      ? quoteFigure(reference.text, target)
      : innerQuotes(`${target.indicator}${target.figure}`);
    return `“${words}”（${citedClause(reference, target)}）`;
  });
  const rest = missing.length > mostNamed ? `等${missing.length}项` : '';
  return {
    span: headSpan(document),
    message: `${name}的指标${named.join('、')}${rest}，本稿没有找到对应；请核对是否需要承接。`,
    related: missing.map((target) => placeIn(reference, target, name)),
  };
}
