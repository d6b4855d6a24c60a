// Rule: one indicator for which a draft sets two different figures.
import type { Finding, Rule } from '../../lint/rule';
import type { UnambiguousFigure } from '../../plan/figures/sentence/unambiguousFigures';
import { planYears } from '../../plan/head/planYears';
import type { PlanDocument } from '../../plan/model';
import { HeadingsAbove } from '../../plan/outline/headingsAbove';
import { type Span, shift } from '../../text/span';
import { unambiguousFiguresOf } from '../readers/unambiguousFiguresOf';

/** Groups of businesses, places and goods that narrow a common indicator where a heading or clause names them. */
const groups = new RegExp(
  [
    ...'校园 学校 幼儿园 托幼 养老 医院 医疗 工地 景区 旅游 (?<!农业)农村 乡镇 网络 外卖'.split(' '),
    ...'小作坊 摊贩 三小 餐饮 市场(?!监管) 商超 超市 批发 冷链 进口'.split(' '),
    ...'保健 特殊食品 婴幼儿 乳制品 肉 粮 蔬菜 水产 畜 水果 豇豆 酒 植物油 添加剂'.split(' '),
    ...'节日 节假日 (?<!提)高风险 基地 屠宰 生产 流通 销售 种植 养殖 快检 风险监测'.split(' '),
  ].join('|'),
  'g',
);
const goals = /目标|指标|总体要求|总体思路/;

export const targetConflict: Rule = {
  id: 'target-conflict',
  title: '同一指标前后数值不一致',
  severity: 'warning',
  authority: { level: '法律法规', source: '《党政机关公文处理工作条例》第二十条（数字准确）。' },
  description: `同一项指标在工作目标里写一个数、在任务里又写另一个数，执行和考核时就没有依据。指标名称、单位、计量口径（每千人、每学期等）都相同而数值不同的，报后一处，并指出前一处。

下列情况不算不一致：

- 对象不同（学校食堂与养老机构食堂），或名称过于笼统、对象写在前面分句里的（“合格率”“问题整改率”“检查覆盖率”）；
- “95%以上，力争全覆盖”这样的递进要求，“其中”“分别”列出的分项；
- 不同年份、不同时间节点的分步目标，对以往情况的回顾；
- 任务之间的绝对数（各处新建的家数），只有工作目标与任务不一致、或两处都写明“全年”时才报。`,
  examples: {
    bad: [
      {
        text: '一、工作目标\n食品评价性抽检合格率达到98.5%以上，群众食品安全满意度不低于85分。\n二、重点任务\n（一）强化抽检。全区食品评价性抽检合格率⟦稳定在98%以上⟧。（区市场监管局负责）\n（二）提升满意度。群众食品安全满意度⟦达到83分⟧。（区食安办负责）\n',
        note: '工作目标与任务不一致',
      },
      {
        text: '## 一、校园食品安全\r\n\r\n学校食堂“互联网+明厨亮灶”建成率达到100%，学校食堂监督检查每学期不少于2次。\r\n\r\n## 二、智慧监管\r\n\r\n学校食堂“互联网＋明厨亮灶”建成率⟦达到95％以上⟧。学校食堂监督检查每学期⟦不少于1次⟧。\r\n',
        note: '两处任务不一致，全角和半角不同',
      },
      {
        text: '临江区2026年食品安全监督管理方案为加强监管,制定本方案。一、工作目标(一)总体目标。到2026年底,食品抽检量达到6批次/千人。二、年度任务(二)加大抽检力度。全年食品抽检量⟦达到5批次/千人⟧。(责任部门:区市场监管局)',
        note: '单行文本，千人批次不一致',
      },
      {
        text: '一、加强抽检\n1.全年安排食品安全监督抽检3900批次。（区市场监管局负责）\n二、经费保障\n2.保障抽检经费，全年完成食品安全监督抽检⟦4200批次⟧。（区财政局负责）\n',
        note: '两处都写全年总数',
      },
      {
        text: '一、主要目标\n新建食品安全示范街区2条。\n二、重点任务\n（一）打造示范。新建食品安全示范街区⟦3条⟧。\n（二）压实责任。食品安全管理人员每人每年接受集中培训不少于40小时。\n（三）队伍建设。食品安全管理人员每人每年接受集中培训⟦不少于30小时⟧。\n',
        note: '数量和学时',
      },
    ],
    good: [
      {
        text: '一、工作目标\n食品评价性抽检合格率达到98.5%以上。\n二、重点任务\n（一）全区食品评价性抽检合格率不低于98.5%。\n（二）食品评价性抽检合格率稳定在98.5％以上，力争达到99%。\n',
        note: '数值一致，力争的目标不比',
      },
      {
        text: '一、校园食品安全\n（一）学校食堂“互联网+明厨亮灶”覆盖率达到100%，问题整改率达到100%。\n二、养老食品安全\n（二）养老机构食堂“互联网+明厨亮灶”覆盖率达到65%，问题整改率达到95%。\n',
        note: '对象不同，名称笼统',
      },
      {
        text: '临江区2025—2027年食品安全提升方案\n一、分年目标\n2025年，食品评价性抽检合格率达到98%以上。2026年，食品评价性抽检合格率达到98.3%以上。到2027年底，食品评价性抽检合格率达到98.6%以上。\n',
        note: '分年目标',
      },
      {
        text: '青石县2026年食品安全监督管理计划\n2025年，全县食品检验量为5.4批次/千人，食品评价性抽检合格率达到97.9%。\n一、工作目标\n食品检验量达到6批次/千人，食品评价性抽检合格率达到98.5%以上。\n',
        note: '对上一年的回顾',
      },
      {
        text: '一、重点任务\n（一）培育企业。新增示范店5家。6月底前，第三方冷库备案率达到60%。\n（二）培育商圈。新增示范店8家。第三方冷库备案率达到100%。蔬菜、水果、水产品抽检合格率分别达到98%、97%、96%。\n',
        note: '任务之间的家数、时间节点、分项',
      },
      {
        text: '一、加强校园食品安全\n（一）食品抽检合格率达到99%以上。\n二、加强农村食品安全\n（二）食品抽检合格率达到97%以上。\n',
        note: '标题里的领域不同',
      },
      {
        text: '一、生产环节\n食品安全管理人员抽考合格率达到95%。\n二、销售环节\n食品安全管理人员抽考合格率达到90%。\n',
        note: '标题里的环节不同',
      },
      {
        text: '一、规范餐饮(一)聚焦大型餐饮企业,食品安全管理员配备率达到100%。(区市场监管局负责)(二)聚焦小餐饮,食品安全管理员配备率达到80%。(区市场监管局负责)',
        note: '对象写在前面分句里',
      },
      {
        text: '| 任务 | 责任单位 |\n| --- | --- |\n| 东街食品安全监督抽检达到5批次/千人，食品安全抽检量达到5批次/千人 | 东街 |\n| 西街食品安全抽检量达到4批次/千人 | 西街 |\n',
        note: '任务分解表里各单位的数不同',
      },
    ],
  },
  document: check,
};

/** A figure with its place in the document. */
interface Stated extends UnambiguousFigure {
  readonly span: Span;
  /** Where the line begins. */
  readonly start: number;
  /** Whom the headings and the sentence narrow it to, '' where they name nobody or the indicator names them itself. */
  readonly group: string;
  readonly isGoal: boolean;
  /** In a table or an attachment, where each row may be another body's share. */
  readonly isListed: boolean;
}

function* check(document: PlanDocument): Iterable<Finding> {
  for (const stated of groupByKey(document).values()) {
    const first = stated[0]!;
    for (const later of stated) {
      if (later.value !== first.value && contradicts(later, first)) yield toFinding(document, { first, later });
    }
  }
}

/** Whether two figures of one key are for the same: not of one sentence, not for different groups, not counts that add up. */
function contradicts(later: Stated, first: Stated): boolean {
  if (later.start === first.start && later.sentence.start === first.sentence.start) return false;
  if (later.group !== first.group && later.group !== '' && first.group !== '') return false;
  return !later.isCount || later.indicator.kind === 'common' || later.isGoal || first.isGoal;
}

function toFinding({ text }: PlanDocument, { first, later }: { first: Stated; later: Stated }): Finding {
  const words = ({ span }: Stated) => text.slice(span.start, span.end);
  return {
    span: later.span,
    message: `“${later.indicator.words}”前面写的是“${words(first)}”，这里是“${words(later)}”；同一项指标前后不一致，请核对后统一。`,
    related: [{ span: first.span, message: `前面写的是“${words(first)}”` }],
  };
}

/** What is stated in two places at least, in the order of the text. */
function groupByKey(document: PlanDocument): Map<string, Stated[]> {
  const groupsByKey = new Map<string, Stated[]>();
  const own = planYears(document);
  const headings = new HeadingsAbove(document.outline);
  for (const { facts, start, region } of document.paragraphs) {
    if (region !== 'plan' && region !== 'attachment') continue;
    for (const figure of unambiguousFiguresOf(facts)) {
      const { years, target, prefix, indicator } = figure;
      if (own && years.some((year) => year < own.first || year > own.last)) continue;
      const span = shift(target.span, start);
      const titles = headings.titlesAt(span.start);
      const isListed = facts.cells !== null || region === 'attachment';
      const year = own && own.first === own.last ? '' : (years.at(-1) ?? '');
      const group = groupsOf(titles + prefix, indicator.words);
      const key = `${figure.key}|${year}|${indicator.kind === 'common' ? group : ''}`;
      const stated = { ...figure, group, span, start, isGoal: goals.test(titles), isListed };
      const known = groupsByKey.get(key);
      if (known) known.push(stated);
      else groupsByKey.set(key, [stated]);
    }
  }
  for (const [key, stated] of groupsByKey) groupsByKey.set(key, withoutShares(stated));
  return groupsByKey;
}

/** Rows of tables and attachments with figures of their own each say nothing about the whole. */
function withoutShares(stated: Stated[]): Stated[] {
  const listed = new Set(stated.filter(({ isListed }) => isListed).map(({ value }) => value));
  return listed.size > 1 ? stated.filter(({ isListed }) => !isListed) : stated;
}

/** The groups that a text narrows an indicator to; '' for one that names a group itself. */
function groupsOf(text: string, words: string): string {
  const isNamed = words.search(groups) >= 0;
  return isNamed ? '' : [...new Set([...text.matchAll(groups)].map(([group]) => group))].sort().join();
}
