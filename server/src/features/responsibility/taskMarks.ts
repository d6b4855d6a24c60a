// The tasks behind a finding about tasks that nobody is named for: one each, or all of a draft without any note.
import type { Problem } from '../../lint/rule';

/** The rule whose findings are about such tasks. */
export const missingRule = 'responsibility-missing';

/** For a finding that gathers the tasks of a draft without notes, a mark for each of them; none for any other. */
export function taskMarks(problem: Problem): Problem[] {
  if (problem.rule !== missingRule) return [];
  const { related = [] } = problem;
  return related.map(({ span, message }) => ({ rule: missingRule, severity: 'info', span, message }));
}
