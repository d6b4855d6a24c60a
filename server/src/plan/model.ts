// The model of a plan draft: what the parser reads out of a text and everything above it works on.
import type { Span } from '../text/span';
import type { Comparator } from '../words/comparators';
import type { AdminLevel } from '../words/levels';
import type { Period } from '../words/periods';
import type { Role } from '../words/roles/roles';

export type { AdminLevel, Comparator, Role };

/** Level of a heading: 0 第X部分/第X章 above 一、, 1 一、, 2 （一）, 3 1., 4 （1）, 5 ①. */
export type HeadingLevel = 0 | 1 | 2 | 3 | 4 | 5;

/** The number in front of a heading or item. */
export interface Label {
  readonly span: Span;
  /** As written, without surrounding blanks: `一、`, `（一）`, `1．`. */
  readonly text: string;
  readonly level: HeadingLevel;
  readonly number: number;
  /** The label with a placeholder for its number, H Han, W full-width, N ASCII digits: `H、`, `（H）`, `N.`; `⊙` for ①. Equal shapes look alike. */
  readonly shape: string;
}

/** A heading or item with all text up to the next label of its own or a higher level. */
export interface OutlineItem {
  readonly level: HeadingLevel;
  readonly label: Label;
  readonly number: number;
  /** Heading text without label, Markdown marks and end punctuation. */
  readonly title: string;
  readonly titleSpan: Span;
  /** From the label to the start of the next label of any level, trailing blanks left off. */
  readonly ownSpan: Span;
  /** From the label to the end of the last descendant. */
  readonly span: Span;
  readonly parent: OutlineItem | null;
  readonly children: readonly OutlineItem[];
  /** Which part of the document it stands in; numbering starts anew in each. */
  readonly region: RegionKind;
}

/** 印发通知, the plan itself, what closes a document (附件说明, 落款), 附件. */
export type RegionKind = 'notice' | 'plan' | 'closing' | 'attachment';

/** How a responsibility is written down, see `inspect --format json` in the README. */
export type ResponsibilityForm = 'bracket' | 'line' | 'table' | 'sentence' | 'group' | 'blanket';

/** One body named in a responsibility note. */
export interface Party {
  /** The name as written, without 〈原…〉. */
  readonly span: Span;
  /** The name with an elided prefix restored (区农委、畜牧中心 → 区畜牧中心). */
  readonly name: string;
  readonly role: Role;
}

/** A note that says who does a task. */
export interface Responsibility {
  /** With its brackets or label. */
  readonly span: Span;
  readonly form: ResponsibilityForm;
  readonly parties: readonly Party[];
}

/** The sentences that one responsibility note governs, or that none governs. */
export interface Task {
  /** The item whose text it is; null before the first heading or in a table without one. */
  readonly item: OutlineItem | null;
  /** The governed sentences, without the note. */
  readonly span: Span;
  /** The first of these sentences, with the item's label where it begins the item. */
  readonly firstSentence: Span;
  readonly responsibility: Responsibility | null;
  /** Whether it is a row of a task table. */
  readonly inTable: boolean;
}

/** A figure that the draft undertakes to reach. */
export interface Target {
  /** Comparator, number, unit. */
  readonly span: Span;
  /** What is measured, as the text before the figure has it. */
  readonly indicator: string;
  /** null for a bare count (新建40家). */
  readonly comparator: Comparator | null;
  /** In base units (万 and 亿 multiplied out, 98 for 98%); a range is a pair. */
  readonly value: number | readonly [number, number];
  /** As written after the number, without 万/亿, ％ as %. */
  readonly unit: string;
  /** What it is counted against (千人, 万吨, 年). */
  readonly per: string | null;
  readonly period: Period | null;
  /** The clause in which it stands, from its beginning to the figure. */
  readonly scope: string;
  /** Whether more is better or less is. */
  readonly direction: 'higher' | 'lower';
  /**
   * `figure`: a number; said in words without one: `coverage` (全覆盖), `everyOne` (应检尽检); `limit`: a time limit that no comparator
   * stands before (24小时内).
   */
  readonly form: 'figure' | 'coverage' | 'everyOne' | 'limit';
}

/** A point or stretch of time by which something is due. */
export interface Deadline {
  readonly span: Span;
  /** `date`: by a day; `relative`: within so many days of the issue; `recurring`: 按季度, 每月. */
  readonly kind: 'date' | 'relative' | 'recurring';
  /** The last day that is meant, `YYYY-MM-DD`, for `date`; `--MM-DD` where neither the words nor the plan give a year. */
  readonly date: string | null;
  /** The year as written, for `date`. */
  readonly year: number | null;
}

/** A document named in 《》, with its number where one follows. */
export interface Citation {
  readonly span: Span;
  readonly name: string;
  readonly documentNumber: string | null;
}

/** A bracket or quotation mark without its partner. */
export interface UnmatchedBracket {
  readonly span: Span;
  readonly side: 'open' | 'close';
  /** The mark that would make a pair. */
  readonly partner: string;
}

/** One line of the text, or the lines of one hard-wrapped paragraph, with what was read out of it alone. Spans within `facts` count from the line's start. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly facts: ParagraphFacts;
}

/** A line with its place in the document. */
export interface Paragraph extends Line {
  readonly region: RegionKind;
}

/** A responsibility note found in a paragraph; spans count from the paragraph's start. */
export interface Note {
  readonly span: Span;
  readonly form: 'bracket' | 'line' | 'sentence' | 'blanket';
  /** The label in front (责任单位), '' where there is none. */
  readonly labelText: string;
  readonly parties: readonly Party[];
  /** Whether it says that it is for all before it (以上工作由…). */
  readonly closesGroup: boolean;
  /** Whether it is no note where the item has another: A会同B开展… tells what is done as much as who does it. */
  readonly yields?: true;
  /** Whether one of its brackets is missing. */
  readonly isUnclosed?: true;
}

/** A matched pair of brackets; both offsets count from the paragraph's start and point at the marks. */
export interface BracketPair {
  readonly open: number;
  readonly close: number;
}

/** What one line says, independent of its neighbours; cached by the line's text. */
export interface ParagraphFacts {
  /** With U+FFFC for each character that is not read. */
  readonly text: string;
  /** Offset of the first character that is neither blank nor Markdown mark (#, >, -, *). */
  readonly indent: number;
  /** Markdown heading depth (number of #), 0 for none. */
  readonly markdownHeading: number;
  /** Everything that looks like a label, the one at the start of the line first. */
  readonly labels: readonly LabelCandidate[];
  /** Sentences with their end marks and closing quotes, blanks between them left out. */
  readonly sentences: readonly Span[];
  readonly brackets: readonly BracketPair[];
  readonly unmatched: readonly UnmatchedBracket[];
  readonly notes: readonly Note[];
  readonly targets: readonly Target[];
  readonly deadlines: readonly Deadline[];
  readonly citations: readonly Citation[];
  /** Whether the line belongs to no task: page number, 完成时限：, 责任人：. */
  readonly isAside: boolean;
  /** A clause that says who does all that follows (以下各项工作均由…负责). */
  readonly blanket: Note | null;
  /** Cells of a table row (Markdown or tab-separated), null for other lines. */
  readonly cells: readonly Span[] | null;
}

/** A possible label. Inside a line only the document can tell whether it is one. */
export interface LabelCandidate extends Label {
  /** `start`: begins the line, or stands behind marks there; `sentence`: follows the end of a sentence or note; `colon`: follows ：; `none`: follows other text. */
  readonly after: 'start' | 'sentence' | 'colon' | 'none';
}

/** The whole draft. Frozen; one per version of a text. Spans count from the start of the text. */
export interface PlanDocument {
  /** The draft as it is. */
  readonly written: string;
  /** The draft as it is read, of the same length: with the plain character for each radical and compatibility ideograph. */
  readonly text: string;
  /** Markdown that is no text: front matter, fences, code, comments, images, targets of links, footnotes, block quotes. */
  readonly unread: readonly Span[];
  readonly paragraphs: readonly Paragraph[];
  readonly title: string | null;
  readonly titleSpan: Span | null;
  /** Title of the 印发通知 in front of the plan. */
  readonly noticeTitle: string | null;
  readonly noticeTitleSpan: Span | null;
  readonly year: number | null;
  /** 征求意见稿, 送审稿 … as written. */
  readonly stage: string | null;
  readonly region: string | null;
  readonly level: AdminLevel | null;
  /** 一、 (and 第X部分, 第X章) of the plan. */
  readonly sections: readonly OutlineItem[];
  /** All deeper levels of the plan, in the order of the text. */
  readonly items: readonly OutlineItem[];
  /** Every label of the document, notice and attachments included, in the order of the text. */
  readonly outline: readonly OutlineItem[];
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  readonly deadlines: readonly Deadline[];
  readonly citations: readonly Citation[];
  /** What is wrong in the text and was met while reading it. */
  readonly issues: readonly UnmatchedBracket[];
}
