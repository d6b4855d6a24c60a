// Indicators: the words that say what a figure measures.
import { pattern } from '../../../text/pattern';
import type { Span } from '../../../text/span';
import { objectVerbPattern } from '../../../words/doingVerbs';
import type { Target } from '../../model';
import type { Figure } from '../number/readFigure';
import { listedIndicator, sharedMeasure } from './listedIndicator';
import { objectOf, sharedBy } from './objectOf';
import { deedBefore, isOccasion, occasionOf } from './occasionOf';
import { withPairedQuotes } from './pairedQuotes';

const yearWords = '(?:19|20)\\d{2}年';
/** Words in front that introduce and words behind that lead over to the figure, without meaning of their own. */
const lead = new RegExp(
  `^(?:[\\s　、和及与]|按(?:月|季度?|年)(?=开展|组织|召开)|其中|力争|争取|努力|确保|实现|将|做到|今年|[上下]半年|全年|年内|年度内?|年底前?|原则上|一般|最[长短高低多少]|[到至]?${yearWords}[底末]?前?|[0-9]{1,2}月[底末]?前|[一二两三四五]年内)+`,
);
const timeWords = `(?:今年|本年)?年[底末内]前?|每人每年|每季度?|每学期|每半年|每学?年|一年|每月|每周|全年|[到至]?${yearWords}[底末]?`;
const leadsOver =
  '均|都|分别|总体|力争|争取|努力|确保|不|为|要|应|需|须|再|约|大约|(?<!各)各|(?<![附远临])近|最[长短高低多]|原则上|一般';
const tail = new RegExp(`(?:[\\s　、和及]|(?<!参)与|${timeWords}|${leadsOver})+$`);
const digitLabel = /(?<![0-9０-９.．])[0-9０-９]{1,2}[.．](?![0-9０-９])/;
const bracketedLabel = /[（(](?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})[）)]/;
/** A label that runs into the words: （一）工作目标1.电能表采集覆盖率. */
const label = pattern()`^.*(?:${digitLabel}|${bracketedLabel}|(?<![一-鿿])[一二三四五六七八九十]{1,3}、)`;
/** A clause that says no more than what is done; what it is done to stands behind the figure. */
const bareVerb = new RegExp(`^(?:.{0,4}(?:${objectVerbPattern})(?:首批|第一批)?|按照每?.{0,3})?$`);
const verbInFront = new RegExp(`^.{0,4}?(?:${objectVerbPattern})`);
const verbAtEnd = new RegExp(`(?:${objectVerbPattern})$`);
/** Two characters before a count with its noun are a verb, whichever it is: 盘活30处. */
const shortWords = /^(?:[一-鿿]{2}|每(?:一)?个?[一-鿿]{1,4})$/;
const place = /[在对将于内中]$/;
const joiner = /[\s　]?(?:[、，,和及与]|以及|并)[\s　]?$/;
const limitWords = /^(?:以[上下内]|左右)/;
/** 从19个增加至22个: what the figure starts from. */
const start = /[从由](?![业严事而此于])(?=[^从由，。；]*[0-9０-９])[^从由，。；]{1,20}$/;
const leadsTo = /[至到为][\s　]*$/;
/** 较2020年, 同比: says what a change is measured by, not what changes. */
const measuredBy = /^(?:[较比](?:20|２０|上年|上一年|去年|同期|往年|前)|同比|环比)/;
const changing = /(?:[较比同环][^，。；]{0,10})?(?:年均)?(?:下降|减少|降低|增长|提高|提升|上升)$/;
/** All that a cell says before its figure where its row says the rest. */
const onlyChange = /^(?:每年)?(?:完成|实现|下降|减少|降低|增长|增加|提高|提升|上升|新增)?$/;
const perHead = /^每[一]?[0-9０-９]*[十百千万]+(?:名|个)?(?:常住|户籍|在校)?(?:人口|居民|群众|学生)?$/;
const ratio = /(?:率|比例|占比|比重)$/;
/** Words that measure something by themselves. */
const elsewhere = /率|度|比|量|数|降|减|增|提|升|面积|占|得|分/;
const howMany = /隔?[0-9０-９一二两三四五六]{1,2}(?:[-－—~～至到][0-9０-９一二两三四五六]{1,2})?/;
/** How often, in the midst of what is done: 医生应每季度主动联系. */
const howOften = pattern(
  'g',
)`(?:应当?|要|须)?(?<!每人)每(?:一)?${howMany}?个?(?:季度|月|旬|周|学期|半年|年|[天日])末?(?![度均人])(?=[一-鿿]{2}|、)`;
const doers = /部门|政府|党委|党组|机关|同志|负责人|领导小组|委员会|办公室|[局厅]/;
/** 县级政府要听取汇报: who does it is no part of what is counted. */
const whoDoes = pattern()`^[^的对为在]{0,30}${doers}(?:原则上)?(?:应当?|要|须)?(?=[一-鿿]{2})(?![、和及与])`;
const listSeparators = /^[\s　、和及]*$/;
const rate = '率|(?<![制季年进力程态角梯])度|比例|占比|比重';

/**
 * A figure's clause up to its comparator, what stands before that clause from the sentence or the target before on, and that
 * target; `end` is where the figure's comparator and denominator end.
 */
export interface IndicatorPlace {
  readonly before: string;
  readonly earlier: string;
  readonly figure: Figure;
  readonly end: number;
  /** Whether a comparator stands in front of the figure. */
  readonly isBound: boolean;
  readonly previous: Target | undefined;
  /** What the row of a table says that it is about; '' where it says nothing. */
  readonly label: string;
}

/**
 * What is measured: the clause before the figure; in 分别达到A、B the same for all; the noun behind where only a verb stands
 * before; those of whom it is a share; what the row, the target or the clause before measures where there is nothing of its own.
 */
export function indicatorOf(text: string, at: IndicatorPlace): string {
  const { before, figure, previous } = at;
  const own = trimWords((previous ? behindObject(before, previous) : before).replace(label, ''));
  const isLedTo = leadsTo.test(text.slice(Math.max(0, figure.start - 4), figure.start));
  const isNextShare = previous?.unit === '%' && own.startsWith('的');
  const led = isLedTo ? trimWords(own.replace(start, '')) : own;
  const words = isNextShare ? '' : withPairedQuotes(led).replace(perHead, '').replace(howOften, '');
  const isListed = previous && listSeparators.test(text.slice(previous.span.end, figure.start));
  const listed = listedIndicator(text, figure.start);
  if (listed !== null) return trimWords(listed.replace(label, ''));
  if (words === '' && isListed) return previous.indicator;
  if (measuredBy.test(words)) return `${(measuredBefore(at) || at.label).replace(changing, '')}${words}`;
  if (at.label !== '' && onlyChange.test(words)) return at.label;
  const share = figure.unit === '%' && isVerbal(words) ? sharedBy(text, at.end) : '';
  if (share !== '') return withShare(words, share);
  const object = objectOf(text, at.end);
  const verb = previous && object !== '' ? sharedVerb(text, figure, previous) : null;
  if (verb !== null) return verb + object;
  if (isOccasion(figure) && !/(?:[和及]|(?<!参)与)$/.test(words))
    return (
      occasionOf(words.replace(whoDoes, ''), object, previous) || measuredBefore(at, figure.unit) || deedBefore(at)
    );
  if (words !== '' && isCounted(words, at)) return words.replace(whoDoes, '') + object;
  if (object === '' && at.label !== '' && bareVerb.test(words)) return words + at.label;
  return withObject(withMeasure(words, at), object) || measuredBefore(at, figure.unit);
}

/** 省级事项可办率不低于90%，市县级不低于70%: the rate of the target before, of others. */
function withMeasure(words: string, { figure, previous }: IndicatorPlace): string {
  if (figure.unit !== '%' || previous?.unit !== '%' || words === '' || words.length > 10) return words;
  if (!ratio.test(previous.indicator) || elsewhere.test(words)) return words;
  const shared = previous.indicator.lastIndexOf(words.at(-1)!, 9);
  const rest = shared > 0 ? previous.indicator.slice(shared + 1) : sharedMeasure(previous.indicator);
  return words + rest;
}

/** 配齐每个社区不少于5名专职人员: the noun behind a bound is counted, where the words in front name no number. */
function isCounted(words: string, { figure, isBound }: IndicatorPlace): boolean {
  return isBound && /^(?:[个家所名]|处)$/.test(figure.unit) && !/[数量率]$/.test(words);
}

/** Whether the words leave open whose share is meant: 预留, 探索在, 服务费的. */
function isVerbal(words: string): boolean {
  return (
    place.test(words) || words.endsWith('的') || bareVerb.test(words) || verbAtEnd.test(words) || inspected.test(words)
  );
}

const inspected = /(?:抽查|检查|抽检|走访|核查)$/;

/** 探索在10%的卫生站设置 is about them; 预留30%的号源 about what is done to them. */
function withShare(words: string, share: string): string {
  const phrase = share.replace(/^的/, '');
  if (place.test(words)) return phrase;
  if (words.endsWith('的')) return words.slice(0, -1) + phrase;
  return bareVerb.test(words) || inspected.test(words) ? words + phrase : words + share;
}

/** The words with the noun behind where they are or end with a verb, or only describe the noun. */
function withObject(words: string, object: string): string {
  if (object === '') return words;
  if (bareVerb.test(words) || shortWords.test(words) || verbAtEnd.test(words)) return words + object;
  return words.endsWith('的') ? (verbInFront.exec(words)?.[0] ?? '') + object : words;
}

function trimWords(words: string): string {
  return words.replace(lead, '').replace(tail, '');
}

const objectBefore = /^([^，。；、,;和与]{1,16}?)(?:以及|[、，,和及与]|并)/;

/** A clause without the noun in front that belongs to the figure before: 个站和新增3个店 is about 新增店. */
function behindObject(before: string, previous: Target): string {
  const match = objectBefore.exec(before);
  return match && previous.indicator.endsWith(match[1]!.trim()) ? before.slice(match[0].length) : before;
}

/** In 新增80个助餐点和4000张床位 the verb of the first, which holds for the second; null where only a noun stands between. */
function sharedVerb(text: string, figure: Span, previous: Target): string | null {
  const between = text.slice(previous.span.end, figure.start);
  const object = between.replace(joiner, '').replace(limitWords, '').trim();
  if (object === '' || object === between.trim() || !previous.indicator.endsWith(object)) return null;
  const verb = previous.indicator.slice(0, -object.length);
  return verb !== '' && bareVerb.test(verb) ? verb : null;
}

/** 到2027年底, 今年年内: a clause that says no more than when. */
const when = '[0-9]{4}[\\s　]?年|今年|本年|年|月';
const time = new RegExp(`^[\\s　]*(?:[到至在]?[^，。；]{0,4}(?:${when})[底末初内前]{0,2}|其中)?[\\s　]*$`);
const measured = new RegExp(`^.*(?:${rate}|总值|产值|水平|总量|产量|浓度|面积|(?<![总多少])人数|时间|时限)`);

/**
 * What the last clause measures that is no mere time; where none stands between them, what the target before does. `unit` is that
 * of the figure where the target before has to have the same.
 */
function measuredBefore({ earlier, previous }: IndicatorPlace, unit?: string): string {
  const clauses = earlier.split(/[，,：:；;]/).slice(previous ? 1 : 0);
  const clause = clauses.findLast((one) => !time.test(one));
  if (clause !== undefined) return withPairedQuotes(trimWords(measured.exec(clause)?.[0] ?? ''));
  return previous && (unit === undefined || previous.unit === unit) ? previous.indicator : '';
}
