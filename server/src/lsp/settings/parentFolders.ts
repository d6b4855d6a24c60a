// The folders above a document, as URIs.

/**
 * From the folder of the document up to the root, without a slash at the end; none for URIs without a path in folders
 * (`untitled:Untitled-1`). Query and fragment are left off.
 */
export function parentFolders(uri: string): string[] {
  const parts = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)(\/[^?#]*)/iu.exec(uri);
  if (!parts) return [];
  const [, root, path] = parts as unknown as [string, string, string];
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => root + names.slice(0, names.length - index).join('/'));
}
