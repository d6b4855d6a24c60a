// Figures of one line that another line of the draft may contradict: their indicator is clear from its own clause.
import { toHalfWidth } from '../../../text/numerals';
import { endOfSpan, firstEndingAfter, type Span } from '../../../text/span';
import { type UnitKind, unitNamed } from '../../../words/units';
import type { ParagraphFacts, Target } from '../../model';
import { type IndicatorKey, indicatorKey, namesMeasure } from './indicatorKey';

/** A figure whose indicator names whom and what it is for. */
export interface UnambiguousFigure {
  readonly target: Target;
  readonly value: number;
  /** Equal for figures that must not differ: indicator, unit, denominator, period, direction. */
  readonly key: string;
  readonly indicator: IndicatorKey;
  /** A plain number of things, no rate, frequency or time. */
  readonly isCount: boolean;
  readonly sentence: Span;
  /** What the sentence says before the clause of the figure, without clauses that hold figures of their own. */
  readonly prefix: string;
  /** Years named before the figure in its sentence, other than in 较2025年. */
  readonly years: readonly number[];
}

/** Words that make a figure an aim beyond the binding one, a step on the way, or a share of something. */
const aims = '力争|争取|努力';
const shares = '分别|其中|累计';
const steps = '上半年|下半年|季度末|第[一二三四]季度|阶段|首批|第[一二三]批|期末|(?<!1)[1-9]月底?前|1[01]月底?前';
const longerStretches = '“?十[三四五六]五”?|[一二两三四五]年(?:内|行动)';
const otherFigure = new RegExp([aims, shares, steps, longerStretches].join('|'));
/** A clause that says for whom or where the next one holds. */
const setsObject = /(?:^|[，,；;）)])[\s　]*(?:对|对于|针对|聚焦|围绕|以|在|按照?|督促|其中)[^，,；;]*[，,]$/;
/** Bodies and places at the end of an indicator's subject: 学校食堂覆盖率 leaves open what covers them. */
const objects = '食堂|企业|单位|机构|市场|学校|主体|商户|门店|超市|人员|商超|场所|摊贩|作坊|医院|农户';
const objectOnly = new RegExp(`(?:${objects})[^检查测验认训险]{0,3}(?:率|面|比例)$`);
const spokenYear = /(?<![较比])(?<![0-9０-９])(?:20|２０)[0-9０-９]{2}(?=[ 　]?年)/g;
/** An indicator that names this much says by itself whom it is for. */
const fullName = 5;
/** How far back a sentence is read. */
const reach = 200;
/** Shorter indicators (抽检量) leave open what is meant. */
const shortestIndicator = 4;
/** The figures of a line that can be held against those of other lines; steps, shares and aspirations are left out. */
export function findUnambiguousFigures({ text, targets, sentences }: ParagraphFacts): UnambiguousFigure[] {
  if (!/[0-9０-９]|百分之/.test(text)) return [];
  const milestones = text.includes('到') ? [...text.matchAll(milestone)] : [];
  return targets.flatMap((target) => {
    const sentence = firstEndingAfter(sentences, target.span.start, endOfSpan);
    const kept =
      sentence && sentence.start <= target.span.start ? toFigure(text, { target, sentence, milestones }) : null;
    return kept ?? [];
  });
}

/** 到2030年，…。 sets the year for all that follows in its paragraph. */
const milestone = /(?<![一-鿿])(?:力争)?到((?:20|２０)[0-9０-９]{2})[ 　]?年(?:底|末)?[，,]/g;
/** An item that begins in the middle of a line ends the paragraph before. */
const nextItem = /[。；;][\s　]*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|[（(]?[0-9０-９]{1,2}[）).．、])/;
/** Farthest that a year is carried on. */
const paragraph = 800;

function yearCarried(text: string, { milestones, sentence, target }: Place): number[] {
  const last = milestones.findLast(({ index }) => index < sentence.start);
  if (!last || sentence.start - last.index > paragraph) return [];
  return nextItem.test(text.slice(last.index, target.span.start)) ? [] : [Number(toHalfWidth(last[1]!))];
}

interface Place {
  readonly target: Target;
  readonly sentence: Span;
  /** Where years are set for what follows. */
  readonly milestones: readonly RegExpExecArray[];
}

function toFigure(text: string, { target, sentence, milestones }: Place): UnambiguousFigure | null {
  const { value, unit, comparator, form } = target;
  const indicator = indicatorKey(target.indicator);
  const before = text.slice(Math.max(sentence.start, target.span.start - reach), target.span.end);
  const clause = before.lastIndexOf(target.scope);
  const prefix = before.slice(0, Math.max(clause, 0));
  if (
    form !== 'figure' ||
    typeof value !== 'number' ||
    comparator === '=' ||
    indicator.kind === 'generic' ||
    clause < 0
  )
    return null;
  if (otherFigure.test(before) || !isClear(target, { indicator, prefix })) return null;
  const isTotal = /全年|年度/.test(target.scope);
  const isCount = target.per === null && !isMeasuredAlone(unit);
  if (isCount && indicator.kind === 'common' && !isTotal) return null;
  const years = [...before.matchAll(spokenYear)].map(([year]) => Number(toHalfWidth(year)));
  const counted = isMeasuredAlone(unit) ? '' : denominatorOf(target);
  const isCeiling = comparator === '<=' || comparator === '<' || target.direction === 'lower';
  return {
    target,
    value,
    key: [indicator.words, unit, counted, isCeiling].join('|'),
    indicator,
    isCount,
    sentence,
    prefix: withoutFigures(prefix),
    years: years.length > 0 ? years : yearCarried(text, { milestones, sentence, target }),
  };
}

/** The text without the clauses that hold digits; the last, which no comma ends, stays. */
function withoutFigures(text: string): string {
  const clauses = text.split(/(?<=[，,])/);
  return clauses.filter((clause) => !/[，,]$/.test(clause) || !/[0-9０-９]/.test(clause)).join('');
}

/** Whether the words before a figure leave no doubt whom and what it is for. */
function isClear({ unit }: Target, { indicator, prefix }: { indicator: IndicatorKey; prefix: string }): boolean {
  if (indicator.words.length < shortestIndicator) return false;
  if (unit === '%' && !namesMeasure(indicator)) return false;
  if (indicator.names.length < fullName && setsObject.test(prefix)) return false;
  return !objectOnly.test(indicator.words) || !/[，,]/.test(prefix) || /[0-9０-９]/.test(prefix);
}

/** Units whose figures mean the same whatever period the sentence names. */
function isMeasuredAlone(unit: string): boolean {
  return alone.has(unitNamed(unit)?.kind ?? '') || /[/／]/.test(unit);
}

const alone = new Set<string>(['share', 'change', 'score', 'training', 'time', 'sound'] satisfies UnitKind[]);

/** Every year is what a figure without a period is for anyway. */
function denominatorOf({ per, period }: Target): string {
  const isYearly = period === null || period === '年';
  return `${per === '年' ? '' : (per ?? '')}/${isYearly && per !== null ? '' : (period ?? '')}`;
}
