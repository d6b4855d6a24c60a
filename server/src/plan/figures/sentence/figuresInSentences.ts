// The figures of a line with what their sentences say of them: the clause, the amount, the year, whether they bind.
import type { Span } from '../../../text/span';
import type { ParagraphFacts, Target } from '../../model';
import { clauseAround, namesObject } from './clauseOfFigure';
import { figureText } from './figureText';
import { isListed, listedName, type Neighbours, type Surroundings, stepInList, yearInList } from './listedFigures';
import { type Quantity, quantityOf, yearsBetween } from './quantity';
import { sentencePart } from './sentencePart';
import { type YearOfFigure, yearOfFigure } from './yearOfFigure';

/** A figure of a line; spans count from the line's start. */
export interface FigureInSentence extends YearOfFigure {
  readonly target: Target;
  /** The part of the sentence that it stands in, between 。 and ；. */
  readonly sentence: Span;
  /** What stands before and behind it in its clause. */
  readonly before: string;
  readonly after: string;
  /** Words of the clause before, where its own say nothing of what it is about (其中区级不少于6份/万人); '' for others. */
  readonly borrowed: string;
  /** The clause up to its number; in 分别下降12%、9% that of the first for all. */
  readonly upToNumber: string;
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
  /** Its place in a list of yearly steps (依次达到80%、90%); null outside such lists. */
  readonly step: number | null;
  /** Whether the sentence only says what others demand of the body that makes the plan. */
  readonly isQuoted: boolean;
}

/** Figures of a line in the order of their place. */
export function figuresInSentences(facts: ParagraphFacts): FigureInSentence[] {
  const { targets } = facts;
  const figures: FigureInSentence[] = [];
  for (const [at, target] of targets.entries())
    figures.push(readFigure(facts, { target, previous: targets[at - 1], next: targets[at + 1] }, figures.at(-1)));
  return figures;
}

const forAll = /[均都](?:要|应)?(?:实现|保持在?|稳定在?|为)?$/;

function readFigure(
  facts: ParagraphFacts,
  neighbours: Neighbours,
  earlier: FigureInSentence | undefined,
): FigureInSentence {
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
  const isNext = earlier !== undefined && isListed(text, earlier.target, target);
  const upToNumber = isNext ? earlier.upToNumber : text.slice(clause.start, upTo);
  const listed = listedName(text, places);
  const quantity = quantityOf({ ...target, before: upToNumber, after, lead });
  const said = text.slice(sentence.start, span.start);
  const year = yearOfFigure(said);
  return {
    target,
    sentence,
    before,
    after,
    borrowed: earlier && earlier.sentence.start === sentence.start ? borrowed(earlier, before + after) : '',
    upToNumber,
    listed,
    quantity,
    text: figureText(target, quantity, yearsBetween(lead)),
    isAspiration: isAspiration(text, places),
    isAimed: aiming.test(before),
    isForAll: forAll.test(before),
    isInterim: isInterim(text, places),
    ...year,
    year: yearInList(text, places) ?? year.year,
    step: listed === null ? stepInList(text, places) : null,
    isQuoted: quoted.test(said),
  };
}

/** What the figure before it is about. */
function borrowed(earlier: FigureInSentence, own: string): string {
  return namesObject(own) ? '' : earlier.borrowed + earlier.before;
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
