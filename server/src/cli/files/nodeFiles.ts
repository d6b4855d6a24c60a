// The file port of the command line over Node's file system, globby and write-file-atomic.
import { constants } from 'node:fs';
import { access, readFile, stat, writeFile } from 'node:fs/promises';
import { errorCode } from '../../text/bytes/fileError';
import type { FilePort, GlobOptions, GlobResult, PathKind } from '../io';

/** The real file system. */
export const nodeFiles: FilePort = {
  kind: kindOf,
  read: (path) => readFile(path),
  replace: replaceFile,
  write: (path, text) => writeFile(path, text),
  create: (path, text) => writeFile(path, text, { flag: 'wx' }),
  glob: findFiles,
};

/** Pipes and devices count as files; so does what may not be looked at, for the reading to say why. */
async function kindOf(path: string): Promise<PathKind> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(errorCode(error)) ? 'none' : 'file';
  }
}

/** A rename would also replace a file that is write-protected, hence the question first. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  await access(path, constants.W_OK);
  const { default: writeFileAtomic } = await import('write-file-atomic');
  await writeFileAtomic(path, Buffer.from(bytes));
}

/** Links inside folders are not followed, so that no file is met twice and no circle walked. */
async function findFiles({ folder, patterns }: GlobOptions): Promise<GlobResult> {
  const { globby } = await import('globby');
  const options = {
    cwd: folder,
    absolute: true,
    onlyFiles: true,
    expandDirectories: false,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    gitignore: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
  };
  try {
    return { paths: await globby(patterns, options) };
  } catch (trouble) {
    return { paths: await globby(patterns, { ...options, suppressErrors: true }), trouble };
  }
}
