// `plan-draft rules`: lists all rules.
import { allRules } from '../../rules';
import { type ExitCode, exitCodes } from '../exitCode';
import { rulesJson } from '../formats/rules/rulesJson';
import { rulesText } from '../formats/rules/rulesText';
import type { Io } from '../io';
import { colorsFor } from '../terminal/colors';

/** Prints the list. */
export async function rulesCommand(options: { format: 'text' | 'json' }, io: Io): Promise<ExitCode> {
  io.stdout.write(options.format === 'json' ? rulesJson(allRules) : rulesText(allRules, colorsFor(io.stdout, io.env)));
  return exitCodes.clean;
}
