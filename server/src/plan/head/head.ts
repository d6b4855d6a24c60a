// The head of a draft: notice of issue, title, stage marker, and where the plan begins.
import type { Span } from '../../text/span';
import { withoutMarks } from '../lines/markdown';
import type { Line } from '../model';
import { readStage } from './lineStage';
import type { TitleLines } from './titleLine';
import { findTitles } from './titles';
import { writtenLines } from './writtenLines';

/** What was read out of the lines in front of the first heading; spans count from the start of the text. */
export interface Head {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly noticeTitle: string | null;
  readonly noticeTitleSpan: Span | null;
  readonly stage: string | null;
  /** Index of the paragraph with which the plan begins. */
  readonly planStart: number;
  /** Whether what stands before the plan is the notice that issues it. */
  readonly hasNotice: boolean;
}

const longestStage = 24;

/** Reads the head of a draft out of its lines. */
export function readHead(text: string, paragraphs: readonly Line[]): Head {
  const { plan, notice, runIn, opensAsNotice } = findTitles(text, paragraphs);
  const title = plan ?? notice ?? runIn;
  const issued = plan ? notice : null;
  return {
    title: title && withoutMarks(title.text),
    titleSpan: title?.span ?? null,
    noticeTitle: issued && withoutMarks(issued.text),
    noticeTitleSpan: issued?.span ?? null,
    stage: findStage(text, paragraphs, { title, notice: issued }),
    planStart: plan?.first ?? 0,
    hasNotice: plan !== null && (issued !== null || opensAsNotice),
  };
}

interface Titles {
  readonly title: TitleLines | null;
  readonly notice: TitleLines | null;
}

/** The stage marker at the end of the title, on a line of its own near it, or in the notice. */
function findStage(text: string, paragraphs: readonly Line[], { title, notice }: Titles): string | null {
  const near = title
    ? [
        title.last,
        ...writtenLines(paragraphs, title.last, { step: 1, count: 2 }),
        ...writtenLines(paragraphs, title.first, { step: -1, count: 2 }),
      ]
    : writtenLines(paragraphs, -1, { step: 1, count: 3 });
  for (const index of near) {
    const line = paragraphs[index]!.facts.text;
    const rest = title?.last === index ? restOfTitle(text, title.span.end, paragraphs[index]!.end) : line;
    const stage = readStage(rest, title?.last === index);
    if (stage) return stage;
  }
  return notice ? readStage(notice.text.replace(/[》的通知]+$/, ''), true) : null;
}

/** What stands behind a title on its line, as far as a stage marker reaches. */
function restOfTitle(text: string, from: number, end: number): string {
  return text.slice(from, Math.min(end, from + longestStage));
}
