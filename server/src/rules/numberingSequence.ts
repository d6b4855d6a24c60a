// Rule: numbers of one level that skip, repeat or are out of order.
import type { Finding, Rule } from '../lint/rule';
import type { OutlineItem, PlanDocument } from '../plan/model';
import { findMiscounts, type Miscount, relabel, withNumber } from '../plan/numbering';
import type { TextEdit } from '../text/edits';

export const numberingSequence: Rule = {
  id: 'numbering-sequence',
  title: '序号跳号、重号或颠倒',
  severity: 'error',
  authority: { level: '法律法规', source: '《党政机关公文处理工作条例》第二十条（段落顺序准确）。' },
  description: `同一层次的序号应当依次递增，不跳号、不重号、不颠倒。

- 先看全文这一层是在各上级标题下重新编号，还是贯穿全文连续编号，两种都对；
- “一、”之后直接用“1.”而没有“（一）”是常见写法，不报；
- 表格中的序号、《》和引号里的序号不算；
- 一处跳号或重号只报一次。“自动修正”把这一组序号从头排顺；正文里如有“第（三）项”之类的引用，请一并核对。`,
  examples: {
    bad: [
      {
        text: '一、加强领导\n各部门要高度重视。\n⟦三、⟧狠抓落实\n各部门要按时报送。\n',
        note: '一级标题跳号',
        fixed: '一、加强领导\n各部门要高度重视。\n二、狠抓落实\n各部门要按时报送。\n',
      },
      {
        text: '（一）摸清底数。\n（二）分类整治。\n⟦（二）⟧总结提升。\n（三）巩固成效。\n',
        note: '重号，只报一处，修正后后面顺延',
        fixed: '（一）摸清底数。\n（二）分类整治。\n（三）总结提升。\n（四）巩固成效。\n',
      },
      {
        text: '一、日常监管\n1．开展风险分级。\n⟦3．⟧开展飞行检查。\n⟦2．⟧开展体系检查。\n4．开展回头看。\n',
        note: '颠倒',
        fixed: '一、日常监管\n1．开展风险分级。\n2．开展飞行检查。\n3．开展体系检查。\n4．开展回头看。\n',
      },
      {
        text: '一、源头治理\n1.规范投入品使用。\n2.强化准出管理。\n二、过程监管\n3.严格生产监管。\n4.严格销售监管。\n三、应急处置\n⟦6.⟧完善预案。\n7.开展演练。\n',
        note: '贯穿全文编号时中间缺号',
        fixed:
          '一、源头治理\n1.规范投入品使用。\n2.强化准出管理。\n二、过程监管\n3.严格生产监管。\n4.严格销售监管。\n三、应急处置\n5.完善预案。\n6.开展演练。\n',
      },
      {
        text: '为保障食品安全,制定本方案。一、年度任务(一)强化抽检。(区市场监管局负责)(二)强化培训。(区教育局负责)⟦(四)⟧强化宣传。(区融媒体中心负责)',
        note: '全文在一行',
        fixed:
          '为保障食品安全,制定本方案。一、年度任务(一)强化抽检。(区市场监管局负责)(二)强化培训。(区教育局负责)(三)强化宣传。(区融媒体中心负责)',
      },
      {
        text: '## 一、总体要求\n\n### （一）工作目标\n\n### ⟦（三）⟧基本原则\n',
        note: 'Markdown 标题',
        fixed: '## 一、总体要求\n\n### （一）工作目标\n\n### （二）基本原则\n',
      },
    ],
    good: [
      {
        text: '一、源头治理\n（一）管土壤。\n（二）管投入品。\n二、过程监管\n（一）管生产。\n（二）管销售。\n',
        note: '各部分重新编号',
      },
      {
        text: '一、源头治理\n（一）管土壤。\n（二）管投入品。\n二、过程监管\n（三）管生产。\n（四）管销售。\n',
        note: '贯穿全文连续编号',
      },
      {
        text: '一、压实责任\n1.落实党政同责。\n2.落实主体责任。\n二、严防风险\n3.加强抽检。\n4.加强监测。\n',
        note: '一、之后直接用 1.',
      },
      {
        text: '一、重点任务\n1.5万亩蔬菜基地全部建档。\n2026年底前完成验收。\n12315热线保持畅通。\n',
        note: '行首的数字不是序号',
      },
      {
        text: '| 序号 | 任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | 抽检 | 区市场监管局 |\n| 3 | 培训 | 区教育局 |\n',
        note: '表格里的序号',
      },
      {
        text: '关于印发实施方案的通知\n各镇街：\n请抓好以下事项：\n一、加强领导\n二、按时报送\n云州市临江区食安办\n2026年3月1日\n临江区食品安全实施方案\n一、工作目标\n二、重点任务\n',
        note: '通知和正文各自编号',
      },
      {
        text: '（一）生产环节\n1.查原料。\n2.查添加剂。\n销售环节\n1.查票证。\n2.查标签。\n',
        note: '无编号的小标题之后重新编号',
      },
      { text: '一、分三步走：（一）动员；（三）总结。请按时完成。\n二、其他\n', note: '句中列举不是标题' },
    ],
  },
  document: check,
};

function* check(document: PlanDocument): Iterable<Finding> {
  const editsOf = new Map<readonly OutlineItem[], readonly TextEdit[]>();
  for (const miscount of findMiscounts(document)) {
    const edits = editsOf.get(miscount.run) ?? renumberRun(miscount.run);
    editsOf.set(miscount.run, edits);
    yield toFinding(miscount, edits);
  }
}

/** The edits that put a whole run right; all findings of the run share them. */
function renumberRun(run: readonly OutlineItem[]): readonly TextEdit[] {
  return run.flatMap((item, index) => (item.number === index + 1 ? [] : [relabel(item, index + 1)]));
}

function toFinding({ item, expected, previous }: Miscount, edits: readonly TextEdit[]): Finding {
  const right = withNumber(item.label, expected).trim();
  return {
    span: item.label.span,
    message: `序号“${item.label.text}”应为“${right}”：${reason(item, previous)}。请改正，或检查是否漏了内容。`,
    ...(previous
      ? { related: [{ span: previous.label.span, message: `上一个同级序号是“${previous.label.text}”` }] }
      : {}),
    fixes: [
      { title: edits.length > 1 ? `把这一级序号排顺（改${edits.length}处）` : `改为“${right}”`, edits, safe: true },
    ],
  };
}

function reason(item: OutlineItem, previous: OutlineItem | null): string {
  if (!previous) return '本级序号应从头开始';
  if (item.number === previous.number) return `与上一个序号“${previous.label.text}”重复`;
  if (item.number < previous.number) return `排在“${previous.label.text}”之后，顺序颠倒`;
  return `上一个序号是“${previous.label.text}”，中间跳号`;
}
