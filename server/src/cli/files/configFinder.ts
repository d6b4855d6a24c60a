// The plan-draft.json that holds for a file in one run, and what to say where one is wrong.
import { resolve } from 'node:path';
import { type ConfigFile, createConfigFiles, toConfigFile } from '../../files/configFiles';
import { isInScope, isKept } from '../../files/fileScope';
import { type NoText, readFileText } from '../../files/fileText';
import type { Host } from '../../files/host';
import { defaultConfig, type PlanConfig } from '../../lint/config';
import type { Rule } from '../../lint/rule';
import { LineIndex } from '../../text/lines';
import { UsageError } from '../exitCode';
import type { Messages } from '../messages';
import type { FileFilter } from './inputFiles';

/** The configurations of one run. */
export interface ConfigFinder {
  /** The configuration for a file at this absolute path, whether or not the file exists; its paths are absolute. */
  configFor(path: string): Promise<PlanConfig>;
  /** Whether `include` and `exclude` let a file in that was found in a folder or by a glob. */
  readonly accepts: FileFilter;
}

/** What a finder needs. */
export interface ConfigFinderOptions {
  readonly host: Host;
  readonly cwd: string;
  readonly rules: readonly Rule[];
  /** Where to say what is wrong in a configuration. */
  readonly messages: Messages;
  /** `false`: defaults for all; a path: this one for all; `'nearest'`: found upward from each file. */
  readonly use: false | 'nearest' | { readonly file: string };
}

/** A finder for one run. Rejects with UsageError when the configuration that was named cannot be read. */
export async function createConfigFinder(options: ConfigFinderOptions): Promise<ConfigFinder> {
  const { use } = options;
  const files = createConfigFiles({ ...options, onChange: (_, config) => config && tellFaults(config, options) });
  const named = typeof use === 'object' ? await loadNamed(use.file, options) : undefined;
  const fileFor = async (path: string) => (use === 'nearest' ? files.find(path) : named);
  return {
    configFor: async (path) => (await fileFor(path))?.config ?? defaultConfig,
    accepts: async (path, how) => {
      const scope = (await fileFor(path))?.scope ?? {};
      return how === 'glob' ? isKept(scope, path) : isInScope(scope, path);
    },
  };
}

async function loadNamed(written: string, options: ConfigFinderOptions): Promise<ConfigFile> {
  const { host, cwd } = options;
  const path = resolve(cwd, written);
  const content = await readFileText(path, host);
  if ('reason' in content) {
    const shown = host.names.inResults(path);
    throw new UsageError(`读不出配置文件“${shown}”（${content.reason}），请检查路径。`);
  }
  const config = toConfigFile(path, content, options);
  tellFaults(config, options);
  return config;
}

function tellFaults({ file, text, issues, failure }: ConfigFile, { host, messages }: ConfigFinderOptions): void {
  const shown = host.names.inResults(file);
  if (failure) messages.trouble(`${shown}：${describeFailure(failure)}`);
  const lines = new LineIndex(text);
  for (const issue of issues) {
    const { line, column } = lines.positionAt(issue.span.start);
    messages.trouble(`${shown}:${line}:${column}  配置有误  ${issue.message}`);
  }
}

function describeFailure(failure: NoText): string {
  return 'reason' in failure
    ? `读不出配置文件（${failure.reason}），按默认配置检查。`
    : `${failure.refusal}。现按默认配置检查。`;
}
