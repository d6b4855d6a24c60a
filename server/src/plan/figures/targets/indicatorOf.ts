// Indicators: the words that say what a figure measures.
import type { Span } from '../../../text/span';
import { comparatorPattern } from '../../../words/comparators';
import type { Target } from '../../model';
import type { Figure } from '../number/readFigure';

/** Words in front that introduce and words behind that lead over to the figure, without meaning of their own. */
const lead = /^(?:[\s　、和及与]|其中|力争|确保|实现|将|全年|年内|年度|到?(?:19|20)\d{2}年底?前?)+/;
const timeWords = '每人每年|每季度?|每学期|每半年|每年|每月|每周|全年|[到至]?(?:19|20)\\d{2}年[底末]?';
const leadsOver = '均|都|分别|力争|确保|不|为|要|应|需|须|再';
const tail = new RegExp(`(?:[\\s　、和及与]|${timeWords}|${leadsOver})+$`);
const verbs =
  '新建|新增|打造|建成|建设|创建|培育|培养|扶持|扶植|发展|完成|改造|提升|引导|推动|支持|组织|开展|设立|配备|实施|进行';
/** A clause that says no more than what is done; what it is done to stands behind the figure. */
const bareVerb = new RegExp(`^(?:.{0,4}(?:${verbs}|按照每?.{0,3}))?$`);
const objectBehind = /^[^，。；、：！？（）(),;0-9]{1,16}/;
const limitWords = new RegExp(`^(?:${comparatorPattern(({ stands }) => stands === 'behind')}|左右)`);
const joiner = /[\s　]?(?:[、，,和及与]|以及|并)[\s　]?$/;
const joinedVerb = new RegExp(`[\\s　]?(?:[、，,和及与]|以及|并)[\\s　]?(?:${verbs})?$`);
/** 从19个增加至22个: what the figure starts from. */
const start = /[从由](?![业严事而此于])(?=[^从由，。；]*[0-9０-９])[^从由，。；]{1,20}$/;
const leadsTo = /[至到为][\s　]*$/;
/** 较2020年, 同比: says what a change is measured by, not what changes. */
const measuredBy = /^(?:[较比](?:20|２０|上年|上一年|去年|同期|往年|前)|同比|环比)/;
const changing = /(?:[较比同环][^，。；]{0,10})?(?:年均)?(?:下降|减少|降低|增长|提高|提升|上升)$/;
const listSeparators = /^[\s　、和及]*$/;

/**
 * A figure's clause up to its comparator, what stands before that clause from the sentence or the target before on, and that
 * target.
 */
export interface IndicatorPlace {
  readonly before: string;
  readonly earlier: string;
  readonly figure: Figure;
  readonly previous: Target | undefined;
}

/**
 * What is measured: the clause before the figure; in 分别达到A、B the same for all; the noun behind where only a verb stands
 * before; what the target or the clause before measures where there is nothing of its own (到2027年，达到99%).
 */
export function indicatorOf(text: string, place: IndicatorPlace): string {
  const { before, figure, previous } = place;
  const own = trimWords(previous ? behindObject(before, previous) : before);
  const isLedTo = leadsTo.test(text.slice(Math.max(0, figure.start - 4), figure.start));
  const words = withPairedQuotes(isLedTo ? trimWords(own.replace(start, '')) : own);
  const isListed = previous && listSeparators.test(text.slice(previous.span.end, figure.start));
  if (words === '' && isListed) return previous.indicator;
  if (measuredBy.test(words)) return `${measuredBefore(place).replace(changing, '')}${words}`;
  const object = objectOf(text, figure.end);
  const verb = previous && object !== '' ? sharedVerb(text, figure, previous) : null;
  if (verb !== null) return verb + object;
  if (!bareVerb.test(words)) return /(?:进行|开展)$/.test(words) ? words + object : words;
  return words + object || measuredBefore(place, figure.unit);
}

function trimWords(words: string): string {
  return words.replace(lead, '').replace(tail, '');
}

/** The noun behind a figure, up to what joins it to the next one. */
function objectOf(text: string, at: number): string {
  const words = objectBehind.exec(text.slice(at, at + 16))?.[0] ?? '';
  const object = words.replace(limitWords, '');
  return (/^[0-9０-９]/.test(text.slice(at + words.length)) ? object.replace(joinedVerb, '') : object).trim();
}

const objectBefore = /^([^，。；、,;和及与]{1,16})(?:[、，,和及与]|以及|并)/;

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
const yearWords = '[0-9]{4}[\\s　]?年|今年|本年|年|月';
const time = new RegExp(`^[\\s　]*(?:[到至在]?[^，。；]{0,4}(?:${yearWords})[底末初内前]{0,2}|其中)?[\\s　]*$`);
const measures = '率|(?<![制季年进力程态角])度|比例|占比|比重|总值|产值|水平|总量|产量|浓度|面积';
const measured = new RegExp(`^.*(?:${measures})`);

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

/** Quotation marks in pairs: those round the whole, and one whose partner stands elsewhere, are left out. */
function withPairedQuotes(words: string): string {
  if (!/[“”"]/.test(words)) return words;
  let open = -1;
  const lone = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const mark = words[at]!;
    if (mark === '“' || (mark === '"' && open < 0)) {
      if (open >= 0) lone.add(open);
      open = at;
    } else if (mark === '”' || mark === '"') {
      if (open < 0) lone.add(at);
      open = -1;
    }
  }
  if (open >= 0) lone.add(open);
  const paired = [...words].filter((_, at) => !lone.has(at)).join('');
  return /^(?:“[^“”]*”|"[^"]*")$/.test(paired) ? paired.slice(1, -1) : paired;
}
