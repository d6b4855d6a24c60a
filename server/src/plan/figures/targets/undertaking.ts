// Judges whether a figure is something the draft undertakes, or a description, a condition or part of a name.
import { pattern } from '../../../text/pattern';
import { comparatorPattern } from '../../../words/comparators';
import { convert } from '../../../words/conversions';
import { actingPattern, doingPattern, listedPattern, makingPattern } from '../../../words/doingVerbs';
import { isPermitted } from '../../../words/permission';
import { namesOf, type Unit, unitNamed } from '../../../words/units';
import type { Target } from '../../model';
import type { Compared } from '../number/comparatorFor';
import { everyPeriod } from '../number/hanFigures';
import type { Figure } from '../number/readFigure';
import { endsADeed } from './endsADeed';
import { answeredSoon } from './isPartOfCode';
import { verbAlone } from './verbAlone';

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

/** 现有20家, 第3批, 市科技局等12个部门: what there is or was, or how many are listed. */
const describing = /现有|共有|已有|已建|已完成|年以来|第$|等$|之一$|“$|全国$|落实.{0,8}年$/;
/** 涉及300户 tells how many there are; 涉及民生的投诉办结率 is measured all the same. */
const telling = /涉及|分为|包含|周边/;
const lastYear = /(?<![比较于同与和在出过])(?:去年|上年度?|上一年度?|往年)(?!水平|基础|同期|相比)/;
/** A comparison with last year sets a figure; a look back at it does not. */
const past = pattern()`近[几两三五]?年来|以来[，,]|${lastYear}|已完成|截[至止]|已经?[^，。；、,;]{0,8}[从由](?![业严事])`;
/** 截至2027年底，力争达到90%. */
const demanded = /力争|争取|确保|应当|不得|要求/;
/** 在去年95%的基础上, 由上年的95%提高到, 去年为95%，今年: what was before the aim that follows. */
const earlier = '(?:去年|上年|上一年|往年)[^，。；]{0,24}?';
const pastBeforeAim = new RegExp(
  `在${earlier}基础上|[从由]${earlier}(?=(?:增|提|升|扩|降|减|压|缩|调整)[^，。；]{0,2}[至到为])|${earlier}[，；](?=[今本]年)`,
);
/** 从19个增加至22个: the first figure is what there was, the second an aim where the sentence sets it. */
const from = '[从由](?![业严事])';
const fromBefore = new RegExp(`${from}${clause}{0,14}$`);
const changes = '增加|增长|提高|提升|扩大|扩展|拓展|上升|下降|降低|减少|压缩|压减|缩短|缩减|精简|调整|[增升降减]';
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

/** 就诊人数指在签约机构就诊≥1次的居民: says what a word means. */
const defines = /(?<![一-鿿]{0,2}[主拇])(?:是|系)?指(?![标导数定挥令南引示纹派点明])[^，。；]*$/;
const measure = /(?:率|度|占比|比例|比重|得分|评分|占|股份?)[^，。；]{0,6}$/;

/** 30%以上的企业 is a share of them, unless a rate of theirs is measured. */
function isShareOf({ kind, before }: Case): boolean {
  return kind === 'share' && !measure.test(before);
}

/** 年产300万吨及以下的煤矿, 2次以上的线路: which things are meant, not how many; 建成50个以上平台 counts them. */
function isAttribute({ text, figure, before, compared, kind }: Case): boolean {
  if (kind === 'share' || kind === 'time' || compared.start !== null) return false;
  const limit = attribute.exec(text.slice(figure.end, compared.end + 3));
  if (!limit || (limit[2] === undefined && /^(?:things|samples)$/.test(kind ?? ''))) return false;
  if (limit[2] === undefined && forEachOne.test(before)) return false;
  return limit[1] === '上'
    ? !madeHere.test(before)
    : limit[2] !== undefined || /^(?:mass|power|volume|area)$/.test(kind ?? '');
}

/** 每个乡镇有1名以上医生. */
const forEachOne = /每[^，。；、,;0-9]{1,8}(?:配?有|配备|拥有)$/;
const attribute = /以([上下])(?:[（(][^（()）]{1,6}[）)])?(的)?(?=[一-鿿])/;

/** Two columns of a table run together (141270%). */
const mostPercent = 1000;

const against: readonly Reason[] = Object.values({
  isDebris: ({ figure: { unit, value } }) => unit === '%' && Math.max(...[value].flat()) > mostPercent,
  describes: ({ before, kind, isCompared }) =>
    describing.test(before) || (telling.test(before) && !(isCompared && kind === 'share')),
  wasReached: ({ text, figure, before }) =>
    /在(?:去年|上一?年度?|往年)[^，。；]{0,8}$/.test(before) &&
    /^的?基础上/.test(text.slice(figure.end, figure.end + 4)),
  looksBack: ({ before, wide }) =>
    past.test(wide) && !demanded.test(before) && past.test(wide.replace(pastBeforeAim, '')),
  isStart: ({ text, figure, before }) =>
    fromBefore.test(before) && toBehind.test(text.slice(figure.end, figure.end + 12)),
  countsWhatARateIsOf: ({ text, figure, compared, bare }) =>
    compared.comparator === null && bare !== 'always' && rateOfCounted.test(text.slice(figure.end, figure.end + 60)),
  tellsAChange: ({ figure, before, wide, compared, bare }) =>
    bare !== 'always' && compared.end === figure.end && fromFigure.test(before) && !aiming.test(wide),
  isCondition: (judged) => judged.isCompared && condition.test(judged.behind) && !isShareOf(judged),
  isPermission: ({ before }) => isPermitted(before),
  isDefinition: ({ before }) => defines.test(before),
  isAttribute,
  isThreshold: ({ bare, compared, behind }) =>
    bare === 'bounded' && /[<>]$/.test(compared.comparator ?? '') && behind.startsWith('的'),
} satisfies Readonly<Record<string, Reason>>);

const doing = new RegExp(doingPattern);
/** A verb close before a figure, with nothing but words of extent between: 建成约, 淘汰不少于. */
const making = new RegExp(`(?:${makingPattern})`);
const madeHere = new RegExp(`(?:${doingPattern})(?:了|约|近|超过?|至少|不少于|不低于|达到|其中)?$`);
/** What is counted to be listed, not to be reached. */
const listedThings = new RegExp(`^${listedPattern}`);
/** Verbs that make a count an undertaking only right in front of it. */
const doingRightBefore = new RegExp(`(?:${actingPattern})(?:约|近)?$`);

const setsBound: Reason = ({ isCompared }) => isCompared;
const isHan: Reason = ({ figure }) => figure.han;
const isPerHead: Reason = ({ before }) => /每[一1]?[0-9]*[千万百十]/.test(before);
const isFrequency: Reason = ({ kind, before }) => /^(?:visits|events)$/.test(kind ?? '') && everyPeriod.test(before);
const refersBack: Reason = ({ before }) => /^[\s　]*(?:这|那|上述|以上)/.test(before);
const isDone: Reason = ({ before, wide }) =>
  doing.test(before) || doing.test(wide.slice(-40)) || doingRightBefore.test(before);
const isDoneInAWord: Reason = ({ before, behind }) =>
  verbAlone.test(before) && /^[一-鿿“]/.test(behind) && !listedThings.test(behind);
/** 每个乡镇1所卫生院. */
const eachBefore = new RegExp(`每(?:一)?个?(?:${namesOf(({ every }) => every)})$`);
const isForEach: Reason = ({ before, behind }) => eachBefore.test(before) && /^[一-鿿]/.test(behind);
/** 打造5家…和7家…: a count joined to one before it. */
const continuesTarget: Reason = ({ text, figure, before, previous }) =>
  previous !== undefined &&
  (previous.unit === figure.unit || /[、和及]$/.test(before)) &&
  figure.start - previous.span.end <= 30 &&
  !/[。；]/.test(text.slice(previous.span.end, figure.start));

/** 由20家调整为22家, 由6个压减至3个. */
const isAdjusted: Reason = ({ before, wide, figure, kind }) =>
  !figure.han &&
  (/调整[为到至][\s　]*$/.test(before) || (kind === 'things' && adjustedFrom.test(before) && aiming.test(wide)));
const adjustedFrom = new RegExp(`${from}${clause}{0,8}[0-9]${clause}{0,8}(?:${changes})[至到为]$`);

const isDeed: Reason = ({ before, behind, kind }) => deedKinds.has(kind ?? '') && endsADeed(before, behind);
const deedKinds = new Set<string>(['things', 'people', 'length'] satisfies Unit['kind'][]);

/** 新增装机100万千瓦, 推出100项: an amount that is made, where no bound says whom it concerns. */
const isMade: Reason = ({ before, compared, kind, behind }) =>
  making.test(before.slice(-14)) &&
  (compared.comparator === null || (kind === 'things' && compared.start === null && !behind.startsWith('的'))) &&
  !listedThings.test(behind) &&
  (kind === 'things' ? madeHere.test(before) : amounts.has(kind ?? ''));
const amounts = new Set<string>(['mass', 'volume', 'area', 'length', 'energy', 'power'] satisfies Unit['kind'][]);

/** 2026年底前，100个事项实现…: what is to become of so many. */
const isToBe: Reason = ({ text, figure, before, wide }) =>
  (aiming.test(wide) || /[年月]底前/.test(wide)) &&
  /^[\s　]*(?:使|让|推动|确保|力争|实现)?$/.test(before) &&
  becomes.test(text.slice(figure.end, figure.end + 30));
const becomes = /^(?:以上|左右)?[^，。；、,;：:（(的]{2,20}(?:实现|完成|纳入|全部|建成|达到|上线|接入|实行)/;

/** By how much a unit needs to make a figure a target. */
const reasonsFor: Readonly<Record<Case['bare'], readonly Reason[]>> = {
  always: [setsBound, isHan, isPerHead, isFrequency, (figure) => !refersBack(figure)],
  asked: [
    setsBound,
    isHan,
    isPerHead,
    isFrequency,
    isDone,
    isDoneInAWord,
    isForEach,
    isToBe,
    isAdjusted,
    isDeed,
    continuesTarget,
  ],
  bounded: [
    ({ compared }) => compared.start !== null && compared.comparator !== '=',
    isAdjusted,
    isMade,
    isDeed,
    isAskedFor,
  ],
};

/** 50人以上农村集体聚餐: whom it concerns, where no verb asks for the number. */
const scopeBehind = /^[^，。；、！？,;）)（(：:\s|]/;
const asked = /配备|配置|设置|设立|新增|培训|招录|组建|达到|聘用|吸纳|参与|覆盖/;
const perHeadBefore = /每[一1]?[0-9]*[千万百十]+(?:常住)?(?:人口?)?[^，。]{0,6}$/;

/** 发放贷款5000亿元, 减轻负担100亿元; what a body is given (奖励20万元) is no aim. */
const funded = /(?:发放|投放|新增|实现|完成|筹集|募集|设立|减轻|减免|降低|撬动|带动|引导|支持)[^，。；]{0,20}$/;
const granted = /奖励|给予|补助|补贴|不等|最高|标准|罚款|以上的/;

/** Amounts, people and time describe unless the sentence asks for them. */
function isAskedFor({ figure, before, wide, compared, behind, kind }: Case): boolean {
  if (kind === 'duration') return false;
  if (kind === 'money') return (/投入|安排/.test(wide) || funded.test(before)) && !granted.test(before + behind);
  if (kind === 'change') return /提高|提升|上升|增加|下降|降低|减少|增长|下调|下浮|压减|压缩|收窄/.test(before);
  if (kind === 'people')
    return (
      perHeadBefore.test(before) || asked.test(before) || (/培训|招录|配备/.test(wide) && !scopeBehind.test(behind))
    );
  if (kind === 'time' && compared.comparator === null && answeredSoon.test(behind))
    return isMomentary(figure.unit) || /工作日$/.test(figure.unit);
  if (kind === 'time') return compared.comparator === '<=' && isMomentary(figure.unit);
  return compared.comparator !== null && !scopeBehind.test(behind);
}

/** Spans of time so short that nothing but a limit is given in them. */
function isMomentary(unit: string): boolean {
  return unitNamed(unit)?.kind === 'time' && convert(unit).factor < 1;
}
