// Judges whether a figure is something the draft undertakes, or a description, a condition or part of a name.

import type { Span } from '../../../text/span';
import { comparatorPattern } from '../../../words/comparators';
import { convert } from '../../../words/conversions';
import { type Unit, unitNamed } from '../../../words/units';
import type { Target } from '../../model';
import type { Compared } from '../number/comparatorFor';
import { everyPeriod } from '../number/hanFigures';
import type { Figure } from '../number/readFigure';

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

/** A figure with what all reasons ask for. */
interface Case extends Judged {
  /** What follows the figure and its comparator. */
  readonly behind: string;
  readonly bare: NonNullable<Unit['bare']>;
  readonly kind: Unit['kind'] | null;
  /** Whether a comparator other than 为 stands by it. */
  readonly isCompared: boolean;
}

type Reason = (figure: Case) => boolean;

/** Whether the draft undertakes to reach the figure: no reason speaks against it, and one for it. */
export function isUndertaken({ text, figure, before, wide, compared, previous }: Judged): boolean {
  const unit = unitNamed(figure.unit);
  const behind = text.slice(compared.end, compared.end + 8);
  const isCompared = compared.comparator !== null && compared.comparator !== '=';
  const bare = unit?.bare ?? 'bounded';
  const kind = unit?.kind ?? null;
  const judged: Case = { text, figure, before, wide, compared, previous, behind, bare, kind, isCompared };
  return !holds(against, judged) && holds(reasonsFor[bare], judged);
}

function holds(reasons: readonly Reason[], judged: Case): boolean {
  for (const reason of reasons) if (reason(judged)) return true;
  return false;
}

const clause = '[^，。；、,;]';
const behindWords = comparatorPattern(({ stands }) => stands === 'behind');

/** 现有20家, 涉及300户, 第3批: what there is or was. */
const describing = /现有|共有|已有|已建|已完成|截至|截止|涉及|分为|包含|周边|年以来|第$|之一$|“$|全国$|落实.{0,8}年$/;
/** A comparison with last year sets a figure; a look back at it does not. */
const past = /(?<![比较])(?:去年|上年|上一年|往年)|已完成|截至|截止|已经?[^，。；、,;]{0,8}[从由](?![业严事])/;
/** 在去年95%的基础上, 由上年的95%提高到, 去年为95%，今年: what was before the aim that follows. */
const earlier = '(?:去年|上年|上一年|往年)[^，。；]{0,24}?';
const pastBeforeAim = new RegExp(
  `在${earlier}基础上|[从由]${earlier}(?=(?:增|提|升|扩|降|减|压|缩|调整)[^，。；]{0,2}[至到为])|${earlier}[，；](?=[今本]年)`,
);
/** 从19个增加至22个: the first figure is what there was, the second an aim where the sentence sets it. */
const from = '[从由](?![业严事])';
const fromBefore = new RegExp(`${from}${clause}{0,14}$`);
const changes = '增加|增长|提高|提升|扩大|扩展|拓展|上升|下降|降低|减少|压缩|压减|缩短|缩减|调整|[增升降减]';
const toBehind = new RegExp(`^[^，。；、,;0-9０-９]{0,6}(?:${changes})[至到为]`);
const fromFigure = new RegExp(`${from}${clause}{0,14}[0-9０-９]${clause}{0,16}$`);
const aims = '力争|争取|确保|推动|推进|促进|努力|实现|拟|需要|应当|要求';
const aiming = new RegExp(`将|把|使(?!用)|${aims}|到(?:20|２０)[0-9０-９]{2}年|年底|年内`);
/** 44个农产品的追溯覆盖率达到…: how many there are of which a rate is set. */
const words = '[^，。；、,;：:！？0-9０-９]';
const rateOfCounted = new RegExp(
  `^${words}{1,24}的${words}{0,14}(?:率|比例|占比|满意度|知晓度)${clause}{0,8}(?:[0-9０-９]|百分之|全覆盖)`,
);
/** 得分低于80分的, 超过100人的单位, 90分以上的给予奖励: a condition, not an aim. */
const bodies = '单位|企业|地区|部门|个人|人员|经营|主体|学校(?!食堂)|镇|乡|街道|县|区';
const condition = new RegExp(`^(?:${behindWords})?的(?:$|[，,、；;：:。]|${bodies}|应|要|由|报|给予|予以)`);

/** Two columns of a table run together (141270%). */
const mostPercent = 1000;

const against: readonly Reason[] = Object.values({
  isDebris: ({ figure: { unit, value } }) => unit === '%' && Math.max(...[value].flat()) > mostPercent,
  describes: ({ before }) => describing.test(before),
  looksBack: ({ wide }) => past.test(wide) && past.test(wide.replace(pastBeforeAim, '')),
  isStart: ({ text, figure, before }) =>
    fromBefore.test(before) && toBehind.test(text.slice(figure.end, figure.end + 12)),
  countsWhatARateIsOf: ({ text, figure, compared, bare }) =>
    compared.comparator === null && bare !== 'always' && rateOfCounted.test(text.slice(figure.end, figure.end + 60)),
  tellsAChange: ({ figure, before, wide, compared, bare }) =>
    bare !== 'always' && compared.end === figure.end && fromFigure.test(before) && !aiming.test(wide),
  isCondition: ({ isCompared, behind }) => isCompared && condition.test(behind),
  isThreshold: ({ bare, compared, behind }) =>
    bare === 'bounded' && /[<>]$/.test(compared.comparator ?? '') && behind.startsWith('的'),
} satisfies Readonly<Record<string, Reason>>);

/** Verbs of doing: a bare count behind one of them in its clause is something the draft undertakes. */
const doing = new RegExp(
  [
    ...'新建 新增 再建 打造 建成 建设 建立 创建 设立 设置 新设 布设 布局'.split(' '),
    ...'培育 培养 扶植 扶持 发展 完成 开展 组织 举办 召开 安排 实现 达到 达标 实施 推进'.split(' '),
    ...'抽检 抽查 抽样 检测 检验 监测 速检 快检 采样 采集 样品 抽取 检查 排查 验收 查办 侦办'.split(' '),
    ...'培训 发放 张贴 印制 制作 推出 拍摄 宣传 发布 出台 制定 制修订 评选 评定 认证 认定 推荐 选树 命名 示范'.split(
      ' ',
    ),
    ...'改造 提升 升级 推广 投入 补贴 配备 配置 接入 引进 招录 整治 淘汰 再减 减少 扩大 增加'.split(' '),
    ...'争取 力争 确保 巩固'.split(' '),
  ].join('|'),
);
/** Verbs that make a count an undertaking only right in front of it. */
const doingRightBefore = /(?:推动|指导|支持|引导|帮扶|督促)$/;

const setsBound: Reason = ({ isCompared }) => isCompared;
const isHan: Reason = ({ figure }) => figure.han;
const isPerHead: Reason = ({ before }) => /每[一1]?[0-9]*[千万百十]/.test(before);
const isFrequency: Reason = ({ kind, before }) => /^(?:visits|events)$/.test(kind ?? '') && everyPeriod.test(before);
const refersBack: Reason = ({ before }) => /^[\s　]*(?:这|那|上述|以上)/.test(before);
const isDone: Reason = ({ before, wide }) =>
  doing.test(before) || doing.test(wide.slice(-40)) || doingRightBefore.test(before);
/** 打造5家…和7家…: a count joined to one before it. */
const continuesTarget: Reason = ({ text, figure, previous }) =>
  previous !== undefined &&
  previous.unit === figure.unit &&
  figure.start - previous.span.end <= 30 &&
  !/[。；]/.test(text.slice(previous.span.end, figure.start));

/** By how much a unit needs to make a figure a target. */
const reasonsFor: Readonly<Record<Case['bare'], readonly Reason[]>> = {
  always: [setsBound, isHan, isPerHead, isFrequency, (figure) => !refersBack(figure)],
  asked: [setsBound, isHan, isPerHead, isFrequency, isDone, continuesTarget],
  bounded: [({ compared }) => compared.start !== null && compared.comparator !== '=', isAskedFor],
};

/** 50人以上农村集体聚餐: whom it concerns, where no verb asks for the number. */
const scopeBehind = /^[^，。；、！？,;）)（(：:\s|]/;
const asked = /配备|配置|设置|设立|新增|培训|招录|组建|达到|聘用|吸纳|参与|覆盖/;
const perHeadBefore = /每[一1]?[0-9]*[千万百十]+(?:常住)?(?:人口?)?[^，。]{0,6}$/;

/** Amounts, people and time describe unless the sentence asks for them. */
function isAskedFor({ figure, before, wide, compared, behind, kind }: Case): boolean {
  if (kind === 'money') return /投入|安排/.test(wide);
  if (kind === 'change') return /提高|提升|上升|增加|下降|降低|减少|增长/.test(before);
  if (kind === 'people')
    return (
      perHeadBefore.test(before) || asked.test(before) || (/培训|招录|配备/.test(wide) && !scopeBehind.test(behind))
    );
  if (kind === 'time') return compared.comparator === '<=' && isMomentary(figure.unit);
  return compared.comparator !== null && !scopeBehind.test(behind);
}

/** Spans of time so short that nothing but a limit is given in them. */
function isMomentary(unit: string): boolean {
  return unitNamed(unit)?.kind === 'time' && convert(unit).factor < 1;
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
