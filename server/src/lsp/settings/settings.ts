// Settings of a document: the editor's, overruled by the plan-draft.json that applies to it.
import type { ConfigFile, ConfigFiles } from '../../files/configFiles';
import { filesNamedBy } from '../../files/fileRole';
import { type FileScope, fileScope, isInScope } from '../../files/fileScope';
import { mergeConfig, type PlanConfig, readConfigValue, resolvePaths } from '../../lint/config';
import type { Rule } from '../../lint/rule';
import { uriNames } from '../uris/uriNames';
import { type EditorOptions, editorOptionKeys, readEditorOptions } from './editorOptions';

/** What applies to a document. The object stays the same as long as nothing of it changes. */
export interface ResolvedSettings {
  /** Its paths are URIs. */
  readonly config: PlanConfig;
  readonly options: EditorOptions;
  readonly file: ConfigFile | undefined;
  /** Whether the document is to be checked: `include` and `exclude` do not leave it out. */
  readonly isChecked: boolean;
}

/** Access to the settings. */
export interface Settings {
  /** The settings that apply to a document. */
  of(uri: string): Promise<ResolvedSettings>;
  /**
   * To be called when settings or configuration files may have changed; tells whether anything changed for one of
   * these documents.
   */
  reload(uris: readonly string[]): Promise<boolean>;
  /** To be called when a document is closed. */
  forget(uri: string): void;
}

interface SettingsOptions {
  readonly rules: readonly Rule[];
  readonly files: ConfigFiles;
  /** The editor's settings for a document, any value. */
  readonly fetch: (uri: string) => Promise<unknown>;
  /** URI of the folder that paths in the editor's settings for a document are relative to. */
  readonly folderFor: (uri: string) => Promise<string | undefined>;
  /** Told once of each fault in the editor's settings; Chinese. */
  readonly onIssue: (message: string) => void;
}

interface EditorSettings {
  readonly config: PlanConfig;
  readonly options: EditorOptions;
}

interface SettingsParts {
  readonly editor: EditorSettings;
  readonly folder: string;
}

/** The settings of all documents. The file of the project wins over the settings of its user. */
export function createSettings(options: SettingsOptions): Settings {
  const running = new Map<string, Promise<ResolvedSettings>>();
  const last = new Map<string, SettingsParts & { readonly resolved: ResolvedSettings }>();
  const readEditor = createEditorReader(options);
  const resolve = async (uri: string): Promise<ResolvedSettings> => {
    const [value, file] = await Promise.all([options.fetch(uri), options.files.find(uri)]);
    const editor = readEditor(value);
    const folder = hasPaths(editor.config) ? ((await options.folderFor(uri)) ?? uriNames.folderOf(uri)) : '';
    const before = last.get(uri);
    if (before?.editor === editor && before.folder === folder && before.resolved.file === file) return before.resolved;
    const config = resolvePaths(editor.config, (path) => uriNames.resolve(folder, path));
    const merged = file ? mergeConfig(config, file.config) : config;
    const scope: FileScope = { ...fileScope(editor.config, folder, uriNames), ...file?.scope };
    const resolved = { config: merged, options: editor.options, file, isChecked: isInScope(scope, uri) };
    last.set(uri, { editor, folder, resolved });
    return resolved;
  };
  const of = (uri: string): Promise<ResolvedSettings> => {
    const result = running.get(uri) ?? resolve(uri);
    running.set(uri, result);
    return result;
  };
  return {
    of,
    async reload(uris) {
      const before = new Map([...last].map(([uri, { resolved }]) => [uri, resolved]));
      running.clear();
      await options.files.reread();
      const after = await Promise.all(uris.map(async (uri) => before.get(uri) !== (await of(uri))));
      return after.includes(true);
    },
    forget(uri) {
      running.delete(uri);
      last.delete(uri);
    },
  };
}

/** Whether paths or globs are in it, so that a folder has to be asked for. */
function hasPaths(config: PlanConfig): boolean {
  return filesNamedBy(config).length > 0 || config.include.length > 0 || config.exclude.length > 0;
}

/** Gives the same object for the same settings, and reports each fault once. */
function createEditorReader({ rules, onIssue }: SettingsOptions): (value: unknown) => EditorSettings {
  const known = new Map<string, EditorSettings>();
  const reported = new Set<string>();
  return (value) => {
    const own = ownSettings(value);
    const options = readEditorOptions(value);
    const json = JSON.stringify([own, options]);
    const before = known.get(json);
    if (before) return before;
    const { config, issues } = readConfigValue(own, rules);
    for (const { message } of issues) {
      const text = `编辑器设置 planDraft 中的${message}`;
      if (!reported.has(text)) onIssue(text);
      reported.add(text);
    }
    const settings = { config, options };
    known.set(json, settings);
    return settings;
  };
}

/** The settings that are those of plan-draft.json; what is not set, and what is the editor's alone, is left out. */
function ownSettings(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([key, set]) => set !== null && set !== '' && !editorOptionKeys.has(key)),
  );
}
