// Lines of a document's head, one by one: titles, salutations, stage markers.
import { isHan, trimEnd } from '../../text/characters';
import type { Span } from '../../text/span';
import { isDateLine } from '../../words/dateLine';
import { documentKinds, stageWords, widePlanKinds } from '../../words/documentKinds';
import { anyNumber, numberAtEnd } from '../../words/documentNumbers';
import { isPageFurniture } from '../../words/pageNumbers';
import { titleSpans } from '../../words/titleMarks';
import type { ParagraphFacts } from '../model';

const titleEnd = new RegExp(`(?:${documentKinds})$`);
/** What may follow the kind: （征求意见稿）, （2021—2023年）, （试行）. */
const bracketedStage = new RegExp(`[（(〔\\[【]\\s*(${stageWords})[^）)〕\\]】]{0,8}[）)〕\\]】]`);
const bareStage = new RegExp(`^[\\s　]*(${stageWords})[\\s　]*$`);
/** …计划征求意见稿: a marker run into the title. */
const trailingStage = new RegExp(`(?<=${widePlanKinds})[\\s　]{0,4}(?:${stageWords})$`);
const trailingBracket = /[（(〔[【][^（）()〔〕[\]【】]{1,20}[）)〕\]】]$/;
const bookmark = /^(?:\[bookmark:[^\]]{0,40}\])/;

/** The words of a line without Markdown marks, field debris, stage marker and surrounding blanks, and their place in the line. */
export function stripMarks(facts: ParagraphFacts): { text: string; start: number; end: number } {
  const line = facts.text;
  let start = facts.indent;
  const debris = bookmark.exec(line.slice(start));
  if (debris) start += debris[0].length;
  let end = line.length;
  while (end > start && /[\s　*#]/.test(line[end - 1]!)) end--;
  const number = numberAtEnd.exec(line.slice(start, end));
  if (number) end = trimEnd(line, start + number.index, start);
  const tail = trailingBracket.exec(line.slice(start, end));
  const stage = tail && bracketedStage.test(tail[0]) ? tail : trailingStage.exec(line.slice(start, end));
  if (stage) end = trimEnd(line, end - stage[0].length, start);
  if (line[start] === '《' && titleSpans(line.slice(start, end))[0]?.end === end - start)
    return { text: line.slice(start + 1, end - 1), start: start + 1, end: end - 1 };
  return { text: line.slice(start, end), start, end };
}

/** Whether a line, without marks, is the title of a document. */
export function isDocumentTitle(line: string): boolean {
  const plain = line.replace(trailingBracket, '').replace(/[\s　]/g, '');
  if (plain.length < 4 || plain.length > 80 || /[。；！？;]/.test(plain) || /[:：]/.test(plain)) return false;
  if (
    !titleEnd.test(plain) ||
    !isHan(plain.charCodeAt(plain.length - 1)) ||
    /^(?:附件|附表|附录|主题词|抄送)/.test(plain)
  )
    return false;
  return !/^(?:请|现将|特此|各)/.test(plain);
}

/** Salutation, date, document number, stage, 附件, page furniture: lines that belong to no title. */
export function isFormalLine(line: string): boolean {
  const plain = line.replace(/[\s　]/g, '');
  return (
    plain.length < 2 ||
    isDateLine(plain) ||
    readStage(plain, false) !== null ||
    /[:：]$/.test(plain) ||
    anyNumber.test(plain) ||
    /^(?:附件|附：|索引号|发布|来源|时间|浏览|阅读|点击|字[体号]|分享|打印|返回|朗读|收藏|下载|关闭|首页|当前位置|（此件|\(此件|主动公开)/.test(
      plain,
    ) ||
    isPageFurniture(plain)
  );
}

/** A stage marker in a line; the span holds its brackets where it has some. */
export interface LineStage {
  readonly span: Span;
  readonly word: string;
  readonly isBracketed: boolean;
}

/** The stage marker of a line; `loose` accepts one in brackets anywhere, otherwise it must be the whole line. */
export function findLineStage(line: string, loose: boolean): LineStage | null {
  const bracketed = bracketedStage.exec(line);
  if (bracketed && (loose || line.replace(bookmark, '').replace(/[\s　*#]/g, '').length <= bracketed[0].length + 1))
    return { span: spanOf(bracketed), word: bracketed[1]!, isBracketed: true };
  const bare = bareStage.exec(line);
  if (!bare) return null;
  const start = bare[0].indexOf(bare[1]!);
  return { span: { start, end: start + bare[1]!.length }, word: bare[1]!, isBracketed: false };
}

function spanOf({ index, 0: { length } }: RegExpExecArray): Span {
  return { start: index, end: index + length };
}

/** The stage named by such a marker. */
export function readStage(line: string, loose: boolean): string | null {
  return findLineStage(line, loose)?.word ?? null;
}

const inlineTitle = new RegExp(
  `^([^，。；：、,;:]{6,60}?(?:${widePlanKinds}))(?=[\\s　]*(?:[（(](?:${stageWords})[）)])?[\\s　]*(?:为(?:了|深入|进一步|切实|全面|贯彻|认真|加强|扎实|落实|做好|推进)?|根据|按照|依据|(?:19|20)[0-9]{2}年[，,是全]|一、|第一))`,
);

/** Length of a title that runs into the text, 0 where the text begins with none. */
export function findInlineTitle(line: string): number {
  return inlineTitle.exec(line)?.[1]?.length ?? 0;
}
