// `plan-draft inspect FILE`: prints what was read out of a draft.
import { resolve } from 'node:path';
import { allRules } from '../../rules';
import { createPlanService } from '../../service';
import { type ExitCode, exitCodes } from '../exitCode';
import { readDraft } from '../files/readDraft';
import { inspectDraft } from '../formats/inspect/inspectedDraft';
import { inspectJson } from '../formats/inspect/inspectJson';
import { inspectText } from '../formats/inspect/inspectText';
import type { Io } from '../io';
import { createMessages } from '../messages';
import { colorsFor } from '../terminal/colors';

/** Prints the model of one file; exit code 2 when it cannot be read. */
export async function inspectCommand(file: string, options: { format: 'text' | 'json' }, io: Io): Promise<ExitCode> {
  const draft = await readDraft(resolve(io.cwd, file), io, createMessages(io));
  if (!draft) return exitCodes.failed;
  const inspected = inspectDraft(draft, createPlanService({ rules: allRules }));
  const json = options.format === 'json';
  io.stdout.write(json ? inspectJson(inspected) : inspectText(inspected, colorsFor(io.stdout, io.env)));
  return exitCodes.clean;
}
