// The titles in the head of a draft: that of the plan and that of the notice which issues it.
import { isDateLine } from '../../words/dateLine';
import { isNoticeTitle } from '../../words/documents/documentKinds';
import type { Line, ParagraphFacts } from '../model';
import { continuesInto, endsInNextLine } from './brokenTitle';
import { runInTitle } from './runInTitle';
import { type TitleLines, titleLineOf } from './titleLine';

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
  const runIn = runInTitle(text, paragraphs);
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
    if (titles.length === 0 && runIn?.last === index && isNoticeTitle(runIn.text)) {
      titles.push(runIn);
      continue;
    }
    const inNotice = titles.length > 0 ? isNoticeTitle(titles[0]!.text) : isAddressed;
    if (facts.labels[0]?.after === 'start' || isBodyText(facts)) {
      if (!inNotice || titles.some((title) => !isNoticeTitle(title.text))) break;
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

function isBodyText(facts: ParagraphFacts): boolean {
  const { text: line } = facts;
  if (line.length > 80) return line.length > 140 || !titleLineOf(facts).isTitle;
  return line.length > 30 && /[。；]/.test(line);
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

function squash(text: string): string {
  return text.replace(/\s/g, '');
}
