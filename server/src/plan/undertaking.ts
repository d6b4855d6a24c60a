// Judges whether a figure is something the draft undertakes, or a description, a condition or part of a name.
import type { Compared } from './comparators';
import { everyPeriod, type Figure, onlyCompared, strongUnits } from './figures';
import type { Target } from './model';

/** Verbs of doing: a bare count behind one of them in its clause is something the draft undertakes. */
const doing =
  /新建|新增|再建|打造|建成|建设|建立|创建|培育|培养|扶植|扶持|发展|完成|开展|组织|举办|抽检|抽查|抽样|检测|检验|监测|速检|快检|采样|采集|样品|抽取|安排|实现|达到|培训|发放|张贴|印制|制作|推出|拍摄|查办|侦办|评选|认证|改造|提升|推广|实施|投入|配备|配置|再减|减少|扩大|引进|推进|认定|推荐|选树|命名|整治|淘汰|检查|排查|评定|验收|升级|设立|设置|接入|招录|增加|新设|争取|力争|确保|巩固|示范|召开|布设|布局|补贴|达标|制定|制修订|出台|发布|宣传/;
/** Verbs that make a count an undertaking only right in front of it. */
const doingRightBefore = /(?:推动|指导|支持|引导|帮扶|督促)$/;
/** Figures that tell what there is or was; a comparison with last year sets a figure. */
const describing = /现有|共有|已有|已建|已完成|截至|截止|涉及|分为|包含|周边|年以来|第$|之一$|“$|全国$|落实.{0,8}年$/;
const past = /(?<![比较])(?:去年|上年|上一年|往年)|已完成|截至|截止/;
/** 得分低于80分的, 超过100人的单位: a condition, not an aim. */
const condition =
  /^(?:以上|以下|以内)?的(?:$|[，,、；;：:。]|单位|企业|地区|部门|个人|人员|经营|主体|学校(?!食堂)|镇|乡|街道|县|区|应|要|给予|予以|由|报)/;
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
  const isCompared = compared.comparator !== null && compared.comparator !== '=';
  const behind = text.slice(compared.end, compared.end + 8);
  if (isCompared && condition.test(behind)) return false;
  if (onlyCompared.has(figure.unit) && /[<>]$/.test(compared.comparator ?? '') && /^的/.test(behind)) return false;
  if (onlyCompared.has(figure.unit)) return isAsked({ figure, before, wide, compared, behind });
  if (isCompared || figure.han || /每[一1]?[0-9]*[千万百十]/.test(before)) return true;
  if (/^[次轮遍场]$/.test(figure.unit) && everyPeriod.test(before)) return true;
  if (strongUnits.includes(figure.unit)) return !/^[\s　]*(?:这|那|上述|以上)/.test(before);
  if (doing.test(before) || doing.test(wide.slice(-40)) || doingRightBefore.test(before)) return true;
  return continuesTarget(text, figure, previous);
}

const rise =
  /^(?:左右)?[\s　]*(?:逐步|稳步|进一步)?(?:提高|提升|上升|增长|增加|扩大|升|增|下降|降低|减少|压减|压缩|缩短|降|减)(?:至|到|为)/;

/** 由93%提高到96%: where a figure comes from is none. */
function isStart(text: string, figure: Figure, before: string): boolean {
  return /[由从自][^，。；]{0,12}$/.test(before) && rise.test(text.slice(figure.end, figure.end + 12));
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
  return figure.unit !== '%' && /[”》]/.test(text[figure.end] ?? '');
}
