// How messages name a plan that a draft is held against, its clauses and its words.
import type { ComparedPlace } from '../../compare/comparison';
import type { RelatedPlace } from '../../lint/rule';
import type { ReferencePlan } from '../../plan/referencePlan';

/** 市级计划, 省级计划; 上级计划 where its level is not known. */
export function levelName({ document }: ReferencePlan): string {
  const level = document?.level;
  return level ? `${level === '乡镇' ? '乡镇' : level}级计划` : '上级计划';
}

/** 《云州市…计划》二、（五） */
export function citedClause({ name }: ReferencePlan, { clause }: ComparedPlace): string {
  return `《${name.replace(/^《|》$/g, '')}》${clause}`;
}

const longestQuote = 36;
const leastWords = 5;
const clauseMark = /[，。；：！？、,;:\n]/;

/** The words that lead up to a figure and the figure itself, short enough for a message. */
export function quoteFigure(text: string, { span, sentence }: ComparedPlace): string {
  const from = Math.max(sentence.start, span.end - longestQuote);
  let start = span.start;
  while (start > from && !(span.start - start >= leastWords && clauseMark.test(text[start - 1]!))) start--;
  const words = text.slice(start, span.end).replace(/^[\s　，、：:,]+/, '');
  return innerQuotes(words.replace(/\s+/g, ' '));
}

/** Quotation marks of words that will stand within others. */
export function innerQuotes(words: string): string {
  return words.replace(/“/g, '‘').replace(/”/g, '’');
}

/** The beginning of a passage, short enough for a message. */
export function quotePassage(passage: string): string {
  const plain = innerQuotes(passage.replace(/\s+/g, ''));
  return plain.length > longestQuote ? `${plain.slice(0, longestQuote)}…` : plain;
}

/** A place in the other plan to go to. */
export function placeIn(reference: ReferencePlan, place: ComparedPlace, what: string): RelatedPlace {
  return { path: reference.path, span: place.span, message: `${what}：${citedClause(reference, place)}` };
}
