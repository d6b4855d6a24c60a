// Rule: tasks of the higher-level plan that the draft does not take up.
import { comparePlans } from '../../compare/comparePlans';
import type { ComparedTask, Comparison } from '../../compare/comparison';
import { isCertainlyAlone } from '../../compare/pairs/certainty';
import type { Finding, Rule } from '../../lint/rule';
import type { PlanDocument } from '../../plan/model';
import { headSpan } from './headSpan';
import { citedClause, levelName, placeIn, quotePassage } from './referenceWords';

const superior = `云州市2026年食品安全监督管理计划
二、重点任务
（一）加强校园食品安全管理，落实校长陪餐制度，推进学校食堂标准化建设。（市教育局负责）
（二）统筹食品安全抽检监测，优化抽检品种结构，提高问题发现率。（市市场监管委负责）
（三）推进餐厨废弃物资源化利用，健全收集运输处置体系。（市城市管理委负责）`;

const school = '加强校园食品安全管理，落实校长陪餐制度，推进学校食堂标准化建设。（区教育局负责）';
const samples = '统筹抽检监测，优化抽检品种结构，提高问题发现率。（区市场监管局负责）';
const waste = '健全餐厨废弃物收集、运输、处置体系，推进资源化利用。（区城市管理委负责）';

export const taskMissingSuperior: Rule = {
  id: 'task-missing-superior',
  title: '上级计划的任务未承接',
  severity: 'info',
  authority: {
    level: '实务',
    source: '上级计划部署的任务；另见《党政机关公文处理工作条例》第二十条（同现行公文相衔接）。',
  },
  description: `上级计划（配置项 \`superior\` 或 \`--superior\`）中有、本稿中找不到对应的任务，在标题提示一次，并列出条款。

许多区县计划是另行起草的，任务有增有减，找不到对应只是提请核对，不是错误。按文字对应，不按编号；上级计划的指导思想、保障措施等部分不比较。`,
  examples: {
    bad: [
      {
        text: `⟦临江区2026年食品安全监督管理计划⟧\n一、${school}\n二、${samples}`,
        context: { superior },
        note: '少了一项任务',
      },
      { text: `⟦临江区2026年食品安全监督管理计划⟧\n一、${waste}`, context: { superior }, note: '少了两项任务' },
      {
        text: `⟦临江区2026年食品安全监督管理计划⟧（征求意见稿）\n一、重点任务(一)${samples}(二)${waste}`,
        context: { superior },
        note: '单行文本',
      },
      {
        text: '# ⟦临江区2026年食品安全监督管理计划⟧\n\n## 一、宣传教育\n\n举办科普讲座，开展知识竞赛。（区科协负责）',
        context: { superior },
        note: '任务都没有对应',
      },
    ],
    good: [
      {
        text: `临江区2026年食品安全监督管理计划\n一、${school}\n二、${samples}\n三、${waste}`,
        context: { superior },
        note: '逐项承接',
      },
      {
        text: `临江区2026年食品安全监督管理计划\n（八）${waste}\n（九）${samples}\n（十）${school}`,
        context: { superior },
        note: '次序和编号不同',
      },
      {
        text: '临江区2026年食品安全监督管理计划\n一、落实校长陪餐和学校食堂标准化建设要求，抓好校园食品安全。（区教育局负责）优化抽检监测品种结构，提高抽检问题发现率。（区市场监管局负责）完善餐厨废弃物收集运输处置和资源化利用体系。（区城市管理委负责）',
        context: { superior },
        note: '几项任务合并为一条',
      },
      { text: `临江区2026年食品安全监督管理计划\n一、${waste}`, note: '没有配置上级计划' },
      {
        text: `临江区2026年食品安全监督管理计划\n一、${waste}`,
        context: {
          superior: `云州市2026年食品安全监督管理计划\n一、指导思想\n以习近平新时代中国特色社会主义思想为指导，坚持问题导向。\n二、重点任务\n（一）${waste}`,
        },
        note: '指导思想不是任务',
      },
      {
        text: `临江区2026年食品安全监督管理计划\n一、${school}\n二、${samples}\n三、${waste}\n四、举办科普讲座。（区科协负责）`,
        context: { superior },
        note: '本稿自己增加的任务',
      },
    ],
  },
  document: (document, _options, { superior: references }) =>
    references.flatMap((reference) => missingFrom(document, comparePlans(document, reference))),
};

function missingFrom(document: PlanDocument, comparison: Comparison): Finding[] {
  const missing = comparison.tasks
    .filter((row) => row.own === null && isCertainlyAlone(row))
    .map(({ superior: task }) => task!);
  return missing.length > 0 ? [toFinding(document, missing, comparison)] : [];
}

const mostNamed = 3;

function toFinding(document: PlanDocument, missing: readonly ComparedTask[], { reference }: Comparison): Finding {
  const name = levelName(reference);
  const named = missing
    .slice(0, mostNamed)
    .map((task) => `“${quotePassage(task.text)}”（${citedClause(reference, task)}）`);
  const rest = missing.length > mostNamed ? `等${missing.length}项` : '';
  return {
    span: headSpan(document),
    message: `${name}的任务${named.join('、')}${rest}，本稿没有找到对应；请核对是否需要承接。`,
    related: missing.map((task) => placeIn(reference, task, name)),
  };
}
