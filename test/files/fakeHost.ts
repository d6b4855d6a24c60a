// Hosts for tests: files in memory, named by the paths of the command line or by the URIs of the language server.
import { pathNames } from '../../server/src/cli/files/pathNames';
import type { FileContent, FileNames, Host } from '../../server/src/files/host';
import { uriNames } from '../../server/src/lsp/uris/uriNames';

/** Names of both kinds, and the root that files stand in. */
export const namings: Readonly<Record<string, { readonly names: FileNames; readonly root: string }>> = {
  paths: { names: pathNames('/'), root: '/' },
  URIs: { names: uriNames, root: 'file:///' },
};

/** A host over files by their paths from the root, which may be changed; what is an Error cannot be read. */
export function fakeHost(naming: string, files: Record<string, FileContent | Error>) {
  const { names, root } = namings[naming]!;
  const read: string[] = [];
  const open = new Map<string, string>();
  const at = (path: string) => names.resolve(root, path);
  const host: Host = {
    names,
    openText: (file) => open.get(names.keyOf(file)),
    async readFile(file) {
      const path = Object.keys(files).find((one) => names.keyOf(at(one)) === names.keyOf(file));
      const content = path === undefined ? { absent: '没有' } : files[path]!;
      if (path !== undefined) read.push(path);
      if (content instanceof Error) throw content;
      return content;
    },
  };
  return { host, at, read, open: (path: string, text: string) => open.set(names.keyOf(at(path)), text) };
}
