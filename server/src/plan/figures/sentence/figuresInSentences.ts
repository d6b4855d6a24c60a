// The figures of a line with what their sentences say of them: the clause, the amount, the year, whether they bind.
import { isHan } from '../../../text/characters';
import type { Span } from '../../../text/span';
import { withWholeYears } from '../../../words/yearSpan';
import type { ParagraphFacts, Target } from '../../model';
import { figureText } from './figureText';
import { listedName, type Neighbours, type Surroundings, stepInList } from './listedFigures';
import { type Quantity, quantityOf } from './quantity';
import { sentencePart } from './sentencePart';

/** A figure of a line; spans count from the line's start. */
export interface FigureInSentence {
  readonly target: Target;
  /** The part of the sentence that it stands in, between 。 and ；. */
  readonly sentence: Span;
  /** What stands before and behind it in its clause. */
  readonly before: string;
  readonly after: string;
  /** In A、B、C分别达到… the part of the list that it is for; null outside such lists. */
  readonly listed: string | null;
  readonly quantity: Quantity;
  /** The figure in one form for all ways of writing. */
  readonly text: string;
  /** Whether it binds to nothing: aimed at beyond a figure that binds (95%以上，力争全覆盖). */
  readonly isAspiration: boolean;
  /** Whether it is aimed at (力争达到90%), whatever else there is. */
  readonly isAimed: boolean;
  /** Whether it is said of all that its clause lists (均达到98%). */
  readonly isForAll: boolean;
  /** Whether it is a step on the way to one of the same kind (上半年达到50%、全年达到90%). */
  readonly isInterim: boolean;
  /** The year that the sentence sets for it (到2027年); null where it sets none. */
  readonly year: number | null;
  /** Whether that year was still to come when the sentence was written (到2025年底), be it past for the plan. */
  readonly isYearAhead: boolean;
  /** Its place in a list of yearly steps (依次达到80%、90%); null outside such lists. */
  readonly step: number | null;
  /** Whether the sentence only says what others demand of the body that makes the plan. */
  readonly isQuoted: boolean;
}

/** Figures of a line in the order of their place. */
export function figuresInSentences(facts: ParagraphFacts): FigureInSentence[] {
  const { targets } = facts;
  return targets.map((target, at) => readFigure(facts, { target, previous: targets[at - 1], next: targets[at + 1] }));
}

const forAll = /[均都](?:要|应)?(?:实现|保持在?|稳定在?|为)?$/;

function readFigure(facts: ParagraphFacts, neighbours: Neighbours): FigureInSentence {
  const { text } = facts;
  const { target } = neighbours;
  const { span } = target;
  const sentence = sentencePart(facts, span);
  const places = { ...neighbours, sentence };
  const clause = clauseAround(text, places);
  const before = text.slice(clause.start, span.start);
  const after = text.slice(span.end, clause.end);
  const number = text.slice(span.start, span.end).search(/[0-9０-９一二两三四五六七八九十百]/);
  const upTo = span.start + Math.max(number, 0);
  const lead = text.slice(sentence.start, upTo);
  const quantity = quantityOf({ ...target, before: text.slice(clause.start, upTo), after, lead });
  const said = text.slice(sentence.start, span.start);
  return {
    target,
    sentence,
    before,
    after,
    listed: listedName(text, places),
    quantity,
    text: figureText(target, quantity),
    isAspiration: isAspiration(text, places),
    isAimed: aiming.test(before),
    isForAll: forAll.test(before),
    isInterim: isInterim(text, places),
    ...yearOf(said),
    step: stepInList(text, places),
    isQuoted: quoted.test(said),
  };
}

const clauseMark = /[，,：:（）()。！？!?|\t]/;
/**
 * A clause with fewer characters before its figure says too little (开具率达到95%) and takes in the one before, as does one
 * that follows its condition (得分80分以下的，每季度检查1次).
 */
const leastWords = 5;
/** Unless it says what is meant behind the figure (创建2条食品安全示范街). */
const leastBehind = 5;

/** From the last comma, or the words of the figure before, to the next comma or the words of the next figure. */
function clauseAround(text: string, { sentence, target, previous, next }: Surroundings): Span {
  const from = previous && previous.span.end > sentence.start ? ownWordsFrom(text, previous, target) : sentence.start;
  let end = target.span.end;
  while (end < sentence.end && !clauseMark.test(text[end]!)) end++;
  let start = target.span.start;
  for (let words = hanIn(text.slice(target.span.end, end)) > leastBehind ? leastWords : 0; start > from; start--) {
    const char = text[start - 1]!;
    if (clauseMark.test(char) && words >= leastWords && text[start - 2] !== '的' && !isGrouping(text, start - 1)) break;
    words += hanIn(char);
  }
  return { start, end: next && next.span.start < end ? ownWordsFrom(text, target, next) : end };
}

function hanIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) count++;
  return count;
}

/** Where, between two figures of one clause, the words of the second begin: 3日内受理、|15日内办结. */
function ownWordsFrom(text: string, first: Target, second: Target): number {
  const between = text.slice(first.span.end, second.span.start);
  const marks = ['、', '，', ',', '：', ':'].map((mark) => between.lastIndexOf(mark));
  return first.span.end + Math.max(0, ...marks);
}

/** The comma of 1,200. */
function isGrouping(text: string, at: number): boolean {
  return /[0-9]/.test(text[at - 1] ?? '') && /[0-9]/.test(text[at + 1] ?? '');
}

const interim = /上半年|前三季度|[一二三]季度|[0-9]月底/;
const whole = /全年|年底|年末|12月/;

/** A step on the way to a figure of the same kind that follows: 上半年达到50%、全年达到90%. */
function isInterim(text: string, { sentence, target, next }: Omit<Surroundings, 'previous'>): boolean {
  if (!next || next.span.start >= sentence.end || next.unit !== target.unit) return false;
  const lead = text.slice(Math.max(sentence.start, target.span.start - 16), target.span.start);
  return interim.test(lead) && whole.test(text.slice(target.span.end, next.span.start));
}

const aiming = /力争|争取|努力|奋斗/;

function isAspiration(text: string, { sentence, target, previous }: Omit<Surroundings, 'next'>): boolean {
  if (!previous || previous.span.end <= sentence.start || previous.unit !== target.unit) return false;
  const between = text.slice(previous.span.end, target.span.start);
  return between.length <= 24 && aiming.test(between + text.slice(target.span.start, target.span.start + 4));
}

const quoted = /(?:国家|省里?|市里?|上级)(?:要求|下达|考核)(?:给)?(?:我|本|全)[省市区县]/;
const yearMention = /([比较与于自以])?(?:((?:19|20)[0-9]{2})年|今年|本年|年内)/g;

/** The last year named before a figure; one that it is measured by (比2020年下降) is none. */
function yearOf(lead: string): Pick<FigureInSentence, 'year' | 'isYearAhead'> {
  if (!lead.includes('年')) return { year: null, isYearAhead: false };
  const text = withWholeYears(lead);
  const years = [...text.matchAll(yearMention)].filter(([, measured]) => measured === undefined);
  const last = years.at(-1);
  if (last?.[2] === undefined) return { year: null, isYearAhead: false };
  return { year: Number(last[2]), isYearAhead: /[到至][\s　]*$/.test(text.slice(0, last.index)) };
}
