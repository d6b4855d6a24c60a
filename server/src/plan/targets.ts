// Targets of one line: figures that the draft undertakes to reach, with comparator, denominator and period.
import { isDigit } from '../text/characters';
import type { Span } from '../text/span';
import { type Compared, comparatorFor } from './comparators';
import { readDenominator } from './denominators';
import { type Figure, mayBeginFigure, onlyCompared, readFigure, skipNumber, strongUnits } from './figures';
import type { Target } from './model';

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
