// The settings that the editor holds: asked for where it can answer, else as it has sent them.
import type { Connection } from 'vscode-languageserver';
import type { ClientSupport } from '../capabilities';
import { uriKey } from '../uris/resolveUri';

/** Section of the settings in the editor. */
export const settingsSection = 'planDraft';

/** Access to the editor's settings. */
export interface EditorSettings {
  /** The value of the section for a document; undefined where the editor has none or does not answer. */
  fetch(uri: string): Promise<unknown>;
  /** Takes the settings of a `workspace/didChangeConfiguration`. */
  receive(settings: unknown): void;
  /** URI of the first open folder, for documents that stand in none. */
  firstFolder(): Promise<string | undefined>;
  /** URI of the folder that paths in the settings for a document are relative to: the open one it stands in, else the first. */
  folderFor(uri: string): Promise<string | undefined>;
}

/** The settings of one client. */
export function createEditorSettings(connection: Connection, client: ClientSupport): EditorSettings {
  let sent = client.settings;
  const folders = async (): Promise<readonly string[]> => {
    const open = client.workspaceFolders ? await connection.workspace.getWorkspaceFolders().catch(() => null) : null;
    return (open ?? client.folders).map(({ uri }) => uri);
  };
  return {
    async fetch(uri) {
      if (!client.configuration) return sent;
      try {
        return await connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection });
      } catch (error) {
        connection.console.error(`workspace/configuration: ${String(error)}`);
        return undefined;
      }
    },
    receive(settings) {
      const section = (settings as Record<string, unknown> | null | undefined)?.[settingsSection];
      if (section !== undefined) sent = section;
    },
    firstFolder: async () => (await folders())[0],
    async folderFor(uri) {
      const open = await folders();
      const around = open.filter((folder) => uriKey(uri).startsWith(`${uriKey(folder).replace(/\/$/, '')}/`));
      return around.sort((a, b) => b.length - a.length)[0] ?? open[0];
    },
  };
}
