// The plan-draft.json files that apply to documents: found upward, read once, read again when they may have changed.
import { type ConfigIssue, defaultConfig, type PlanConfig, readConfig, resolvePaths } from '../../lint/config';
import type { Rule } from '../../lint/rule';
import type { FileReader } from '../fileReader';
import { folderOf, resolveUri } from '../resolveUri';
import { parentFolders } from './parentFolders';

/** Name of the configuration file. */
export const configFileName = 'plan-draft.json';

/** A configuration file as it was read last. The object stays the same as long as the text does. */
export interface ConfigFile {
  readonly uri: string;
  readonly text: string;
  /** Its paths are URIs. */
  readonly config: PlanConfig;
  readonly issues: readonly ConfigIssue[];
}

/** Access to the configuration files. */
export interface ConfigFiles {
  /** The nearest file in the folder of `uri` or above it. */
  find(uri: string): Promise<ConfigFile | undefined>;
  /** Reads the files that are in use again and forgets where there was none. */
  reread(): Promise<void>;
}

interface ConfigFilesOptions {
  readonly rules: readonly Rule[];
  readonly read: FileReader;
  /** URI of the folder whose file applies to documents that stand in none (unsaved ones). */
  readonly homeFolder: () => Promise<string | undefined>;
  /** Told of each file that was read for the first time, has changed or is gone. */
  readonly onChange: (uri: string, file: ConfigFile | undefined) => void;
}

/** Whether a document is a configuration file and no draft. */
export function isConfigFile(uri: string): boolean {
  return uri.endsWith(`/${configFileName}`);
}

/** The configuration files of a workspace. */
export function createConfigFiles(options: ConfigFilesOptions): ConfigFiles {
  const known = new Map<string, ConfigFile>();
  const reads = new Map<string, Promise<ConfigFile | undefined>>();
  const load = async (uri: string): Promise<ConfigFile | undefined> => {
    const file = await readConfigFile(uri, options);
    const before = known.get(uri);
    if (file?.text === before?.text) return before;
    if (file) known.set(uri, file);
    else known.delete(uri);
    options.onChange(uri, file);
    return file;
  };
  const read = (uri: string): Promise<ConfigFile | undefined> => {
    const running = reads.get(uri) ?? load(uri);
    reads.set(uri, running);
    return running;
  };
  return {
    async find(uri) {
      const above = parentFolders(uri);
      for (const folder of above.length > 0 ? above : await homeFolders(options)) {
        const file = await read(`${folder}/${configFileName}`);
        if (file) return file;
      }
      return undefined;
    },
    async reread() {
      reads.clear();
      await Promise.all([...known.keys()].map(read));
    },
  };
}

async function homeFolders({ homeFolder }: ConfigFilesOptions): Promise<string[]> {
  const home = await homeFolder();
  return home === undefined ? [] : parentFolders(`${home}/`);
}

/** Reads the text of a configuration file; paths in it are relative to its folder. Total. */
export function parseConfigFile(uri: string, text: string, rules: readonly Rule[]): ConfigFile {
  const { config, issues } = readConfig(text, rules);
  return { uri, text, config: resolvePaths(config, (path) => resolveUri(folderOf(uri), path)), issues };
}

async function readConfigFile(uri: string, { read, rules }: ConfigFilesOptions): Promise<ConfigFile | undefined> {
  const content = await read(uri);
  if (content.kind === 'absent') return undefined;
  if (content.kind === 'text') return parseConfigFile(uri, content.text, rules);
  const message =
    content.kind === 'unreadable'
      ? `无法读取配置文件（${content.reason}），请检查文件的权限。`
      : `${content.refusal}。`;
  return { uri, text: '', config: defaultConfig, issues: [{ message, span: { start: 0, end: 0 }, path: [] }] };
}
