// What all drafts of one `lint` run have in common, and how one draft is checked or corrected in it.
import { mergeConfig, type PlanConfig } from '../lint/config';
import { allRules } from '../rules/index';
import { createPlanService, type PlanService } from '../service';
import { LineIndex } from '../text/lines';
import { type ConfigFinder, createConfigFinder } from './configFinder';
import { encodeText } from './encoding';
import { fileErrorReason } from './fileError';
import type { Io } from './io';
import { type LintOptions, ruleOverrides } from './lintOptions';
import { createMessages, type Messages } from './messages';
import type { Draft } from './readDraft';
import type { FileReport } from './report';

/** One run. */
export interface LintRun {
  readonly io: Io;
  readonly options: LintOptions;
  readonly service: PlanService;
  readonly messages: Messages;
  readonly configs: ConfigFinder;
  /** The configuration for a file at this absolute path, --rule included. */
  configFor(path: string): Promise<PlanConfig>;
}

/** Sets a run up. Rejects with UsageError when --rule or --config cannot be followed. */
export async function createLintRun(options: LintOptions, io: Io): Promise<LintRun> {
  const messages = createMessages(io);
  const overrides = ruleOverrides(options.rule, allRules);
  const use = typeof options.config === 'string' ? { file: options.config } : (options.config ?? 'nearest');
  const configs = await createConfigFinder({ io, rules: allRules, messages, use });
  return {
    io,
    options,
    messages,
    configs,
    service: createPlanService({ rules: allRules }),
    configFor: async (path) => mergeConfig(await configs.configFor(path), overrides),
  };
}

/** The problems of a draft. */
export function checkDraft(draft: Draft, config: PlanConfig, { service }: LintRun): FileReport {
  const problems = service.lint(service.parse(draft.text), config);
  const { path, encoding, text } = draft;
  return { path, encoding: encoding.name, text, lines: new LineIndex(text), problems, corrected: 0 };
}

/** The result of --fix for one draft: the draft as it is now, and how many corrections it took. */
export interface CorrectedDraft {
  readonly draft: Draft;
  readonly corrected: number;
}

/** Makes all safe corrections; where they cannot be encoded or written, says so and gives the draft unchanged. */
export async function correctDraft(
  draft: Draft,
  config: PlanConfig,
  { run, write }: { run: LintRun; write: (bytes: Uint8Array) => Promise<void> },
): Promise<CorrectedDraft> {
  const unchanged = { draft, corrected: 0 };
  const { text, applied } = run.service.fix(draft.text, config);
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
