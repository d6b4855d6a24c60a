// Gaps of a line that were left to be filled in: 2026年 月 日, 新建示范店　　家, 于 月底前, 〔2026〕 号.
import type { ParagraphFacts } from '../../../plan/model';
import { trimEnd } from '../../../text/characters';
import { pattern } from '../../../text/pattern';
import type { Span } from '../../../text/span';

/** A gap with the words that show it to be one; the span counts from the start of the line. */
export interface Blank {
  readonly span: Span;
  /** Whether the line is no more than that: a date of issue or a document number, which are filled in last of all. */
  readonly isWholeLine: boolean;
}

const gap = /[ \u3000\u00a0]/;
const gate = pattern()`(?:[\u4e00-\u9fff]|[〕\]）)])${gap}+[\u4e00-\u9fff%％]`;
/** 日 as part of another word */
const day = /日(?![常程期均产用益])/;
const year = pattern()`(?:19|20)[0-9]{2}${gap}*年`;
const emptyMonth = pattern()`${gap}+月(?![度均报刊薪])(?:(?:${gap}*[0-9]{1,2})?${gap}*${day})?`;
const emptyDay = pattern()`${gap}*[0-9]{1,2}${gap}*月${gap}+${day}`;
const yearAndMonth = pattern()`${year}(?:${emptyMonth}|${emptyDay})`;
const month = pattern()`[0-9]${gap}*月${gap}+${day}`;
const behindPreposition = pattern()`[于在自从至到](?:${gap}+年${gap}*月(?:${gap}*${day})?|${gap}+月(?:[底初末前内]|[上中下]旬|${gap}+${day}))`;
const number = pattern()`(?:〔(?:19|20)[0-9]{2}〕|[[（(](?:19|20)[0-9]{2}[\])）]|第)${gap}+号`;
const dated = pattern('g')`${yearAndMonth}|${month}|${behindPreposition}|${number}`;

/** Figures of these are never part of a word. */
const plainMeasure = /批次|人次|家次|场次|万元|亿元|万人|万户|万亩|个百分点|[%％]/;
const measure = /[家个次项份件条场期台套名人户所处座辆]/;
const figureEnd = /(?=以上|以下|以内|左右|[，。；、：！,;）)])/;
const counted = pattern(
  'g',
)`(?<word>[\u4e00-\u9fff]{2})(?<gap>${gap}+)(?:(?<plain>${plainMeasure})|(?<single>${measure}))${figureEnd}`;
/** Behind these a figure follows for certain, be the gap as small as it may. */
const needsFigure = /新建|创建|打造|培育|建成|改造|完成|抽检|检查|培训|新增|评选|[少低多高大]于|达到|超过|至少|安排/;
/** 每 批次, 国 家, 各 项: not a figure but a word in two parts. */
const noFigure = /[每各该同分单按国专大独几数多整]$/;
/** 条　件, 农　户: a word whose characters were set apart. */
const splitWords =
  '[条案文事信邮软硬证要附部零]件 [专国大独画商世]家 [事款奖强专选立单]项 [层名档批场]次 [月年省股身]份 [市现商立农会]场 [长定工假学]期 [平后]台 [配成]套 [姓实]名 [个工本法]人 [农用住]户 [场处]所 车辆 讲座';
const splitWord = pattern()`^.(?:${splitWords.replaceAll(' ', '|')})$`;
/** Fewer columns are a blank that slipped in. */
const narrowest = 2;

/** The gaps of a line that a person was to fill in, in order. */
export function blanksOf({ text }: ParagraphFacts): Blank[] {
  if (!gate.test(text)) return [];
  const blanks: Blank[] = [];
  for (const { 0: words, index } of text.matchAll(dated)) {
    const span = { start: index, end: index + words.length };
    blanks.push({ span, isWholeLine: isAlone(text, span) });
  }
  for (const { 0: words, groups, index } of text.matchAll(counted)) {
    if (isLeftOut(groups!)) blanks.push({ span: { start: index, end: index + words.length }, isWholeLine: false });
  }
  return blanks.sort((one, other) => one.span.start - other.span.start);
}

/** A letterhead or a signature may have the name of the body in front. */
const longestName = 14;

function isAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start).trim();
  return trimEnd(text, text.length) === end && before.length <= longestName && !/[，。；：、,;:]/.test(before);
}

function isLeftOut(groups: { readonly [name: string]: string }): boolean {
  const { word, gap: width, plain, single } = groups;
  if (noFigure.test(word!) || splitWord.test(`${word}${single}`)) return false;
  if (plain || needsFigure.test(word!)) return true;
  return width!.length * (width!.includes('\u3000') ? 2 : 1) >= narrowest;
}
