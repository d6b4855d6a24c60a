// The outline of a document: which label candidates are labels, and the tree that they make.
import { isBlank, skipBlanks, trimEnd } from '../../text/characters';
import { endOfItem, endOfSpan, firstEndingAfter, type Span, shift } from '../../text/span';
import type { HeadingLevel, Label, OutlineItem, Paragraph, RegionKind } from '../model';
import { acceptLabels, type Counts, longestTitle } from './acceptLabels';

/** All headings and items in the order of the text. */
export function buildOutline(text: string, paragraphs: readonly Paragraph[]): OutlineItem[] {
  const nodes: Node[] = [];
  let path: Node[] = [];
  let counts: Counts = [];
  let region: RegionKind | null = null;
  const labelled = paragraphs.filter(({ facts, region }) => region !== 'closing' && facts.labels.length > 0);
  for (const [index, paragraph] of labelled.entries()) {
    if (paragraph.region !== region) {
      path = [];
      counts = [];
      region = paragraph.region;
    }
    const labels = acceptLabels(paragraph, { counts, next: labelled[index + 1] ?? null });
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
  end = start + text.slice(start, end).replace(closingMarks, '').length;
  return { start, end: trimEnd(text, end, start) };
}

/** Tags and marks that close what was opened in front of the label: </b>, ~~. */
const closingMarks = /(?:<\/[a-z][a-z0-9]{0,9}>|~~|\*\*|__){1,4}$/;

function skipTitleMarks(text: string, at: number): number {
  let start = skipBlanks(text, at);
  while (text[start] === '*') start++;
  return skipBlanks(text, start);
}
