// Paths as people write them in settings, as URIs; and which URIs mean the same file.

/**
 * The URI of a path relative to a folder (a URI with or without a slash at the end). An absolute path stays in the folder's
 * file system; `C:\…` and `\\server\…` are files of this machine; what is a URI already stays as it is.
 */
export function resolveUri(folder: string, path: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return path;
  const written = path.replaceAll('\\', '/');
  const drive = /^([a-z]):\//i.exec(written);
  if (drive) return `file:///${drive[1]!.toLowerCase()}%3A/${encodePath(written.slice(3).split('/'))}`;
  const share = /^\/\/([^/]+)\//.exec(written);
  if (share) return `file://${share[1]}/${encodePath(written.slice(share[0].length).split('/'))}`;
  const [, root, base] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)([^?#]*)/i.exec(folder) ?? [];
  if (root === undefined) return path;
  const above = written.startsWith('/') ? [] : base!.split('/').filter((step) => step !== '');
  return `${root}/${encodePath(written.split('/'), above)}`;
}

/** Steps behind those of a folder, which are encoded already; `.` and `..` are followed, `..` not beyond the root. */
function encodePath(steps: readonly string[], above: readonly string[] = []): string {
  const path = [...above];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(encodeStep(step));
  }
  return path.join('/');
}

function encodeStep(step: string): string {
  const hex = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(step.replace(/[\ud800-\udfff]/gu, '\ufffd')).replace(/[!'()*]/g, hex);
}

/** Equal for URIs of the same file, however a client encodes them. */
export function uriKey(uri: string): string {
  const plain = uri.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
  return plain.replace(/^file:\/\/\/([A-Z]):/, (_, letter: string) => `file:///${letter.toLowerCase()}:`);
}

/** The path of a URI as people write it, whole where it is none of this machine. */
export function shownPath(uri: string): string {
  return uriKey(uri).replace(/^file:\/\/(?:\/(?=[a-z]:))?/, '');
}

/** The folder in which a document stands, without a slash at the end. */
export function folderOf(uri: string): string {
  return uri.replace(/[?#].*$/s, '').replace(/\/[^/]*$/, '');
}
