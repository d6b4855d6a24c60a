// The outline of a document: which label candidates are labels, and the tree that they make.
import { isBlank, isSentenceEnd, skipBlanks, trimEnd } from '../../text/characters';
import { endOfItem, endOfSpan, firstEndingAfter, type Span, shift } from '../../text/span';
import type { HeadingLevel, Label, LabelCandidate, OutlineItem, Paragraph, RegionKind } from '../model';

/** A heading run in with its text ends at its first mark; a title longer than this is text. */
const longestTitle = 40;

/** Last number seen at each level, for telling which candidates inside a line go on counting. */
type Counts = number[];

/** All headings and items in the order of the text. */
export function buildOutline(text: string, paragraphs: readonly Paragraph[]): OutlineItem[] {
  const nodes: Node[] = [];
  let path: Node[] = [];
  let counts: Counts = [];
  let region: RegionKind | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.region === 'closing') continue;
    if (paragraph.region !== region) {
      path = [];
      counts = [];
      region = paragraph.region;
    }
    if (paragraph.facts.labels.length === 0) continue;
    const labels = acceptLabels(paragraph, counts);
    labels.forEach((label, index) => {
      const limit = labels[index + 1]?.span.start ?? paragraph.facts.text.length;
      const node = new Node(label, readTitle(paragraph, label, limit), paragraph);
      path = place(node, path);
      nodes.push(node);
    });
  }
  finish(text, nodes, paragraphs);
  return nodes;
}

class Node implements OutlineItem {
  readonly level: HeadingLevel;
  readonly label: Label;
  readonly number: number;
  readonly title: string;
  readonly titleSpan: Span;
  readonly region: RegionKind;
  readonly children: Node[] = [];
  parent: Node | null = null;
  ownSpan: Span;
  span: Span;

  constructor(label: Label, title: Span, paragraph: Paragraph) {
    this.label = { ...label, span: shift(label.span, paragraph.start) };
    this.level = label.level;
    this.number = label.number;
    this.titleSpan = shift(title, paragraph.start);
    this.title = paragraph.facts.text.slice(title.start, title.end).replace(/[ \t　]?[\r\n]+[ \t　]?|\ufffc/g, '');
    this.region = paragraph.region;
    this.ownSpan = this.label.span;
    this.span = this.label.span;
  }
}

/** Puts a node below the nearest earlier one of a higher rank; the new path from the top down to it. */
function place(node: Node, path: readonly Node[]): Node[] {
  const above = path.filter((other) => other.level < node.level);
  const parent = above.at(-1);
  if (parent) {
    node.parent = parent;
    parent.children.push(node);
  }
  return [...above, node];
}

/** Sets where each node's own text and its whole text end. */
function finish(text: string, nodes: readonly Node[], paragraphs: readonly Paragraph[]): void {
  const regionEnds = endsOfRegions(paragraphs);
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index]!;
    const next = nodes[index + 1];
    const start = node.label.span.start;
    const limit =
      next && next.region === node.region ? next.label.span.start : (regionEnds.get(node.region) ?? text.length);
    const ownEnd = trimLines(text, limit, node.label.span.end);
    node.ownSpan = { start, end: ownEnd };
    node.span = { start, end: node.children.at(-1)?.span.end ?? ownEnd };
  }
}

function endsOfRegions(paragraphs: readonly Paragraph[]): Map<RegionKind, number> {
  const ends = new Map<RegionKind, number>();
  for (const { facts, region, end } of paragraphs) if (facts.indent < facts.text.length) ends.set(region, end);
  return ends;
}

function trimLines(text: string, end: number, start: number): number {
  let at = end;
  while (
    at > start &&
    (isBlank(text.charCodeAt(at - 1)) ||
      text[at - 1] === '\n' ||
      text[at - 1] === '\r' ||
      '#*>'.includes(text[at - 1]!))
  )
    at--;
  return at;
}

/** The candidates of a line that are labels: the one at its start, and inside it those that go on counting. */
function acceptLabels(paragraph: Paragraph, counts: Counts): LabelCandidate[] {
  const first = paragraph.facts.labels[0]!;
  const candidates =
    paragraph.facts.labels.length === 1 && first.after === 'start' ? [first] : withoutBracketed(paragraph);
  const runIn = candidates.length > 1 ? runInLevels(candidates, counts) : new Set<HeadingLevel>();
  const accepted: LabelCandidate[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const fits =
      candidate.after === 'start' ||
      headsGroup(candidate, candidates[index + 1]) ||
      opensGroup(paragraph, candidate, accepted.at(-1), counts) ||
      (candidate.after === 'sentence' && (runIn.has(candidate.level) || continues(paragraph, candidate, counts)));
    if (!fits) continue;
    accepted.push(candidate);
    counts[candidate.level] = candidate.number;
  }
  return accepted;
}

/** Candidates that stand in no brackets or quotes but their own. */
function withoutBracketed(paragraph: Paragraph): LabelCandidate[] {
  const { labels, brackets } = paragraph.facts;
  let next = 0;
  let covered = -1;
  return labels.filter((label) => {
    for (; next < brackets.length && brackets[next]!.open < label.span.start; next++)
      covered = Math.max(covered, brackets[next]!.close);
    return covered < label.span.end;
  });
}

/** Levels at which a line that holds several headings runs them in: two or more that count on. */
function runInLevels(candidates: readonly LabelCandidate[], counts: Counts): Set<HeadingLevel> {
  const found = new Set<HeadingLevel>();
  for (const level of [1, 2, 3] as const) {
    const inside = candidates.filter((label) => label.level === level && label.after !== 'start');
    let last = counts[level] ?? 0;
    let chained = 0;
    for (const candidate of inside) {
      if (candidate.number === last + 1 || candidate.number === 1) chained++;
      last = candidate.number;
    }
    if (chained >= 2 && chained * 2 >= inside.length && (level < 3 || found.size > 0)) found.add(level);
  }
  return found;
}

/** A first 一、 behind a sentence whose short title a first （一） follows. */
function headsGroup(candidate: LabelCandidate, next: LabelCandidate | undefined): boolean {
  if (!next || candidate.after !== 'sentence' || candidate.number !== 1 || next.number !== 1) return false;
  return candidate.level < next.level && next.span.start - candidate.span.end <= longestTitle;
}

/** 一、重点任务（一）…: the first of a group, or the next of all, right behind the short title above it. */
function opensGroup(
  paragraph: Paragraph,
  candidate: LabelCandidate,
  above: LabelCandidate | undefined,
  counts: Counts,
): boolean {
  if (!above || above.level >= candidate.level) return false;
  if (candidate.number !== 1 && candidate.number !== (counts[candidate.level] ?? 0) + 1) return false;
  const between = paragraph.facts.text.slice(above.span.end, candidate.span.start);
  return (
    between.length <= longestTitle &&
    between.trim() !== '' &&
    !/[。；：，]/.test(between.trimEnd().replace(/[。：]$/, ''))
  );
}

/** A candidate that goes on where its level stopped counting, right behind a note or the end of a sentence. */
function continues(paragraph: Paragraph, candidate: LabelCandidate, counts: Counts): boolean {
  if (candidate.level > 3 || candidate.number === 1 || candidate.number !== (counts[candidate.level] ?? 0) + 1)
    return false;
  return candidate.level < 3 || isBehindNote(paragraph, candidate.span.start);
}

function isBehindNote(paragraph: Paragraph, at: number): boolean {
  const { text, notes } = paragraph.facts;
  let end = trimEnd(text, at);
  while (end > 0 && isSentenceEnd(text.charCodeAt(end - 1))) end--;
  return firstEndingAfter(notes, end - 1, endOfItem)?.span.end === end;
}

/** The title behind a label, up to `limit`: the line, or its first sentence where text follows. */
function readTitle(paragraph: Paragraph, label: Label, limit: number): Span {
  const { text, notes, sentences } = paragraph.facts;
  const start = skipTitleMarks(text, label.span.end);
  let end = limit;
  const sentence = firstEndingAfter(sentences, start, endOfSpan);
  if (sentence) end = Math.min(end, sentence.end);
  const note = firstEndingAfter(notes, start, endOfItem);
  if (note && note.span.start >= start) end = Math.min(end, note.span.start);
  const colon = text.slice(start, end).search(/[:：]/);
  if (colon > 0 && colon <= 20 && start + colon + 1 < end) end = start + colon;
  if (end - start > longestTitle) {
    const gap = text.slice(start, start + longestTitle).search(/[ 　\t]/);
    if (gap > 1) end = start + gap;
  }
  while (end > start && (isBlank(text.charCodeAt(end - 1)) || '。.．：:；;，,*#'.includes(text[end - 1]!))) end--;
  return { start, end: trimEnd(text, end, start) };
}

function skipTitleMarks(text: string, at: number): number {
  let start = skipBlanks(text, at);
  while (text[start] === '*') start++;
  return skipBlanks(text, start);
}
