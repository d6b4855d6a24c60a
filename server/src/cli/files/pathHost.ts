// The host of the command line: files by their paths, out of the file system of the run.
import type { FileContent, Host } from '../../files/host';
import { errorCode, fileErrorReason } from '../../text/bytes/fileError';
import type { Io } from '../io';
import { pathNames } from './pathNames';

const absent: readonly string[] = ['ENOENT', 'ENOTDIR', 'EISDIR'];

/** The host of one run. */
export function pathHost({ cwd, files }: Pick<Io, 'cwd' | 'files'>): Host {
  return {
    names: pathNames(cwd),
    async readFile(path): Promise<FileContent> {
      try {
        return await files.read(path);
      } catch (error) {
        if (absent.includes(errorCode(error))) return { absent: fileErrorReason(error) };
        throw error;
      }
    },
  };
}
