// Where a draft says at which stage it is: behind its title, on a line of its own near it, and in the notice of issue.
import { type Span, shift } from '../../text/span';
import type { Paragraph, PlanDocument } from '../model';
import { findLineStage } from './lineStage';

/** A stage marker in its place. */
export interface StageMark {
  /** With its brackets where it has some. */
  readonly span: Span;
  /** 征求意见稿, 送审稿 … as written. */
  readonly word: string;
  readonly isBracketed: boolean;
  /** Whether it stands behind the title or below it, where readers look for it. */
  readonly followsTitle: boolean;
}

/** How many lines on either side of the title may hold a marker. */
const near = 2;
/** A marker behind a title begins this close to it. */
const longestMark = 24;

/** The markers of a draft in the order of the text; none for a draft without a title. */
export function findStageMarks(document: PlanDocument): StageMark[] {
  const { titleSpan, noticeTitleSpan, text } = document;
  if (!titleSpan) return [];
  const marks = [...marksAroundTitle(document, titleSpan)];
  if (noticeTitleSpan) {
    const inTitle = findLineStage(text.slice(noticeTitleSpan.start, noticeTitleSpan.end), true);
    if (inTitle) marks.push({ ...inTitle, span: shift(inTitle.span, noticeTitleSpan.start), followsTitle: false });
    marks.push(...marksInNotice(document));
  }
  return marks.sort((a, b) => a.span.start - b.span.start);
}

function* marksAroundTitle({ text, paragraphs, noticeTitleSpan }: PlanDocument, title: Span): Iterable<StageMark> {
  const written = paragraphs.filter(({ facts }) => facts.indent < facts.text.length);
  const last = written.findIndex(({ end }) => end >= title.end);
  const behind = findLineStage(text.slice(title.end, Math.min(written[last]?.end ?? 0, title.end + longestMark)), true);
  if (behind && text.slice(title.end, title.end + behind.span.start).trim() === '')
    yield { ...behind, span: shift(behind.span, title.end), followsTitle: true };
  const first = written.findIndex(({ end }) => end > title.start);
  const above = written.slice(Math.max(0, first - near), first);
  for (const paragraph of above) {
    if (noticeTitleSpan && paragraph.start <= noticeTitleSpan.end) continue;
    const mark = markOf(paragraph);
    if (mark) yield { ...mark, followsTitle: false };
  }
  for (const paragraph of written.slice(last + 1, last + 1 + near)) {
    const mark = markOf(paragraph);
    if (mark) yield { ...mark, followsTitle: true };
  }
}

function markOf({ facts, start }: Paragraph): Omit<StageMark, 'followsTitle'> | null {
  const mark = facts.text.length <= longestMark * 2 ? findLineStage(facts.text, false) : null;
  return mark && { ...mark, span: shift(mark.span, start) };
}

/** The plan as the notice names it: 《…计划（征求意见稿）》. */
function* marksInNotice({ paragraphs, title }: PlanDocument): Iterable<StageMark> {
  const squash = (words: string) => words.replace(/\s/g, '');
  for (const { facts, start, region } of paragraphs) {
    if (region !== 'notice') continue;
    for (const { name, span } of facts.citations) {
      const mark = findLineStage(name, true);
      if (!mark || squash(name.slice(0, mark.span.start)) !== squash(title ?? '')) continue;
      yield { ...mark, span: shift(mark.span, start + span.start + 1), followsTitle: false };
    }
  }
}
