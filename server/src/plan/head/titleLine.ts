// Lines of a document's head, one by one: which are titles, and which belong to none.

import { isHan, trimEnd } from '../../text/characters';
import { once } from '../../text/memo';
import type { Span } from '../../text/span';
import { remarkClass } from '../../words/brackets';
import { isDateLine } from '../../words/dateLine';
import { documentKinds, stageWords, widePlanKinds } from '../../words/documents/documentKinds';
import { anyNumber, numberAtEnd } from '../../words/documents/documentNumbers';
import { isPageFurniture } from '../../words/documents/pageNumbers';
import { titleSpans } from '../../words/documents/titleMarks';
import { withoutMarks } from '../lines/markdown';
import type { ParagraphFacts } from '../model';
import { bookmark, bracketedStage, readStage } from './lineStage';

const titleEnd = new RegExp(`(?:${documentKinds})$`);
/** What may follow the kind: （征求意见稿）, （2021—2023年）, （试行）. */
/** …计划征求意见稿: a marker run into the title. */
const trailingStage = new RegExp(`(?<=${widePlanKinds})[\\s　]{0,4}(?:${stageWords})$`);
const { open, close } = remarkClass;
const trailingBracket = new RegExp(`[${open}][^${open}${close}]{1,20}[${close}]$`);

/** What a line of the head says, without Markdown marks, field debris, document number, stage marker and blanks round it. */
export interface TitleLine extends Span {
  readonly text: string;
  /** Whether it is the title of a document. */
  readonly isTitle: boolean;
}

/** A title with the lines that it takes; its span counts from the start of the text. */
export interface TitleLines {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly text: string;
}

/** A line of the head as one that may be a title; read once. */
export const titleLineOf = once((facts: ParagraphFacts): TitleLine => {
  const span = wordsOf(facts);
  const text = withoutMarks(facts.text.slice(span.start, span.end));
  return { ...span, text, isTitle: isDocumentTitle(text) };
});

function wordsOf({ text: line, indent }: ParagraphFacts): Span {
  const start = indent + (bookmark.exec(line.slice(indent))?.[0].length ?? 0);
  let end = line.length;
  while (end > start && /[\s　*#\ufffc]/.test(line[end - 1]!)) end--;
  const number = numberAtEnd.exec(line.slice(start, end));
  if (number) end = trimEnd(line, start + number.index, start);
  const tail = trailingBracket.exec(line.slice(start, end));
  const stage = tail && bracketedStage.test(tail[0]) ? tail : trailingStage.exec(line.slice(start, end));
  if (stage) end = trimEnd(line, end - stage[0].length, start);
  const isCited = line[start] === '《' && titleSpans(line.slice(start, end))[0]?.end === end - start;
  return isCited ? { start: start + 1, end: end - 1 } : { start, end };
}

/** Joint notices have long ones. */
function longestTitle(line: string): number {
  return line.includes('关于') ? 120 : 80;
}

/** Whether words are the title of a document and nothing else. */
export function isDocumentTitle(line: string): boolean {
  const plain = line
    .replace(trailingBracket, '')
    .replace(trailingBracket, '')
    .replace(/[\s　]/g, '');
  if (plain.length < 4 || plain.length > longestTitle(plain) || /[。；！？;]/.test(plain) || /[:：]/.test(plain))
    return false;
  if (
    !titleEnd.test(plain) ||
    !isHan(plain.charCodeAt(plain.length - 1)) ||
    /^(?:附件|附表|附录|主题词|抄送)/.test(plain)
  )
    return false;
  return !/^(?:请|现将|特此|各)/.test(plain);
}

/** What web pages have around a document: 索引号：…, 发布日期：…, 字体：大 中 小, 打印, 首页. */
const pageWords = '索引号|发布|来源|时间|浏览|阅读|点击|字[体号]|分享|打印|返回|朗读|收藏|下载|关闭|首页|当前位置';
const formalStart = new RegExp(`^(?:附件|附：|[（(]此件|主动公开|${pageWords})`);

/** Whether a line belongs to no title: salutation, date, document number, stage, 附件, page furniture. */
export function isFormalLine(line: string): boolean {
  const plain = line.replace(/[\s　]/g, '');
  return (
    plain.length < 2 ||
    isDateLine(plain) ||
    readStage(plain, false) !== null ||
    /[:：]$/.test(plain) ||
    anyNumber.test(plain) ||
    formalStart.test(plain) ||
    isPageFurniture(plain)
  );
}
