// Names of bodies that had ended, where they stand in running text.
import type { ParagraphFacts } from '../../plan/model';
import { departments } from '../../registry/departments/departmentData';
import { once } from '../../text/memo';
import { endOfSpan, firstEndingAfter, type Span } from '../../text/span';
import { quotationOpeners } from '../../words/brackets';

/** The name of a former body, with its level word; offsets count from the start of the line. */
export interface FormerMention {
  readonly span: Span;
  /** 市环保局. */
  readonly name: string;
}

const names = new Set(
  departments
    .filter(({ ended }) => ended)
    .flatMap((department) => department.names.flatMap(({ full, short }) => [full, ...short]))
    .filter((name) => !/[〇□]/.test(name)),
);
const lengths = [...new Set([...names].map((name) => name.length))].sort((one, other) => other - one);
const levelWord = /[省市区县]/g;
/** 城市规划局, 原市环保局, 市科委托…: neither a name nor one in use. */
const spoiltBefore = /[城都超原前《〈“]$|(?:撤销|合并|整合|组建|划转|更名)[^，。；]{0,20}$/;
const spoiltBehind = /^(?:托|员|派|任|会|书|常|域|长|部(?!门)|已|改|更名|等(?:部门)?(?:合并|整合)|[〉》”])/;

/**
 * Former bodies that a line names with their level (市环保局), outside of its responsibility notes. Where the words around say
 * that the line speaks of the past (原市环保局), and within 《》 and “”, the old name is right.
 */
export const formerMentions: (facts: ParagraphFacts) => readonly FormerMention[] = once((facts: ParagraphFacts) => {
  const found: FormerMention[] = [];
  const quoted = quotedParts(facts);
  for (const match of facts.text.matchAll(levelWord)) {
    const start = match.index;
    const name = nameAt(facts.text, start + 1);
    if (name === undefined) continue;
    const span = { start, end: start + 1 + name.length };
    if (!isSpoilt(facts.text, span, quoted)) found.push({ span, name: match[0] + name });
  }
  return found;
});

function nameAt(text: string, start: number): string | undefined {
  for (const length of lengths) {
    const name = text.slice(start, start + length);
    if (names.has(name)) return name;
  }
  return undefined;
}

function isSpoilt(text: string, { start, end }: Span, quoted: readonly Span[]): boolean {
  const around = firstEndingAfter(quoted, start, endOfSpan);
  if (around && around.start <= start) return true;
  return spoiltBefore.test(text.slice(Math.max(0, start - 30), start)) || spoiltBehind.test(text.slice(end, end + 8));
}

/** Notes, which are read by name, and what stands within quotation marks, as outermost spans in order. */
function quotedParts({ text, notes, brackets }: ParagraphFacts): Span[] {
  const quotes = brackets.filter(({ open }) => quotationOpeners.includes(text[open]!));
  const parts = [
    ...notes.map(({ span }) => span),
    ...quotes.map(({ open, close }) => ({ start: open, end: close + 1 })),
  ];
  const outermost: Span[] = [];
  for (const part of parts.sort((one, other) => one.start - other.start))
    if (part.start >= (outermost.at(-1)?.end ?? 0)) outermost.push(part);
  return outermost;
}
