// A clause, or an element of a list, that is written twice with a mark between: 加强监管，加强监管，.
import type { ParagraphFacts } from '../../../plan/model';
import { isHan } from '../../../text/characters';
import type { Span } from '../../../text/span';
import type { TandemRepeat } from '../../../text/tandemRepeats';
import { beginsClause, beginsItem, endsClause } from './clauseEdges';
import { isDistributive, isWords } from './repeatedWords';

/** A repetition with one that is enough; spans count from the start of the line. */
export interface ImmediateRepeat {
  /** The phrase with its repetitions. */
  readonly span: Span;
  /** What may go: all but the last. */
  readonly surplus: Span;
  readonly phrase: string;
  /** How often it is written. */
  readonly times: number;
  /** Whether it is a mark or a particle, of which nobody means two. */
  readonly isMechanical: boolean;
}

/** Marks between a clause and its repetition. */
const joints = '，；。、,;';
/** Fewest Han characters of a clause, of an element of a list, and of either with a figure in it, or in front. */
const shortest = { clause: 4, element: 2, figure: 3, figureFirst: 6 };
/** Behind a sentence that is said again may follow more of it only where it is as long as this: “宣传。宣传，…” is a heading. */
const noHeading = 12;
/** 每季度1次，每季度1次: two things may have the same figure, */
const figureFirst = /^(?:[0-9０-９]|[每各为约近超达计共]|不[低少超高大小]于?|分别|同比|增长|下降|提高)/;
/** but a deadline is said once. */
const deadline = /[年月日][底初末]?前$/;
/** 甲、乙分别达到98%，… */
const eachItsOwn = /分别|依次/;
/** 加强，加强，再加强 */
const slogan = /^[，；。、,;]?(?:再|还是|更)/;

/** The clause that a stretch consists of, null where it is none or is meant to stand twice. */
export function repeatedClause(facts: ParagraphFacts, repeat: TandemRepeat): ImmediateRepeat | null {
  const { text } = facts;
  const { end, period } = repeat;
  const last = Math.min(repeat.start + period, end - period * 2 + 2);
  for (let start = repeat.start; start < last && period > 2; start++) {
    const joint = text[start + period - 1]!;
    if (!joints.includes(joint) || !beginsClause(facts, start)) continue;
    const times = Math.floor((end + 1 - start) / period);
    const stop = start + times * period - 1;
    const place = { start, stop, joint, words: text.slice(start, start + period - 1) };
    if (!endsClause(facts, stop) || !isMistake(facts, place)) continue;
    const isClosed = text[stop] === joint;
    return {
      span: { start, end: isClosed ? stop + 1 : stop },
      surplus: { start, end: start + (times - 1) * period },
      phrase: isClosed ? place.words + joint : place.words,
      times,
      isMechanical: false,
    };
  }
  return null;
}

interface Place {
  readonly start: number;
  /** End of the last repetition, without a mark. */
  readonly stop: number;
  readonly joint: string;
  readonly words: string;
}

function isMistake(facts: ParagraphFacts, { start, stop, joint, words }: Place): boolean {
  const { text } = facts;
  if (!isWords(words) || isDistributive(words)) return false;
  if (slogan.test(text.slice(stop, stop + 4))) return false;
  const han = countHan(words);
  if (han < (joint === '、' ? shortest.element : shortest.clause) && !hasFigure(words)) return false;
  if (hasFigure(words) && !isFigureMistake(text.slice(Math.max(0, start - 40), start), words, han)) return false;
  if (joint !== '。' || text[stop] === '。') return true;
  return han >= noHeading && !beginsItem(facts, start);
}

function isFigureMistake(before: string, words: string, han: number): boolean {
  return (
    han >= (figureFirst.test(words) && !deadline.test(words) ? shortest.figureFirst : shortest.figure) &&
    !eachItsOwn.test(before)
  );
}

function hasFigure(words: string): boolean {
  return /[0-9０-９%％]/.test(words);
}

function countHan(words: string): number {
  let han = 0;
  for (let at = 0; at < words.length; at++) if (isHan(words.charCodeAt(at))) han++;
  return han;
}
