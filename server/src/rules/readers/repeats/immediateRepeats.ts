// Words and marks of one line that stand twice in a row by mistake; what is said twice on purpose is left out.
import type { ParagraphFacts } from '../../../plan/model';
import { once } from '../../../text/memo';
import { endOfItem, firstEndingAfter, type Span } from '../../../text/span';
import { type TandemRepeat, tandemRepeats } from '../../../text/tandemRepeats';
import { beginsClause, isBalanced } from './clauseEdges';
import { type ImmediateRepeat, repeatedClause } from './repeatedClause';
import { isDoubledByMistake } from './repeatedWords';

/** Longest phrase, in characters. */
const longestPhrase = 80;

/** Shortest one in a row of a table, where single words are headers and entries. */
const shortestInTable = 6;

/** The repetitions of a line in the order of their place, none within another; kept with its facts. */
export const immediateRepeats = once((facts: ParagraphFacts): readonly ImmediateRepeat[] => {
  if (facts.text.length < 2) return [];
  const repeats = withoutOverlaps(find(facts));
  return facts.cells ? repeats.filter(({ phrase }) => phrase.length >= shortestInTable) : repeats;
});

/** A clause may lack the mark behind its repetition. */
function find(facts: ParagraphFacts): ImmediateRepeat[] {
  return tandemRepeats(facts.text, longestPhrase, 1).flatMap((repeat) => {
    const found = repeatedClause(facts, repeat) ?? repeatedPhrase(facts, repeat);
    return found && !repeatsName(facts, found.span) ? found : [];
  });
}

/** A body that is named twice in a note is another rule's affair. */
function repeatsName({ notes }: ParagraphFacts, { start, end }: Span): boolean {
  const note = firstEndingAfter(notes, start, endOfItem);
  const parties = note?.parties.filter(({ span }) => span.start < end && start < span.end) ?? [];
  return new Set(parties.map(({ name }) => name)).size < parties.length;
}

function repeatedPhrase(facts: ParagraphFacts, { start, end, period }: TandemRepeat): ImmediateRepeat | null {
  const from = beginningOf(facts, { start, end, period });
  if (from === null || !isDoubledByMistake(facts, { start: from, end, period })) return null;
  const times = Math.floor((end - from) / period);
  return {
    span: { start: from, end: from + times * period },
    surplus: { start: from, end: from + (times - 1) * period },
    phrase: facts.text.slice(from, from + period),
    times,
    isMechanical: period === 1,
  };
}

/** Where in a stretch the phrase begins: at a clause if it can, and with both brackets of each pair. */
function beginningOf(facts: ParagraphFacts, { start, end, period }: TandemRepeat): number | null {
  let first: number | null = null;
  for (let at = start; at + period * 2 <= end && at < start + period; at++) {
    if (!isBalanced(facts.text.slice(at, at + period))) continue;
    if (!/[，、；：。]/.test(facts.text[at]!) && beginsClause(facts, at)) return at;
    first ??= at;
  }
  return first;
}

/** Of repetitions that overlap, the longer phrase; then the earlier. */
function withoutOverlaps(repeats: readonly ImmediateRepeat[]): ImmediateRepeat[] {
  const chosen: ImmediateRepeat[] = [];
  for (const one of [...repeats].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = chosen.at(-1);
    if (!last || last.span.end <= one.span.start) chosen.push(one);
    else if (one.phrase.length > last.phrase.length) chosen[chosen.length - 1] = one;
  }
  return chosen;
}
