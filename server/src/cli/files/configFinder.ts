// Finds and reads the plan-draft.json that holds for a file, each folder and each configuration only once.
import { dirname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { defaultConfig, type PlanConfig, readConfig, resolvePaths } from '../../lint/config';
import type { Rule } from '../../lint/rule';
import { fileErrorReason } from '../../text/bytes/fileError';
import { readBytes } from '../../text/bytes/readBytes';
import { LineIndex } from '../../text/lines';
import { UsageError } from '../exitCode';
import type { Io } from '../io';
import type { Messages } from '../messages';
import { type FileFilter, printedPath } from './inputFiles';

export const configFileName = 'plan-draft.json';

/** The configurations of one run. */
export interface ConfigFinder {
  /** The configuration for a file at this absolute path, whether or not the file exists; its paths are absolute. */
  configFor(path: string): Promise<PlanConfig>;
  /** Whether `include` and `exclude` let a file in that was found in a folder or by a glob. */
  readonly accepts: FileFilter;
}

/** What a finder needs. */
export interface ConfigFinderOptions {
  readonly io: Io;
  readonly rules: readonly Rule[];
  /** Where to say what is wrong in a configuration. */
  readonly messages: Messages;
  /** `false`: defaults for all; a path: this one for all; `'nearest'`: found upward from each file. */
  readonly use: false | 'nearest' | { readonly file: string };
}

interface LoadedConfig {
  readonly config: PlanConfig;
  /** What `include` and `exclude` refer to. */
  readonly folder: string;
  readonly included: (path: string) => boolean;
  readonly excluded: (path: string) => boolean;
}

/** A finder for one run. Rejects with UsageError when the configuration that was named cannot be read. */
export async function createConfigFinder(options: ConfigFinderOptions): Promise<ConfigFinder> {
  const { io, use } = options;
  const byFolder = new Map<string, Promise<LoadedConfig>>();
  const named = typeof use === 'object' ? await loadNamed(resolve(io.cwd, use.file), options) : null;

  async function nearest(folder: string): Promise<LoadedConfig> {
    const path = join(folder, configFileName);
    if ((await io.files.kind(path)) === 'file') return loadFound(path, options);
    const parent = dirname(folder);
    return parent === folder ? noConfig : cached(parent);
  }
  function cached(folder: string): Promise<LoadedConfig> {
    let loaded = byFolder.get(folder);
    if (!loaded) {
      loaded = nearest(folder);
      byFolder.set(folder, loaded);
    }
    return loaded;
  }
  async function loadedFor(path: string): Promise<LoadedConfig> {
    return use === false ? noConfig : (named ?? cached(dirname(path)));
  }

  return {
    configFor: async (path) => (await loadedFor(path)).config,
    accepts: async (path, how) => {
      const { folder, included, excluded } = await loadedFor(path);
      const inside = relative(folder, path).split(sep).join('/');
      return !excluded(inside) && (how === 'glob' || included(inside));
    },
  };
}

const noConfig: LoadedConfig = {
  config: defaultConfig,
  folder: '/',
  included: () => true,
  excluded: () => false,
};

async function loadNamed(path: string, reading: ConfigFinderOptions): Promise<LoadedConfig> {
  const bytes = await reading.io.files.read(path).catch((error: unknown) => {
    throw new UsageError(
      `读不出配置文件“${printedPath(path, reading.io.cwd)}”（${fileErrorReason(error)}），请检查路径。`,
    );
  });
  return loadBytes(path, bytes, reading);
}

async function loadFound(path: string, reading: ConfigFinderOptions): Promise<LoadedConfig> {
  try {
    return loadBytes(path, await reading.io.files.read(path), reading);
  } catch (error) {
    reading.messages.trouble(
      `${printedPath(path, reading.io.cwd)}：读不出配置文件（${fileErrorReason(error)}），按默认配置检查。`,
    );
    return noConfig;
  }
}

function loadBytes(path: string, bytes: Uint8Array, { io, rules, messages }: ConfigFinderOptions): LoadedConfig {
  const shown = printedPath(path, io.cwd);
  const decoded = readBytes(bytes);
  if ('refusal' in decoded) {
    messages.trouble(`${shown}：${decoded.refusal}。现按默认配置检查。`);
    return noConfig;
  }
  const { config, issues } = readConfig(decoded.text, rules);
  const lines = new LineIndex(decoded.text);
  for (const issue of issues) {
    const { line, column } = lines.positionAt(issue.span.start);
    messages.trouble(`${shown}:${line}:${column}  配置有误  ${issue.message}`);
  }
  const folder = dirname(path);
  return {
    config: resolvePaths(config, (written) => resolve(folder, written.replaceAll('\\', '/'))),
    folder,
    included: config.include.length === 0 ? () => true : matcher(config.include),
    excluded: config.exclude.length === 0 ? () => false : matcher(config.exclude),
  };
}

/** A pattern also means everything under the folder that it names. */
function matcher(patterns: readonly string[]): (path: string) => boolean {
  const all = patterns.flatMap((pattern) => {
    const bare = pattern.replace(/^\.\//, '').replace(/\/$/, '');
    return [bare, `${bare}/**`];
  });
  return picomatch(all, { dot: true });
}
