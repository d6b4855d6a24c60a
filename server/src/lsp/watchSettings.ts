// Watching: settings, configuration files and the files that these name are read again when they may have changed.
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { configFileName } from '../files/configFiles';
import type { Session } from './session';
import { settingsSection } from './settings/editorSettings';
import { uriKey } from './uris/resolveUri';

/**
 * Reloads on changed settings, on changed configuration files, and on each save, for files that the client does not
 * watch; calls `refresh` when the diagnostics of an open document may be others than before.
 */
export function watchSettings(session: Session, refresh: () => void): void {
  const { connection, documents, editorSettings, guard, settings, references, configDiagnostics } = session;
  const reload = () =>
    guard.run('reload', async () => {
      const areOthers = await settings.reload(documents.keys());
      const haveChanged = await references.reread();
      if (haveChanged) configDiagnostics.refresh();
      if (areOthers || haveChanged) refresh();
    });
  connection.onInitialized(() => guard.run('client/registerCapability', () => register(session)));
  connection.onDidChangeConfiguration((params) => {
    guard.run('workspace/didChangeConfiguration', () => editorSettings.receive(params?.settings));
    reload();
  });
  connection.onDidChangeWatchedFiles(reload);
  documents.onDidSave(reload);
  watchOpenReferences(session, { reload, refresh });
}

/** Long enough to take a burst of keystrokes together: all drafts that are held against the document are checked again. */
const delay = 200;

/** A plan that others are held against counts as it stands in the editor, saved or not. */
function watchOpenReferences(
  { documents, references, configDiagnostics }: Session,
  { reload, refresh }: { reload: () => void; refresh: () => void },
): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  documents.onDidChangeContent(({ document }) => {
    if (!references.hasChanged(document.uri, document.getText())) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      configDiagnostics.refresh();
      refresh();
    }, delay);
  });
  documents.onDidClose(({ document }) => {
    if (references.all().some((uri) => uriKey(uri) === uriKey(document.uri))) reload();
  });
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
