// Completion: sentences with targets of the higher plans that the draft has not taken up, in the words of its level.
import type { ComparedPlace, ComparedTarget, Comparison, ComparisonRow } from '../../compare/comparison';
import type { PlanDocument } from '../../plan/model';
import { planItemAt } from '../../plan/outline/itemAt';
import { type Issuer, toLowerLevel } from '../../registry/names/levelMapping';
import { endOfSpan, firstEndingAfter, type Span } from '../../text/span';
import { excerpt } from '../places/excerpt';
import { sentenceStart } from '../places/sentenceStart';
import { type CorrespondingItems, correspondingItems } from '../superior/correspondingItems';
import { citeClause, superiorLevel } from '../superior/superiorLevel';
import type { PlanCompletion } from './completion';

/** What the proposals are made for. */
export interface UntakenSentencesOptions {
  readonly document: PlanDocument;
  readonly comparisons: readonly Comparison[];
  /** Where something is typed. */
  readonly offset: number;
  /** Who issues the draft: the sentences are put into the words of that level. */
  readonly issuer: Issuer;
}

/**
 * Proposals for the beginning of a sentence: those of the corresponding item first, then those of the section that belong
 * to no other item. None anywhere else, nor for a list of targets.
 */
export function untakenSentences({ document, comparisons, offset, issuer }: UntakenSentencesOptions): PlanCompletion[] {
  const typed = comparisons.length > 0 ? sentenceStart(document, offset) : null;
  const item = typed && planItemAt(document, offset);
  if (!typed || !item) return [];
  const found = new Map<string, PlanCompletion>();
  for (const comparison of comparisons) {
    const items = correspondingItems(comparison, document, item);
    for (const [clause, rank] of untakenClauses(comparison, items)) {
      const text = toLowerLevel(wordsOf(comparison, clause.span), { from: issuerOf(comparison), to: issuer });
      if (found.has(text) || document.text.includes(text.slice(0, -1))) continue;
      found.set(
        text,
        proposal({ text, typed, comparison, clause, order: `${rank}${String(found.size).padStart(3, '0')}` }),
      );
    }
  }
  return [...found.values()];
}

function issuerOf({ reference: { document } }: Comparison): Issuer {
  return { level: document?.level ?? null, region: document?.region ?? null };
}

/** What a sentence of the higher plan, or a part of it, is about. */
interface UntakenClause {
  readonly span: Span;
  readonly target: ComparedTarget;
}

type Rank = 0 | 1;

function untakenClauses(comparison: Comparison, items: CorrespondingItems): Map<UntakenClause, Rank> {
  const { text } = comparison.reference;
  const taken = takenSpans(comparison);
  const starts = new Set<number>();
  const ranks = new Map<UntakenClause, Rank>();
  for (const { verdict, superior: target } of comparison.targets) {
    if (verdict !== 'missing' || !target) continue;
    const rank = items.isOfItem(target.span) ? 0 : items.isOfSection(target.span) ? 1 : null;
    if (rank === null) continue;
    const part = between(text, target, '；;');
    const next = firstEndingAfter(taken, part.start, endOfSpan);
    const isCut = next !== undefined && next.start < part.end;
    const span = isCut ? between(text, target, '，,；;：:') : part;
    if (starts.has(span.start) || (isCut && !namesSubject(text.slice(span.start, target.span.start)))) continue;
    starts.add(span.start);
    ranks.set({ span, target }, rank);
  }
  return ranks;
}

/** 力争达到95% says nothing without what stands before it. */
function namesSubject(words: string): boolean {
  return words.replace(/力争|争取|努力|确保|实现|进一步|提高|提升|逐步|其中|同时/g, '').trim().length > 2;
}

/** What of the higher plan the draft has, in the order of the text. */
function takenSpans({ targets, deadlines }: Comparison): Span[] {
  const rows: readonly ComparisonRow<ComparedPlace>[] = [...targets, ...deadlines];
  const spans = rows.flatMap(({ superior, own }) => (superior && own ? [superior.span] : []));
  return spans.sort((a, b) => a.start - b.start);
}

/** Farthest that the beginning and the end of a sentence are looked for. */
const reach = 300;

/** The part of a target's sentence between these marks. */
function between(text: string, { span, sentence }: ComparedTarget, marks: string): Span {
  const from = Math.max(sentence.start, span.start - reach);
  const to = Math.min(sentence.end, span.end + reach);
  let { start, end } = span;
  while (start > from && !marks.includes(text[start - 1]!)) start--;
  while (end < to && !marks.includes(text[end]!)) end++;
  return { start, end };
}

/** Words that lean on what stands before. */
const leaning = /^(?:其中|并且|并|同时|且|以及|及)[，,、]?/u;
const trailing = /[\s，,；;、。.：:]+$/u;

/** A part of a sentence as one of its own. */
function wordsOf({ reference }: Comparison, { start, end }: Span): string {
  const words = reference.text
    .slice(start, end)
    .replace(/\s*[\r\n]+\s*/g, '')
    .trim();
  return `${words.replace(leaning, '').replace(trailing, '')}。`;
}

interface Proposal {
  readonly text: string;
  readonly typed: Span;
  readonly comparison: Comparison;
  readonly clause: UntakenClause;
  readonly order: string;
}

/** Characters that a list of proposals shows, and that a client compares. */
const longestLabel = 40;
const longestQuote = 240;

function proposal({ text, typed, comparison: { reference }, clause: { target }, order }: Proposal): PlanCompletion {
  const level = superiorLevel(reference);
  const quote = excerpt(reference.text, target.sentence, { longest: longestQuote, strong: target.span });
  return {
    kind: 'sentence',
    label: text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text,
    detail: `本稿未承接的${level}目标`,
    documentation: [
      { kind: 'line', text: citeClause(reference, target.clause) },
      { kind: 'quote', ...quote },
    ],
    filterText: filterText(text),
    sortText: order,
    edit: { span: typed, newText: text },
  };
}

/** The sentence, then its words one by one: so that typing may begin with each of them. */
function filterText(text: string): string {
  const beginning = text.slice(0, longestLabel);
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(beginning)];
  return [beginning, ...words.filter((word) => word.isWordLike).map((word) => word.segment)].join(' ');
}
