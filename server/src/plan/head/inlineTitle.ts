// A title that runs into what follows: …监督管理方案为深入贯彻…, …的意见青政发〔2026〕3号各乡镇：.
import type { Span } from '../../text/span';
import { digit, monthNumeral, yearNumeral } from '../../words/calendar';
import { stageWords, widePlanKinds } from '../../words/documents/documentKinds';
import { anyNumber, leadingNumber } from '../../words/documents/documentNumbers';

/** How much of a line is searched for the end of its title. */
const searched = 260;
/** What such a title may end with; where it says 关于, a notice too. */
const otherKinds = '预案|细则|办法|措施|举措|制度|纲要|清单';
const noticeKinds = '的(?:通知|通告|公告|公示|决定|规定|函|请示|批复|报告)';
/** 附件1, 附件：, and a letterhead with its number: 青禾县人民政府文件 青政发〔2026〕3号. */
const attachment = /^附[件表录][\s　]?(?:[0-9０-９一二三四五六七八九十]{1,2}[\s　]?[:：.．]?|[:：]|(?=[\s　]))[\s　]*/;
const letterhead = /^[㐀-鿿]{2,28}(?:政府|委员会|办公[室厅]|小组|指挥部|中心|[局厅委办])文件[\s　]*/;
const noTitle =
  /^(?:为|根据|按照|依据|依照|各|现将|现就|请|特此|近年来|第[一二三]|[（(]?[一二三四五六七八九十]{1,2}[）)、])/;

/** What stands on web pages around a document, and the fewest characters of a title behind it. */
const pageWords = /索引号|发布机构|发布日期|成文日期|发文字号|主题分类|浏览次数/;
const shortest = 10;

/** 为深入贯彻 says what a text is for; 措施为企业 does not. */
const purpose =
  '为(?:了|此|做好|进一步|贯彻|深入|全面|加[强快]|认真|规范|切实|推[进动]|落实|提[升高]|有效|积极|扎实|保障|确保|促进|建立|充分|更好)';
const day = `[（(]?(?:${yearNumeral})年(?:${monthNumeral})月(?:${monthNumeral})日`;
/** 根据, 2026年，全区, 一、, 各乡镇人民政府：: how the text behind a run-in title begins. */
const textStart = `根据|按照|依据|依照|(?:19|20)${digit}{2}年[，,是全]|一、|[（(]一[）)]|第一|目录|目[ 　]{1,4}录|近年来|近期|目前|当前|今年以来|随着|党的|以习近平|现将|现就|${day}|各[^。；：:]{1,120}[:：]`;
const stage = `[（(](?:${stageWords})[）)]`;
const inBrackets = `(?:[（(](?!${stageWords})(?!${day})[^（()）]{1,20}[）)])?`;
const before = '[^，。；：！？,;:!?]{6,90}?';
const behind = `[\\s　]*(?:${stage})?[\\s　]*`;
const inline = new RegExp(
  [
    `^(${before}(?:${widePlanKinds})${inBrackets})(?=${behind}(?:为|${textStart}))`,
    `^(${before}(?:${otherKinds})${inBrackets})(?=${behind}(?:${purpose}|${textStart}))`,
    `^((?=[^，。；]{0,60}(?:关于|印发|转发))${before}(?:${noticeKinds})${inBrackets})(?=${behind}(?:${purpose}|${textStart}))`,
  ].join('|'),
);
/** The last kind of document in front of a number and its code: …的意见 青政发. */
const beforeNumber = new RegExp(
  `^([^。；：！？;:!?]{4,110}(?:${widePlanKinds}|${otherKinds}|${noticeKinds})${inBrackets})[\\s　]*(?:${stage})?[\\s　]*[㐀-鿿]{1,12}$`,
);

/** Where the title of a line stands into which text runs; null where the line begins with none. */
export function inlineTitleIn(line: string): Span | null {
  const words = line.slice(0, searched);
  const start = endOfLead(words);
  const length = inlineTitleLength(words.slice(start));
  return length > 0 ? withoutPageWords(words, { start, end: start + length }) : null;
}

/** A title without what web pages have in front of it: 索引号 000 发布日期 2026-03-01 青禾县…方案. */
function withoutPageWords(line: string, { start, end }: Span): Span | null {
  const found = line.slice(start, end);
  if (!pageWords.test(found)) return { start, end };
  const last = Math.max(found.lastIndexOf(' '), found.lastIndexOf('　'));
  return found.length - last > shortest ? { start: start + last + 1, end } : null;
}

/** Where what stands in front of a title ends: 附件1, a letterhead with its number. */
export function endOfLead(line: string): number {
  let at = attachment.exec(line)?.[0].length ?? 0;
  const head = letterhead.exec(line.slice(at));
  if (!head) return at;
  at += head[0].length;
  return at + (leadingNumber.exec(line.slice(at))?.[0].length ?? 0);
}

/** Length of a title that runs into the text, 0 where the text begins with none. */
export function inlineTitleLength(line: string): number {
  if (noTitle.test(line)) return 0;
  const number = anyNumber.exec(line);
  const numbered = number && beforeNumber.exec(line.slice(0, number.index));
  if (numbered) return numbered[1]!.length;
  const [, plan, other, notice] = inline.exec(line) ?? [];
  return (plan ?? other ?? notice ?? '').length;
}
