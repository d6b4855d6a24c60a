// Stand-ins of a line: 某某, XX, **, ____ and （待定） that were never replaced, those of one name or date together.
import { pattern } from '../../../text/pattern';
import type { Span } from '../../../text/span';
import { closers, openers } from '../../../words/brackets';
import { numberBehindStandIn, serialBehindStandIn } from '../../../words/documents/documentNumbers';
import { labelWords } from '../../../words/roles/roleLabels';

/** Cheap test that nearly every line fails. */
const gate = /某某|[XxＸｘ×＊*_＿○□△]|待[定补完核明确]|TBD|tbd/;
/** 某某, XX, **, ____, ○○ */
const marks = /某{2,}|[XxＸｘ×]+|＊+|\*+|[_＿]+|○{2,}|□{2,}|△{2,}/;
const pending = /待定|待补充?|待完善|待核实|待核定|待明确|待确定|待确认|TBD|tbd/;
/** （待定）, 【待补充数据】 */
const note = pattern()`[（(【[〔〈]\s?${pending}[^（）()【】[\]〔〕〈〉]{0,12}[）)】\]〕〉]`;
const token = pattern('g')`${marks}|${note}`;
/** Nouns and measures that a stand-in is put before. */
const nouns = '年 月 日 号 区 县 市 省 镇 乡 街 村 局 委 办 厅 站 所 中心 部门 单位 公司 企业 学校 医院 同志 路'.split(
  ' ',
);
const measures = '家 个 批次 人 次 项 份 件 万 亿 元 % ％'.split(' ');
/** 区域, 市场, 家庭: the noun is part of another word. */
const otherWords =
  '年[轻货龄代会] 月[饼球光] 日[常期用程] 号[召码] 区[域块分位] 县域 市[场民值政] 省[力钱] [乡镇]域 村[庄民] 街[区景头] 局[部面势限] 委[托员派] 办[理学事案法] 站[点位台] 所[有以需属谓] 中心[城化] 路[线由径演网况] 家[庭居政具电园禽校长] 个[人体性] 人[工才员民文口力类机] 次[数要] 项目 份额 元[素宇]';
const otherWord = otherWords.replaceAll(' ', '|');
const unit = pattern()`^(?!(?:${otherWord}))(?:${nouns}|${measures})`;
/** 数据要素×企业: behind a word that is no name of a place a single × joins it with another. */
const joinedNoun = /^(?:中心|部门|单位|公司|企业|学校|医院|同志|路|所|站|局|委|办|厅)/;
const beforeName = /[由请和与在到对向及各某经为是将把给让使以区县市省镇乡街村、，。；：（(《“\s]$/;
/** What a body does: ** 牵头. */
const duty = /^(?:牵头|负责|配合|会同|同志|等)/;
/** A line drawn across the page. */
const ruleLine = /^[_＿*\s]*$/;
const latin = /[A-Za-z0-9Ａ-Ｚａ-ｚ._/@-]/;
const hanNumeral = /[〇零一二三四五六七八九十]/;
const formField = new RegExp(`(?<!${labelWords.label})[:：]\\s?$`);

/** The stand-ins of a line, in order. */
export function standIns(text: string): Span[] {
  if (!gate.test(text) || ruleLine.test(text)) return [];
  const spans: Span[] = [];
  const marks: Span[] = [];
  for (const match of text.matchAll(token)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (/^(?:\*+|__)$/.test(match[0])) marks.push(span);
    else if (isStandIn(text, span)) spans.push(span);
  }
  return joined(
    text,
    [...spans, ...unpairedMarks(text, marks)].sort((a, b) => a.start - b.start),
  );
}

/** Between the stand-ins of one name (XX市XX区), of one date (×月×日), or of a list of nothing else (XXX、XXX). */
const joint = /^(?:[年月日、省市县区州盟旗镇乡村局委办厅]|街道|社区|公司|集团)$/;

/** What belongs to one name is one place. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const places: Span[] = [];
  for (const span of spans) {
    const last = places.at(-1);
    if (last && joint.test(text.slice(last.end, span.start)))
      places[places.length - 1] = { start: last.start, end: span.end };
    else places.push(span);
  }
  return places;
}

function isStandIn(text: string, { start, end }: Span): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  const first = text[start]!;
  if ('XxＸｘ×'.includes(first))
    return (
      isLetterStandIn({ before, after, rest: text.slice(end, end + 2), length: end - start }) ||
      (!latin.test(before) && isInNumber(text, { start, end }))
    );
  if (first === '○') return !hanNumeral.test(before) && !hanNumeral.test(after);
  if (first === '＊') return end - start > 1 || unit.test(text.slice(end, end + 2)) || isInNumber(text, { start, end });
  if (first === '_' || first === '＿') return isBlankLine(text, { start, end });
  return true;
}

/** XX and ×× stand for something unless they belong to a Latin word or a product; a single one only before 年, 区 and the like. */
function isLetterStandIn({
  before,
  after,
  rest,
  length,
}: {
  before: string;
  after: string;
  rest: string;
  length: number;
}) {
  if (length > 1) return !/[A-Za-z._/@-]/.test(before) && !/[A-Za-z_@]/.test(after);
  if (/[0-9０-９]/.test(before)) return after === '年';
  return (
    !latin.test(before) && unit.test(rest) && !(joinedNoun.test(rest) && before !== '' && !beforeName.test(before))
  );
}

/** Underscores to be filled in: at least three, but not the field of a form. */
function isBlankLine(text: string, { start, end }: Span): boolean {
  if (end - start < 3 || /[A-Za-z0-9]/.test(text[end] ?? '')) return false;
  return !formField.test(text.slice(Math.max(0, start - 8), start));
}

/** Whether a stand-in is part of a document number. */
function isInNumber(text: string, { start, end }: Span): boolean {
  return numberBehindStandIn.test(text.slice(end, end + numberReach)) || isYearOfNumber(text, { start, end });
}

const numberReach = 24;

function isYearOfNumber(text: string, { start, end }: Span): boolean {
  return openers.includes(text[start - 1] ?? ' ') && serialBehindStandIn.test(text.slice(end, end + numberReach));
}

/** So many asterisks are no emphasis, unless two pairs of a line meet: **一、****总体要求**. */
const noEmphasis = 4;

/** Asterisks and double underscores before a noun, a duty or in a document number, unless they open or close Markdown emphasis. */
function unpairedMarks(text: string, all: readonly Span[]): Span[] {
  const atEdge = isDecorated(text) ? [all[0], all.at(-1)] : [];
  const isLong = (mark: Span) => lengthOf(mark) >= noEmphasis && !isTwoPairs(all, mark) && !atEdge.includes(mark);
  const found = all.filter(isLong);
  const marks = all.filter((mark) => !isLong(mark));
  const isOpen = (mark: Span) => unit.test(text.slice(mark.end, mark.end + 3)) || isInNumber(text, mark);
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]!;
    const next = marks[at + 1];
    if (isYearOfNumber(text, mark)) found.push(mark);
    else if (next && isEmphasis(text, mark, next) && !(isOpen(mark) && isOpen(next))) at++;
    else if (isOpen(mark) || standsForBody(text, mark)) found.push(mark);
  }
  return found;
}

/** **牵头, or three asterisks within a sentence. */
function standsForBody(text: string, { start, end }: Span): boolean {
  const before = text[start - 1] ?? ' ';
  if (end - start === 3 && /[^\s*]/.test(before) && /[\u4e00-\u9fff]/.test(text[end] ?? '')) return true;
  return end - start > 1 && duty.test(text.slice(end, end + 2));
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function isTwoPairs(all: readonly Span[], mark: Span): boolean {
  return lengthOf(mark) === 4 && lengthOf(all[0]!) === 2 && lengthOf(all.at(-1)!) === 2;
}

/** **** 附件 **** */
function isDecorated(text: string): boolean {
  const stars = '*'.repeat(noEmphasis);
  const line = text.trim();
  return line.startsWith(stars) && line.endsWith(stars);
}

/** The bracket of 1）, which has no partner. */
function isEnumerator(text: string, at: number): boolean {
  return '）)'.includes(text[at]!) && /[0-9０-９a-z一二三四五六七八九十]/.test(text[at - 1]!);
}

/** Marks of one size with words between them, where no bracket is opened that is not closed again. */
function isEmphasis(text: string, mark: Span, next: Span): boolean {
  if (mark.end - mark.start !== next.end - next.start || /\s/.test(text[mark.end] ?? ' ')) return false;
  if (/[，、；]/.test(text[next.start - 1]!)) return false;
  let depth = 0;
  for (let at = mark.end; at < next.start; at++) {
    if (openers.includes(text[at]!)) depth++;
    else if (closers.includes(text[at]!) && !(depth === 0 && isEnumerator(text, at)) && --depth < 0) return false;
  }
  return depth === 0;
}
