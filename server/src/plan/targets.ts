// Targets of one line: figures with comparator, unit, denominator and period.
import { isDigit, skipBlanks } from '../text/characters';
import { parseHanNumeral, toHalfWidth } from '../text/numerals';
import type { Span } from '../text/span';
import type { Comparator, Period, Target } from './model';

/** Units that make a figure a target wherever it stands; 批次 and the like are hardly ever description. */
const strongUnits = [
  '个批次',
  '批次',
  '批',
  '份',
  '样次',
  '人次',
  '家次',
  '户次',
  '场次',
  '件次',
  '件',
  '吨',
  '公斤',
  '亩',
  '公顷',
  '%',
];
/** Units that need a verb or a comparator: 19种农产品 and 20项工程 describe. */
const weakUnits = [
  '小时',
  '学时',
  '课时',
  '个百分点',
  '个',
  '家',
  '户',
  '次',
  '条',
  '名',
  '人',
  '所',
  '场',
  '期',
  '辆',
  '台',
  '套',
  '座',
  '处',
  '篇',
  '例',
  '起',
  '元',
  '分',
  '项',
  '种',
  '类',
  '支',
  '块',
  '只',
  '头',
  '羽',
  '尾',
];
/** Units that count only with a comparator of their own. */
const onlyCompared = new Set([
  '小时',
  '学时',
  '课时',
  '分',
  '项',
  '种',
  '类',
  '例',
  '起',
  '头',
  '人',
  '元',
  '个百分点',
]);
const units = [...strongUnits, ...weakUnits].sort((a, b) => b.length - a.length);
const unitPattern = new RegExp(`(?:${units.join('|')})`, 'y');
const numberPattern = /[0-9０-９]+(?:[，,][0-9０-９]{3})*(?:[.．][0-9０-９]+)?/y;
const rangeMark = /[ 　]*(?:[%％]?)[ 　]*(?:-|－|—{1,2}|–|~|～|至|到)[ 　]*(?=[0-9０-９])/y;

const comparatorsBefore: readonly (readonly [string, Comparator])[] = [
  ['不得低于', '>='],
  ['不得少于', '>='],
  ['不得超过', '<='],
  ['不得高于', '<='],
  ['不低于', '>='],
  ['不少于', '>='],
  ['不小于', '>='],
  ['不超过', '<='],
  ['不高于', '<='],
  ['不大于', '<='],
  ['不多于', '<='],
  ['至少', '>='],
  ['最少', '>='],
  ['控制在', '<='],
  ['下降到', '<='],
  ['下降至', '<='],
  ['降低到', '<='],
  ['降至', '<='],
  ['超过', '>'],
  ['高于', '>'],
  ['大于', '>'],
  ['突破', '>'],
  ['低于', '<'],
  ['少于', '<'],
  ['小于', '<'],
  ['达到', '>='],
  ['达', '>='],
  ['稳定在', '>='],
  ['保持在', '>='],
  ['维持在', '>='],
  ['提高到', '>='],
  ['提高至', '>='],
  ['提升到', '>='],
  ['提升至', '>='],
  ['增加到', '>='],
  ['扩大到', '>='],
  ['增至', '>='],
  ['不低', '>='],
  ['为', '='],
];
const comparatorBefore = new RegExp(comparatorsBefore.map(([words]) => words).join('|'), 'g');
const comparatorOf = new Map(comparatorsBefore);
const comparatorAfter =
  /[ 　]*(?:[（(]含[^）)]{0,4}[）)])?[ 　]*(?:及|或)?(以上|以下|以内|之内|之上|左右|内(?!部|容|地|外|陆|涝))/y;

/** Verbs of doing: a bare count behind one of them in its clause is something the draft undertakes. */
const undertaking =
  /新建|新增|再建|打造|建成|建设|建立|创建|培育|培养|扶植|扶持|发展|完成|开展|组织|举办|抽检|抽查|抽样|检测|检验|监测|速检|快检|采样|采集|样品|抽取|安排|实现|达到|培训|发放|查办|评选|认证|改造|提升|推广|实施|投入|配备|配置|再减|减少|扩大|引进|推进|认定|推荐|选树|命名|整治|淘汰|检查|排查|评定|验收|升级|设立|设置|招录|增加|新设|争取|力争|确保|巩固|示范|召开|布设|布局|补贴|达标|制定|制修订|出台|发布|宣传/;
/** Figures that tell what there is or was. */
const describing =
  /现有|共有|已有|已建|已完成|截至|截止|去年|上年|上一年|往年|同比|第$|之一$|“$|周边|年以来|全国$|落实.{0,8}年$/;

/** Figures of a line that the draft undertakes to reach. `sentences` are those of the line. */
export function findTargets(text: string, sentences: readonly Span[]): Target[] {
  const targets: Target[] = [];
  let sentence = 0;
  for (let at = 0; at < text.length; at++) {
    if (!mayBeginFigure(text, at)) continue;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= at) sentence++;
    const figure = readFigure(text, at);
    if (!figure) {
      at = skipNumber(text, at);
      continue;
    }
    const target = toTarget(text, figure, sentences[sentence] ?? { start: 0, end: text.length }, targets.at(-1));
    if (target) targets.push(target);
    at = figure.end - 1;
  }
  return targets;
}

function mayBeginFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return true;
  return (
    (code === 0x767e && text.startsWith('百分之', at)) || (hanFigureStart.has(code) && hanComparatorBefore(text, at))
  );
}

const hanFigureStart = new Set([...'一二两三四五六七八九十'].map((char) => char.charCodeAt(0)));

/** Han numerals are figures only right behind a comparator (不少于一次) or a denominator (每万人一人). */
function hanComparatorBefore(text: string, at: number): boolean {
  return /(?:不少于|不低于|不得少于|不得低于|至少|每[千万]人|每[千万]人口)$/.test(text.slice(Math.max(0, at - 5), at));
}

function skipNumber(text: string, at: number): number {
  let end = at;
  while (
    end + 1 < text.length &&
    (isDigit(text.charCodeAt(end + 1)) ||
      ((text[end + 1] === '.' || text[end + 1] === '．') && isDigit(text.charCodeAt(end + 2))))
  )
    end++;
  return end;
}

interface Figure extends Span {
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly han: boolean;
}

/** Number, 万 or 亿, unit; null where one of them is missing. */
function readFigure(text: string, at: number): Figure | null {
  if (text[at] === '百') return readPercentWords(text, at);
  const first = readNumber(text, at);
  if (!first) return null;
  const second = first.han ? null : readRangeEnd(text, first.end);
  const last = second ?? first;
  const scaled = readMagnitude(text, skipBlanks(text, last.end));
  const unit = readUnit(text, skipBlanks(text, scaled.end));
  if (!unit) return null;
  const value = round(last.value * scaled.factor);
  const low = round(first.value * (first.factor === 1 ? scaled.factor : first.factor));
  return { start: at, end: unit.end, value: second ? [low, value] : value, unit: unit.name, han: first.han };
}

interface Amount {
  readonly value: number;
  readonly factor: number;
  readonly end: number;
  readonly han: boolean;
}

function readNumber(text: string, at: number): Amount | null {
  numberPattern.lastIndex = at;
  const match = numberPattern.exec(text);
  if (match) {
    const value = Number(toHalfWidth(match[0]).replace(/,/g, ''));
    const end = at + match[0].length;
    return { value, factor: text[end] === '万' && text[end + 1] !== '人' ? 1e4 : 1, end, han: false };
  }
  let end = at;
  while (end < text.length && end - at < 4 && /[一二两三四五六七八九十百]/.test(text[end]!)) end++;
  const value = parseHanNumeral(text.slice(at, end));
  return value === null ? null : { value, factor: 1, end, han: true };
}

function readRangeEnd(text: string, at: number): Amount | null {
  const from = text[at] === '万' ? at + 1 : at;
  rangeMark.lastIndex = from;
  const mark = rangeMark.exec(text);
  return mark && readNumber(text, from + mark[0].length);
}

function readPercentWords(text: string, at: number): Figure | null {
  let end = at + 3;
  while (end < text.length && end - at < 9 && /[一二三四五六七八九十百零点0-9０-９.．]/.test(text[end]!)) end++;
  const [whole = '', fraction] = text.slice(at + 3, end).split('点');
  const numeral = /^[0-9０-９.．]+$/.test(whole) ? Number(toHalfWidth(whole)) : parseHanNumeral(whole);
  if (numeral === null || whole === '' || Number.isNaN(numeral)) return null;
  const decimals = fraction ? Number(`0.${[...fraction].map((digit) => parseHanNumeral(digit) ?? 0).join('')}`) : 0;
  return { start: at, end, value: round(numeral + decimals), unit: '%', han: true };
}

function readMagnitude(text: string, at: number): { factor: number; end: number } {
  if (text[at] === '亿') return { factor: 1e8, end: at + 1 };
  if (text[at] === '万' && text[at + 1] !== '人') return { factor: 1e4, end: at + 1 };
  if (text.startsWith('万人次', at)) return { factor: 1e4, end: at + 1 };
  return { factor: 1, end: at };
}

function readUnit(text: string, at: number): { name: string; end: number } | null {
  if (text[at] === '%' || text[at] === '％') return { name: '%', end: at + 1 };
  unitPattern.lastIndex = at;
  const match = unitPattern.exec(text);
  if (!match) return null;
  const name = match[0];
  const end = at + name.length;
  if (name === '个' && /^(?:月|年|工作日|小时|季度|星期|方面|环节|层面|阶段)/.test(text.slice(end, end + 3)))
    return null;
  if (name === '分' && /^[局钟之别类级公院部队]/.test(text.slice(end, end + 1))) return null;
  if (name === '次' && text[end] === '日') return null;
  return { name, end };
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

const clauseMarks = /[，。；：、！？,;:]/;

function toTarget(text: string, figure: Figure, sentence: Span, previous: Target | undefined): Target | null {
  if (isPartOfCode(text, figure)) return null;
  const clauseStart = startOfClause(text, figure.start, sentence.start, clauseMarks);
  const before = text.slice(clauseStart, figure.start);
  const wide = text.slice(startOfClause(text, figure.start, sentence.start, /[。；！？;]/), figure.start);
  const compared = comparatorFor(text, figure, before);
  if (!isUndertaken({ figure, before, wide, compared, text, previous })) return null;
  const denominator = readDenominator(text, figure.end, wide);
  const end = Math.max(denominator.end, compared.end);
  const start = compared.start === null ? figure.start : clauseStart + compared.start;
  return {
    span: { start, end },
    indicator: before.slice(0, compared.start ?? before.length).replace(/^[ 　]+|[ 　“”"]+$/g, ''),
    comparator: compared.comparator,
    value: figure.value,
    unit: figure.unit,
    per: denominator.per,
    period: denominator.period,
    scope: before.trim(),
    direction:
      compared.comparator === '<=' || compared.comparator === '<' || /下降|降低|减少|控制在/.test(before)
        ? 'lower'
        : 'higher',
  };
}

/** “昆仑2022”, GB/T 33300—2016, 第3批, 12315: digits that are part of a name or a code. */
function isPartOfCode(text: string, figure: Figure): boolean {
  const before = text[figure.start - 1] ?? '';
  if (before === '第' || /[A-Za-z+＋·\-—/〔[.．]/.test(before)) return true;
  return figure.unit !== '%' && /[”》]/.test(text[figure.end] ?? '');
}

function startOfClause(text: string, at: number, from: number, marks: RegExp): number {
  const stop = Math.max(from, at - 160);
  for (let start = at; start > stop; start--) {
    const char = text[start - 1]!;
    if (marks.test(char) && !(isDigit(text.charCodeAt(start - 2)) && isDigit(text.charCodeAt(start)))) return start;
  }
  return stop;
}

interface Compared {
  readonly comparator: Comparator | null;
  /** Offset in the clause where the comparator begins; null where none stands before the figure. */
  readonly start: number | null;
  readonly end: number;
}

function comparatorFor(text: string, figure: Figure, before: string): Compared {
  const near = Math.max(0, before.length - 14);
  let found: RegExpExecArray | null = null;
  comparatorBefore.lastIndex = near;
  for (let match = comparatorBefore.exec(before); match; match = comparatorBefore.exec(before))
    if (reaches(before.slice(match.index + match[0].length), match[0])) found = match;
  comparatorAfter.lastIndex = figure.end;
  const after = comparatorAfter.exec(text);
  const end = after ? figure.end + after[0].length : figure.end;
  const start = found?.index ?? null;
  const prefix = found ? comparatorOf.get(found[0])! : null;
  const suffix =
    after && { 以上: '>=', 之上: '>=', 以下: '<=', 以内: '<=', 之内: '<=', 内: '<=', 左右: null }[after[1]!];
  if (after && suffix !== undefined) return { comparator: suffix as Comparator | null, start, end };
  return { comparator: prefix, start, end };
}

/** What may stand between a comparator and its figure: 达到常住人口4批次, 不少于每千人6批次. */
function reaches(between: string, comparator: string): boolean {
  if (between.trim() === '') return true;
  if (comparator === '为' || comparator === '达' || comparator.length < 2) return false;
  return between.length <= 8 && !/[0-9０-９的和与]/.test(between);
}

interface Judged {
  readonly figure: Figure;
  readonly before: string;
  readonly wide: string;
  readonly compared: Compared;
  readonly text: string;
  readonly previous: Target | undefined;
}

function isUndertaken({ figure, before, wide, compared, text, previous }: Judged): boolean {
  if (describing.test(before) || /去年|上年|已完成|截至|截止/.test(wide)) return false;
  const isCompared = compared.comparator !== null && compared.comparator !== '=';
  if (figure.unit === '小时') return isCompared && compared.start !== null;
  if (isCompared || figure.han) return true;
  if (onlyCompared.has(figure.unit))
    return figure.unit === '元'
      ? /投入|安排|落实/.test(wide)
      : figure.unit === '人' && /每[千万百十]+人?$|新增|配备|培训|招录/.test(before);
  if (strongUnits.includes(figure.unit)) return !/^(?:各|这|那|上述|以上)/.test(before);
  return undertaking.test(before) || undertaking.test(wide.slice(-40)) || continuesTarget(text, figure, previous);
}

/** 打造5家…和7家…: a count joined to one before it. */
function continuesTarget(text: string, figure: Figure, previous: Target | undefined): boolean {
  if (!previous || previous.unit !== figure.unit || figure.start - previous.span.end > 30) return false;
  return !/[。；]/.test(text.slice(previous.span.end, figure.start));
}

interface Denominator {
  readonly per: string | null;
  readonly period: Period | null;
  readonly end: number;
}

const perAfter =
  /[ 　]*[/／][ 　]*([0-9]*[百千万亿]?(?:人口|人|吨|亩|家|户|年|月|季度|周|区|县))(?:[·•・]年|每?(年|月|季度))?/y;
const perBefore = /每(?:一)?(?:个)?([0-9]*[十百千万亿]+(?:常住)?(?:人口|人|吨|亩|户|家))/;
const everyBody =
  /每(?:一)?(?:个)?(区县|街镇|镇街|乡镇|镇乡|街道|社区|村居|行政村|区|县|镇|乡|街|村|所|家|户|校|人)(?!.{0,30}[，；])/;
const periods: readonly (readonly [RegExp, Period, boolean])[] = [
  [/每半年|半年/, '半年', true],
  [/(?:每(?:一)?(?:个)?|1|一)季度/, '季度', true],
  [/每(?:一)?(?:个)?月|(?:1|一)个月/, '月', true],
  [/每(?:一)?周|每星期/, '周', true],
  [/每[日天]/, '日', true],
  [/每(?:一)?年|(?:^|[^0-9])1年|一年/, '年', true],
  [/全年|年度|年内/, '年', false],
];

function readDenominator(text: string, figureEnd: number, wide: string): Denominator {
  perAfter.lastIndex = figureEnd;
  const after = perAfter.exec(text);
  const period = findPeriod(wide);
  if (after) {
    const unit = after[1]!.replace(/口$/, '');
    const time = ['年', '月', '季度', '周'].includes(unit)
      ? (unit as Period)
      : ((after[2] as Period | undefined) ?? yearAfter(text, figureEnd + after[0].length) ?? period?.name ?? null);
    return { per: unit, period: time, end: figureEnd + after[0].length };
  }
  const near = wide.slice(-40);
  const counted =
    perBefore.exec(near)?.[1] ??
    everyBody.exec(near.slice(-24))?.[1] ??
    (/人均[^，。；]{0,16}$/.test(near) ? '人' : null);
  const per = counted?.replace(/(?:常住)?人口$/, '人') ?? (period?.explicit ? period.name : null);
  return { per, period: period?.name ?? null, end: figureEnd };
}

function yearAfter(text: string, at: number): Period | null {
  return text.startsWith('每年', at) || text.startsWith('·年', at) ? '年' : null;
}

/** The period a sentence sets, the one nearest to the figure; `explicit` for 每年 and 1年, not for 全年. */
function findPeriod(wide: string): { name: Period; explicit: boolean } | null {
  const near = wide.slice(-30);
  const comma = Math.max(near.lastIndexOf('，'), near.lastIndexOf('、'), near.lastIndexOf(','));
  for (const part of [near.slice(comma + 1), near])
    for (const [pattern, name, explicit] of periods) if (pattern.test(part)) return { name, explicit };
  return null;
}
