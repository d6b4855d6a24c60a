// Reads a text into a PlanDocument: total, whatever the text.
import { splitLines } from '../text/lines';
import { toPlainHan } from '../text/plainHan';
import { type Span, shift } from '../text/span';
import type { AdminLevel } from '../words/levels';
import type { ParagraphCache } from './cache';
import { inYear } from './figures/time/deadlines';
import { readHead } from './head/head';
import { readIdentity } from './head/identity';
import { readYear } from './head/readYear';
import { divide } from './head/regions';
import { readIndicatorTables } from './lines/indicatorTable';
import { findUnread, unreadMark, withoutUnread } from './lines/markdown';
import { LineFacts } from './lines/paragraph';
import { pairAcrossLines } from './lines/unmatched';
import { readWrappedFacts } from './lines/wrappedFacts';
import { joinWrappedLines } from './lines/wrappedLines';
import type { Line, OutlineItem, Paragraph, ParagraphFacts, PlanDocument, Task, UnmatchedBracket } from './model';
import { buildOutline } from './outline/outline';
import { findTasks } from './tasks/tasks';

/** The model of any text. With a cache, lines that were there at the last parse are not read again. */
export function parsePlan(text: string, cache?: ParagraphCache): PlanDocument {
  const plain = toPlainHan(text);
  const unread = findUnread(plain);
  const read = withoutUnread(plain, unread);
  const lines = readIndicatorTables(readLines({ text: plain, read }, cache));
  return Object.freeze(new ParsedPlan({ written: text, text: plain, read, unread, lines }));
}

/** Lines of the text, joined as they are written, with the facts of what is read of them. */
function readLines({ text, read }: { text: string; read: string }, cache: ParagraphCache | undefined): Line[] {
  const known = cache?.facts;
  const used = new Map<string, ParagraphFacts>();
  const lines = joinWrappedLines(text, splitLines(text)).map(({ start, end }) => {
    const line = read.slice(start, end);
    const facts = used.get(line) ?? known?.get(line) ?? readFacts(line);
    used.set(line, facts);
    return { start, end, facts };
  });
  if (cache) cache.facts = used;
  return lines;
}

/** Only a paragraph of joined lines has line ends within. */
const gap = new RegExp(`[\r\n${unreadMark}]`);

function readFacts(text: string): ParagraphFacts {
  return gap.test(text) ? readWrappedFacts(text) : new LineFacts(text);
}

/** A draft in the forms in which it is written, folded, and read, all of one length. */
interface ReadText {
  readonly written: string;
  readonly text: string;
  readonly read: string;
  readonly unread: readonly Span[];
  readonly lines: readonly Line[];
}

/** Facts that few callers need are put together when they are first asked for. */
class ParsedPlan implements PlanDocument {
  readonly written: string;
  readonly text: string;
  readonly unread: readonly Span[];
  readonly paragraphs: readonly Paragraph[];
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly noticeTitle: string | null;
  readonly noticeTitleSpan: Span | null;
  readonly year: number | null;
  readonly stage: string | null;
  readonly region: string | null;
  readonly level: AdminLevel | null;
  readonly outline: readonly OutlineItem[];
  readonly sections: readonly OutlineItem[];
  readonly items: readonly OutlineItem[];
  readonly #lazy: { tasks?: readonly Task[]; issues?: readonly UnmatchedBracket[] } = {};

  readonly #read: string;

  constructor({ written, text, read, unread, lines }: ReadText) {
    const head = readHead(read, lines);
    this.written = written;
    this.text = text;
    this.unread = unread;
    this.#read = read;
    this.paragraphs = divide(lines, head.planStart, head.hasNotice);
    this.title = head.title;
    this.titleSpan = head.titleSpan;
    this.noticeTitle = head.noticeTitle;
    this.noticeTitleSpan = head.noticeTitleSpan;
    this.stage = head.stage;
    this.year = readYear(this);
    ({ region: this.region, level: this.level } = readIdentity(this));
    this.outline = buildOutline(read, this.paragraphs);
    const plan = this.outline.filter((item) => item.region === 'plan');
    this.sections = plan.filter((item) => item.level <= 1);
    this.items = plan.filter((item) => item.level > 1);
  }

  get tasks(): readonly Task[] {
    this.#lazy.tasks ??= findTasks(this.#read, this.paragraphs, this.outline);
    return this.#lazy.tasks;
  }

  get issues(): readonly UnmatchedBracket[] {
    this.#lazy.issues ??= pairAcrossLines(this.paragraphs);
    return this.#lazy.issues;
  }

  get targets(): PlanDocument['targets'] {
    return this.#collect((facts) => facts.targets);
  }

  get deadlines(): PlanDocument['deadlines'] {
    const found = this.#collect((facts) => facts.deadlines);
    return found.map((one) =>
      this.year !== null && one.date !== null ? { ...one, date: inYear(one.date, this.year) } : one,
    );
  }

  get citations(): PlanDocument['citations'] {
    return this.#collect((facts) => facts.citations);
  }

  /** Facts of the plan's lines with their spans moved to the text's coordinates. */
  #collect<T extends { readonly span: Span }>(read: (facts: ParagraphFacts) => readonly T[]): T[] {
    return this.paragraphs
      .filter(({ region }) => region === 'plan' || region === 'attachment')
      .flatMap(({ facts, start }) => read(facts).map((fact) => ({ ...fact, span: shift(fact.span, start) })));
  }
}
