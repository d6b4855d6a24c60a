// Code actions: the corrections of the problems at a place.
import type { Fix, Problem } from '../../lint/rule';
import type { TextEdit } from '../../text/edits';
import { overlaps, type Span } from '../../text/span';

/** What a person may choose to have done to the draft. */
export interface PlanAction {
  /** Chinese, imperative. */
  readonly title: string;
  /** Spans count from the start of the text as it is; empty where nothing is left to do. */
  readonly edits: readonly TextEdit[];
  /** Why nothing is done although not all is well; without a full stop. */
  readonly hindrance?: string;
}

/** A correction of one problem. */
export interface QuickFix extends PlanAction {
  readonly problem: Problem;
  /** Whether an editor may take it without asking: the first safe fix of its problem. */
  readonly isPreferred: boolean;
}

/** The fixes of all problems that touch `span`, in the order of the problems, safe ones first for each. */
export function quickFixes(problems: readonly Problem[], span: Span): QuickFix[] {
  return problems.filter((problem) => overlaps(problem.span, span)).flatMap(fixesOf);
}

function fixesOf(problem: Problem): QuickFix[] {
  const fixes = [...(problem.fixes ?? [])].sort((a, b) => Number(b.safe) - Number(a.safe));
  return fixes.map((fix: Fix, index) => ({
    title: fix.title,
    edits: fix.edits,
    problem,
    isPreferred: fix.safe && index === 0,
  }));
}
