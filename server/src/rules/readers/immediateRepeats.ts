// Words and marks of one line that stand twice in a row by mistake; what is said twice on purpose is left out.

import type { ParagraphFacts } from '../../plan/model';
import { isBlank, isHan, trimEnd } from '../../text/characters';
import { once } from '../../text/memo';
import { endOfItem, firstEndingAfter, type Span } from '../../text/span';
import { type TandemRepeat, tandemRepeats } from '../../text/tandemRepeats';

/** A repetition with one that is enough; spans count from the start of the line. */
export interface ImmediateRepeat {
  /** The phrase with its repetitions. */
  readonly span: Span;
  readonly phrase: string;
  /** Whether it is a mark or a particle, of which nobody means two. */
  readonly isMechanical: boolean;
}

/** Longest phrase, in characters. */
const longestPhrase = 60;
/** A phrase with a comma in it may belong to a list such as 小作坊、规模以上小作坊、规模以上企业, unless it is as long as this */
const noList = 24;
/** or ends with a preposition: 面积、分布及其对面积、分布及其对农产品的影响. */
const endsOpen = /^.{7,}[对将把使让向被于]$/;
const marks = /^[，、；：。]$/;
/** Particles, unless the first ends a word or the second begins one: 目的的, 为了了解, 总和和. */
const particles = new RegExp(
  [
    '(?<!目|(?<!目)标)的的(?![确士])',
    '(?<![不甚])了了(?![解结事然得却断之无不起])',
    '(?<![共温缓太调总中平饱柔祥求附维随校验之均亲谦暖])和和(?![平谐约解睦善美缓气顺稀服声田林县])',
    '(?<![参给赠授付])与与(?![会其否此众时])',
    '(?<![以涉普遍提危顾触波论谈问殃不未累])及及(?![时早其至格])',
    '(?<![及尤与极何])其其(?![中他实它余次间后时格])',
    '(?<![自理缘事因经])由由(?![于此来])',
    '(?<![合兼吞归一])并并(?![非且未网购联列行轨入用存重发举排])',
    '(?<![即必大少中上名主老部])将将(?![军领来要近乐])',
    '(?<![现存实正所潜内])在在(?![建校职岗线内于家册外编])',
    '于于(?![是洪田都])',
    '各各',
  ].join('|'),
);
/** Words of two characters that stand twice by mistake within a clause as well as at its beginning. */
const plainWords = new Set(
  (
    '加强 开展 推进 落实 强化 完善 提升 建立 健全 制定 实施 进行 严格 深入 做好 推动 坚持 持续 积极 切实 严厉 确保 以及 ' +
    '对于 关于 按照 根据 通过 并且 为了 由于 不断 已经 应当 必须 可以 能够 我们 我区 我市 我县 全区 全市 全县 各级 各类 及其 不得'
  ).split(' '),
);
/** 一级一级, 逐项逐项, 大片大片, 多次多次, 研究研究: said twice on purpose; 并合并合理: the words are others. */
const reduplicated =
  /^(?:[一二两三四五六七八九十半几每逐大很好许多久非最再层不并在和与及或由将为以对从按]|研究|讨论|学习|考虑|反复|谢谢)/;
/** What may follow a word as part of another one, or makes it a slogan: 通过通过率, 实施实施方案, 加强加强再加强. */
const otherWord = /^[再率会年性方细意办条步情计]/;
/** 委员会委员会议, 负责人负责人员. */
const otherPhrase = /^(?:委员会议|负责人[员才])/;
/** 的服务的服务器: at the edge of a phrase such words tie together what is not the same. */
const tie = /^[的和与及或]|[的和与及或]$/;
const separator = /[，、；,;：:]/;

/** The repetitions of a line in the order of their place, none within another; kept with its facts. */
export const immediateRepeats = once((facts: ParagraphFacts): readonly ImmediateRepeat[] =>
  facts.cells || facts.text.length < 2 ? [] : withoutOverlaps(find(facts)),
);

function find(facts: ParagraphFacts): ImmediateRepeat[] {
  return tandemRepeats(facts.text, longestPhrase)
    .filter((repeat) => !repeatsName(facts, repeat))
    .filter((repeat) => isMistake(facts, repeat))
    .map((repeat) => toRepeat(facts.text, repeat));
}

/** The phrase begins with a word rather than a mark where the stretch is long enough. */
function toRepeat(text: string, { start, end, period }: TandemRepeat): ImmediateRepeat {
  const from = period > 1 && end - start > period * 2 && /[，、；：。]/.test(text[start]!) ? start + 1 : start;
  return {
    span: { start: from, end: end - ((end - from) % period) },
    phrase: text.slice(from, from + period),
    isMechanical: period === 1,
  };
}

/** A body that is named twice in a note is another rule's affair. */
function repeatsName({ notes }: ParagraphFacts, { start, end }: Span): boolean {
  const note = firstEndingAfter(notes, start, endOfItem);
  return note?.parties.some(({ span }) => span.start < end && start < span.end) ?? false;
}

function isMistake(facts: ParagraphFacts, repeat: TandemRepeat): boolean {
  const { text } = facts;
  const { start, end, period } = repeat;
  const around = text.slice(Math.max(0, start - 2), start + 3);
  if (period === 1) return marks.test(text[start]!) ? end - start === 2 : particles.test(around) && end - start === 2;
  const phrase = text.slice(start, start + period);
  const rest = text.slice(start + period * 2, start + period * 2 + 4);
  if (!isWords(phrase) || rest.startsWith('再')) return false;
  if (period === 2) return isWordMistake(facts, { start, phrase, rest });
  if (otherPhrase.test(phrase + rest) || (period === 3 && phrase.startsWith('一'))) return false;
  if (period >= noList) return true;
  if (separator.test(phrase)) return endsOpen.test(phrase) || isElement(facts, repeat);
  return !tie.test(phrase);
}

/** Han words, with no gap between them, that are no figures. */
function isWords(phrase: string): boolean {
  let han = 0;
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    if (isBlank(code) || phrase[at] === '|') return false;
    if (isHan(code)) han++;
  }
  if (/[0-9０-９]/.test(phrase) && (han < 3 || separator.test(phrase))) return false;
  return han >= 2 && !/^[〇零一二三四五六七八九十百千万]+$/.test(phrase);
}

function isWordMistake(
  facts: ParagraphFacts,
  { start, phrase, rest }: { start: number; phrase: string; rest: string },
): boolean {
  if (otherWord.test(rest)) return false;
  return plainWords.has(phrase) || (!reduplicated.test(phrase) && beginsClause(facts, start));
}

/** Whether a phrase with a separator is a whole element of a list: 、蔬菜、蔬菜、, not 紫红色、红色、绿. */
function isElement(facts: ParagraphFacts, { start, period }: TandemRepeat): boolean {
  const after = facts.text[start + period * 2];
  return beginsClause(facts, start) && (after === undefined || /[，、；。：！？,;:!?]/.test(after));
}

/** Whether a clause or an element of a list begins at an offset, or a separator stands there. */
function beginsClause({ text, indent, labels }: ParagraphFacts, at: number): boolean {
  if (at <= indent || separator.test(text[at]!)) return true;
  const from = trimEnd(text, at);
  if (firstEndingAfter(labels, from - 1, endOfItem)?.span.end === from) return true;
  const before = text.charCodeAt(at - 1);
  return !isHan(before) && !isBlank(before) && !/[0-9A-Za-z０-９%％]/.test(text[at - 1]!);
}

/** Of repetitions that overlap, the longer phrase; then the earlier. */
function withoutOverlaps(repeats: readonly ImmediateRepeat[]): ImmediateRepeat[] {
  const chosen: ImmediateRepeat[] = [];
  for (const one of [...repeats].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = chosen.at(-1);
    if (!last || last.span.end <= one.span.start) chosen.push(one);
    else if (one.phrase.length > last.phrase.length) chosen[chosen.length - 1] = one;
  }
  return chosen;
}
