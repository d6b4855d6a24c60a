// The titles in the head of a draft: that of the plan and that of the notice which issues it.
import { trimEnd } from '../../text/characters';
import type { Span } from '../../text/span';
import { isDateLine } from '../../words/dateLine';
import { isNoticeTitle } from '../../words/documents/documentKinds';
import type { Line } from '../model';
import { inlineTitleLength, isFormalLine, type TitleLine, titleLineOf } from './titleLine';
import { writtenLines } from './writtenLines';

/** A title with the lines that it takes; its span counts from the start of the text. */
export interface TitleLines {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly text: string;
}

/** What the titles of a head say; each null where there is none. */
export interface HeadTitles {
  readonly plan: TitleLines | null;
  /** Of the notice of issue, with or without the plan behind it. */
  readonly notice: TitleLines | null;
  /** A title that runs into the text, where no line is one. */
  readonly runIn: TitleLines | null;
  /** Whether what stands before the plan opens like a notice. */
  readonly opensAsNotice: boolean;
}

/** Lines of the head that are looked at; a title further down is none. */
const searched = 60;
const addressees =
  '单位|部门|机构|科室|处室|政府|办事处|街道|乡镇|镇街|委员会|管委会|[局委办所站队院校]|企业|学校|中心|公司';
/** 各镇人民政府，区食安委各成员单位： */
const addressee = new RegExp(`(?:${addressees})[）)]?\\s*[:：]\\s*$`);
/** Who issues plans; what a title on two lines may begin with, and a signature ends with. */
const issuer = /(?:委员会|政府|办公室|小组|指挥部|中心|[局厅委办])$/;
/** 2024年工作要点: the rest of a title whose first line says whose it is. */
const generic =
  /^(?:[0-9０-９]{4}|二[〇零○][〇零○一二三四五六七八九]{2})年度?(?:重点)?(?:工作)?(?:要点|计划|安排|方案|任务|打算)/;

/** The titles of a draft, from its lines. */
export function findTitles(text: string, paragraphs: readonly Line[]): HeadTitles {
  const named = new Set<string>();
  const titles = collectTitles(text, paragraphs, named);
  const first = titles[0];
  const notice = first && isNoticeTitle(first.text) ? first : null;
  const plan = (notice ? planTitleAfter(notice, { titles, paragraphs, named }) : first) ?? null;
  return {
    plan,
    notice,
    runIn: plan || notice ? null : runInTitle(text, paragraphs),
    opensAsNotice: plan !== null && paragraphs.slice(0, plan.first).some(({ facts }) => opensNotice(facts.text)),
  };
}

/** Title lines from the top down to the first heading or paragraph of text that belongs to the plan. */
function collectTitles(text: string, paragraphs: readonly Line[], named: Set<string>): TitleLines[] {
  const titles: TitleLines[] = [];
  let looked = 0;
  let isAddressed = false;
  let isSure = true;
  for (let index = 0; index < paragraphs.length && looked < searched; index++) {
    const facts = paragraphs[index]!.facts;
    if (facts.indent >= facts.text.length) continue;
    looked++;
    for (const { name } of facts.citations) named.add(squash(name));
    isAddressed ||= titles.length === 0 && opensNotice(facts.text);
    isSure ||= isDateLine(facts.text);
    const inNotice = titles.length > 0 ? isNoticeTitle(titles[0]!.text) : isAddressed;
    if (facts.labels[0]?.after === 'start' || isBodyText(facts.text)) {
      if (!inNotice || titles.length > 1) break;
      isSure &&= facts.labels[0]?.after !== 'start';
      continue;
    }
    const title = readTitle(text, paragraphs, { index, floor: titles.at(-1)?.last ?? -1, named });
    if (!title || !(isSure || titles.length > 0 || named.has(squash(title.text)))) continue;
    titles.push(title);
    const issued = /(?:印发|转发|下发)(.{4,60})的通知$/.exec(squash(title.text));
    if (issued) named.add(issued[1]!);
  }
  return titles;
}

/** Whether a line begins a notice without title: its addressees, or the sentence that issues the plan. */
function opensNotice(line: string): boolean {
  return (
    isSalutation(line) || /现(?:将|予|就)?[^。]{0,100}(?:印发|转发|下发|下达)|(?:印发|转发|下发)(?:给)?你们/.test(line)
  );
}

/** 各镇人民政府，各街道办事处： 临江区食品安全委员会各成员单位： the addressees of a notice. */
function isSalutation(line: string): boolean {
  if (line.length >= 120 || !/[:：]\s*$/.test(line) || /[。；;]/.test(line)) return false;
  return /^[\s　]*(?:各|区|市|县|省|有关)/.test(line) || (/[各属直]/.test(line) && addressee.test(line));
}

function isBodyText(line: string): boolean {
  return line.length > 80 || (line.length > 30 && /[。；]/.test(line));
}

interface TitleEnd {
  /** The line with which it ends. */
  readonly index: number;
  /** The last line that belongs to something else. */
  readonly floor: number;
  /** What the lines above name in 《》. */
  readonly named: ReadonlySet<string>;
}

/** The title that ends at a line, with the lines before it over which it is broken. */
function readTitle(text: string, paragraphs: readonly Line[], { index, floor, named }: TitleEnd): TitleLines | null {
  const line = titleLineOf(paragraphs[index]!.facts);
  if (!line.isTitle || endsInNextLine(line.text, paragraphs, index)) return null;
  let first = index;
  let joined = line.text;
  for (let back = index - 1; back > floor && index - back <= 4; back--) {
    const above = titleLineOf(paragraphs[back]!.facts);
    if (above.text === '') continue;
    if (named.has(squash(joined))) break;
    if (!named.has(squash(above.text + joined)) && !continuesInto(above, joined, paragraphs[back]!)) break;
    first = back;
    joined = above.text + joined;
  }
  const start = paragraphs[first]!.start + titleLineOf(paragraphs[first]!.facts).start;
  const end = paragraphs[index]!.start + line.end;
  return { first, last: index, span: { start, end }, text: first === index ? text.slice(start, end) : joined };
}

/** 关于印发…计划 / （2023—2025年）的通知: the title of a notice broken right behind the plan's name. */
function endsInNextLine(line: string, paragraphs: readonly Line[], index: number): boolean {
  if (!/关于|印发|转发/.test(line) || isNoticeTitle(line)) return false;
  const next = writtenLines(paragraphs, index, { step: 1, count: 1 })[0];
  const below = next === undefined ? '' : titleLineOf(paragraphs[next]!.facts).text;
  return below.length <= 24 && /通知$/.test(below);
}

/** Whether a line is the first half of a title: short, formal lines and whole names of bodies are not. */
function continuesInto({ text: above, isTitle }: TitleLine, below: string, paragraph: Line): boolean {
  if (above.length > 40 || paragraph.facts.labels[0]?.after === 'start') return false;
  if (/关于|印发|转发/.test(above) && below.length <= 24 && /通知$/.test(below)) return true;
  if (isTitle || isFormalLine(above) || /[。；！？：:]/.test(above)) return false;
  if (/(?:关于|印发|转发)$/.test(above)) return true;
  if (/[《》]/.test(above)) return /关于(?!印发|转发)/.test(above) && !/^关于/.test(below);
  if (issuer.test(above) && generic.test(below)) return true;
  const isSigned = issuer.test(above) && above.slice(0, 2) === below.slice(0, 2);
  const complete = isSigned || /(?:19|20)\d{2}|二〇/.test(below) || /^关于/.test(below);
  return !complete && !/(?:文件|简报)$/.test(above);
}

interface BehindNotice {
  readonly titles: readonly TitleLines[];
  readonly paragraphs: readonly Line[];
  readonly named: ReadonlySet<string>;
}

/** The plan behind a notice: the title that the notice names, or the first one after its date. */
function planTitleAfter(notice: TitleLines, { titles, paragraphs, named }: BehindNotice): TitleLines | undefined {
  const squashed = squash(notice.text);
  const later = titles.filter((title) => title !== notice && !isNoticeTitle(title.text));
  return (
    later.find((title) => squashed.includes(squash(title.text))) ??
    later.find((title) => named.has(squash(title.text))) ??
    later.find((title) =>
      paragraphs.slice(notice.last, title.first).some((paragraph) => isDateLine(paragraph.facts.text)),
    )
  );
}

/** A title that runs into the text: …监督管理方案为深入贯彻…. */
function runInTitle(text: string, paragraphs: readonly Line[]): TitleLines | null {
  const index = paragraphs.findIndex((paragraph) => paragraph.facts.indent < paragraph.facts.text.length);
  const paragraph = paragraphs[index];
  if (!paragraph) return null;
  const length = inlineTitleLength(paragraph.facts.text.slice(paragraph.facts.indent, paragraph.facts.indent + 120));
  if (!length) return null;
  const start = paragraph.start + paragraph.facts.indent;
  const span = { start, end: trimEnd(text, start + length, start) };
  return { first: index, last: index, span, text: text.slice(span.start, span.end) };
}

function squash(text: string): string {
  return text.replace(/\s/g, '');
}
