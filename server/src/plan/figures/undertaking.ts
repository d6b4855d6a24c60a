// Judges whether a figure is something the draft undertakes, or a description, a condition or part of a name.

import type { Span } from '../../text/span';
import type { Target } from '../model';
import type { Compared } from './comparators';
import { everyPeriod, type Figure } from './figures';
import { isOnlyCompared, strongUnits } from './figureUnits';

/** Verbs of doing: a bare count behind one of them in its clause is something the draft undertakes. */
const doing =
  /新建|新增|再建|打造|建成|建设|建立|创建|培育|培养|扶植|扶持|发展|完成|开展|组织|举办|抽检|抽查|抽样|检测|检验|监测|速检|快检|采样|采集|样品|抽取|安排|实现|达到|培训|发放|张贴|印制|制作|推出|拍摄|查办|侦办|评选|认证|改造|提升|推广|实施|投入|配备|配置|再减|减少|扩大|引进|推进|认定|推荐|选树|命名|整治|淘汰|检查|排查|评定|验收|升级|设立|设置|接入|招录|增加|新设|争取|力争|确保|巩固|示范|召开|布设|布局|补贴|达标|制定|制修订|出台|发布|宣传/;
/** Verbs that make a count an undertaking only right in front of it. */
const doingRightBefore = /(?:推动|指导|支持|引导|帮扶|督促)$/;
/** Figures that tell what there is or was; a comparison with last year sets a figure. */
const describing = /现有|共有|已有|已建|已完成|截至|截止|涉及|分为|包含|周边|年以来|第$|之一$|“$|全国$|落实.{0,8}年$/;
const past = /(?<![比较])(?:去年|上年|上一年|往年)|已完成|截至|截止|已经?[^，。；、,;]{0,8}[从由](?![业严事])/;
/** 得分低于80分的, 超过100人的单位: a condition, not an aim. */
const condition =
  /^(?:以上|以下|以内)?的(?:$|[，,、；;：:。]|单位|企业|地区|部门|个人|人员|经营|主体|学校(?!食堂)|镇|乡|街道|县|区|应|要|给予|予以|由|报)/;
/** 从19个增加至22个: the first figure is what there was, the second an aim where the sentence sets it. */
const fromBefore = /[从由](?![业严事])[^，。；、,;]{0,14}$/;
const toBehind =
  /^[^，。；、,;0-9０-９]{0,6}(?:增加|增长|提高|提升|扩大|扩展|拓展|上升|下降|降低|减少|压缩|压减|缩短|缩减|调整|[增升降减])[至到为]/;
const fromFigure = /[从由](?![业严事])[^，。；、,;]{0,14}[0-9０-９][^，。；、,;]{0,16}$/;
const aiming =
  /将|把|使(?!用)|力争|争取|确保|推动|推进|促进|努力|实现|拟|需要|应当|要求|到(?:20|２０)[0-9０-９]{2}年|年底|年内/;
/** 44个农产品的追溯覆盖率: how many there are of which a rate is set. */
const rateOfCounted =
  /^[^，。；、,;：:！？0-9０-９]{1,24}的[^，。；、,;：:！？0-9０-９]{0,14}(?:率|比例|占比|满意度|知晓度)[^，。；、,;]{0,8}(?:[0-9０-９]|百分之|全覆盖)/;
/** Spans of time so short that nothing but a limit is given in them. */
const momentary = /^(?:秒钟?|分钟)$/;
/** 50人以上农村集体聚餐: whom it concerns, where no verb asks for the number. */
const scopeBehind = /^[^，。；、！？,;）)（(：:\s|]/;
const asked = /配备|配置|设置|设立|新增|培训|招录|组建|达到|聘用|吸纳|参与|覆盖/;

/** A figure with the text around it. */
export interface Judged {
  readonly text: string;
  readonly figure: Figure;
  /** Its clause, and its sentence, up to the figure. */
  readonly before: string;
  readonly wide: string;
  readonly compared: Compared;
  readonly previous: Target | undefined;
}

/** Whether the draft undertakes to reach the figure. */
export function isUndertaken({ text, figure, before, wide, compared, previous }: Judged): boolean {
  if (describing.test(before) || past.test(wide) || isStart(text, figure, before)) return false;
  const isCounted = compared.comparator === null && !strongUnits.includes(figure.unit);
  if (isCounted && rateOfCounted.test(text.slice(figure.end, figure.end + 60))) return false;
  if (!strongUnits.includes(figure.unit) && compared.end === figure.end && fromFigure.test(before))
    if (!aiming.test(wide)) return false;
  const isCompared = compared.comparator !== null && compared.comparator !== '=';
  const behind = text.slice(compared.end, compared.end + 8);
  if (isCompared && condition.test(behind)) return false;
  if (isOnlyCompared(figure.unit) && /[<>]$/.test(compared.comparator ?? '') && /^的/.test(behind)) return false;
  if (isOnlyCompared(figure.unit)) return isAsked({ figure, before, wide, compared, behind });
  if (isCompared || figure.han || /每[一1]?[0-9]*[千万百十]/.test(before)) return true;
  if (/^[次轮遍场]$/.test(figure.unit) && everyPeriod.test(before)) return true;
  if (strongUnits.includes(figure.unit)) return !/^[\s　]*(?:这|那|上述|以上)/.test(before);
  if (doing.test(before) || doing.test(wide.slice(-40)) || doingRightBefore.test(before)) return true;
  return continuesTarget(text, figure, previous);
}

/** Whether a figure only tells where another one starts from. */
function isStart(text: string, figure: Figure, before: string): boolean {
  return fromBefore.test(before) && toBehind.test(text.slice(figure.end, figure.end + 12));
}

/** Units such as 人, 小时, 元 describe unless a comparator stands before the figure or the sentence asks for it. */
function isAsked({
  figure,
  before,
  wide,
  compared,
  behind,
}: Omit<Judged, 'text' | 'previous'> & { behind: string }): boolean {
  if (compared.start !== null && compared.comparator !== '=') return true;
  if (figure.unit === '元') return /投入|安排/.test(wide);
  if (momentary.test(figure.unit)) return compared.comparator === '<=';
  if (figure.unit === '个百分点') return /提高|提升|上升|增加|下降|降低|减少|增长/.test(before);
  if (figure.unit !== '人') return compared.comparator !== null && isTrailing(figure.unit) && !scopeBehind.test(behind);
  return (
    /每[一1]?[0-9]*[千万百十]+(?:常住)?(?:人口?)?[^，。]{0,6}$/.test(before) ||
    asked.test(before) ||
    (/培训|招录|配备/.test(wide) && !scopeBehind.test(behind))
  );
}

/** Units of amounts that 以上 behind them makes an aim (90分以上); spans of time it does not. */
function isTrailing(unit: string): boolean {
  return !/小时|天|日|学时|课时|月/.test(unit) || /学时|课时/.test(unit);
}

/** 打造5家…和7家…: a count joined to one before it. */
function continuesTarget(text: string, figure: Figure, previous: Target | undefined): boolean {
  if (!previous || previous.unit !== figure.unit || figure.start - previous.span.end > 30) return false;
  return !/[。；]/.test(text.slice(previous.span.end, figure.start));
}

/** “昆仑2022”, GB/T 33300—2016, 第3批, 12315: digits that are part of a name or a code. */
export function isPartOfCode(text: string, figure: Figure): boolean {
  const before = text[figure.start - 1] ?? '';
  if (before === '第' || before === '每' || /[A-Za-z+＋·\-—/〔[.．]/.test(before)) return true;
  if (isWithin(text, figure, '《》')) return true;
  return figure.unit !== '%' && (/[”》]/.test(text[figure.end] ?? '') || isWithin(text, figure, '“”'));
}

/** Names of documents and campaigns are no longer than this. */
const longestName = 40;

/** 《抽检4000批次方案》, “八抓20条”. */
function isWithin(text: string, { start, end }: Span, [open, close]: string): boolean {
  const before = text.slice(Math.max(0, start - longestName), start);
  if (before.lastIndexOf(open!) <= before.lastIndexOf(close!)) return false;
  return text.slice(end, end + longestName).includes(close!);
}
