// What all drafts of one `lint` run have in common, and how one draft is checked or corrected in it.
import { resolve } from 'node:path';
import type { FileRole } from '../../files/fileRole';
import { mergeConfig, type PlanConfig } from '../../lint/config';
import type { LintInputs } from '../../lint/ruleContext';
import { allRules } from '../../rules';
import { createPlanService, type PlanService } from '../../service';
import { fileErrorReason } from '../../text/bytes/fileError';
import { LineIndex } from '../../text/lines';
import { type ConfigFinder, createConfigFinder } from '../files/configFinder';
import { encodeText } from '../files/encodeText';
import { pathHost } from '../files/pathHost';
import type { Draft } from '../files/readDraft';
import { createReferenceInputs } from '../files/referenceInputs';
import type { FileReport } from '../formats/lint/report';
import type { Io } from '../io';
import { createMessages, type Messages } from '../messages';
import { type LintOptions, ruleOverrides } from './lintOptions';

/** One run. */
export interface LintRun {
  readonly io: Io;
  readonly options: LintOptions;
  readonly service: PlanService;
  readonly messages: Messages;
  readonly configs: ConfigFinder;
  /** What holds for a file at this absolute path, the options of the command line included. */
  settingsFor(path: string): Promise<DraftSettings>;
}

/** The configuration of a draft, and what the files hold that it names. */
export interface DraftSettings {
  readonly config: PlanConfig;
  readonly inputs: LintInputs;
}

/** Sets a run up. Rejects with UsageError when --rule or --config cannot be followed. */
export async function createLintRun(options: LintOptions, io: Io): Promise<LintRun> {
  const messages = createMessages(io);
  const overrides = { ...ruleOverrides(options.rule, allRules), ...namedFiles(options, io) };
  const use = typeof options.config === 'string' ? { file: options.config } : (options.config ?? 'nearest');
  const host = pathHost(io);
  const configs = await createConfigFinder({ host, cwd: io.cwd, rules: allRules, messages, use });
  const files = createReferenceInputs({ host, messages, fromOptions: rolesOf(options) });
  return {
    io,
    options,
    messages,
    configs,
    service: createPlanService({ rules: allRules }),
    async settingsFor(path) {
      const config = mergeConfig(await configs.configFor(path), overrides);
      return { config, inputs: await files.inputsFor(path, config) };
    },
  };
}

function namedFiles({ superior, previous }: LintOptions, { cwd }: Io): Pick<PlanConfig, 'superior' | 'previous'> {
  return {
    superior: superior.map((file) => resolve(cwd, file)),
    ...(previous === undefined ? {} : { previous: resolve(cwd, previous) }),
  };
}

function rolesOf({ superior, previous }: LintOptions): ReadonlySet<FileRole> {
  const roles: FileRole[] = [];
  if (superior.length > 0) roles.push('superior');
  if (previous !== undefined) roles.push('previous');
  return new Set(roles);
}

/** The problems of a draft. */
export function checkDraft(draft: Draft, { config, inputs }: DraftSettings, { service }: LintRun): FileReport {
  const problems = service.lint(service.parse(draft.text), config, inputs);
  const { path, encoding, text } = draft;
  const lines = new LineIndex(text);
  return { path, encoding: encoding.name, text, lines, problems, inputs, corrected: 0 };
}

/** The result of --fix for one draft: the draft as it is now, and how many corrections it took. */
export interface CorrectedDraft {
  readonly draft: Draft;
  readonly corrected: number;
}

/** Makes all safe corrections; where they cannot be encoded or written, says so and gives the draft unchanged. */
export async function correctDraft(
  draft: Draft,
  { config, inputs }: DraftSettings,
  { run, write }: { run: LintRun; write: (bytes: Uint8Array) => Promise<void> },
): Promise<CorrectedDraft> {
  const unchanged = { draft, corrected: 0 };
  const { text, applied } = run.service.fix(draft.text, config, inputs);
  if (text === draft.text) return unchanged;
  const encoded = await encodeText(text, draft.bytes, draft.encoding);
  if ('refused' in encoded) {
    run.messages.trouble(`${draft.path}：${refusals[encoded.refused]}，因此没有改动。请另存为 UTF-8 后再修正。`);
    return unchanged;
  }
  try {
    await write(encoded.bytes);
    return { draft: { ...draft, text, bytes: encoded.bytes }, corrected: applied };
  } catch (error) {
    run.messages.trouble(`${draft.path}：无法写入修正后的内容（${fileErrorReason(error)}），文件没有改动。`);
    return unchanged;
  }
}

const refusals = {
  lost: '修正后的文字中有原编码无法表示的字符',
  unfaithful: '文件中有写回时会变样的特殊编码',
} as const;
