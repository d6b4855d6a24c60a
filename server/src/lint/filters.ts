// The filters that problems pass on their way out, in order: each once, then sorted.
import type { Problem } from './rule';
import { internalErrorId } from './withSeverity';

/** A step between the rules and whoever shows their problems. */
export type ProblemFilter = (problems: readonly Problem[]) => readonly Problem[];

/** What every run applies, first to last. */
export const filters: readonly ProblemFilter[] = [withoutDuplicates, inOrder];

/** Leaves out repetitions: same rule, place and message; of a rule that broke down in many lines the first is enough. */
export function withoutDuplicates(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const place = problem.rule === internalErrorId ? '' : `${problem.span.start}-${problem.span.end}`;
    const key = `${problem.rule} ${place} ${problem.message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** By position, then rule id. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
