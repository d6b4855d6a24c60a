// `plan-draft rules`: lists all rules.
import { allRules } from '../../rules/index';
import { colorsFor } from '../colors';
import { type ExitCode, exitCodes } from '../exitCode';
import { rulesJson } from '../formats/rulesJson';
import { rulesText } from '../formats/rulesText';
import type { Io } from '../io';

/** Prints the list. */
export async function rulesCommand(options: { format: 'text' | 'json' }, io: Io): Promise<ExitCode> {
  io.stdout.write(options.format === 'json' ? rulesJson(allRules) : rulesText(allRules, colorsFor(io.stdout, io.env)));
  return exitCodes.clean;
}
