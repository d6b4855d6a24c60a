// `plan-draft explain RULE`: prints what a rule is about.
import { allRules } from '../../rules';
import { type ExitCode, exitCodes, UsageError } from '../exitCode';
import { ruleText } from '../formats/rules/ruleText';
import type { Io } from '../io';
import { colorsFor } from '../terminal/colors';
import { unknownRule } from './lintOptions';

/** Prints the rule's page. Rejects with UsageError for a rule that does not exist. */
export async function explainCommand(id: string, io: Io): Promise<ExitCode> {
  const rule = allRules.find((one) => one.id === id);
  if (!rule) throw new UsageError(unknownRule(id, allRules));
  io.stdout.write(ruleText(rule, colorsFor(io.stdout, io.env)));
  return exitCodes.clean;
}
