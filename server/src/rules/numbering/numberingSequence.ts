// Rule: numbers of one level that skip, repeat or are out of order.
import type { Finding, Rule } from '../../lint/rule';
import type { OutlineItem, PlanDocument, RegionKind } from '../../plan/model';
import { findMiscounts, type Miscount, type Run, renumberRun, withNumber } from '../../plan/outline/numbering';
import type { TextEdit } from '../../text/edits';
import { findOrderFaults } from './orderWords';
import { isLeap, type Repair, repairOf, stepTo, widestSlip } from './repairOf';

export const numberingSequence: Rule = {
  id: 'numbering-sequence',
  title: '序号跳号、重号或颠倒',
  severity: 'error',
  authority: { level: '法律法规', source: '《党政机关公文处理工作条例》第二十条（段落顺序准确）。' },
  description: `同一层次的序号应当依次递增，不跳号、不重号、不颠倒。

- 先看全文这一层是在各上级标题下重新编号，还是贯穿全文连续编号，两种都对；
- “一、”之后直接用“1.”而没有“（一）”是常见写法，不报；
- 表格中的序号、《》和引号里的序号不算；
- 正文里的“一是……二是……三是……”重复或漏了一个的，作为警告报出；
- 报跳号以前，先在两个序号之间找所缺的序号：写法特殊、夹在句中的，只要稿件里有就不报，这一级也不自动改动；
- 一处跳号或重号只报一次。“自动修正”把这一组序号从头排顺；正文里如有“第（三）项”之类的引用，请一并核对；
- 稿件从中间的序号开始、后面又不连续的，可能是任务分解表之类的摘录，有意保留原来的编号，合并提示一次；一次跳过三个以上序号又接着编下去的，也只提示。这些情况都不自动改动，需要时可用快速修复排顺。`,
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
      {
        text: '⟦二、⟧狠抓落实\n各部门要按时报送。\n三、强化宣传\n各部门要广泛发动。\n',
        note: '开头少了一段，或者序号写错；不自动改',
        fixed: '一、狠抓落实\n各部门要按时报送。\n二、强化宣传\n各部门要广泛发动。\n',
      },
      {
        text: '重点任务分解表（区教育局）\n⟦二、⟧从严监管\n（二）管校园\n16.开展食堂检查。\n八、社会共治\n（三）抓宣传\n130.开设健康课堂。\n',
        note: '摘录保留了总表的编号，合并提示一次',
        fixed:
          '重点任务分解表（区教育局）\n一、从严监管\n（一）管校园\n1.开展食堂检查。\n二、社会共治\n（二）抓宣传\n1.开设健康课堂。\n',
      },
      {
        text: '一、加强领导\n各部门要高度重视。\n⟦八、⟧狠抓落实\n各部门要按时报送。\n九、强化宣传\n各部门要广泛发动。\n',
        note: '一次跳过很多个序号又接着编下去，可能有删节，只提示',
        fixed: '一、加强领导\n各部门要高度重视。\n二、狠抓落实\n各部门要按时报送。\n三、强化宣传\n各部门要广泛发动。\n',
      },
      {
        text: '（一）强化抽检。一是扩大品种；二是增加频次；三是公布结果；⟦三是⟧跟踪处置。\n（二）强化培训。一是分级组织；⟦三是⟧注重实效。\n',
        note: '“三是”写了两次，“二是”漏了',
        fixed:
          '（一）强化抽检。一是扩大品种；二是增加频次；三是公布结果；四是跟踪处置。\n（二）强化培训。一是分级组织；二是注重实效。\n',
      },
    ],
    good: [
      {
        text: '一、总体要求\n★ 二、重点任务\n三、保障措施\n现就有关事项明确如下：（一）加强领导，（二）落实经费，\n（三）加强宣传。\n',
        note: '所缺的序号在符号后面或者句子中间',
      },
      {
        text: '（一）强化抽检。一是扩大品种，做到两个结合：一是与风险监测结合，二是与日常检查结合，三是与投诉举报结合；二是增加频次；三是公布结果。\n',
        note: '“一是”里面另有一组“一是”',
      },
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
  const miscounts = findMiscounts(document);
  const starts = firstItems(document);
  const extracts = extractedRegions(starts, miscounts);
  const kept = new Map<RegionKind, Miscount[]>([...extracts].map((region) => [region, []]));
  const repairs = new Map<Run, Repair | null>();
  const ofRuns = new Map<Run, Miscount[]>();
  for (const miscount of miscounts) ofRuns.set(miscount.run, []);
  for (const miscount of miscounts) ofRuns.get(miscount.run)!.push(miscount);
  for (const miscount of miscounts) {
    const { item, run, isDoubtful } = miscount;
    if (isDoubtful) continue;
    const isKept = extracts.has(item.region) && keepsNumbers(run);
    if (!repairs.has(run)) repairs.set(run, isKept ? null : repairOf(document, run, ofRuns.get(run)!));
    const repair = repairs.get(run)!;
    if (repair) yield toFinding(miscount, repair);
    else kept.get(item.region)!.push(miscount);
  }
  for (const ofRegion of kept.values()) if (ofRegion.length > 0) yield keptNumbers(ofRegion);
  yield* findOrderFaults(document);
}

/** The first item of each part of the document. */
function firstItems({ outline }: PlanDocument): Run {
  const first = new Map<RegionKind, OutlineItem>();
  for (const item of outline) if (!first.has(item.region)) first.set(item.region, item);
  return [...first.values()];
}

/**
 * Parts of the document that keep the numbers of what they are taken from: their first label is not the first number, and other
 * numbers are left out as well. Where all goes on from a first label that is little too high, that alone is wrong.
 */
function extractedRegions(starts: Run, miscounts: readonly Miscount[]): ReadonlySet<RegionKind> {
  const isExtract = (start: OutlineItem) =>
    start.number - 1 > widestSlip ||
    miscounts.some(({ item, index }) => item !== start && item.region === start.region && item.number > index + 1);
  return new Set(starts.filter((start) => start.number > 1 && isExtract(start)).map(({ region }) => region));
}

/** Whether items of an extract carry numbers from elsewhere; a list from 1 on without gaps has its own. */
function keepsNumbers(run: Run): boolean {
  return run.some(({ number }, at) => stepTo(run, at) > 1 || (at === 0 && number !== 1));
}

/** One hint for all of an extract. */
function keptNumbers(miscounts: readonly Miscount[]): Finding {
  const [first, ...others] = miscounts.map(({ item }) => item.label);
  const runs = new Set(miscounts.map(({ run }) => run));
  const count = others.length > 0 ? `，全文${miscounts.length}处序号与前面不连续` : '';
  return {
    span: first!.span,
    severity: 'info',
    message: `序号从“${first!.text}”开始${count}：可能是摘录，保留了原来的编号。如果不是摘录，请检查是否漏了内容并重新编号。`,
    related: others.map((label) => ({ span: label.span, message: `“${label.text}”与前面的序号不连续` })),
    fixes: [{ title: '从头编排这些序号', edits: [...runs].flatMap(renumberRun), safe: false }],
  };
}

function toFinding({ item, expected, previous, run, index }: Miscount, { edits, safe }: Repair): Finding {
  const right = withNumber(item.label, expected).trim();
  const hint = isLeap(run, index) ? leapText(item, previous) : null;
  return {
    span: item.label.span,
    ...(hint === null ? {} : { severity: 'info' }),
    message: hint ?? `${faultText(item, right, previous)}。请改正，或检查是否漏了内容。`,
    ...(previous
      ? { related: [{ span: previous.label.span, message: `上一个同级序号是“${previous.label.text}”` }] }
      : {}),
    ...(edits.length === 0 ? {} : { fixes: [{ title: titleOf(edits), edits, safe }] }),
  };
}

function titleOf(edits: readonly TextEdit[]): string {
  return edits.length > 1 ? `把这一级序号排顺（改${edits.length}处）` : `改为“${edits[0]!.newText.trim()}”`;
}

function leapText(item: OutlineItem, previous: OutlineItem | null): string {
  const skipped = item.number - (previous?.number ?? 0) - 1;
  const where = previous ? `上一个序号是“${previous.label.text}”` : '本级序号应从头开始';
  return `序号“${item.label.text}”前面跳过了${skipped}个序号：${where}，可能是删节后保留了原来的编号。请检查是否漏了内容；确需保留的，可以不改。`;
}

function faultText(item: OutlineItem, right: string, previous: OutlineItem | null): string {
  const written = `序号“${item.label.text}”`;
  if (previous && item.number < previous.number)
    return `${written}排在“${previous.label.text}”之后，顺序颠倒，这一级排顺以后应为“${right}”`;
  return `${written}应为“${right}”：${reason(item, previous)}`;
}

function reason(item: OutlineItem, previous: OutlineItem | null): string {
  if (!previous) return '本级序号应从头开始';
  if (item.number === previous.number) return `与上一个序号“${previous.label.text}”重复`;
  return `上一个序号是“${previous.label.text}”，中间跳号`;
}
