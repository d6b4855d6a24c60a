// Judges a pair of figures: what may be compared, and which of the two promises more.
import type { Quantity } from '../../plan/figures/sentence/quantity';
import { isWholeObject, namesObject } from '../../registry/terms/scopeTerms';
import type { Verdict } from '../comparison';
import { namesSomethingElse } from '../likeness/namesSomethingElse';
import { passageWords } from '../likeness/passageWords';
import type { TargetEntry } from '../sides/targetEntry';
import { compareAmounts } from './compareAmounts';

/** The verdict, and why there is none. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Chinese, half a sentence; null where the figures were compared. */
  readonly reason: string | null;
  /** Whether the two may be about different things after all, so that a person has to look. */
  readonly isDoubtful: boolean;
}

const bothTotals = '总数因地区大小而不同，不宜直接比较';

/** Judges a draft's figure by that of the higher plan; `isContested` where one of the two may as well belong to another. */
export function judge(superior: TargetEntry, own: TargetEntry, isContested: boolean): Judgement {
  const a = superior.figure.quantity;
  const b = own.figure.quantity;
  const isTotal = a.kind === 'total' && b.kind === 'total';
  const reason = isTotal ? bothTotals : (differentScope(superior, own, isContested) ?? incomparable(superior, own));
  const verdict = reason === null ? compareAmounts(a, b) : null;
  if (verdict === null) return { verdict: 'incomparable', reason: reason ?? '计量单位不同', isDoubtful: false };
  return { verdict, reason, isDoubtful: verdict === 'lower' && mayBeAnother(superior, own) };
}

function incomparable(superior: TargetEntry, own: TargetEntry): string | null {
  const a = superior.figure.quantity;
  const b = own.figure.quantity;
  if (superior.figure.isAspiration || own.figure.isAspiration || (superior.figure.isAimed && !own.figure.isAimed))
    return '其中有力争达到的指标，不作硬性比较';
  if (superior.figure.isInterim !== own.figure.isInterim) return '一个是阶段目标，一个是全年目标';
  if (superior.year !== own.year) return '目标年份不同';
  if (measuresDiffer(superior, own))
    return `指标不同（上级计划：${superior.figure.measure}；本稿：${own.figure.measure}）`;
  if (partsDiffer(superior, own)) return '计算口径不同';
  if (a.kind === 'district' || (a.kind === 'town' && own.level === '乡镇')) return forDistrict(b);
  if (a.kind === 'total' || b.kind === 'total' || a.kind !== b.kind) return '一个是总数，一个是比率、频次或均数';
  return a.lowerIsBetter === b.lowerIsBetter ? null : '一个是下限，一个是上限';
}

/** Whether the draft's figure is not for the objects of the higher plan's, or the two are other rates or steps, or one a floor where the other is a ceiling: 供水天数, 停电小时. */
export function isAnotherIndicator(superior: TargetEntry, own: TargetEntry): boolean {
  const [a, b] = [superior.figure.quantity, own.figure.quantity];
  const isOpposite = a.kind === b.kind && a.kind === 'limit' && a.lowerIsBetter !== b.lowerIsBetter;
  const { above } = differingObjects(superior, own);
  return isOpposite || measuresDiffer(superior, own) || !above.every((term) => isAround(own, term));
}

/** 合格率 and 覆盖率 are two indicators, 启动 and 办结 two steps. */
function measuresDiffer({ figure: { measure: a } }: TargetEntry, { figure: { measure: b } }: TargetEntry): boolean {
  return a !== null && b !== null && a !== b;
}

/** The part of the districts is not that of the towns. */
function partsDiffer({ figure: { part: a } }: TargetEntry, { figure: { part: b } }: TargetEntry): boolean {
  return a !== null && b !== null && a !== b;
}

/** What each district has to do it may do wherever it likes; all else has to be about the same, and of the plan's own time. */
function mayBeAnother(superior: TargetEntry, own: TargetEntry): boolean {
  if (own.isPast && !superior.isPast) return true;
  if (superior.figure.part !== own.figure.part) return true;
  if (superior.figure.quantity.kind === 'district') return false;
  return namesSomethingElse(own, superior, superior.figure.isForSeveral) || isOtherShare(superior, own);
}

/** A share without the name of a rate (抽查比例) of which the other's rate (合格率) is not spoken. */
export function isOtherShare(superior: TargetEntry, own: TargetEntry): boolean {
  const lacks = (rate: string | null, { figure, clauseKey }: TargetEntry) =>
    rate !== null && figure.measure === null && figure.quantity.dimension === '%' && !speaksOf(clauseKey, rate);
  return lacks(superior.figure.measure, own) || lacks(own.figure.measure, superior);
}

/** 覆盖率 is put in too many ways to be missed. */
function speaksOf(clauseKey: string, rate: string): boolean {
  return rate === '覆盖率' || clauseKey.includes(rate.replace(/[率度]$/, ''));
}

/** What each district has to reach is compared with the draft's own total, not with what it asks of its parts. */
function forDistrict(b: Quantity): string | null {
  return b.kind !== 'total' && b.kind !== 'frequency' ? '计算口径不同' : null;
}

/**
 * Whether two figures are for the same objects. Where each has others in its place they are not; where one names none, the
 * text around it may.
 */
export function isAboutTheSame(superior: TargetEntry, own: TargetEntry): boolean {
  const { above, below } = differingObjects(superior, own);
  if (above.length > 0 && below.length > 0) return false;
  return above.every((term) => isAround(own, term)) && below.every((term) => isAround(superior, term));
}

/** 农产品 beside a nearer object that both name (豇豆) is no difference. */
const wide = '农产品';

function differingObjects(superior: TargetEntry, own: TargetEntry): { above: string[]; below: string[] } {
  const b = own.figure.clauseWords.scope;
  const a = demandedOf(superior, b);
  const isShared = a.some((term) => b.has(term));
  const counts = (term: string) => !isShared || term !== wide;
  return {
    above: a.filter((term) => !b.has(term) && counts(term)),
    below: [...b.keys()].filter((term) => !superior.figure.clauseWords.scope.has(term) && counts(term)),
  };
}

/** The objects of a figure; of one that is set for several (超市、农贸市场均达到98%) those of the part that names an object of the draft's. */
function demandedOf({ figure }: TargetEntry, objects: ReadonlyMap<string, string>): string[] {
  const all = [...figure.clauseWords.scope.keys()];
  if (!figure.isForSeveral || all.every((term) => objects.has(term))) return all;
  const parts = figure.before.split(/[、和及与]/).map((words) => [...passageWords(words).scope.keys()]);
  const own = parts.filter((terms) => terms.some((term) => objects.has(term)));
  return own.length === 0 ? all : all.filter((term) => own.some((terms) => terms.includes(term)));
}

/** What the draft leaves out is no difference where it names no body instead and neither figure has another near partner. */
function differentScope(superior: TargetEntry, own: TargetEntry, isContested: boolean): string | null {
  if (isAboutTheSame(superior, own)) return null;
  const { above, below } = differingObjects(superior, own);
  if (!isContested && below.length === 0 && isLeftOut(own, above)) return null;
  const name = ({ figure }: TargetEntry, terms: readonly string[]) =>
    terms.length > 0 ? terms.map((term) => figure.clauseWords.wordFor(term)).join('、') : '不限';
  return `对象不同（上级计划：${name(superior, above)}；本稿：${name(own, below)}）`;
}

/** 食堂 for 学校食堂 is wider; 劳动实践 for 中小学生劳动实践 names nobody else. */
const body = /食堂|单位|企业|机构|市场|主体|商户|门店|超市|场所|[店厂站所家户]/;

/** Whether a draft leaves out whom its figure is for, all of them, and speaks of nobody else. */
function isLeftOut({ figure, clauseKey }: TargetEntry, terms: readonly string[]): boolean {
  return terms.every(isWholeObject) && figure.clauseWords.scope.size === 0 && !body.test(clauseKey);
}

/** A town is in the country, whether or not its plan says so. */
function isAround({ around, level }: TargetEntry, term: string): boolean {
  return around.some(({ scope }) => namesObject(scope, term)) || (level === '乡镇' && term === '农村');
}
