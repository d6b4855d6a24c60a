// Rule: short names given twice, used before they are given, or never used.
import type { Finding, Rule } from '../../lint/rule';
import type { Paragraph, ParagraphFacts, PlanDocument, RegionKind } from '../../plan/model';
import { once } from '../../text/memo';
import { contains, endOfItem, firstEndingAfter, type Span, shift } from '../../text/span';
import { levelCharacters } from '../../words/levels';
import { findShortNames, isSameThing, type ShortName } from '../readers/shortNames';

/** A draft gives a few; what comes after these is not looked for in the text. */
const mostNames = 60;
/** Places that look like an earlier use and are none, after which one more is not looked for. */
const mostUses = 50;
/** Shorter names (三小) are looked for only in their quotation marks. */
const shortestBareName = 3;
/** Long names that end alike are compared. */
const longTail = 6;
const levels = `${levelCharacters}各`;

export const shortName: Rule = {
  id: 'short-name',
  title: '简称前后不一致或未使用',
  severity: 'warning',
  authority: { level: '实务', source: '公文中使用非规范化简称，应当先用全称并注明简称。' },
  description: `“（以下简称“区食安办”）”一类的简称，应当在第一次出现全称时给出，以后照用，一个简称只指一样东西。检查以下几处：

- 同一个简称给了两样东西，或者同一样东西给了两个简称；
- 给出简称之前已经使用了这个简称；
- 同一个简称重复给出，或者给出以后再也没有用到（提示）。

印发通知、计划、附件各自给出简称的不算重复；标题里先用到简称、全称与简称交替使用的不报；“（简称：“双安双创”）”只是说明通行的叫法，不要求后面一定用到。`,
  examples: {
    bad: [
      {
        text: '一、健全机制\n区食品安全委员会办公室（以下简称“区食安办”）牵头协调，区市场监管局食品安全协调科（以下简称“⟦区食安办⟧”）承担日常工作，区食安办定期调度。\n',
        note: '同一个简称给了两样东西',
      },
      {
        text: '一、健全机制\n充实区食品安全委员会办公室（以下简称区食安办）力量，区食安办每季度会商。\n二、强化督查\n由区食品安全委员会办公室（以下简称“⟦食安委办⟧”）开展督查，食安委办定期通报。\n',
        note: '同一样东西给了两个简称',
      },
      {
        text: '一、压实责任\n各单位每季度向⟦区食安办⟧报送进展。\n二、强化协调\n区食品安全委员会办公室（以下简称区食安办）定期通报，区食安办做好汇总。\n',
        note: '给出之前已经使用',
      },
      {
        text: '区2026年食品安全监管方案。一、工作任务(一)加强统筹。区食品药品安全委员会(以下简称⟦区食药安委⟧)每半年研究一次。(责任部门:区市场监管局)',
        note: '给出以后没有用到',
      },
      {
        text: '## 一、专项整治\r\n\r\n依据《食品安全责任制实施办法》（以下简称《办法》）落实责任，按照《办法》考核。依据《食品安全责任制实施办法》（以下简称《⟦办法⟧》）追责，对照《办法》整改。\r\n',
        note: '重复给出',
      },
    ],
    good: [
      {
        text: '一、健全机制\n区食品安全委员会办公室（以下简称“区食安办”）牵头，市食品安全委员会办公室（以下简称“市食安办”）指导，区食安办定期向市食安办报告，各区食安办协同。\n',
        note: '两级机构各有简称',
      },
      {
        text: '一、深入开展“三小”治理\n持续治理小作坊、小餐饮、小摊贩（以下统称“三小”），推动“三小”规范提升，强化小作坊登记。\n',
        note: '标题里先用到简称，全称仍在使用',
      },
      {
        text: '一、示范创建\n推进国家食品安全示范城市和农产品质量安全县（简称：“双安双创”）建设。\n',
        note: '只说明通行的叫法',
      },
      {
        text: '临江区人民政府办公室关于印发临江区2026年食品安全监管计划的通知\n各街道：\n《临江区2026年食品安全监管计划》（以下简称《计划》）已经区政府同意，请按《计划》执行。\n2026年3月1日\n临江区2026年食品安全监管计划\n一、任务\n区食品安全委员会办公室(以下简称区食安办)负责《计划》的实施，食安办每季度调度。\n',
        note: '通知与计划；省略“区”字使用',
      },
      {
        text: '一、依法履职\n贯彻《中华人民共和国食品安全法》，按照《中华人民共和国食品安全法》（以下简称《食品安全法》）第六条履职，依照《食品安全法》查处。\n',
        note: '全称里含有简称',
      },
      {
        text: '一、追溯管理\n落实食用农产品承诺达标合格证（以下简称“合格证”）制度，推行“合格证”查验，开具合格证明。\n',
        note: '给出以后照用',
      },
      {
        text: '一、推进创建\n创建食品安全示范城市，开展国家食品安全示范城市（以下简称“示范城市”）评价，对照示范城市标准整改。\n',
        note: '简称是全称的一部分，前面用到的是另一个名称',
      },
    ],
  },
  document: check,
};

/** A short name with its place in the document. */
interface Given extends ShortName {
  readonly place: Span;
  readonly region: RegionKind;
}

const shortNamesOf = once(({ text }: ParagraphFacts) => findShortNames(text));

function* check(document: PlanDocument): Iterable<Finding> {
  const given = document.paragraphs.flatMap((paragraph) =>
    shortNamesOf(paragraph.facts).map((one) => ({
      ...one,
      place: shift(one.span, paragraph.start),
      region: paragraph.region,
    })),
  );
  yield* findTwice(given);
  const known = new Set<string>();
  for (const one of given.slice(0, mostNames)) {
    if (one.isForBelow && !known.has(one.name)) {
      const early = findEarlyUse(document, one);
      if (early) yield early;
      if (isUnused(document, one)) yield unusedFinding(one);
    }
    known.add(one.name);
  }
}

/** Names given for two things, things given two names, and names given again. */
function* findTwice(given: readonly Given[]): Iterable<Finding> {
  const byName = new Map<string, Given>();
  const byLongName = new Map<string, Given>();
  for (const one of given) {
    const name = `${one.region} ${one.name}`;
    const longName = `${one.region} ${one.before.slice(-longTail)}`;
    const before = byName.get(name);
    const other = byLongName.get(longName);
    if (before) yield twiceFinding(one, before);
    else if (other && isSameThing(one, other) === 'same') yield otherNameFinding(one, other);
    byName.set(name, before ?? one);
    byLongName.set(longName, other ?? one);
  }
}

function twiceFinding(one: Given, before: Given): Finding {
  const related = [{ span: before.place, message: `“${one.name}”前面已经在这里给出` }];
  if (isSameThing(one, before) !== 'different')
    return {
      span: one.place,
      message: `“${one.name}”这个简称前面已经给出，不必重复；请核对。`,
      severity: 'info',
      related,
    };
  return { span: one.place, message: `“${one.name}”前面已经用作另一样东西的简称；请改用不同的简称。`, related };
}

function otherNameFinding(one: Given, other: Given): Finding {
  return {
    span: one.place,
    message: `这里的简称是“${one.name}”，前面同一个名称的简称是“${other.name}”；请统一。`,
    related: [{ span: other.place, message: `前面的简称是“${other.name}”` }],
  };
}

/** The first place in front of a short name, in the same part of the document, where it is used already. */
function findEarlyUse(document: PlanDocument, one: Given): Finding | null {
  const { name, region, place, before } = one;
  if (before.includes(name)) return null;
  const word = one.isTitle || name.length < shortestBareName ? quoted(document.text, one) : name;
  let looked = 0;
  for (const paragraph of document.paragraphs) {
    const limit = place.start - paragraph.start;
    if (limit <= 0 || looked > mostUses) return null;
    const { text } = paragraph.facts;
    if (paragraph.region !== region) continue;
    for (let at = text.indexOf(word); at >= 0 && at + word.length < limit; at = text.indexOf(word, at + 1)) {
      const span = shift({ start: at, end: at + word.length }, paragraph.start);
      if (++looked <= mostUses && stands(document, { paragraph, span })) return earlyFinding(span, one);
    }
  }
  return null;
}

function earlyFinding(span: Span, { name, place }: Given): Finding {
  return {
    span,
    message: `这里已经用了简称“${name}”，后文才给出；请在第一次出现时写全称并注明简称。`,
    related: [{ span: place, message: `“${name}”在这里给出` }],
  };
}

/** The short name with the marks in which it is given. */
function quoted(text: string, { place }: Given): string {
  return text.slice(place.start - 1, place.end + 1);
}

function unusedFinding({ name, place }: Given): Finding {
  return { span: place, message: `“${name}”这个简称给出以后没有用到；请删去，或在后文改用简称。`, severity: 'info' };
}

interface Use {
  readonly paragraph: Paragraph;
  readonly span: Span;
}

/** Whether a name stands by itself in running text: no part of a longer name, of a title in 《》 or of a heading. */
function stands({ text, outline, titleSpan }: PlanDocument, { paragraph, span }: Use): boolean {
  if (
    levels.includes(text[span.start - 1] ?? ' ') ||
    text[span.end] === '办' ||
    (titleSpan && contains(titleSpan, span))
  )
    return false;
  const own = shift(span, -paragraph.start);
  const citation = firstEndingAfter(paragraph.facts.citations, own.start, endOfItem);
  if (citation && citation.span.start < own.start) return false;
  const heading = firstEndingAfter(outline, span.start, (item) => item.titleSpan.end);
  return !heading || heading.titleSpan.start > span.start;
}

/** Whether nothing behind a short name takes it up, not even without 区 in front or broken over two lines. */
function isUnused({ text, paragraphs }: PlanDocument, { name, place }: Given): boolean {
  const bare = levels.includes(name[0]!) && name.length > shortestBareName ? name.slice(1) : name;
  if (text.includes(bare, place.end)) return false;
  return !paragraphs.some(
    ({ end, facts }) => end > place.end && facts.text.includes('\n') && facts.text.replace(/\s/g, '').includes(bare),
  );
}
