// Where a clause or an element of a list begins and ends within a line, and whether its brackets are its own.
import type { ParagraphFacts } from '../../../plan/model';
import { isBlank, isHan, skipBlanks, trimEnd } from '../../../text/characters';
import { endOfItem, firstEndingAfter } from '../../../text/span';

const separator = /[，、；,;:：]/;
/** A clause ends before one of these, be it a mark, a note, a closing bracket or the edge of a cell. */
const endMark = /[，、；。：！？,;:!?（(【[〔）)】\]〕”’」\n\t|]/;
/** 一是加强监管，二要…: the words behind count on like a label. */
const counting = /(?:[一二三四五六七八九十]|首先|其次|再次|最后)[是要]?$/;

/** Whether a clause or an element of a list begins at an offset, or a separator stands there. */
export function beginsClause(facts: ParagraphFacts, at: number): boolean {
  const { text } = facts;
  if (separator.test(text[at]!) || beginsItem(facts, at)) return true;
  if (/[\t|]/.test(text[at - 1]!) || text[trimEnd(text, at) - 1] === '|') return true;
  const before = text.charCodeAt(at - 1);
  return !isHan(before) && !isBlank(before) && !/[0-9A-Za-z０-９%％]/.test(text[at - 1]!);
}

/** Whether nothing but a label stands before an offset, or a label such as 一是 right there. */
export function beginsItem(facts: ParagraphFacts, at: number): boolean {
  const { text, indent } = facts;
  if (at <= indent || followsLabel(facts, at)) return true;
  return /[是要]/.test(text[at - 1]!) && counting.test(text.slice(Math.max(0, at - 3), at));
}

/** Whether a label stands before an offset. */
export function followsLabel({ text, labels }: ParagraphFacts, at: number): boolean {
  const from = trimEnd(text, at);
  return from > 0 && firstEndingAfter(labels, from - 1, endOfItem)?.span.end === from;
}

/** Whether a clause or an element of a list ends at an offset. */
export function endsClause({ text }: ParagraphFacts, at: number): boolean {
  const next = skipBlanks(text, at);
  return next >= text.length || endMark.test(text[at]!) || text[next] === '|';
}

const openers = '“‘（(《〈【[〔「';
const closers = '”’）)》〉】]〕」';

/** Whether every bracket and quotation mark of a phrase has its partner in it: 法》《食品安全 has not. */
export function isBalanced(phrase: string): boolean {
  const open: number[] = [];
  for (const mark of phrase) {
    const closing = closers.indexOf(mark);
    if (openers.includes(mark)) open.push(openers.indexOf(mark));
    else if (closing >= 0 && open.pop() !== closing) return false;
  }
  return open.length === 0;
}
