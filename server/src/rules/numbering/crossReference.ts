// Rule: references to parts, items and attachments that the draft does not have.
import type { Finding, RelatedPlace, Rule } from '../../lint/rule';
import type { OutlineItem, ParagraphFacts, PlanDocument } from '../../plan/model';
import { once } from '../../text/memo';
import { shift } from '../../text/span';
import {
  type AttachmentKind,
  type AttachmentReference,
  endOfAttachmentHeading,
  findAttachmentReferences,
  findShownAttachments,
  type ShownAttachments,
} from '../readers/attachments';
import { findPartReferences, type PartReference, type ReferenceStep } from '../readers/partReferences';

export const crossReference: Rule = {
  id: 'cross-reference',
  title: '引用的部分、条目或附件不存在',
  severity: 'warning',
  authority: { level: '法律法规', source: '《党政机关公文处理工作条例》第二十条（段落顺序、引文准确）。' },
  description: `稿件增删条目、调整顺序以后，文中“见第三部分”“第三部分第（二）项”“本方案第四条”“附件3”之类的引用常常忘了改。引用的内容在本稿中找不到的，报出：

- 引用的部分、条目序号超出本稿的编号；“第三部分”指一级标题“三、”或“第三部分”；
- 引用的附件序号超出文末“附件：1.……2.……”所列，或超出稿件中“附件1”“附件2”等标题（后一种情况附件可能另有文件，只作提示）；
- “见表2”而稿件中只有“表1”。

引用其他文件的条款和附件（《……》第三条、《……通知》附件2、某法第三十四条）不报；稿件后面没有附件、也没有列出附件的，不查“见附件”“附件1”。`,
  examples: {
    bad: [
      {
        text: '一、总体要求\n坚持问题导向。\n二、重点任务\n（一）加强抽检。\n（二）加强培训。\n三、工作要求\n各单位要对照⟦第二部分第（三）项⟧抓好落实，完成情况按照⟦第四部分⟧的要求报送。\n',
        note: '部分、条目都不存在',
      },
      {
        text: '一、压实责任\n1.健全机制。\n2.督促企业。\n二、防控风险\n3.加强抽检。\n4.加强监测。\n本方案⟦第六条⟧所列任务由区食安办调度，上述⟦（三）至（七）项⟧工作年底前完成。\n',
        note: '贯穿全文编号时引用的条目不存在',
      },
      {
        text: '一、任务分工\n各单位任务见附件1，完成情况填写《进展情况统计表》（⟦附件3⟧）。\n二、工作要求\n请按时报送。\n\n附件：1.任务分工表\n　　　2.进展情况统计表\n',
        note: '附件只列了两项',
      },
      {
        text: '## 一、抽检安排\r\n\r\n抽检任务分配见表2，品种分布见⟦表3⟧。\r\n\r\n表1 各街道抽检任务\r\n\r\n表2 各环节抽检任务\r\n',
        note: '没有编号为3的表',
      },
      {
        text: '区2026年食品安全监管方案。一、年度任务(一)强化抽检。(责任部门:区市场监管局)(二)强化培训。(责任部门:区教育局)二、工作要求(三)加强督查。对照⟦第一部分第(四)项⟧逐项核查。(责任部门:区食安办)',
        note: '全文在一行，括号为半角',
      },
    ],
    good: [
      {
        text: '一、总体要求\n坚持问题导向。\n二、重点任务\n（一）加强抽检。\n（二）加强培训。\n三、工作要求\n各单位要对照本方案第二部分第（一）、（二）项抓好落实。\n',
        note: '引用的条目都在',
      },
      {
        text: '一、执法办案\n依照《中华人民共和国食品安全法》第一百三十六条、刑法第一百四十三条查处，落实《云州市2026年食品安全监督管理计划》第九部分第（三）项和市方案附件5要求。\n',
        note: '引用其他文件的条款和附件',
      },
      {
        text: '一、信息报送\n请填写《任务进展表》（附件3），详见附件。\n',
        note: '附件另发，稿件里没有列出',
      },
      {
        text: '一、信息报送\n请按照《关于报送信息的通知》（云食安办〔2026〕3号）附件4的格式填写附件1，附件2份数不限，附件一并报送。\n\n附件：1.任务分工表\n　　　2.联络员名单\n',
        note: '别的通知的附件；“附件2份”“附件一并”',
      },
      {
        text: '第一部分　总体安排\n一、指导思想\n坚持预防为主。\n第二部分　主要任务\n一、种养环节\n（一）管好农药。\n二、流通环节\n（一）管好市场。\n第三部分　工作要求\n按照第二部分第二项要求抓好落实，其余见第三部分。\n',
        note: '一级标题之上另有“第X部分”',
      },
      {
        text: '一、创建工作\n落实2026年20项民心工程第18项任务，建设第三条示范街，完成第九批示范店认定。培训教材分为四部分，第三部分为案例，第四部分为习题。\n二、时间安排\n第一部分单位3月启动。\n',
        note: '别的清单里的序号和量词',
      },
      {
        text: '一、压实责任\n1.健全机制。\n二、防控风险\n2.加强抽检。\n三、产业发展\n3.培育品牌。牵头单位同第2项，其他见第二部分第2项。\n',
        note: '贯穿全文编号',
      },
      {
        text: '临江区人民政府办公室关于印发临江区2026年食品安全监管计划的通知\n各街道：\n请填写附件2。\n附件：1.临江区2026年食品安全监管计划\n2.联络员回执\n2026年3月1日\n临江区2026年食品安全监管计划\n一、任务\n各单位任务见附件3。\n',
        note: '通知把计划列为附件，计划自己的附件另发',
      },
    ],
  },
  document: check,
};

const partReferences = once(({ text }: ParagraphFacts) => findPartReferences(text));
const attachmentReferences = once((facts: ParagraphFacts) =>
  findAttachmentReferences(facts.text, endOfAttachmentHeading(facts)),
);

function* check(document: PlanDocument): Iterable<Finding> {
  let scopes: Scopes | undefined;
  let shown: readonly ShownAttachments[] | undefined;
  for (const { facts, start, region } of document.paragraphs) {
    if (region === 'attachment') continue;
    const inNotice = region === 'notice';
    for (const reference of partReferences(facts)) {
      scopes ??= readScopes(document);
      const span = shift(reference.span, start);
      const ofNotice = reference.ofNotice && document.noticeTitle !== null;
      if (scopes.labels.has(span.start) || (ofNotice && !inNotice)) continue;
      const fault = findFault(ofNotice ? scopes.notice : scopes.plan, reference);
      if (fault) yield { span, ...fault };
    }
    for (const reference of attachmentReferences(facts)) {
      shown ??= findShownAttachments(document);
      const fault = findLostAttachment(reference, { shown, inNotice });
      if (fault) yield { span: shift(reference.span, start), ...fault };
    }
  }
}

type Fault = Omit<Finding, 'span'>;

/** The headings that a reference can mean. */
interface Scope {
  readonly items: readonly OutlineItem[];
  readonly numbers: ReadonlySet<number>;
  /** 第X部分 and 一、, by number; 第三部分 may mean either. */
  readonly parts: ReadonlyMap<number, readonly OutlineItem[]>;
  /** Numbers of all that stands below a part, filled as they are asked for. */
  readonly below: Map<OutlineItem, ReadonlySet<number>>;
}

interface Scopes {
  readonly notice: Scope;
  readonly plan: Scope;
  readonly labels: ReadonlySet<number>;
}

function readScopes({ outline }: PlanDocument): Scopes {
  return {
    notice: toScope(outline.filter(({ region }) => region === 'notice')),
    plan: toScope(outline.filter(({ region }) => region === 'plan')),
    labels: new Set(outline.map(({ label }) => label.span.start)),
  };
}

function toScope(items: readonly OutlineItem[]): Scope {
  const parts = new Map<number, OutlineItem[]>();
  for (const item of items) if (item.level <= 1) parts.set(item.number, [...(parts.get(item.number) ?? []), item]);
  return { items, numbers: new Set(items.map(({ number }) => number)), parts, below: new Map() };
}

/** What is wrong with a reference, read against the headings of its document; null where all it names is there. */
function findFault(scope: Scope, { steps: [first, second] }: PartReference): Fault | null {
  const isPart = first!.unit === '部分' || first!.unit === '章';
  const known = isPart ? scope.parts : scope.numbers;
  if (known.size === 0) return null;
  const lost = first!.numbers.find(({ value }) => !known.has(value));
  if (lost) return isPart ? noSuchPart(scope, `第${lost.text}${first!.unit}`) : noSuchItem(lost.text);
  const last = first!.numbers.at(-1);
  return isPart && second && last ? findLostBelow(scope, { within: scope.parts.get(last.value)!, step: second }) : null;
}

const advice = '增删或调整条目后可能没有改，请核对。';

function noSuchPart({ items }: Scope, name: string): Fault {
  const top = Math.min(...items.map(({ level }) => level));
  const last = items.findLast(({ level }) => level === top)!;
  return {
    message: `“${name}”在本稿中找不到，标题编到“${last.label.text}”为止；${advice}`,
    related: [placeOf(last)],
  };
}

function noSuchItem(number: string): Fault {
  return { message: `编号为“${number}”的条目在本稿中找不到；${advice}` };
}

function findLostBelow(scope: Scope, { within, step }: { within: readonly OutlineItem[]; step: ReferenceStep }) {
  const isThere = (value: number) => within.some((part) => numbersBelow(scope, part).has(value));
  const lost = step.numbers.find(({ value }) => !isThere(value));
  if (!lost) return null;
  const part = within[0]!;
  const last = part.children.at(-1);
  const reason = last ? `下面编到“${last.label.text}”为止` : '下面的内容没有编号';
  return {
    message: `“${part.label.text}${part.title}”里没有编号为“${lost.text}”的条目，${reason}；${advice}`,
    related: [placeOf(part)],
  };
}

function numbersBelow({ below }: Scope, part: OutlineItem): ReadonlySet<number> {
  const known = below.get(part) ?? new Set(descendants(part));
  below.set(part, known);
  return known;
}

function* descendants(item: OutlineItem): Iterable<number> {
  for (const child of item.children) {
    yield child.number;
    yield* descendants(child);
  }
}

function placeOf({ label, title, titleSpan }: OutlineItem): RelatedPlace {
  return { span: { start: label.span.start, end: titleSpan.end }, message: `“${label.text}${title}”在这里` };
}

interface Seen {
  readonly shown: readonly ShownAttachments[];
  readonly inNotice: boolean;
}

/** What is wrong with a named attachment where the draft shows others of its kind but not this one. */
function findLostAttachment({ kind, number }: AttachmentReference, seen: Seen): Fault | null {
  const known = relevant(kind, seen);
  if (known.length === 0 || known.some(({ numbers }) => numbers.has(number))) return null;
  const { list } = known.find((one) => one.list) ?? known[0]!;
  const last = Math.max(...known.flatMap(({ numbers }) => [...numbers]));
  if (!list)
    return { message: `稿件里有${kind}${last}，没有${kind}${number}；请核对序号，或补上${kind}。`, severity: 'info' };
  return {
    message: `${kind}说明里列到${kind}${last}，没有${kind}${number}；请核对序号，或在${kind}说明里补列。`,
    related: [{ span: list, message: `${kind}说明在这里` }],
  };
}

/** A plan without attachments of its own is read against the notice's, unless the plan itself is one of these. */
function relevant(kind: AttachmentKind, { shown, inNotice }: Seen): readonly ShownAttachments[] {
  const same = shown.filter((one) => one.kind === kind);
  const own = same.filter((one) => !one.inNotice);
  const ofNotice = same.filter((one) => one.inNotice);
  if (inNotice) return ofNotice.length > 0 ? same : [];
  return own.length > 0 ? same : ofNotice.filter(({ listsPlan }) => !listsPlan);
}
