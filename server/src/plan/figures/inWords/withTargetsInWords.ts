// The targets of a line with those that no number or no comparator gives: 全覆盖, 应检尽检, 24小时内.
import type { Deadline, Target } from '../../model';
import { findCoverage } from './coverage';
import { findEveryOnePhrases } from './everyOnePhrases';
import { findTimeLimits } from './timeLimits';

/** What is added to the figures of a line; `deadlines` are read only where there may be a limit. */
export function withTargetsInWords(
  { text, deadlines }: { readonly text: string; readonly deadlines: readonly Deadline[] },
  figures: readonly Target[],
): readonly Target[] {
  const covered = inOrder(figures, findCoverage(text, figures));
  const shares = inOrder(covered, findEveryOnePhrases(text, covered));
  return inOrder(shares, findTimeLimits(text, shares, deadlines));
}

function inOrder(targets: readonly Target[], more: readonly Target[]): readonly Target[] {
  return more.length === 0 ? targets : [...targets, ...more].sort((a, b) => a.span.start - b.span.start);
}
