// Names of files as the language server has them: URIs.
import type { FileNames } from '../../files/host';
import { folderOf, resolveUri, uriKey } from './resolveUri';

/** What URIs mean as names of files. */
export const uriNames: FileNames = {
  resolve: resolveUri,
  folderOf,
  foldersAbove,
  keyOf: uriKey,
  pathFrom(folder, file) {
    const start = `${uriKey(folder).replace(/\/$/, '')}/`;
    const key = uriKey(file.replace(/[?#].*$/s, ''));
    return key.startsWith(start) ? key.slice(start.length) : null;
  },
  inResults: (file) => file,
};

/** None for URIs without a path in folders (`untitled:Untitled-1`). Query and fragment are left off. */
function foldersAbove(uri: string): string[] {
  const parts = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)(\/[^?#]*)/iu.exec(uri);
  if (!parts) return [];
  const [, root, path] = parts as unknown as [string, string, string];
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => root + names.slice(0, names.length - index).join('/'));
}
