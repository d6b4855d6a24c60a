// Has the client tell of changes to the files that drafts are held against, wherever they are.
import type { Connection } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification, type Disposable, type FileSystemWatcher } from 'vscode-languageserver';
import type { ClientSupport } from '../capabilities';
import type { RequestGuard } from '../requestGuard';
import { folderOf, uriKey } from '../uris/resolveUri';

interface WatchOptions {
  readonly connection: Connection;
  readonly client: ClientSupport;
  readonly guard: RequestGuard;
}

/** Takes the URIs of all files in use, each time there are others. Does nothing for clients that do not watch. */
export function createReferenceWatch({ connection, client, guard }: WatchOptions): (uris: readonly string[]) => void {
  let watched = '';
  let registration: Promise<Disposable> | undefined;
  return (uris) => {
    const files = [...uris].sort().join('\n');
    if (!client.registersWatchers || files === watched) return;
    watched = files;
    guard.run('client/registerCapability', async () => {
      const before = registration;
      const watchers = uris.map((uri) => toWatcher(uri, client));
      registration = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      (await before)?.dispose();
    });
  };
}

/** What means something in a glob matches any one character instead, so that the name itself is watched. */
function toWatcher(uri: string, { watchesRelative }: ClientSupport): FileSystemWatcher {
  const name = /[^/]*$/.exec(uriKey(uri))![0].replace(/[*?[\]{}!\\]/g, '?');
  return { globPattern: watchesRelative ? { baseUri: folderOf(uri), pattern: name } : `**/${name}` };
}
