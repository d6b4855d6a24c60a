// Words of a plan cut where clauses end: a figure with what stands round it, the beginning of a task.
import { contains, type Span } from '../../text/span';

/** Words of a plan, cut to what is needed to know the place again. */
export interface ClauseWords {
  readonly before: string;
  /** What is quoted. */
  readonly core: string;
  readonly after: string;
}

const mostBefore = 30;
const leastBefore = 8;
const mostAfter = 16;
const clauseEnds = new Set('，,；;：:。！？!?');

/** The words at `span` with the clause round them, as far as the sentence goes; `…` where something is left out. */
export function clauseWordsAt(text: string, span: Span, sentence: Span): ClauseWords {
  const outer = contains(sentence, span) ? sentence : span;
  const start = startBefore(text, span.start, outer.start);
  const end = endAfter(text, span.end, outer.end);
  return {
    before: (start > outer.start ? '…' : '') + flatten(text.slice(start, span.start)).replace(/^[\s、]+/, ''),
    core: flatten(text.slice(span.start, span.end)),
    after: flatten(text.slice(span.end, end)).trimEnd() + (end < outer.end ? '…' : ''),
  };
}

/** The first `most` characters of a text at most, if possible up to the end of a clause; `…` where it goes on. */
export function leadOf(text: string, most: number): string {
  const flat = flatten(text).trim();
  if (flat.length <= most) return flat;
  for (let end = most; end > most / 2; end--) {
    if (clauseEnds.has(flat[end - 1]!)) return `${flat.slice(0, end)}…`;
  }
  return `${flat.slice(0, wholeCharacter(flat, most))}…`;
}

function startBefore(text: string, at: number, limit: number): number {
  const earliest = at - mostBefore;
  if (earliest <= limit) return limit;
  for (let start = earliest; start <= at - leastBefore; start++) {
    if (clauseEnds.has(text[start - 1]!)) return start;
  }
  return wholeCharacter(text, earliest);
}

function endAfter(text: string, at: number, limit: number): number {
  if (at + mostAfter >= limit) return limit;
  for (let end = at + 1; end <= at + mostAfter; end++) {
    if (clauseEnds.has(text[end - 1]!)) return end;
  }
  return wholeCharacter(text, at + mostAfter);
}

/** An offset that does not cut a surrogate pair in two. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

/** A text on one line: hard-wrapped lines are joined, as Chinese has it. */
function flatten(text: string): string {
  return text.replace(/\s+/g, (blanks) => (blanks.includes('\n') ? '' : blanks));
}
