// The plan-draft.json files that hold for files: found upward, each read once, read again when they may have changed.
import { type ConfigIssue, defaultConfig, type PlanConfig, readConfig, resolvePaths } from '../lint/config';
import type { Rule } from '../lint/rule';
import { type FileScope, fileScope } from './fileScope';
import { type FileText, type NoText, readFileText } from './fileText';
import type { FileNames, Host } from './host';

/** Name of the configuration file. */
export const configFileName = 'plan-draft.json';

/** A configuration file as it was read last. The object stays the same as long as what is in the file does. */
export interface ConfigFile {
  readonly file: string;
  /** '' where it cannot be read. */
  readonly text: string;
  /** Its paths are resolved; the default where the file cannot be read. */
  readonly config: PlanConfig;
  readonly scope: FileScope;
  readonly issues: readonly ConfigIssue[];
  /** What keeps it from being read; null where nothing does. */
  readonly failure: NoText | null;
}

/** Access to the configuration files. */
export interface ConfigFiles {
  /** The nearest one in the folder of a file or above it; the file itself need not exist. */
  find(file: string): Promise<ConfigFile | undefined>;
  /** Reads the files that are in use again and forgets where there was none. */
  reread(): Promise<void>;
}

/** How configuration files are read. */
export interface ConfigReading {
  readonly host: Host;
  readonly rules: readonly Rule[];
}

interface ConfigFilesOptions extends ConfigReading {
  /** The folder whose configuration holds for files that stand in none (unsaved ones). */
  readonly homeFolder?: () => Promise<string | undefined>;
  /** Told of each file that was read for the first time, has changed or is gone (undefined). */
  readonly onChange: (file: string, config: ConfigFile | undefined) => void;
}

/** Whether a file is a configuration and no draft. */
export function isConfigFile(file: string): boolean {
  return file.endsWith(`/${configFileName}`);
}

/** The configuration files that are met, none yet. */
export function createConfigFiles(options: ConfigFilesOptions): ConfigFiles {
  const { host, homeFolder, onChange } = options;
  const known = new Map<string, ConfigFile>();
  const reads = new Map<string, Promise<ConfigFile | undefined>>();
  const load = async (file: string): Promise<ConfigFile | undefined> => {
    const content = await readFileText(file, host);
    const config = content.kind === 'absent' ? undefined : toConfigFile(file, content, options);
    const before = known.get(file);
    if (isSame(config, before)) return before;
    if (config) known.set(file, config);
    else known.delete(file);
    onChange(file, config);
    return config;
  };
  const read = (file: string): Promise<ConfigFile | undefined> => {
    const running = reads.get(file) ?? load(file);
    reads.set(file, running);
    return running;
  };
  const foldersFor = async (file: string): Promise<readonly string[]> => {
    const above = host.names.foldersAbove(file);
    const home = above.length > 0 ? undefined : await homeFolder?.();
    return home === undefined ? above : host.names.foldersAbove(host.names.resolve(home, configFileName));
  };
  return {
    async find(file) {
      for (const folder of await foldersFor(file)) {
        const config = await read(host.names.resolve(folder, configFileName));
        if (config) return config;
      }
      return undefined;
    },
    async reread() {
      reads.clear();
      await Promise.all([...known.keys()].map(read));
    },
  };
}

function isSame(a: ConfigFile | undefined, b: ConfigFile | undefined): boolean {
  return a?.text === b?.text && JSON.stringify(a?.failure) === JSON.stringify(b?.failure);
}

/** The configuration in what was read of a file. */
export function toConfigFile(file: string, content: FileText, { rules, host }: ConfigReading): ConfigFile {
  if (content.kind !== 'text')
    return { file, text: '', config: defaultConfig, scope: {}, issues: [], failure: content };
  return parseConfigFile(file, content.text, { rules, names: host.names });
}

/** Reads the text of a configuration file; paths in it start from its folder. Total. */
export function parseConfigFile(
  file: string,
  text: string,
  { rules, names }: { readonly rules: readonly Rule[]; readonly names: FileNames },
): ConfigFile {
  const { config, issues } = readConfig(text, rules);
  const folder = names.folderOf(file);
  return {
    file,
    text,
    config: resolvePaths(config, (written) => names.resolve(folder, written)),
    scope: fileScope(config, folder, names),
    issues,
    failure: null,
  };
}
