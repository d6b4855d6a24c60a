// Watching: settings and configuration files are read again when they may have changed.
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { configFileName } from './configFiles';
import { settingsSection } from './editorSettings';
import type { Session } from './session';

/**
 * Reloads on changed settings, on changed configuration files, and on each save, for files that the client does not
 * watch; calls `refresh` when the diagnostics of an open document may be others than before.
 */
export function watchSettings(session: Session, refresh: () => void): void {
  const { connection, documents, editorSettings, guard, settings } = session;
  const reload = () =>
    guard.run('reload', async () => {
      if (await settings.reload(documents.keys())) refresh();
    });
  connection.onInitialized(() => guard.run('client/registerCapability', () => register(session)));
  connection.onDidChangeConfiguration((params) => {
    guard.run('workspace/didChangeConfiguration', () => editorSettings.receive(params?.settings));
    reload();
  });
  connection.onDidChangeWatchedFiles(reload);
  documents.onDidSave(reload);
}

async function register({ connection, client }: Session): Promise<void> {
  if (client.registersConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
  }
  if (client.registersWatchers) {
    const watchers = [{ globPattern: `**/${configFileName}` }];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}
