// `plan-draft compare FILE`: holds a draft against its higher-level plans, side by side.
import { resolve } from 'node:path';
import type { PlanConfig } from '../../lint/config';
import { allRules } from '../../rules';
import { createPlanService } from '../../service';
import { LineIndex } from '../../text/lines';
import { type ExitCode, exitCodes, UsageError } from '../exitCode';
import { createConfigFinder } from '../files/configFinder';
import { pathHost } from '../files/pathHost';
import { readDraft } from '../files/readDraft';
import { createReferenceInputs } from '../files/referenceInputs';
import { type CompareFormatName, compareFormats } from '../formats/compare/compareFormats';
import type { Io } from '../io';
import { createMessages, type Messages } from '../messages';
import { printResult } from '../printResult';

/** The options as commander reads them. */
export interface CompareOptions {
  readonly format: CompareFormatName;
  /** Higher-level plans; none for those of the configuration. */
  readonly superior: readonly string[];
  /** File for the result instead of stdout. */
  readonly output?: string;
}

/** Prints the comparison; exit code 0 whatever it shows, 2 when the draft or one of the plans cannot be read. */
export async function compareCommand(file: string, options: CompareOptions, io: Io): Promise<ExitCode> {
  const messages = createMessages(io);
  const path = resolve(io.cwd, file);
  const draft = await readDraft(path, io, messages);
  if (!draft) return exitCodes.failed;
  const config = await configFor(path, { options, io, messages });
  refuseNothing(path, config.superior);
  const fromOptions = new Set(options.superior.length > 0 ? (['superior'] as const) : []);
  const inputs = await createReferenceInputs({ host: pathHost(io), messages, fromOptions }).inputsFor(path, config);
  if (inputs.superior.length === 0) return exitCodes.failed;
  const service = createPlanService({ rules: allRules });
  const document = service.parse(draft.text);
  const compared = {
    path: draft.path,
    text: draft.text,
    lines: new LineIndex(draft.text),
    document,
    comparisons: service.compare(document, inputs),
    troubles: messages.troubles,
  };
  const format = await compareFormats[options.format]();
  const { output } = options;
  await printResult((layout) => format(compared, layout), { io, messages, output, to: io.stdout });
  return messages.failed ? exitCodes.failed : exitCodes.clean;
}

interface ConfigSource {
  readonly options: CompareOptions;
  readonly io: Io;
  readonly messages: Messages;
}

/** Names higher plans and nothing else: neither last year's plan nor the roster has a part in the comparison. */
async function configFor(path: string, { options, io, messages }: ConfigSource): Promise<PlanConfig> {
  const use = options.superior.length > 0 ? false : 'nearest';
  const finder = await createConfigFinder({ host: pathHost(io), cwd: io.cwd, rules: allRules, messages, use });
  const { previous: _previous, departments: _departments, ...config } = await finder.configFor(path);
  if (options.superior.length === 0) return config;
  return { ...config, superior: options.superior.map((name) => resolve(io.cwd, name)) };
}

function refuseNothing(draft: string, superior: readonly string[]): void {
  if (superior.length === 0) {
    throw new UsageError(
      '没有指定上级计划。请加上“--superior 文件”，或在配置文件 plan-draft.json 的“superior”中写明路径。',
    );
  }
  if (superior.every((path) => path === draft)) {
    throw new UsageError('指定的上级计划就是这份稿件本身，请用 --superior 指定上级计划。');
  }
}
