// Rule: a draft that begins without a title.
import type { Finding, Rule } from '../../lint/rule';
import type { PlanDocument } from '../../plan/model';
import type { Span } from '../../text/span';

/** Shorter texts without a single label are notes, not drafts. */
const shortestDraft = 80;
const clauseEnd = /[，。；：！？,;:!?]/;
/** A first clause longer than this is marked only so far. */
const longestMark = 40;
/** How text begins that is no title. */
const textStart = /^(?:为|根据|按照|依据|依照|遵照|各|现将|现就|请|特此|近年来|今年|本|我)/;
/** A first line that is short and has no mark may be a title of a kind that is not known. */
const longestTitle = 50;
const shortestTitle = 4;
/** …县2026年工作方案 in front of text that it runs into: a title, wherever it ends. */
const titleWords = /^[^《》]{0,40}(?:关于|20[0-9]{2}|[省市区县镇乡局委])[^《》]{0,40}(?:方案|计划|要点|的通知|意见)/;

export const titleMissing: Rule = {
  id: 'title-missing',
  title: '缺少标题',
  severity: 'warning',
  authority: {
    level: '实务',
    source: '公文应有标题；标题的版式见 GB/T 9704—2012《党政机关公文格式》7.3.1。',
  },
  description: `计划稿开头没有标题，第一行就是正文或编号。

标题是公文的基本要素，写明地区、年份和文种，例如“临江区2026年食品安全监督管理计划”。缺了标题，收文单位看不出是哪一年、哪个地区的计划，其他按年份和地区进行的检查也无从比对。

第一行像标题而文种少见的，以及空白文稿、没有编号、不足八十字的短文不报；正文前另有印发通知的，只看通知之后的计划有没有标题。`,
  examples: {
    bad: [
      {
        text: '⟦2026年全区食品安全工作要坚持以人民为中心⟧，进一步压实各方责任，制定本计划。\n一、强化责任落实\n（一）压实主体责任。（区市场监管局负责）',
        note: '第一段就是正文',
      },
      {
        text: '⟦一、加强源头治理⟧。(一)严格产地准出。(责任部门:区农业农村委)(二)严格市场准入。(责任部门:区市场监管局)',
        note: '单行文本，从第一个标题开始',
      },
      {
        text: '\r\n　　⟦为进一步做好我县食品安全工作⟧，结合实际，制定本计划。\r\n\r\n一、工作任务\r\n\r\n（一）开展抽检。\r\n',
        note: '前面有空行和空格',
      },
      {
        text: '⟦按照市食品安全委员会的统一部署⟧，各街道、各部门要切实提高认识，加强组织领导，把食品安全工作摆上重要位置，统筹做好校园食堂、农贸市场、餐饮单位的日常监管，确保全年不发生重大食品安全事件，让群众吃得放心。',
        note: '没有编号的长段',
      },
    ],
    good: [
      { text: '临江区2026年食品安全监督管理计划\n\n一、工作目标\n（一）提升抽检合格率。', note: '标题单独成行' },
      {
        text: '临江区2026年食品安全监督管理方案为做好我区食品安全工作,制定本方案。一、重点任务(一)开展抽检。(责任部门:区市场监管局)',
        note: '单行文本，标题与正文相连',
      },
      { text: '# 青石县2026年食品安全工作要点\n\n## 一、强化责任\n\n1. 压实属地责任。', note: 'Markdown 标题' },
      {
        text: '临江区人民政府办公室关于\n印发临江区2026年食品安全监管计划的通知\n\n各街道办事处：\n现将计划印发给你们。\n\n2026年3月1日\n临江区2026年食品安全监管计划\n一、工作目标',
        note: '前面有印发通知',
      },
      {
        text: '青禾县人民政府关于促进冷链发展的意见青政发〔2026〕3号各乡镇人民政府，县直各单位：为促进冷链发展，提出以下意见。一、主要任务（一）改造冷库。（县商务局负责）',
        note: '标题后面接着文号和主送单位',
      },
      { text: '柳河镇夏季食堂检查蓝本\n一、检查内容\n（一）检查留样。（镇食安办负责）', note: '文种少见的标题' },
      { text: '', note: '空白文稿' },
      { text: '会议记录：周五前把初稿发给各科室。', note: '不是计划稿的短文' },
    ],
  },
  document: check,
};

function* check(document: PlanDocument): Iterable<Finding> {
  if (document.title !== null || (document.outline.length === 0 && document.text.trim().length < shortestDraft)) return;
  const span = firstClause(document);
  if (!span || mayBeTitle(document, span)) return;
  yield {
    span,
    message: '计划稿开头没有标题，收文单位看不出是哪个地区、哪一年的计划；请在正文前加上“地区＋年份＋文种”的标题。',
  };
}

/** Whether what the draft begins with may be a title after all, of a kind or in a place that the reader of titles does not know. */
function mayBeTitle({ paragraphs, text }: PlanDocument, { start, end }: Span): boolean {
  const first = paragraphs.find((paragraph) => paragraph.end >= end && paragraph.end > start);
  if (!first) return false;
  const words = text.slice(start, first.end).trimEnd();
  if (first.facts.labels[0]?.after === 'start' || textStart.test(words)) return false;
  if (titleWords.test(text.slice(start, end))) return true;
  const hasMore = text.slice(first.end).trim() !== '';
  return hasMore && words.length >= shortestTitle && words.length <= longestTitle && !clauseEnd.test(words);
}

/** The first clause of the plan, without the marks and blanks in front of it; null where nothing is written. */
function firstClause({ paragraphs }: PlanDocument): Span | null {
  const first = paragraphs.find(({ region, facts }) => region === 'plan' && facts.text.trim() !== '');
  if (!first) return null;
  const { text, indent, labels } = first.facts;
  const label = labels[0]?.after === 'start' ? labels[0].span.end : indent;
  const length = text.slice(label).search(clauseEnd);
  const end = Math.min(length < 0 ? text.trimEnd().length : label + length, indent + longestMark);
  return { start: first.start + indent, end: first.start + Math.max(end, indent) };
}
