// Applies corrections: the safe ones of a round, each whole or not at all, and round after round until nothing is left.
import { createParagraphCache } from '../plan/cache';
import { parsePlan } from '../plan/document';
import { applyEdits, type TextEdit } from '../text/edits';
import type { Fix, Problem } from './rule';
import { type LintOptions, lint } from './run';

const maxRounds = 10;

/** Non-overlapping edits, in order of position, and how many corrections they make up. */
export interface FixRound {
  readonly edits: readonly TextEdit[];
  readonly applied: number;
}

/** The safe correction of every problem that has one, as long as it fits beside those taken before it. */
export function safeFixes(problems: readonly Problem[]): FixRound {
  return takeFixes(problems.flatMap((problem) => problem.fixes?.find((fix) => fix.safe) ?? []));
}

/**
 * As many of `fixes` as can be applied together, earlier ones first. A fix is taken with all its edits or left out; an
 * edit that another fix makes just the same is shared.
 */
export function takeFixes(fixes: readonly Fix[]): FixRound {
  const taken: TextEdit[] = [];
  let applied = 0;
  for (const [edits, count] of countLists(fixes)) {
    const fresh = edits.filter((edit) => !placeOf(edit, taken).same);
    const fits = fresh.every((edit) => placeOf(edit, taken).free) && !clashing(fresh);
    if (!fits || edits.length === 0) continue;
    for (const edit of fresh) taken.splice(placeOf(edit, taken).index, 0, edit);
    applied += count;
  }
  return { edits: taken, applied };
}

/** Each list of edits once, with the number of fixes that have it between them; long lists are not gone through again. */
function countLists(fixes: readonly Fix[]): ReadonlyMap<readonly TextEdit[], number> {
  const counts = new Map<readonly TextEdit[], number>();
  for (const { edits } of fixes) counts.set(edits, (counts.get(edits) ?? 0) + 1);
  return counts;
}

/** Lints and applies safe corrections until a round has none, or leads back to a text seen before, at most ten times. */
export function fixText(text: string, options: LintOptions): { text: string; applied: number } {
  const cache = createParagraphCache();
  const seen = new Set([text]);
  let fixed = text;
  let applied = 0;
  for (let round = 0; round < maxRounds; round++) {
    const fixes = safeFixes(lint(parsePlan(fixed, cache), options));
    const next = applyEdits(fixed, fixes.edits);
    if (seen.has(next)) break;
    seen.add(next);
    fixed = next;
    applied += fixes.applied;
  }
  return { text: fixed, applied };
}

/** Where an edit would stand among sorted ones, and whether it is there already or can be put there. */
function placeOf(edit: TextEdit, taken: readonly TextEdit[]): { index: number; same: boolean; free: boolean } {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (taken[middle]!.span.start < edit.span.start) low = middle + 1;
    else high = middle;
  }
  const before = taken[low - 1];
  const after = taken[low];
  const same = after !== undefined && isSame(after, edit);
  return { index: low, same, free: !(before && meets(before, edit)) && !(after && meets(edit, after)) };
}

/** Whether a correction's own edits run into each other. */
function clashing(edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return sorted.some((edit, at) => at > 0 && meets(sorted[at - 1]!, edit));
}

function meets(earlier: TextEdit, later: TextEdit): boolean {
  return later.span.start < earlier.span.end || later.span.start === earlier.span.start;
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText;
}
