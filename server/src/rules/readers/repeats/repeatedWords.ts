// Marks, particles, words and phrases that are written twice without a mark between, and whether that is a mistake.

import type { ParagraphFacts } from '../../../plan/model';
import { isBlank, isHan } from '../../../text/characters';
import { pattern } from '../../../text/pattern';
import { beginsClause, followsLabel } from './clauseEdges';

/** A stretch that begins with a phrase and its repetition. */
export interface Doubled {
  readonly start: number;
  readonly end: number;
  readonly period: number;
}

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
/** 一级一级, 逐项逐项, 大片大片, 多次多次, 研究研究, 如何如何: said twice on purpose; 并合并合理: the words are others. */
const reduplicatedWords = ['研究', '讨论', '学习', '考虑', '反复', '谢谢', '什么', '等等', '某某'];
const reduplicated = pattern()`^(?:${/[一二两三四五六七八九十半几每逐大很好许多久非最再层不并在和与及或由将为以对从按]/}|${reduplicatedWords}|[如怎][何么样]|[这那]样)`;
/** 一个企业一个企业地查, 逐个街道逐个街道, 一家门店、一家门店地走. */
const distributive = /^[一逐][个家户项件条座栋间人村镇站所店点街校企级类批步次层处块片环][^，；。、]{0,6}$/;
/** What may follow a word as part of another one, or makes it a slogan: 通过通过率, 代表代表团, 加强加强再加强. */
const otherWord = /^[再率会年性方细意办条步情计团组员]/;
/** 委员会委员会议, 工会委员会委员, 负责人负责人员. */
const otherPhrase = /^(?:委员会议|会委员|负责人[员才])/;
/** What makes the second of two phrases somebody's name: 市场监管市场监管局, 公安厅（局）厅（局）长. */
const otherName = /^(?:[总分]?局|委|厅|办公室|部门|中心|总站|[大支]队|学[校院会]|协会|公司|长)/;
/** 的服务的服务器, 高等教育等教育机构: at the edge of a phrase such words tie together what is not the same, */
const tie = /^[的和与及或等]|[的和与及或等]$/;
/** unless they are part of a whole clause. */
const noTie = 8;
const separator = /[，、；,;：:]/;
/** 点对点对接, 部门跨部门跨领域: the phrase is one half of a pair whose other half differs. */
const hinge = /^(?:.[对跨到与和同至比连带帮]|.{2,3}[对跨到与和同至比连带帮进入]|.{4,7}跨)$/;
/** 针对企业对企业业务: within a clause the hinge belongs to what stands before. */
const mirrored = /^[对到至跨].{1,3}$/;
/** Words that end like a hinge. */
const noHinge =
  /(?:[推促改引先跟]进|[协共会合相]同|[达做得收找]到|[针应核反校面]对|参与|[对占]比|[纳投收融深加转录列介]入|连带|串连|相连)$/;

/**
 * Whether a phrase and its repetition stand one after the other by mistake. Behind a label the first may be a heading that
 * is run into a sentence which takes it up: 1.养老食堂养老食堂要公示菜单.
 */
export function isDoubledByMistake(facts: ParagraphFacts, doubled: Doubled): boolean {
  const { text } = facts;
  const { start, end, period } = doubled;
  const around = text.slice(Math.max(0, start - 2), start + 3);
  if (period === 1) return marks.test(text[start]!) ? end - start === 2 : particles.test(around) && end - start === 2;
  const phrase = text.slice(start, start + period);
  const rest = text.slice(start + period * 2, start + period * 2 + 4);
  if (!isWords(phrase) || rest.startsWith('再') || isRhythm(phrase, rest)) return false;
  if (period === 2) return isWordMistake(facts, { start, phrase, rest });
  if (otherPhrase.test(phrase + rest) || otherName.test(rest) || isDistributive(phrase)) return false;
  if (mirrored.test(phrase) && !beginsClause(facts, start)) return false;
  if (period >= noList) return true;
  if (separator.test(phrase)) return endsOpen.test(phrase);
  if (tie.test(phrase) && !(period >= noTie && beginsClause(facts, start))) return false;
  return !(isHan(rest.charCodeAt(0)) && followsLabel(facts, start));
}

/** Whether a phrase is said again to go through things one by one. */
export function isDistributive(phrase: string): boolean {
  return distributive.test(phrase);
}

/** Han words, with no gap between them, that are no figures. */
export function isWords(phrase: string): boolean {
  let han = 0;
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    if (isBlank(code) || phrase[at] === '|') return false;
    if (isHan(code)) han++;
  }
  if (/[0-9０-９]/.test(phrase) && han < 3) return false;
  return han >= 2 && !/^[〇零一二三四五六七八九十百千万]+$/.test(phrase);
}

function isRhythm(phrase: string, rest: string): boolean {
  return hinge.test(phrase) && !noHinge.test(phrase) && isHan(rest.charCodeAt(0));
}

function isWordMistake(
  facts: ParagraphFacts,
  { start, phrase, rest }: { start: number; phrase: string; rest: string },
): boolean {
  if (otherWord.test(rest)) return false;
  return plainWords.has(phrase) || (!reduplicated.test(phrase) && beginsClause(facts, start));
}
